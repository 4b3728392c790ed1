package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls the filters of the standard set as the engine does: with checked arguments, and numbers without an object. */
final class FilterCalls {

    static final Locale CALEDONIA = Locale.forLanguageTag("fr-NC");
    static final Locale FRANCE = Locale.FRANCE;

    private FilterCalls() {}

    static String french(String filter, Object value, Object... arguments) {
        return text(Locale.FRENCH, filter, value, arguments).orElseThrow();
    }

    static String english(String filter, Object value, Object... arguments) {
        return text(Locale.UK, filter, value, arguments).orElseThrow();
    }

    static String in(Locale reader, String filter, Object value, Object... arguments) {
        return text(reader, filter, value, arguments).orElseThrow();
    }

    static Optional<String> text(Locale reader, String filter, Object value, Object... arguments) {
        Filter known = Filters.french().find(filter).orElseThrow();
        assertThat(known.fault(List.of(arguments))).as(filter).isEmpty();
        return text(known.function(), reader, value, FilterArguments.of(List.of(arguments)));
    }

    static Optional<String> text(FilterFunction function, Locale reader, Object value, FilterArguments arguments) {
        StringBuilder text = new StringBuilder();
        boolean taken = function.write(value, arguments, reader, TextOutput.of(text));
        StringBuilder fast = new StringBuilder();
        TextOutput out = TextOutput.of(fast);
        if (value instanceof Integer || value instanceof Long) {
            assertThat(function.writeWhole(((Number) value).longValue(), arguments, reader, out))
                    .isEqualTo(taken);
            assertThat(fast).hasToString(text.toString());
        } else if (value instanceof Double number) {
            assertThat(function.writeNumber(number, arguments, reader, out)).isEqualTo(taken);
            assertThat(fast).hasToString(text.toString());
        }
        return taken ? Optional.of(text.toString()) : Optional.empty();
    }

    /** Why a filter does not take a value: never without both languages. */
    static String refusal(Locale reader, String filter, Object value, Object... arguments) {
        FilterRefusal refusal = catchThrowableOfType(FilterRefusal.class, () -> text(reader, filter, value, arguments));
        assertThat(refusal).as("%s of %s", filter, value).isNotNull();
        assertThat(refusal.code()).isEqualTo("comms.template.filter");
        assertThat(refusal.reason().en())
                .isNotEmpty()
                .isNotEqualTo(refusal.reason().fr());
        return refusal.reason().fr();
    }

    static String refusal(String filter, Object value, Object... arguments) {
        return refusal(Locale.FRENCH, filter, value, arguments);
    }

    /** Whether a filter refuses a value, with a reason or without. */
    static boolean refuses(String filter, Object value, Object... arguments) {
        try {
            return text(Locale.FRENCH, filter, value, arguments).isEmpty();
        } catch (FilterRefusal refusal) {
            return true;
        }
    }

    /** Writes the no-break spaces of a text so that they can be seen: « _ » for U+00A0, « ~ » for U+202F. */
    static String visible(String text) {
        return text.replace('\u00A0', '_').replace('\u202F', '~');
    }
}
