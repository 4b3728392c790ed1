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
 * A date as a text writes it: « jeudi 3 septembre », « le 1er mars 2026 », « 03/09/2025 ».
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param weekday the day of the week written before it, if any
 * @param day the day of the month, 1 to 31
 * @param month the month, 1 to 12
 * @param year the year, if it is written
 */
public record DateMention(int start, int end, Optional<DayOfWeek> weekday, int day, int month, OptionalInt year) {

    /**
     * Returns the date that is meant.
     *
     * @param reference the day the text is published; where no year is written, the year that brings the date nearest to
     *     it is taken
     * @return the date, or nothing if there is no such day
     */
    public Optional<LocalDate> resolve(LocalDate reference) {
        if (year.isPresent()) {
            return date(year.getAsInt());
        }
        return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
                .mapToObj(this::date)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(reference, date))));
    }

    private Optional<LocalDate> date(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
