package org.commspubliques.core.authority;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The identifier of an office, unique within an authority. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits and hyphens
 */
public record OfficeId(String value) {

    /** Refuses a value that is no identifier. */
    public OfficeId {
        Identifiers.require(value, "office id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static OfficeId of(String value) {
        return new OfficeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
