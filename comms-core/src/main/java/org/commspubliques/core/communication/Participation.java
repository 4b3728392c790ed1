package org.commspubliques.core.communication;

import java.util.Objects;
import org.commspubliques.core.authority.UnitId;

/**
 * Participation: a unit that takes part in a communication without owning it. Immutable and thread-safe.
 *
 * @param unit the unit
 * @param capacity in what capacity
 */
public record Participation(UnitId unit, Capacity capacity) {

    /** Refuses missing parts. */
    public Participation {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(capacity, "capacity");
    }
}
