package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written in a language: « 1 234,5 » with a narrow no-break space, or "1,234.5". */
enum NumberStyle {
    FRENCH('\u202F', ','),
    ENGLISH(',', '.');

    /** What stands for as many decimals as the number has. */
    static final int ALL_DECIMALS = -1;

    private final char group;
    private final char point;

    NumberStyle(char group, char point) {
        this.group = group;
        this.point = point;
    }

    static NumberStyle of(Locale reader) {
        return isEnglish(reader) ? ENGLISH : FRENCH;
    }

    static boolean isEnglish(Locale reader) {
        // Most readers are French, and a locale finds out fastest that it is itself.
        return !reader.equals(Locale.FRENCH) && reader.getLanguage().equals("en");
    }

    /** Writes any number of the JDK; false for what is none. */
    boolean write(Object value, int decimals, TextOutput out) {
        if (Decimals.isWhole(value)) {
            write(((Number) value).longValue(), decimals, out);
            return true;
        }
        if (value instanceof Double number) {
            return write(number.doubleValue(), decimals, out);
        }
        BigDecimal exact = Decimals.of(value).orElse(null);
        if (exact == null) {
            return false;
        }
        write(exact, decimals, out);
        return true;
    }

    void write(BigDecimal number, int decimals, TextOutput out) {
        DecimalDigits.write(
                decimals == ALL_DECIMALS ? number : number.setScale(decimals, RoundingMode.HALF_UP), group, point, out);
    }

    void write(long number, int decimals, TextOutput out) {
        out.appendDecimal(number, 0, group, point);
        if (decimals > 0) {
            out.append(point);
            for (int i = 0; i < decimals; i++) {
                out.append('0');
            }
        }
    }

    /** Without an object for the number unless it has very many digits. */
    boolean write(double number, int decimals, TextOutput out) {
        if (decimals != ALL_DECIMALS) {
            double scaled = Decimals.scaled(number, decimals);
            double rounded = Math.rint(scaled);
            if (Decimals.isRoundedFor(scaled, rounded)) {
                out.appendDecimal((long) rounded, decimals, group, point);
                return true;
            }
        }
        int scale = Decimals.scaleOf(number);
        if (scale >= 0) {
            long unscaled = Decimals.unscaled(number, scale);
            int wanted = decimals == ALL_DECIMALS ? scale : decimals;
            if (Decimals.fits(unscaled, scale, wanted)) {
                out.appendDecimal(Decimals.rescaled(unscaled, scale, wanted), wanted, group, point);
                return true;
            }
        }
        BigDecimal exact = Decimals.of((Object) number).orElse(null);
        if (exact == null) {
            return false;
        }
        write(exact, decimals, out);
        return true;
    }
}
