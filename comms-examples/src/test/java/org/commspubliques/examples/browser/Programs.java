package org.commspubliques.examples.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example programs, as found among the sources: one that is added is run like the others. */
final class Programs {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path EXAMPLES = Path.of("org", "commspubliques", "examples");

    private Programs() {}

    /** The programs that write pages into the folder named by the option {@code --output}, by class. */
    static List<Class<?>> thatWritePages() throws IOException {
        List<Class<?>> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(EXAMPLES))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String source = Files.readString(file);
                if (source.contains("public static void main(") && source.contains("option(\"output\")")) {
                    String name = SOURCES.relativize(file).toString();
                    programs.add(type(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return programs;
    }

    /** Whether a program takes {@code --lang}. */
    static boolean speaksEnglish(Class<?> program) throws IOException {
        return Files.readString(SOURCES.resolve(program.getName().replace('.', '/') + ".java"))
                .contains("\"lang\"");
    }

    private static Class<?> type(String path) {
        try {
            return Class.forName(path.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs a program in this process. What a program returns is its own business (some return 1 when they found something), save 3:
     * that it could not do its work.
     */
    static void run(Class<?> program, String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            Constructor<?> constructor = program.getDeclaredConstructor(PrintStream.class, PrintStream.class);
            constructor.setAccessible(true);
            Method run = program.getDeclaredMethod("run", String[].class);
            run.setAccessible(true);
            Object code = run.invoke(constructor.newInstance(stream, stream), (Object) args);
            if (Integer.valueOf(3).equals(code)) {
                throw new IllegalStateException(program + ": " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(program + ": " + said.toString(StandardCharsets.UTF_8), e);
        }
    }
}
