package org.commspubliques.core.contribution;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The identifier of a contributor, unique within an authority. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits, dots and hyphens
 */
public record ContributorId(String value) {

    /** Refuses a value that is no identifier. */
    public ContributorId {
        Identifiers.require(value, "contributor id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static ContributorId of(String value) {
        return new ContributorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
