package org.commspubliques.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of what people see, compared byte for byte; written anew with {@code -Dgolden.update=true}. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Compares a text with its golden file.
     *
     * @param name the file's name
     * @param actual the text
     * @throws IOException if the file cannot be read
     */
    public static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
