package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Mois: a month as a calendar shows it, in whole weeks. Immutable and thread-safe.
 *
 * @param month the month
 * @param weeks the weeks that have a day of it, in order, with the days of the months before and after that are in them;
 *     unmodifiable
 */
public record CalendarMonth(YearMonth month, List<CalendarWeek> weeks) {

    /** Copies the weeks; refuses others than those of the month. */
    public CalendarMonth {
        Objects.requireNonNull(month, "month");
        weeks = ImmutableList.copyOf(weeks);
        long days = weeks.stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .map(CalendarDay::day)
                .distinct()
                .count();
        Preconditions.checkArgument(
                days == month.lengthOfMonth(), "the weeks have %s days of %s, which has others", days, month);
    }

    /**
     * Returns the days of the month itself.
     *
     * @return the days in order, from the first to the last; unmodifiable
     */
    public List<CalendarDay> days() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .collect(ImmutableList.toImmutableList());
    }
}
