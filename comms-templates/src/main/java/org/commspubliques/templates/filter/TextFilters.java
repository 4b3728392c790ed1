package org.commspubliques.templates.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Capitals and enumerations. */
final class TextFilters {

    /** No sentence is longer, and an iterable may have no end. */
    private static final int LONGEST_ENUMERATION = 10_000;

    private TextFilters() {}

    static Optional<String> capitals(Object value, Locale reader) {
        return ValueText.of(value).map(text -> text.toUpperCase(Locale.ROOT));
    }

    static Optional<String> capital(Object value, Locale reader) {
        return ValueText.of(value).map(TextFilters::withCapital);
    }

    static Optional<String> enumeration(Object value, Locale reader) {
        if (!(value instanceof Iterable<?> items)) {
            return ValueText.of(value);
        }
        List<String> texts = new ArrayList<>();
        for (@Nullable Object item : items) {
            Optional<String> text = item == null ? Optional.empty() : ValueText.of(item);
            if (text.isEmpty() || texts.size() == LONGEST_ENUMERATION) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(joined(texts, reader.getLanguage().equals("en") ? " and " : " et "));
    }

    private static String joined(List<String> texts, String and) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        int last = texts.size() - 1;
        return String.join(", ", texts.subList(0, last)) + and + texts.get(last);
    }

    private static String withCapital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
