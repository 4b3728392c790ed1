package org.commspubliques.examples.reseaucontributeurs;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.examples.input.TextFile;

/** Lines « name: value » or « name = value » of a file, each with its line, for errors. */
final class Fields {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final TextFile file;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private record Field(int line, String value) {}

    /**
     * Reads lines.
     *
     * @param file the file
     * @param last how many of its lines to read
     * @param mark what stands between name and value
     * @param known the names there may be
     */
    Fields(TextFile file, int last, char mark, Set<String> known) {
        this.file = file;
        List<String> lines = file.lines();
        for (int i = 0; i < last; i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int at = line.indexOf(mark);
            String name = at < 0 ? line.strip() : line.substring(0, at).strip();
            if (at < 0 || !known.contains(name)) {
                String names = String.join(", ", known.stream().sorted().toList());
                throw file.problem(
                        i + 1, name, "champ inconnu ; attendus : " + names, "unknown field; expected: " + names);
            }
            fields.put(name, new Field(i + 1, line.substring(at + 1).strip()));
        }
    }

    /** The value of a field that must be there. */
    <T> T required(String name, String expected, Function<String, T> read) {
        return optional(name, expected, read)
                .orElseThrow(() -> file.problem(
                        0, name, "champ manquant ; attendu : " + expected, "field missing; expected: " + expected));
    }

    /** The value of a field, or nothing where it is absent or empty. */
    <T> Optional<T> optional(String name, String expected, Function<String, T> read) {
        Field field = fields.get(name);
        if (field == null || field.value().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(field.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw file.problem(
                    field.line(),
                    name,
                    "« " + field.value() + " » ; attendu : " + expected,
                    "'" + field.value() + "'; expected: " + expected);
        }
    }

    static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text, DATE_TIME);
    }
}
