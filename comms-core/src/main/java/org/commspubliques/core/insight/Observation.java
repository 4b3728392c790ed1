package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * Observation: what one publication obtained, and when it went out. Immutable and thread-safe.
 *
 * @param at when it went out, in the zone of those it was for
 * @param value what it obtained, such as how many persons it reached; of 30 digits and 20 decimals at most
 */
public record Observation(ZonedDateTime at, BigDecimal value) {

    /** Refuses a value out of bounds. */
    public Observation {
        Objects.requireNonNull(at, "at");
        Preconditions.checkArgument(
                value.precision() <= 30 && Math.abs((long) value.scale()) <= 20,
                "value has more than 30 digits or 20 decimals");
    }
}
