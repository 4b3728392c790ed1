package org.commspubliques.core.pressure;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.source.Source;

/**
 * Plafond: how many messages an audience shall receive by a sort of channel in so many days on end. Comes from a
 * {@link FatiguePolicy}. Immutable and thread-safe.
 *
 * @param id the identifier: lower-case letters, digits, dots and hyphens
 * @param audiences the identifiers of the audiences; empty for every audience; unmodifiable
 * @param channels the sorts of channel, each counted on its own; at least one; unmodifiable
 * @param max how many messages are enough, from 1 to 10,000
 * @param days the length of the window in calendar days of the authority's zone, from 1 to 366
 * @param severity how grave it is to send more
 * @param source who says so
 */
public record MessageCap(
        String id,
        Set<String> audiences,
        Set<ChannelKind> channels,
        int max,
        int days,
        Severity severity,
        Source source) {

    /** The greatest number of messages. */
    static final int MOST = 10_000;

    /** The longest window. */
    static final int LONGEST = 366;

    /** Copies the sets; refuses numbers out of bounds, a cap on no channel, and one that blocks without a confirmed source. */
    public MessageCap {
        Identifiers.require(id, "cap id");
        Preconditions.checkArgument(!channels.isEmpty(), "cap %s is on no channel", id);
        Preconditions.checkArgument(1 <= max && max <= MOST, "max must be 1 to %s, was %s", MOST, max);
        Preconditions.checkArgument(1 <= days && days <= LONGEST, "days must be 1 to %s, was %s", LONGEST, days);
        Objects.requireNonNull(severity, "severity");
        Preconditions.checkArgument(
                severity != Severity.BLOCKING || source.confidence().isConfirmed(),
                "cap %s blocks without a confirmed source",
                id);
        audiences = ImmutableSet.copyOf(audiences);
        channels = Sets.immutableEnumSet(channels);
    }

    /**
     * Returns whether the cap is on what an audience receives by a sort of channel.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @return true where it is
     */
    public boolean concerns(String audience, ChannelKind channel) {
        return channels.contains(channel) && (audiences.isEmpty() || audiences.contains(audience));
    }
}
