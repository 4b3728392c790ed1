package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Absence ou empêchement: days on which others may stand in for a person. It takes no right away from that person: who is
 * away and decides all the same has decided. Immutable and thread-safe.
 *
 * @param person who is away
 * @param from the first day, in the authority's zone
 * @param until the last day, included; null while nobody knows
 */
public record Absence(
        PersonId person, LocalDate from, @Nullable LocalDate until) {

    /** Refuses an end before the start. */
    public Absence {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(until == null || !until.isBefore(from), "absence ends before %s", from);
    }

    /**
     * Returns whether the person is away on a day.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
