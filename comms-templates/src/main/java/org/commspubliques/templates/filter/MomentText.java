package org.commspubliques.templates.filter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.commspubliques.core.time.DateWording;

/**
 * Writes dates and times with the words of {@link DateWording}, one after the other and without a text in between. A
 * time has no-break spaces, so that a line never ends between the hour and its sign.
 */
record MomentText(Locale reader, TextOutput out) {

    private static final char NO_BREAK_SPACE = '\u00A0';

    boolean isEnglish() {
        return NumberStyle.isEnglish(reader);
    }

    MomentText words(String fr, String en) {
        out.append(isEnglish() ? en : fr);
        return this;
    }

    /** « jeudi 4 septembre 2025 ». */
    MomentText inFull(LocalDate date) {
        return dayOfWeek(date).words(" ", " ").withoutDayOfWeek(date);
    }

    /** « 4 septembre 2025 ». */
    MomentText withoutDayOfWeek(LocalDate date) {
        dayAndMonth(date).out.append(' ').appendWhole(date.getYear());
        return this;
    }

    /** « 4 septembre ». */
    MomentText dayAndMonth(LocalDate date) {
        day(date.getDayOfMonth()).out.append(' ').append(DateWording.month(date.getMonth(), reader));
        return this;
    }

    /** « 4 », « 1er ». */
    MomentText day(int dayOfMonth) {
        out.appendWhole(dayOfMonth);
        return dayOfMonth == 1 ? words("er", "") : this;
    }

    /** « jeudi ». */
    MomentText dayOfWeek(LocalDate date) {
        out.append(DateWording.dayOfWeek(date.getDayOfWeek(), reader));
        return this;
    }

    /** « 8 h 30 », or « midi » if words are wanted. */
    MomentText time(LocalTime time, boolean inWords) {
        boolean onTheHour = time.getMinute() == 0;
        if (inWords && onTheHour && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? words("minuit", "midnight") : words("midi", "noon");
        }
        if (isEnglish()) {
            return two(time.getHour()).words("", ":").two(time.getMinute());
        }
        out.appendWhole(time.getHour()).append(NO_BREAK_SPACE).append('h');
        if (!onTheHour) {
            out.append(NO_BREAK_SPACE);
            two(time.getMinute());
        }
        return this;
    }

    /** A number in two digits. */
    MomentText two(int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
        return this;
    }
}
