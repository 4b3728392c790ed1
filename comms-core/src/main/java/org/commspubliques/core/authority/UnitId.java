package org.commspubliques.core.authority;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The identifier of a unit, unique within an authority. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits and hyphens
 */
public record UnitId(String value) {

    /** Refuses a value that is no identifier. */
    public UnitId {
        Identifiers.require(value, "unit id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
