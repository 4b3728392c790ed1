package org.commspubliques.core.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The lines of a table that is shipped with this package, without its remarks. */
final class TableLines {

    private TableLines() {}

    static void read(String resource, Consumer<String> reader) {
        InputStream table = Objects.requireNonNull(TableLines.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // A keycap starts with the sign itself, in hexadecimal.
                if (!line.startsWith("#")) {
                    reader.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
