package org.commspubliques.core.communication;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * The identifier of a communication, unique within an authority. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits, dots and hyphens, such as {@code 2025-041}
 */
public record CommunicationId(String value) {

    /** Refuses a value that is no identifier. */
    public CommunicationId {
        Identifiers.require(value, "communication id");
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static CommunicationId of(String value) {
        return new CommunicationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
