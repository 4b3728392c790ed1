package org.commspubliques.core.campaign;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;

/**
 * Phase de campagne: some days of a campaign and what is said in them. Immutable and thread-safe.
 *
 * @param kind what it is for
 * @param from its first day
 * @param until its last day
 * @param communications the communications of the phase, in order; unmodifiable
 */
public record CampaignPhase(PhaseKind kind, LocalDate from, LocalDate until, Set<CommunicationId> communications) {

    /** Refuses a phase that ends before it starts; copies the set. */
    public CampaignPhase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(!until.isBefore(from), "%s phase: until %s is before from %s", kind, until, from);
        communications = ImmutableSet.copyOf(communications);
    }

    /**
     * Returns a phase.
     *
     * @param kind what it is for
     * @param from its first day
     * @param until its last day
     * @param communications what is said in it
     * @return the phase
     */
    public static CampaignPhase of(PhaseKind kind, LocalDate from, LocalDate until, CommunicationId... communications) {
        return new CampaignPhase(kind, from, until, ImmutableSet.copyOf(communications));
    }
}
