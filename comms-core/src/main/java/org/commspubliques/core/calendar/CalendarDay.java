package org.commspubliques.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Jour du calendrier: what goes out on one day, and what else it is. Immutable and thread-safe.
 *
 * @param day the day, in the calendar’s zone
 * @param items what goes out, in order of time; unmodifiable
 * @param freeSlots the slots of that day that no item takes, in order of time; unmodifiable
 * @param events what happens in the institution; unmodifiable
 * @param blackouts when content is held back; unmodifiable
 */
public record CalendarDay(
        LocalDate day,
        List<CalendarItem> items,
        List<SlotOccurrence> freeSlots,
        List<InstitutionalEvent> events,
        List<BlackoutPeriod> blackouts) {

    /** Copies the lists. */
    public CalendarDay {
        Objects.requireNonNull(day, "day");
        items = ImmutableList.copyOf(items);
        freeSlots = ImmutableList.copyOf(freeSlots);
        events = ImmutableList.copyOf(events);
        blackouts = ImmutableList.copyOf(blackouts);
    }
}
