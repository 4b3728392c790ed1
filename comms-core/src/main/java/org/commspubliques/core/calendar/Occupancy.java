package org.commspubliques.core.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;

/**
 * Which slots and moments are taken.
 *
 * @param moments the moments of items on their channels
 * @param slotDays the slots that items say they take, on the days on which they go out
 */
record Occupancy(Set<Moment> moments, Set<SlotDay> slotDays) {

    /** A moment on a channel. */
    record Moment(ChannelId channel, Instant at) {}

    /** A slot on a day. */
    record SlotDay(String slot, LocalDate day) {}

    static Occupancy of(List<CalendarItem> items, ZoneId zone) {
        ImmutableSet.Builder<Moment> moments = ImmutableSet.builder();
        ImmutableSet.Builder<SlotDay> slotDays = ImmutableSet.builder();
        for (CalendarItem item : items) {
            if (item.at() != null) {
                moments.add(new Moment(item.channel(), item.at()));
                if (item.slot() != null) {
                    slotDays.add(new SlotDay(item.slot(), LocalDate.ofInstant(item.at(), zone)));
                }
            }
        }
        return new Occupancy(moments.build(), slotDays.build());
    }

    boolean isTaken(SlotOccurrence occurrence) {
        return moments.contains(
                        new Moment(occurrence.slot().channel(), occurrence.at().toInstant()))
                || slotDays.contains(new SlotDay(occurrence.slot().id(), occurrence.day()));
    }
}
