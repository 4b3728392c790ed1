package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Créneau hebdomadaire d’une rubrique: the hour of a week at which a rubric comes out on a channel, such as « Portrait d’agent
 * », on Thursdays at 18 h on Facebook. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param rubric what people call the rubric
 * @param channel the channel
 * @param day the day of the week
 * @param time the local time of that day, in the calendar’s zone
 * @param firstDay the first day on which it may come out; null where it always did
 * @param lastDay the last one; null where no end is set
 * @param owner the unit that answers for the rubric; null where nobody was named
 */
public record WeeklySlot(
        String id,
        String rubric,
        ChannelId channel,
        DayOfWeek day,
        LocalTime time,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UnitId owner) {

    /** Refuses an identifier of another form, a blank rubric, and a slot that ends before it begins. */
    public WeeklySlot {
        Identifiers.require(id, "slot id");
        rubric = EnteredText.enter(rubric, "rubric");
        Preconditions.checkArgument(!rubric.isBlank(), "slot %s has no rubric", id);
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
        Preconditions.checkArgument(
                firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
                "slot %s ends before it begins",
                id);
    }

    /**
     * Returns a slot that always recurs, and that no unit answers for.
     *
     * @param id its identifier
     * @param rubric what people call the rubric
     * @param channel the channel
     * @param day the day of the week
     * @param time the local time
     * @return the slot
     */
    public static WeeklySlot of(String id, String rubric, ChannelId channel, DayOfWeek day, LocalTime time) {
        return new WeeklySlot(id, rubric, channel, day, time, null, null, null);
    }

    /**
     * Returns this slot, recurring from one day to another.
     *
     * @param first the first day on which it may come out; null for always
     * @param last the last one; null for without end
     * @return the slot
     * @throws IllegalArgumentException if it ends before it begins
     */
    public WeeklySlot between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new WeeklySlot(id, rubric, channel, day, time, first, last, owner);
    }

    /**
     * Returns this slot, with a unit that answers for it.
     *
     * @param unit the unit
     * @return the slot
     */
    public WeeklySlot ownedBy(UnitId unit) {
        return new WeeklySlot(id, rubric, channel, day, time, firstDay, lastDay, Objects.requireNonNull(unit, "unit"));
    }

    /**
     * Returns the unit that answers for the rubric.
     *
     * @return the unit, or nothing
     */
    public Optional<UnitId> answeredForBy() {
        return Optional.ofNullable(owner);
    }

    /**
     * Returns whether it comes out on a day.
     *
     * @param date the day
     * @return true on its day of the week, while it lasts
     */
    public boolean isOn(LocalDate date) {
        return date.getDayOfWeek() == day
                && (firstDay == null || !date.isBefore(firstDay))
                && (lastDay == null || !date.isAfter(lastDay));
    }

    /**
     * Returns when it comes out in a span of days.
     *
     * @param first the first day
     * @param last the last day, included
     * @param zone the zone of the authority
     * @return the occurrences, the earliest first; unmodifiable
     */
    public List<SlotOccurrence> occurrences(LocalDate first, LocalDate last, ZoneId zone) {
        LocalDate from = firstDay != null && firstDay.isAfter(first) ? firstDay : first;
        LocalDate until = lastDay != null && lastDay.isBefore(last) ? lastDay : last;
        ImmutableList.Builder<SlotOccurrence> found = ImmutableList.builder();
        for (LocalDate date = from.with(TemporalAdjusters.nextOrSame(day));
                !date.isAfter(until);
                date = date.plusWeeks(1)) {
            found.add(SlotOccurrence.of(this, date, zone));
        }
        return found.build();
    }
}
