package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * Texte d'une valeur: what a tag without a filter prints.
 *
 * <p>Text as it is; a number in plain digits without exponent, {@code 1.0} as {@code 1}; {@code true} or {@code false};
 * the name of an enum constant; a value of {@code java.time} in ISO 8601. Nothing else has a text: the engine never
 * calls {@code toString()} of a type it does not know.
 */
public final class ValueText {

    private ValueText() {}

    /**
     * Returns the text of a value.
     *
     * @param value the value
     * @return its text, or nothing if a template may not print such a value
     */
    public static Optional<String> of(Object value) {
        if (value instanceof CharSequence || value instanceof Boolean || value instanceof Character) {
            return Optional.of(value.toString());
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(value.toString());
        }
        if (value instanceof Number number) {
            return Decimals.of(number).map(BigDecimal::toPlainString);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        return isTime(value) ? Optional.of(value.toString()) : Optional.empty();
    }

    /**
     * Writes the text of a value, for the commonest of them without making a text first.
     *
     * @param value the value
     * @param out where to write
     * @return false if a template may not print such a value; nothing is written then
     */
    public static boolean append(Object value, TextOutput out) {
        if (value instanceof String text) {
            out.append(text);
            return true;
        }
        if (value instanceof Integer || value instanceof Long) {
            out.appendWhole(((Number) value).longValue());
            return true;
        }
        Optional<String> text = of(value);
        text.ifPresent(out::append);
        return text.isPresent();
    }

    private static boolean isTime(Object value) {
        return (value instanceof TemporalAccessor || value instanceof TemporalAmount)
                && value.getClass().getPackageName().equals("java.time");
    }
}
