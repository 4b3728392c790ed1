package org.commspubliques.core.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * One line of the holiday data: a day that comes back every year, in some territories and some years.
 *
 * @param id its identifier
 * @param label what a person calls it
 * @param recurrence when it falls
 * @param firstYear the first year
 * @param lastYear the last year
 * @param territories where
 * @param source where the rule was read
 */
record HolidayRule(
        String id,
        Wording label,
        Recurrence recurrence,
        int firstYear,
        int lastYear,
        ImmutableSet<Territory> territories,
        Source source) {

    /** When a holiday falls in a year. */
    sealed interface Recurrence {

        /**
         * Returns the date in a year.
         *
         * @param year the year
         * @return the date
         */
        LocalDate in(int year);
    }

    /**
     * The same day every year.
     *
     * @param month the month
     * @param day its day, which every year has
     */
    record Fixed(Month month, int day) implements Recurrence {

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /**
     * A day that follows Easter.
     *
     * @param days the days after Easter Sunday, negative for before
     */
    record AfterEaster(int days) implements Recurrence {

        @Override
        public LocalDate in(int year) {
            return Easter.sunday(year).plusDays(days);
        }
    }

    Optional<Holiday> in(int year) {
        return year < firstYear || year > lastYear
                ? Optional.empty()
                : Optional.of(new Holiday(id, recurrence.in(year), label, source));
    }
}
