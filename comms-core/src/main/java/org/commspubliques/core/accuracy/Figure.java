package org.commspubliques.core.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as a text writes it, with its unit.
 *
 * @param start where it starts, in UTF-16 units
 * @param numberEnd where its digits end, exclusive
 * @param end where its unit ends, exclusive
 * @param value the number, multiplied out: « 1,2 M€ » is 1,200,000
 * @param quantum the value of its last digit: « 1,2 M€ » is written to 100,000
 * @param unit {@code €}, {@code XPF}, {@code %}, or nothing at all
 * @param isScaled whether it is written in thousands, millions or more
 */
record Figure(int start, int numberEnd, int end, BigDecimal value, BigDecimal quantum, String unit, boolean isScaled) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    boolean isPercentage() {
        return unit.equals("%");
    }

    boolean isMoney() {
        return unit.equals("€") || unit.equals("XPF");
    }

    /** Whether it is a number of things: without unit, decimals or scale, and not none. */
    boolean isCount() {
        return unit.isEmpty() && isExact() && value.signum() > 0;
    }

    /** Whether it is written as a year is. */
    boolean isYear() {
        return unit.isEmpty()
                && numberEnd - start == 4
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    /** This price so many times, as it stands in a text from one place to another; a price is not rounded. */
    Figure times(Figure count, int from, int to) {
        return new Figure(from, to, to, value.multiply(count.value), quantum.min(CENT), unit, isScaled);
    }

    /** Whether it stands for itself only, as a count or an amount to the cent does. */
    boolean isExact() {
        boolean isAmountOfWholeEuros = unit.equals("€") && quantum.compareTo(BigDecimal.ONE) >= 0;
        boolean isDecimalMeasure = !isMoney() && quantum.compareTo(BigDecimal.ONE) < 0;
        return !isScaled && !isPercentage() && !isAmountOfWholeEuros && !isDecimalMeasure;
    }

    /** How far what was rounded may be from this figure. */
    BigDecimal slack() {
        return isExact() ? BigDecimal.ZERO : quantum.divide(BigDecimal.valueOf(2));
    }

    /** A value as this figure would be written: with its scale, its decimals and its unit. */
    String written(BigDecimal other) {
        return switch (unit) {
            case "€" -> euros(other) + " €";
            case "XPF" -> number(other) + " F CFP";
            case "%" -> number(other) + " %";
            default -> number(other);
        };
    }

    /** Cents have two digits: « 0,50 ». */
    private static String euros(BigDecimal value) {
        String shown = number(value);
        int comma = shown.indexOf(',');
        return comma > 0 && comma == shown.length() - 2 ? shown + '0' : shown;
    }

    /** Digits in groups of three with a no-break space, and a decimal comma. */
    static String number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal shown =
                bare.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros() : bare;
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(shown.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('\u00A0');
            }
            out.append(whole.charAt(i));
        }
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        return decimals.isEmpty()
                ? out.toString()
                : out.append(',').append(decimals).toString();
    }
}
