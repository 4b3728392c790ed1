package org.commspubliques.examples.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commspubliques.examples.montdore.MontDore;

/**
 * Every page that can be opened as a file: what the example programs write, the pages that
 * the templates are held to, the glossaries of the documentation.
 */
final class StaticPages {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Path> KEPT = List.of(
            Path.of("comms-templates", "src", "test", "resources"),
            Path.of("comms-core", "src", "main", "javadoc"),
            Path.of("comms-approval", "src", "main", "javadoc"),
            Path.of("comms-templates", "src", "main", "javadoc"));

    private StaticPages() {}

    /**
     * Writes and gathers the pages of the main job.
     *
     * @param folder where it writes
     * @return the files, by names that are unique
     */
    static SortedMap<String, Path> ofTheMainJob(Path folder) throws IOException {
        Programs.run(MontDore.class, "--output", folder.toString());
        SortedMap<String, Path> pages = new TreeMap<>();
        add(pages, new HashSet<>(), folder, folder);
        return pages;
    }

    /**
     * Writes what programs write, in both languages where they speak both, and gathers all pages.
     *
     * @param folder where programs write
     * @return the files, by names that are unique
     */
    static SortedMap<String, Path> all(Path folder) throws IOException {
        for (Class<?> program : Programs.thatWritePages()) {
            String name = program.getSimpleName();
            Programs.run(program, "--output", folder.resolve(name).toString());
            if (Programs.speaksEnglish(program)) {
                Programs.run(program, "--output", folder.resolve(name + "-en").toString(), "--lang", "en");
            }
        }
        SortedMap<String, Path> pages = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        add(pages, seen, folder, folder);
        for (Path kept : KEPT) {
            add(pages, seen, ROOT, ROOT.resolve(kept));
        }
        return pages;
    }

    /** Where a program writes the same page in both languages, once is enough. */
    private static void add(SortedMap<String, Path> pages, Set<String> seen, Path root, Path folder)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                if (seen.add(Files.readString(file))) {
                    pages.put(root.relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
    }
}
