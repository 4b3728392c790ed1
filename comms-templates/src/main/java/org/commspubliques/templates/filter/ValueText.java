package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.math.BigInteger;
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

    /** More digits than any real amount has, and few enough that writing them out takes no memory. */
    private static final int MOST_DIGITS = 1_000;

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
        if (value instanceof Number number) {
            return decimal(number).map(exact -> plain(number, exact));
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

    /** The exact value of a number of the JDK; none for NaN, infinities, monsters and other people's numbers. */
    static Optional<BigDecimal> decimal(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return Optional.of(BigDecimal.valueOf(number.longValue()));
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue())
                    ? Optional.of(withoutZeros(new BigDecimal(number.toString())))
                    : Optional.empty();
        }
        if (number.getClass() == BigDecimal.class) {
            return Optional.of((BigDecimal) number).filter(ValueText::isWritable);
        }
        if (number.getClass() == BigInteger.class) {
            return Optional.of(new BigDecimal((BigInteger) number)).filter(ValueText::isWritable);
        }
        return Optional.empty();
    }

    private static String plain(Number number, BigDecimal exact) {
        return number instanceof Integer || number instanceof Long ? number.toString() : exact.toPlainString();
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.unscaledValue().bitLength() <= 3 * MOST_DIGITS;
    }

    private static boolean isTime(Object value) {
        return (value instanceof TemporalAccessor || value instanceof TemporalAmount)
                && value.getClass().getPackageName().equals("java.time");
    }
}
