package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Circonstances: what the conditions of stages look at, besides the channel of a variant. Immutable and thread-safe.
 *
 * @param purpose why the communication is made
 * @param sectors the unit that owns it and those that take part, at least one, in an order of their own; unmodifiable
 * @param territory the territory of the authority
 * @param cost what it costs, in whole units of the authority’s currency, from 0; null where nobody said
 * @param day the first day it is meant to go out, or else the day it was submitted, in the authority’s zone
 */
public record Circumstances(
        CommunicationPurpose purpose,
        Set<UnitId> sectors,
        Territory territory,
        @Nullable Long cost,
        LocalDate day) {

    /** Copies the sectors; refuses a communication of no unit, and a cost below 0. */
    public Circumstances {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(day, "day");
        sectors = ImmutableSet.copyOf(ImmutableList.sortedCopyOf(Comparator.comparing(UnitId::value), sectors));
        Preconditions.checkArgument(!sectors.isEmpty(), "a communication belongs to at least one unit");
        Preconditions.checkArgument(cost == null || cost >= 0, "a cost is at least 0, was %s", cost);
    }

    /**
     * Returns the circumstances of a communication.
     *
     * @param communication the communication
     * @param authority whose it is
     * @param now when it is submitted or changed
     * @param cost what it costs, in whole units of the authority’s currency, from 0; empty where nobody said
     * @return the circumstances
     */
    public static Circumstances of(
            Communication communication, LocalAuthority authority, Instant now, OptionalLong cost) {
        ImmutableSet.Builder<UnitId> sectors = ImmutableSet.builder();
        sectors.add(communication.owner());
        for (Participation participation : communication.participations()) {
            sectors.add(participation.unit());
        }
        return new Circumstances(
                communication.purpose(),
                sectors.build(),
                authority.territory(),
                cost.isPresent() ? cost.getAsLong() : null,
                LocalDate.ofInstant(firstPlanned(communication).orElse(now), authority.zone()));
    }

    private static Optional<Instant> firstPlanned(Communication communication) {
        Instant first = null;
        for (Variant variant : communication.variants()) {
            Instant planned = communication.plannedAt(variant.id()).orElse(null);
            if (planned != null && (first == null || planned.isBefore(first))) {
                first = planned;
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * Returns these circumstances on another day.
     *
     * @param other the day
     * @return the circumstances
     */
    public Circumstances withDay(LocalDate other) {
        return new Circumstances(purpose, sectors, territory, cost, other);
    }

    /**
     * Returns what it costs.
     *
     * @return the cost in whole units of the authority’s currency, or nothing where nobody said
     */
    public OptionalLong knownCost() {
        return cost == null ? OptionalLong.empty() : OptionalLong.of(cost);
    }
}
