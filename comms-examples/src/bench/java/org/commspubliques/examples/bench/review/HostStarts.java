package org.commspubliques.examples.bench.review;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts of Java as a host has them: the library and what it needs are jars, and nothing else is on the class path. The
 * folder with the jars of what was built as folders is deleted in the end.
 */
final class HostStarts implements AutoCloseable {

    /** What the library needs when it runs; a grammar checker needs the whole class path of this benchmark. */
    private static final Set<String> NEEDED =
            Set.of("guava", "failureaccess", "jackson-core", "jackson-databind", "jackson-annotations", "slf4j-api");

    private static final Splitter ENTRIES = Splitter.on(File.pathSeparatorChar).omitEmptyStrings();

    private final Path folder;
    private final Path text;
    private final List<String> classPath;

    private HostStarts(Path folder, Path text, List<String> classPath) {
        this.folder = folder;
        this.text = text;
        this.classPath = classPath;
    }

    /** Gets everything ready for starts that read a text. */
    static HostStarts of(String text) throws IOException {
        Path folder = Files.createTempDirectory("starts");
        List<String> classPath = new ArrayList<>();
        for (String entry : ENTRIES.split(System.getProperty("java.class.path"))) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                classPath.add(
                        packed(path, folder.resolve(classPath.size() + ".jar")).toString());
            } else if (Files.exists(path)) {
                classPath.add(entry);
            }
        }
        return new HostStarts(folder, Files.writeString(folder.resolve("text.txt"), text), classPath);
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** Starts a process that reads the text, and returns what that took. */
    FirstReading.Took start(Contender contender) throws IOException {
        return FirstReading.Took.parse(lastLine(contender, List.of()));
    }

    /** A kind of start, repeated. */
    interface Start {

        /** Starts a process that reads the text, and returns what that took. */
        FirstReading.Took start() throws IOException;
    }

    /** Keeps the classes that such a process loads in an archive. */
    Path archive(Contender contender) throws IOException {
        Path archive = folder.resolve(contender + ".jsa");
        lastLine(contender, List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive));
        if (!Files.exists(archive)) {
            throw new IOException("no archive of the classes of " + contender);
        }
        return archive;
    }

    /** Starts from such an archive, with further options of Java. */
    Start from(Path archive, Contender contender, String... options) {
        ImmutableList<String> all = ImmutableList.<String>builder()
                .add("-XX:SharedArchiveFile=" + archive)
                .add(options)
                .build();
        return () -> FirstReading.Took.parse(lastLine(contender, all));
    }

    private String lastLine(Contender contender, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath(contender))));
        command.addAll(List.of(FirstReading.class.getName(), contender.name(), text.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        return last;
    }

    private List<String> classPath(Contender contender) {
        return contender == Contender.LANGUAGETOOL
                ? classPath
                : classPath.stream().filter(this::isOfTheLibrary).toList();
    }

    private boolean isOfTheLibrary(String entry) {
        Path jar = Path.of(entry);
        String name = String.valueOf(jar.getFileName());
        return jar.startsWith(folder) || NEEDED.stream().anyMatch(needed -> name.startsWith(needed + "-"));
    }

    @Override
    public void close() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
