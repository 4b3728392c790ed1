package org.commspubliques.examples.input;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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

/** Lines « name: value » or « name = value » of a file, each with its line, for errors. */
public final class Fields {

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
    public Fields(TextFile file, int last, char mark, Set<String> known) {
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

    /**
     * Returns the value of a field that must be there.
     *
     * @param name its name
     * @param expected what it must look like
     * @param read reads it
     * @param <T> what it is read as
     * @return what was read
     */
    public <T> T required(String name, String expected, Function<String, T> read) {
        return optional(name, expected, read)
                .orElseThrow(() -> file.problem(
                        0, name, "champ manquant ; attendu : " + expected, "field missing; expected: " + expected));
    }

    /**
     * Returns the value of a field.
     *
     * @param name its name
     * @param expected what it must look like
     * @param read reads it
     * @param <T> what it is read as
     * @return what was read, or nothing where the field is absent or empty
     */
    public <T> Optional<T> optional(String name, String expected, Function<String, T> read) {
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

    /**
     * Returns the text of a field.
     *
     * @param name its name
     * @return the text, empty where the field is absent
     */
    public String text(String name) {
        return optional(name, "", text -> text).orElse("");
    }

    /**
     * Returns the parts of a field between commas.
     *
     * @param name its name
     * @param expected what each must look like
     * @param read reads one
     * @param <T> what each is read as
     * @return what was read, in order
     */
    public <T> List<T> list(String name, String expected, Function<String, T> read) {
        return optional(
                        name,
                        expected,
                        text -> Splitter.on(',')
                                .trimResults()
                                .omitEmptyStrings()
                                .splitToStream(text)
                                .<T>map(read)
                                .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /**
     * Reads a local date and time.
     *
     * @param text such as {@code 2025-09-01 07:30}
     * @return the date and time
     */
    public static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text, DATE_TIME);
    }
}
