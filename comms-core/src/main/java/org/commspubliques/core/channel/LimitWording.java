package org.commspubliques.core.channel;

import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.language.Wording;

/** Limits and amounts in words: « 2 Mo au plus », "at most 2 MB". */
final class LimitWording {

    private static final int THOUSAND = 1000;

    private LimitWording() {}

    static Wording of(ChannelRule rule) {
        Wording max = amount(rule, rule.max());
        Wording min = amount(rule, rule.min());
        if (!rule.hasMax()) {
            return Wording.of(min.fr() + " au moins", "at least " + min.en());
        }
        if (rule.min() == 0) {
            return Wording.of(max.fr() + " au plus", "at most " + max.en());
        }
        if (rule.min() == rule.max()) {
            return Wording.of(max.fr() + " exactement", "exactly " + max.en());
        }
        Wording from = rule.unit() == MeasureUnit.PIXELS ? grouped(rule.min()) : min;
        return Wording.of("de " + from.fr() + " à " + max.fr(), from.en() + " to " + max.en());
    }

    /** A number with its unit, as a rule counts. */
    static Wording amount(ChannelRule rule, int number) {
        return switch (rule.unit()) {
            case COUNT -> grouped(number);
            case BYTES -> weight(number);
            case KILOBYTES -> weight((long) number * THOUSAND);
            case SECONDS -> duration(number);
            case RATIO -> ratio(number);
            case BOARD_PAGES -> screens(number, rule.grid().orElseThrow());
            default -> joined(grouped(number), rule.unit().label(number));
        };
    }

    private static Wording screens(int number, BoardGrid grid) {
        Wording pages = joined(grouped(number), MeasureUnit.BOARD_PAGES.label(number));
        return Wording.of(
                pages.fr() + " de " + grid.rows() + " lignes × " + grid.columns() + " colonnes",
                pages.en() + " of " + grid.rows() + " rows × " + grid.columns() + " columns");
    }

    private static Wording weight(long bytes) {
        long thousandfold = bytes;
        int unit = 0;
        while (unit < 3 && thousandfold >= THOUSAND) {
            thousandfold /= THOUSAND;
            unit++;
        }
        long tenths = Math.round(bytes / Math.pow(THOUSAND, unit) * 10);
        return Wording.of(
                decimal(tenths, 1, ',') + " " + new String[] {"octets", "ko", "Mo", "Go"}[unit],
                decimal(tenths, 1, '.') + " " + new String[] {"bytes", "kB", "MB", "GB"}[unit]);
    }

    private static Wording duration(int seconds) {
        if (seconds >= 120 && seconds % 60 == 0) {
            return joined(grouped(seconds / 60), Wording.same("minutes"));
        }
        return joined(grouped(seconds), MeasureUnit.SECONDS.label(seconds));
    }

    /** « 1,91 », which is the width where the height is 1. */
    private static Wording ratio(int hundredths) {
        return Wording.of(
                decimal(hundredths, 2, ',') + " fois la hauteur", decimal(hundredths, 2, '.') + " times the height");
    }

    private static String decimal(long scaled, int places, char point) {
        long one = (long) Math.pow(10, places);
        String rest = String.valueOf(one + scaled % one).substring(1);
        while (rest.endsWith("0")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return scaled / one + (rest.isEmpty() ? "" : point + rest);
    }

    /** Thousands apart: « 63 206 » with narrow no-break spaces, "63,206"; four digits stay together in French. */
    static Wording grouped(int number) {
        String digits = String.valueOf(number);
        return Wording.of(number < 10_000 ? digits : grouped(digits, "\u202F"), grouped(digits, ","));
    }

    private static String grouped(String digits, String separator) {
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, separator);
        }
        return out.toString();
    }

    private static Wording joined(Wording number, Wording unit) {
        return Wording.of(number.fr() + " " + unit.fr(), number.en() + " " + unit.en());
    }
}
