package org.commspubliques.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commspubliques.core.testkit.GoldenFiles;

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
        GoldenFiles.compareFile(file, made);
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
