package org.commspubliques.core.authority;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The host's identifier of a natural person. It need not be a name: the host knows whom it means. Immutable and
 * thread-safe.
 *
 * @param value the identifier: lower-case letters, digits, dots and hyphens
 */
public record PersonId(String value) {

    /** Refuses a value that is no identifier. */
    public PersonId {
        Identifiers.require(value, "person id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
