package org.commspubliques.core.schedule;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * Plage d’envoi: hours of some days of the week at which messages may leave, in the local time of those who receive them.
 * Immutable and thread-safe.
 *
 * @param days the days of the week, from Monday on; at least one; unmodifiable
 * @param from when the span begins
 * @param to when it ends; this moment is no longer in it. Midnight is the end of the day
 */
public record OpenSpan(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Refuses a span without days, or one that ends before it begins. */
    public OpenSpan {
        Preconditions.checkArgument(!days.isEmpty(), "a span needs at least one day of the week");
        Preconditions.checkArgument(
                to.equals(LocalTime.MIDNIGHT) || from.isBefore(to), "to must be after from, was %s after %s", to, from);
        days = Sets.immutableEnumSet(days);
    }

    /**
     * Returns whether a local time is in the span.
     *
     * @param time the time
     * @return true on one of its days, from the first moment to just before the last
     */
    public boolean contains(LocalDateTime time) {
        return days.contains(time.getDayOfWeek())
                && !time.toLocalTime().isBefore(from)
                && (to.equals(LocalTime.MIDNIGHT) || time.toLocalTime().isBefore(to));
    }
}
