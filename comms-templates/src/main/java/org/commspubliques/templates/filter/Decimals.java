package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The decimal value of a number. A {@code double} stands for the shortest decimal that reads back as itself, as whoever
 * wrote 0.1 expects; it is found here, since the JDK's own search for it changed in version 19.
 */
final class Decimals {

    /** The most decimals that {@link #scaleOf} looks for. */
    static final int MOST_DECIMALS = 9;

    /** More digits than any real amount has, and few enough that writing them out takes no memory. */
    private static final int MOST_DIGITS = 1_000;

    /** Below this, no two decimals of as many digits are the same double. */
    private static final double UNMISTAKABLE = 1e15;

    /**
     * Below this times a power of ten, that product and the shortest decimal together are less than {@link #DOUBT} away
     * from each other: their errors are at most 2.5 units in the last place, of 2<sup>-10</sup>.
     */
    private static final double SMALL = 0x1p43;

    private static final double DOUBT = 0x1p-8;

    /** Most digits that can be needed to tell a double from its neighbours. */
    private static final int DIGITS_OF_DOUBLE = 17;

    private static final int DIGITS_OF_FLOAT = 9;

    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private static final double[] TENS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private Decimals() {}

    /** The exact value of a number of the JDK; none for NaN, infinities, monsters and other people's numbers. */
    static Optional<BigDecimal> of(Object value) {
        if (isWhole(value)) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Optional.of(shortest(number)) : Optional.empty();
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? Optional.of(shortest(number)) : Optional.empty();
        }
        if (value.getClass() == BigDecimal.class) {
            return Optional.of((BigDecimal) value).filter(Decimals::isWritable);
        }
        if (value.getClass() == BigInteger.class) {
            return Optional.of(new BigDecimal((BigInteger) value)).filter(Decimals::isWritable);
        }
        return Optional.empty();
    }

    /** The whole number that a value is, such as 3 for 3.0; none if it has decimals or does not fit. */
    static Optional<Long> whole(Object value) {
        return of(value)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                        && number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0)
                .map(BigDecimal::longValueExact);
    }

    static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }

    /**
     * How many decimals the shortest decimal of a number has, if that is found without trying: then the number is
     * {@link #unscaled} over that power of ten. Minus 1 for a number of more decimals or of more than 15 digits.
     */
    static int scaleOf(double number) {
        for (int scale = 0; scale <= MOST_DECIMALS; scale++) {
            double unscaled = Math.rint(number * POWERS[scale]);
            if (!(Math.abs(unscaled) < UNMISTAKABLE)) {
                return -1;
            }
            // The quotient of two doubles that are exact is the double nearest to that decimal.
            if (unscaled / POWERS[scale] == number) {
                return scale;
            }
        }
        return -1;
    }

    /** The number times a power of ten, not rounded. */
    static double scaled(double number, int decimals) {
        return number * TENS[decimals];
    }

    /**
     * Whether the whole number nearest to a scaled one is also what the shortest decimal is rounded to, whatever that is:
     * it is far from a half.
     */
    static boolean isRoundedFor(double scaled, double rounded) {
        return Math.abs(scaled) < SMALL && Math.abs(scaled - rounded) < 0.5 - DOUBT;
    }

    /** The number times a power of ten, as the whole number nearest to it. */
    static long unscaled(double number, int scale) {
        return (long) Math.rint(number * POWERS[scale]);
    }

    /** Moves the point of a decimal, rounding half up, away from zero; the caller makes sure that it fits. */
    static long rescaled(long unscaled, int from, int to) {
        if (to >= from) {
            return unscaled * POWERS[to - from];
        }
        long power = POWERS[from - to];
        long quotient = unscaled / power;
        return 2 * Math.abs(unscaled % power) < power ? quotient : quotient + Long.signum(unscaled);
    }

    /** Whether {@link #rescaled} fits: it always does when decimals are taken off. */
    static boolean fits(long unscaled, int from, int to) {
        return to <= from || Math.abs(unscaled) <= Long.MAX_VALUE / POWERS[to - from];
    }

    private static BigDecimal shortest(double number) {
        int scale = scaleOf(number);
        return scale >= 0
                ? BigDecimal.valueOf(unscaled(number, scale), scale)
                : shortest(
                        new BigDecimal(number),
                        Math.abs(number) < Double.MIN_NORMAL,
                        DIGITS_OF_DOUBLE,
                        tried -> tried.doubleValue() == number);
    }

    private static BigDecimal shortest(float number) {
        return shortest(
                new BigDecimal(number),
                Math.abs(number) < Float.MIN_NORMAL,
                DIGITS_OF_FLOAT,
                tried -> tried.floatValue() == number);
    }

    /** All decimals of two digits less than the most read back as themselves, but for the tiniest numbers. */
    private static BigDecimal shortest(BigDecimal exact, boolean isTiny, int most, Predicate<BigDecimal> isSame) {
        for (int digits = isTiny ? 1 : most - 2; digits < most; digits++) {
            BigDecimal tried = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (isSame.test(tried)) {
                return withoutZeros(tried);
            }
        }
        return withoutZeros(exact.round(new MathContext(most, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.unscaledValue().bitLength() <= 3 * MOST_DIGITS;
    }
}
