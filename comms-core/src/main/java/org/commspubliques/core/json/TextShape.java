package org.commspubliques.core.json;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.internal.text.RefusedIdentifier;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Values that are one text: identifiers, dates, exact numbers, constants of enumerations.
 *
 * @param type the type of the values
 * @param expected what the text should be
 * @param format makes the text of a value
 * @param parser makes the value of a text; throws {@link IllegalArgumentException} or {@link DateTimeException}
 * @param pattern a regular expression of ECMA-262 that every text matches; null where all texts may do
 * @param constants the constants by their texts, of an enumeration; empty for other types
 */
record TextShape(
        Class<?> type,
        Wording expected,
        Function<Object, String> format,
        Function<String, ?> parser,
        @Nullable String pattern,
        Map<String, Enum<?>> constants)
        implements JsonShape {

    TextShape {
        Objects.requireNonNull(expected, "expected");
        constants = ImmutableMap.copyOf(constants);
    }

    /** The shape of a type whose values are written and read by functions. */
    static <T> TextShape of(
            Class<T> type,
            Wording expected,
            Function<T, String> format,
            Function<String, T> parser,
            @Nullable String pattern) {
        return new TextShape(type, expected, value -> format.apply(type.cast(value)), parser, pattern, Map.of());
    }

    /** The shape of an enumeration: its constants in lower camel case. */
    static TextShape of(Class<? extends Enum<?>> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            constants.put(JsonNames.of(constant), constant);
        }
        String names = String.join(", ", constants.keySet());
        return new TextShape(
                type,
                Wording.of("l’une des valeurs : " + names, "one of the values: " + names),
                value -> JsonNames.of((Enum<?>) value),
                text -> Optional.ofNullable(constants.get(text))
                        .orElseThrow(() -> new IllegalArgumentException("no constant '" + text + "'")),
                null,
                constants);
    }

    /** The shape of a record around a constant: the constant under its own name. */
    static <T, E extends Enum<E>> TextShape named(
            Class<T> type, Class<E> constants, Function<T, E> format, Function<E, T> parser) {
        ImmutableMap<String, Enum<?>> byName =
                Maps.uniqueIndex(ImmutableList.<Enum<?>>copyOf(constants.getEnumConstants()), Enum::name);
        String names = String.join(", ", byName.keySet());
        return new TextShape(
                type,
                Wording.of("l’une des valeurs : " + names, "one of the values: " + names),
                value -> format.apply(type.cast(value)).name(),
                text -> parser.apply(Enum.valueOf(constants, text)),
                null,
                byName);
    }

    @Override
    public Object read(JsonElement element) {
        return parse(element.string(), element);
    }

    Object parse(String text, JsonElement element) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            if (e.getCause() instanceof RefusedIdentifier refused) {
                throw element.problem(refused.why());
            }
            throw constants.isEmpty()
                    ? element.problem(Wording.of("attendu : " + expected.fr(), "expected: " + expected.en()))
                    : element.unknown(constants.keySet());
        }
    }

    /** Half a character could be written here but read nowhere: {@code Utf8} refuses it. */
    String format(Object value) {
        String text = format.apply(value);
        int unused = Utf8.encodedLength(text);
        return text;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(format(value));
    }
}
