package org.commspubliques.core.internal.text;

import java.math.BigDecimal;
import org.commspubliques.core.language.Wording;

/** Figures as people read them: digits in groups of three. */
public final class GroupedDigits {

    /** U+2212: a hyphen would be shorter than the « + » of the figure beside it, and a line may end after it. */
    private static final char MINUS = '\u2212';

    private GroupedDigits() {}

    /**
     * Returns a number in both languages.
     *
     * @param value the number
     * @return such as « 1 234,5 » with a narrow no-break space, and "1,234.5"
     */
    public static Wording of(BigDecimal value) {
        return Wording.of(of(value, '\u202F', ','), of(value, ',', '.'));
    }

    /**
     * Returns a number.
     *
     * @param value the number
     * @param between what stands between two groups
     * @param point what stands before the decimals
     * @return its digits, with a minus sign (U+2212) in front where it is below zero
     */
    public static String of(BigDecimal value, char between, char point) {
        String plain = value.abs().toPlainString();
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        StringBuilder out = new StringBuilder(plain.length() + plain.length() / 3 + 1);
        if (value.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                out.append(between);
            }
            out.append(plain.charAt(i));
        }
        if (dot >= 0) {
            out.append(point).append(plain, dot + 1, plain.length());
        }
        return out.toString();
    }
}
