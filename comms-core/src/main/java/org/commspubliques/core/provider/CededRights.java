package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Cession de droits: where, on what and until when the authority may use what a provider made. What is not named is not
 * ceded, so each support is named. Immutable and thread-safe.
 *
 * @param territories where it may be used; empty for the whole world; unmodifiable
 * @param supports on what it may be used, at least one; unmodifiable
 * @param from the first day, in the authority’s zone
 * @param until the last day, inclusive; null where the rights have no end
 * @param exclusive whether nobody else may use it meanwhile
 */
public record CededRights(
        Set<Territory> territories,
        Set<SupportKind> supports,
        LocalDate from,
        @Nullable LocalDate until,
        boolean exclusive) {

    /** Refuses rights on nothing, and an end before the start. */
    public CededRights {
        territories = ImmutableSet.copyOf(territories);
        supports = ImmutableSet.copyOf(supports);
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(!supports.isEmpty(), "rights name no support");
        Preconditions.checkArgument(until == null || !until.isBefore(from), "rights end on %s, before %s", until, from);
    }

    /**
     * Returns the last day.
     *
     * @return the day, or nothing where the rights have no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether it may be used somewhere.
     *
     * @param territory the territory
     * @return true where it is named, or the whole world is
     */
    public boolean holdIn(Territory territory) {
        return territories.isEmpty() || territories.contains(territory);
    }

    /**
     * Returns whether it may be used on a support.
     *
     * @param support the support
     * @return true where it is named
     */
    public boolean holdOn(SupportKind support) {
        return supports.contains(support);
    }

    /**
     * Returns whether it may be used on a day.
     *
     * @param day the day, in the authority’s zone
     * @return true from the first day to the last
     */
    public boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
