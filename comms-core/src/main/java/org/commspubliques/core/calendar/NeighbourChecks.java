package org.commspubliques.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/** What items have against each other, asked about in order of time: each is set against the one before it. */
final class NeighbourChecks {

    private final ConflictRules rules;
    private final ZoneId zone;
    private final ConflictWording wording;
    private final Map<ChannelId, CalendarItem> lastOnChannel = new HashMap<>();
    private final Map<Occupancy.SlotDay, CalendarItem> lastInSlot = new HashMap<>();
    private final Map<String, Told> toldByTopic = new HashMap<>();

    /**
     * Who spoke of a subject last.
     *
     * @param last the last item
     * @param stranger the last one before it that is of another communication
     */
    private record Told(CalendarItem last, @Nullable CalendarItem stranger) {

        /** The last one that is of another communication than an item. */
        @Nullable CalendarItem otherThan(CalendarItem item) {
            return last.isTogetherWith(item) ? stranger : last;
        }

        Told then(CalendarItem item) {
            return new Told(item, otherThan(item));
        }
    }

    NeighbourChecks(ConflictRules rules, ZoneId zone, ConflictWording wording) {
        this.rules = rules;
        this.zone = zone;
        this.wording = wording;
    }

    void look(CalendarItem item, List<CalendarConflict> found) {
        Instant at = Objects.requireNonNull(item.at());
        CalendarItem before = lastOnChannel.put(item.channel(), item);
        boolean sameMoment = before != null && at.equals(before.at());
        CalendarItem inSlot = item.slot() == null
                ? null
                : lastInSlot.put(new Occupancy.SlotDay(item.slot(), LocalDate.ofInstant(at, zone)), item);
        if (sameMoment) {
            found.add(wording.slotTaken(item, Objects.requireNonNull(before)));
        } else {
            if (inSlot != null) {
                found.add(wording.slotTaken(item, inSlot));
            }
            if (before != null) {
                Duration gap = rules.gap(item.channel());
                if (Duration.between(Objects.requireNonNull(before.at()), at).compareTo(gap) < 0) {
                    found.add(wording.tooClose(item, before, gap));
                }
            }
        }
        if (!item.topic().isEmpty()) {
            lookAtTopic(item, at, found);
        }
    }

    private void lookAtTopic(CalendarItem item, Instant at, List<CalendarConflict> found) {
        Told told = toldByTopic.get(item.topic());
        CalendarItem other = told == null ? null : told.otherThan(item);
        if (other != null
                && Duration.between(Objects.requireNonNull(other.at()), at).compareTo(rules.topicWindow()) < 0) {
            found.add(wording.sameTopic(item, other));
        }
        toldByTopic.put(item.topic(), told == null ? new Told(item, null) : told.then(item));
    }
}
