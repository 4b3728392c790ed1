package org.commspubliques.core.participation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Règle de communication: until when the public has to hear something of processes of a kind. Immutable and thread-safe.
 *
 * @param kind the kind of process
 * @param duty what has to be heard
 * @param scope whether it is owed once, or for each phase in which the public takes part
 * @param anchor the day it counts from: that on which the process or the phase opens, or closes
 * @param days how many days after that day at the latest; below zero for days before it; from -365 to 730
 * @param territories where it holds; empty for anywhere that has no rule of its own; unmodifiable
 * @param source the law or the usage it rests on; null for one that is this library’s own advice
 */
public record DutyRule(
        ParticipationKind kind,
        CommunicationDuty duty,
        Scope scope,
        Anchor anchor,
        int days,
        Set<Territory> territories,
        @Nullable Source source) {

    static final int FEWEST_DAYS = -365;
    static final int MOST_DAYS = 730;

    /** Portée. */
    public enum Scope {
        /** Once for the whole process. */
        PROCESS,
        /** For each phase in which the public takes part. */
        PHASE
    }

    /** Jour de référence. */
    public enum Anchor {
        /** The first day. */
        OPENS,
        /** The last day. */
        CLOSES
    }

    /** Copies the territories; refuses days out of bounds. */
    public DutyRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(anchor, "anchor");
        Preconditions.checkArgument(
                days >= FEWEST_DAYS && days <= MOST_DAYS,
                "days must be from %s to %s, was %s",
                FEWEST_DAYS,
                MOST_DAYS,
                days);
        territories = ImmutableSet.copyOf(territories);
    }

    /**
     * Returns the law or the usage it rests on.
     *
     * @return the source, or nothing for advice
     */
    public Optional<Source> basis() {
        return Optional.ofNullable(source);
    }

    LocalDate latest(LocalDate opens, LocalDate closes) {
        return (anchor == Anchor.OPENS ? opens : closes).plusDays(days);
    }
}
