package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Jours fériés d’un territoire: the public holidays of one territory.
 *
 * <p>Got from {@link HolidayCalendar#forTerritory(Territory)}. Years run from 1583 to 9999; the dates of the shipped
 * data were compared with a published list for 2006 to 2031, and the same rules are applied to other years. Immutable
 * and thread-safe.
 */
public final class Holidays {

    private static final int FIRST_YEAR = 1583;
    private static final int LAST_YEAR = 9999;

    private final Territory territory;
    private final ImmutableList<HolidayRule> rules;
    private final @Nullable Wording gap;

    Holidays(Territory territory, ImmutableList<HolidayRule> rules, @Nullable Wording gap) {
        this.territory = territory;
        this.rules = rules;
        this.gap = gap;
    }

    /**
     * Returns whose holidays these are.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Returns what is known to be missing from the data of this territory.
     *
     * @return what is missing, or nothing where no gap is known
     */
    public Optional<Wording> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * Returns whether a day is a public holiday.
     *
     * @param date the day, of a year from 1583 to 9999
     * @return true if it is
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public boolean isHoliday(LocalDate date) {
        return holidayOn(date).isPresent();
    }

    /**
     * Returns the public holiday of a day.
     *
     * @param date the day, of a year from 1583 to 9999
     * @return the holiday; where two fall on the same day (Ascension was on 1 May in 2008), the first in the order of
     *     the data; nothing on an ordinary day
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public Optional<Holiday> holidayOn(LocalDate date) {
        checkYear(date.getYear());
        return rules.stream()
                .flatMap(rule -> rule.in(date.getYear()).stream())
                .filter(holiday -> holiday.date().equals(date))
                .findFirst();
    }

    /**
     * Returns the public holidays of a year.
     *
     * @param year the year, from 1583 to 9999
     * @return the holidays by date, two entries where two fall on the same day; unmodifiable
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public List<Holiday> inYear(int year) {
        checkYear(year);
        return rules.stream()
                .flatMap(rule -> rule.in(year).stream())
                .sorted(Comparator.comparing(Holiday::date))
                .collect(ImmutableList.toImmutableList());
    }

    private static void checkYear(int year) {
        Preconditions.checkArgument(
                year >= FIRST_YEAR && year <= LAST_YEAR,
                "year must be from %s to %s, was %s",
                FIRST_YEAR,
                LAST_YEAR,
                year);
    }

    @Override
    public String toString() {
        return "Holidays[" + territory + "]";
    }
}
