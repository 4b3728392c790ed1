package org.commspubliques.core.authority;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The identifier of a sector, unique within an authority. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits and hyphens
 */
public record SectorId(String value) {

    /** Refuses a value that is no identifier. */
    public SectorId {
        Identifiers.require(value, "sector id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static SectorId of(String value) {
        return new SectorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
