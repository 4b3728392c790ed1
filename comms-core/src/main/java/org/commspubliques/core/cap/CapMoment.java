package org.commspubliques.core.cap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as the standard writes them: {@code 2025-09-04T08:30:00+11:00}, and {@code -00:00} for UTC. */
final class CapMoment {

    /** 0 stands for a digit, + for a sign, anything else for itself. */
    private static final String SHAPE = "0000-00-00T00:00:00+00:00";

    private CapMoment() {}

    static String write(OffsetDateTime moment) {
        StringBuilder out = new StringBuilder(SHAPE.length());
        digits(moment.getYear(), 4, out).append('-');
        digits(moment.getMonthValue(), 2, out).append('-');
        digits(moment.getDayOfMonth(), 2, out).append('T');
        digits(moment.getHour(), 2, out).append(':');
        digits(moment.getMinute(), 2, out).append(':');
        digits(moment.getSecond(), 2, out);
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        out.append(minutes > 0 ? '+' : '-');
        digits(Math.abs(minutes) / 60, 2, out).append(':');
        return digits(Math.abs(minutes) % 60, 2, out).toString();
    }

    private static StringBuilder digits(int number, int width, StringBuilder out) {
        String text = Integer.toString(number);
        return out.append("0".repeat(width - text.length())).append(text);
    }

    static Optional<OffsetDateTime> read(String text) {
        if (text.length() != SHAPE.length() || !hasShape(text)) {
            return Optional.empty();
        }
        int hour = number(text, 11, 13);
        // XML Schema has 24:00:00 for the midnight that ends a day.
        boolean endOfDay = hour == 24 && text.startsWith("00:00", 14);
        int offset = (number(text, 20, 22) * 60 + number(text, 23, 25)) * (text.charAt(19) == '-' ? -1 : 1);
        try {
            return Optional.of(OffsetDateTime.of(
                            LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                                    .plusDays(endOfDay ? 1 : 0),
                            LocalTime.of(endOfDay ? 0 : hour, number(text, 14, 16), number(text, 17, 19)),
                            ZoneOffset.ofTotalSeconds(offset * 60)))
                    .filter(moment -> number(text, 23, 25) < 60);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (SHAPE.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case '+' -> c == '+' || c == '-';
                default -> c == SHAPE.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
