package org.commspubliques.core.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fichiers de référence: files of what people see, compared character for character. After a change that is meant, run the
 * tests once with {@code -Dgolden.update=true}, read the difference, and commit it. Thread-safe.
 */
public final class GoldenFiles {

    /** The system property that has the files written anew. */
    public static final String UPDATE = "golden.update";

    private final Path folder;
    private final boolean updating;

    private GoldenFiles(Path folder, boolean updating) {
        this.folder = folder;
        this.updating = updating;
    }

    /**
     * Returns the files of a folder, to be written anew where the property {@value #UPDATE} is {@code true}.
     *
     * @param folder the folder among the sources, such as {@code src/test/resources/golden}
     * @return the files
     */
    public static GoldenFiles in(Path folder) {
        return new GoldenFiles(folder, isUpdating());
    }

    /**
     * Tells whether files are written anew in this run.
     *
     * @return true where the property {@value #UPDATE} is {@code true}
     */
    public static boolean isUpdating() {
        return Boolean.getBoolean(UPDATE);
    }

    /**
     * Compares a text with one file, or writes it, as {@link #compare(String, String)} does.
     *
     * @param file the file among the sources
     * @param actual the text
     * @throws AssertionError if they differ, with the lines that do, or if there is no such file
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public static void compareFile(Path file, String actual) {
        in(file.resolveSibling("")).compare(String.valueOf(file.getFileName()), actual);
    }

    /**
     * Returns the same files, written anew or not whatever the property says.
     *
     * @param value whether they are
     * @return the files
     */
    public GoldenFiles updating(boolean value) {
        return new GoldenFiles(folder, value);
    }

    /**
     * Compares a text with its file, or writes the file.
     *
     * @param name the file’s name in the folder, in UTF-8
     * @param actual the text
     * @throws AssertionError if they differ, with the lines that do, or if there is no such file
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public void compare(String name, String actual) {
        Path file = folder.resolve(name);
        try {
            if (updating) {
                write(file, actual);
                return;
            }
            if (!Files.exists(file)) {
                throw new AssertionError(file + " is missing; " + advice());
            }
            String expected = Files.readString(file);
            if (!expected.equals(actual)) {
                throw new AssertionError(
                        file + " is not what it was\n" + LineDifference.between(expected, actual) + "\n" + advice());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String actual) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, actual);
    }

    private static String advice() {
        return "If the change is meant, run the test once with -D" + UPDATE + "=true and read the difference.";
    }
}
