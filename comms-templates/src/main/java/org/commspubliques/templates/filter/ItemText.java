package org.commspubliques.templates.filter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** The text of an item of an enumeration, as its reader writes it: « 2,5 », « 4 septembre 2025 », « 8 h 30 ». */
final class ItemText {

    private ItemText() {}

    /** The text, or nothing for what templates print no text of. */
    static Optional<String> of(Object item, Locale reader) {
        StringBuilder text = new StringBuilder();
        TextOutput out = new BuilderOutput(text);
        boolean isWritten = (item instanceof Number && !Decimals.isWhole(item))
                ? NumberStyle.of(reader).write(item, NumberStyle.ALL_DECIMALS, out)
                : writeMoment(item, reader, out) || ValueText.append(item, out);
        return isWritten ? Optional.of(text.toString()) : Optional.empty();
    }

    /** A text stays what it is, even where it is a date. */
    private static boolean writeMoment(Object item, Locale reader, TextOutput out) {
        if (item instanceof CharSequence) {
            return false;
        }
        LocalDate date = Moments.date(item);
        LocalTime time = Moments.time(item);
        MomentText text = new MomentText(reader, out);
        if (date != null) {
            text.withoutDayOfWeek(date);
        }
        if (date != null && time != null) {
            text.words(" à ", " at ");
        }
        if (time != null) {
            text.time(time, false);
        }
        return date != null || time != null;
    }
}
