package org.commspubliques.approval.mandate;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;

/**
 * Matière: what a mandate reaches, or what a decision is about. Immutable and thread-safe.
 *
 * @param purposes the purposes; empty for all, or where nobody knows; unmodifiable
 * @param channels the channels; empty for all, or where nobody knows; unmodifiable
 * @param sectors the units; empty for all, or where nobody knows; unmodifiable
 */
public record Matter(Set<CommunicationPurpose> purposes, Set<ChannelId> channels, Set<UnitId> sectors) {

    private static final Matter EVERYTHING = new Matter(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Matter {
        purposes = ImmutableSet.copyOf(purposes);
        channels = ImmutableSet.copyOf(channels);
        sectors = ImmutableSet.copyOf(sectors);
    }

    /**
     * Returns the matter without limits.
     *
     * @return the matter
     */
    public static Matter everything() {
        return EVERYTHING;
    }

    /**
     * Tells whether a decision lies within this matter. One about several units lies within it only if all of them do, and
     * what nobody knows lies within no limit.
     *
     * @param subject what the decision is about
     * @return true if it does
     */
    public boolean covers(Matter subject) {
        return within(subject.purposes, purposes)
                && within(subject.channels, channels)
                && within(subject.sectors, sectors);
    }

    private static <T> boolean within(Set<T> subject, Set<T> limit) {
        return limit.isEmpty() || (!subject.isEmpty() && limit.containsAll(subject));
    }
}
