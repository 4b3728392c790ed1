package org.commspubliques.examples.montdore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run of the main job, and what it left.
 *
 * @param code the exit code
 * @param out what it printed
 * @param errors what it printed on standard error
 * @param folder where it wrote
 */
record Run(int code, String out, String errors, Path folder) {

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    static Run of(Path folder, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String[] args = Stream.concat(Stream.of("--output", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        int code = new MontDore(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8), folder);
    }

    List<String> errorLines() {
        return errors.lines().toList();
    }

    /** All files by relative path. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String page(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
