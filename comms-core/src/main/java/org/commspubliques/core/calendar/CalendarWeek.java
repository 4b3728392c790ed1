package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelId;

/**
 * Semaine: a week of ISO 8601, from Monday to Sunday, as a calendar shows it. Immutable and thread-safe.
 *
 * @param year the week-based year, which is not that of all its days around the New Year
 * @param number the number of the week, from 1 to 52 or 53
 * @param days its seven days, from Monday on; unmodifiable
 */
public record CalendarWeek(int year, int number, List<CalendarDay> days) {

    private static final int LENGTH = 7;

    /** Copies the days; refuses others than those of the week. */
    public CalendarWeek {
        days = ImmutableList.copyOf(days);
        Preconditions.checkArgument(days.size() == LENGTH, "a week has 7 days, not %s", days.size());
        LocalDate first = firstDay(year, number);
        for (int i = 0; i < LENGTH; i++) {
            Preconditions.checkArgument(
                    days.get(i).day().equals(first.plusDays(i)),
                    "day %s of week %s of %s is %s, not %s",
                    i + 1,
                    number,
                    year,
                    first.plusDays(i),
                    days.get(i).day());
        }
    }

    /**
     * Returns the Monday of a week.
     *
     * @param year the week-based year
     * @param number the number of the week
     * @return the day
     * @throws IllegalArgumentException if the year has no such week
     */
    public static LocalDate firstDay(int year, int number) {
        // The 4th of January is in the first week of every year.
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
        Preconditions.checkArgument(
                1 <= number && number <= last, "%s has weeks 1 to %s, no week %s", year, last, number);
        return inFirst.with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
    }

    /**
     * Returns all that goes out in the week.
     *
     * @return the items in order of time; unmodifiable
     */
    public List<CalendarItem> items() {
        return days.stream().flatMap(day -> day.items().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what goes out by channel.
     *
     * @return the items of each channel that has any, in order of time; by the identifiers of the channels, in their order;
     *     unmodifiable
     */
    public Map<ChannelId, List<CalendarItem>> byChannel() {
        ImmutableListMultimap<ChannelId, CalendarItem> found = Multimaps.index(items(), CalendarItem::channel);
        ImmutableMap.Builder<ChannelId, List<CalendarItem>> ordered = ImmutableMap.builder();
        found.keySet().stream()
                .sorted(Comparator.comparing(ChannelId::value))
                .forEach(channel -> ordered.put(channel, found.get(channel)));
        return ordered.buildOrThrow();
    }

    /**
     * Returns the channels that have an item or a free slot in the week.
     *
     * @return the channels, by their identifiers; unmodifiable
     */
    public Set<ChannelId> channels() {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        day.items().stream().map(CalendarItem::channel),
                        day.freeSlots().stream().map(free -> free.slot().channel())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.comparing(ChannelId::value)));
    }
}
