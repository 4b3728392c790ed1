package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Période de silence: a time at which content is held back, by decision of the house: a channel that is closed, a crisis in
 * which all but alerts is frozen. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param reason why, in the words of the house
 * @param from when it begins
 * @param until when it ends, exclusive
 * @param hold what must not go out; not nothing
 * @param channels the channels it is about; empty for all; unmodifiable
 */
public record BlackoutPeriod(
        String id, String reason, Instant from, Instant until, ContentHold hold, Set<ChannelId> channels) {

    /** Copies the channels; refuses a period without a reason, one that holds nothing, and one that does not end later. */
    public BlackoutPeriod {
        Identifiers.require(id, "blackout id");
        reason = EnteredText.enter(reason, "reason");
        Preconditions.checkArgument(!reason.isBlank(), "blackout %s has no reason", id);
        Preconditions.checkArgument(until.isAfter(from), "blackout %s does not end after it begins", id);
        Preconditions.checkArgument(
                Objects.requireNonNull(hold, "hold") != ContentHold.NONE, "blackout %s holds nothing back", id);
        channels = ImmutableSet.copyOf(channels);
    }

    /**
     * Returns a period in which all but what is urgent is held back on all channels (gel), as in a crisis.
     *
     * @param id its identifier
     * @param reason why
     * @param from when it begins
     * @param until when it ends, exclusive
     * @return the period
     */
    public static BlackoutPeriod freeze(String id, String reason, Instant from, Instant until) {
        return new BlackoutPeriod(id, reason, from, until, ContentHold.ALL, ImmutableSet.of());
    }

    /**
     * Returns whether it is about a channel at a moment.
     *
     * @param channel the channel
     * @param instant the moment
     * @return true for one of its channels, from its first moment to just before its last
     */
    public boolean covers(ChannelId channel, Instant instant) {
        return (channels.isEmpty() || channels.contains(channel)) && !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Returns whether it holds an item back.
     *
     * @param item the item
     * @return true for one that is planned while it lasts, on one of its channels, and that it holds
     */
    public boolean holds(CalendarItem item) {
        return hold.holds(item)
                && item.plannedAt().filter(at -> covers(item.channel(), at)).isPresent();
    }
}
