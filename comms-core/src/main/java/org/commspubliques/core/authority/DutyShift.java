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

    /**
     * Returns whether the shift is under way at an instant.
     *
     * @param instant the instant
     * @return true from the first instant to just before the end
     */
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
