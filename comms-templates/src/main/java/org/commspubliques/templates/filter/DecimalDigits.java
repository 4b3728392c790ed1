package org.commspubliques.templates.filter;

import java.math.BigDecimal;

/** The one place where the digits of a number are grouped and given their point. */
final class DecimalDigits {

    /** The largest power of ten that a {@code long} holds: digits are taken off from there down. */
    private static final long HIGHEST_POWER = 1_000_000_000_000_000_000L;

    private static final int HIGHEST_EXPONENT = 18;

    private DecimalDigits() {}

    static void write(long unscaled, int scale, char group, char point, TextOutput out) {
        if (scale < 0) {
            throw new IllegalArgumentException("scale must not be negative, was " + scale);
        }
        if (unscaled < 0) {
            out.append('-');
        }
        // Long.MIN_VALUE has no opposite: so its digits are taken off a negative number, as are all others.
        long rest = unscaled < 0 ? unscaled : -unscaled;
        long power = HIGHEST_POWER;
        int exponent = HIGHEST_EXPONENT;
        while (exponent > scale && rest > -power) {
            power /= 10;
            exponent--;
        }
        for (int zero = scale; zero > exponent; zero--) {
            writeDigit(0, zero, scale, group, point, out);
        }
        for (; exponent >= 0; exponent--) {
            writeDigit((int) -(rest / power), exponent, scale, group, point, out);
            rest %= power;
            power /= 10;
        }
    }

    static void write(BigDecimal number, char group, char point, TextOutput out) {
        BigDecimal positive = number.scale() < 0 ? number.setScale(0) : number;
        int scale = positive.scale();
        if (positive.unscaledValue().bitLength() < Long.SIZE) {
            write(positive.unscaledValue().longValue(), scale, group, point, out);
            return;
        }
        if (number.signum() < 0) {
            out.append('-');
        }
        String digits = positive.unscaledValue().abs().toString();
        for (int zero = scale; zero >= digits.length(); zero--) {
            writeDigit(0, zero, scale, group, point, out);
        }
        for (int i = 0; i < digits.length(); i++) {
            writeDigit(digits.charAt(i) - '0', digits.length() - 1 - i, scale, group, point, out);
        }
    }

    private static void writeDigit(int digit, int exponent, int scale, char group, char point, TextOutput out) {
        out.append((char) ('0' + digit));
        int left = exponent - scale;
        if (left == 0 && scale > 0) {
            out.append(point);
        } else if (left > 0 && left % 3 == 0 && group != '\0') {
            out.append(group);
        }
    }
}
