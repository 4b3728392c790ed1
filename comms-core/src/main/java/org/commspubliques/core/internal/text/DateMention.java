package org.commspubliques.core.internal.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A date as a text writes it: « jeudi 3 septembre », « le 1er mars 2026 », « 03/09/2025 », or the « 3 » of « du 3 au 5
 * septembre », which has its month from the date after it.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param weekday the day of the week written before it, if any
 * @param day the day of the month, 1 to 99: a text may well write a day that does not exist
 * @param month the month, 1 to 31: so may it a month
 * @param year the year, if it is written with it or with the date it is joined to
 * @param sharesMonth whether the month is written with a date after it
 * @param endsRange whether it is the end of what the date before it begins, as in « du 3 au 5 septembre »
 */
public record DateMention(
        int start,
        int end,
        Optional<DayOfWeek> weekday,
        int day,
        int month,
        OptionalInt year,
        boolean sharesMonth,
        boolean endsRange) {

    /**
     * Returns the date that is meant.
     *
     * @param reference the day the text is published; where no year is written, the year that brings the date nearest to
     *     it is taken
     * @return the date, or nothing if there is no such day
     */
    public Optional<LocalDate> resolve(LocalDate reference) {
        if (year.isPresent()) {
            return in(year.getAsInt());
        }
        return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(reference, date))));
    }

    /**
     * Returns this day of a year.
     *
     * @param otherYear the year, whatever year the text writes
     * @return the date, or nothing if that year has no such day
     */
    public Optional<LocalDate> in(int otherYear) {
        try {
            return Optional.of(LocalDate.of(otherYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
