package org.commspubliques.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under version control that a test makes: compared, or written anew with {@code -Dgolden.update=true}. */
public final class GoldenFile {

    private GoldenFile() {}

    /**
     * Compares a file with what was made.
     *
     * @param file the file
     * @param made what it should hold
     */
    public static void hasContent(Path file, String made) {
        if (Boolean.getBoolean("golden.update")) {
            write(file, made);
        }
        assertThat(file)
                .as("run this test with -Dgolden.update=true, then look at the change")
                .hasContent(made);
    }

    /**
     * Writes a file, and the folder it is in.
     *
     * @param file the file
     * @param made what it shall hold
     */
    public static void write(Path file, String made) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
