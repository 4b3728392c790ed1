package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.util.Objects;

/**
 * Tour d’astreinte: a person on duty from an instant to an instant. Immutable and thread-safe.
 *
 * @param person the person
 * @param from the first instant
 * @param until the end, exclusive
 */
public record DutyShift(PersonId person, Instant from, Instant until) {

    /** Refuses an end that does not follow the start. */
    public DutyShift {
        Objects.requireNonNull(person, "person");
        Preconditions.checkArgument(from.isBefore(until), "shift ends at %s, not after it starts at %s", until, from);
    }
}
