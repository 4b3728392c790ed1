package org.commspubliques.core.fact;

import org.commspubliques.core.internal.text.Identifiers;

/**
 * Clé d’un fait: the identifier under which every unit finds the one value of a fact. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits, dots and hyphens, such as {@code 2025-041.fin}
 */
public record FactKey(String value) {

    /** Refuses a value that is no identifier. */
    public FactKey {
        Identifiers.require(value, "fact key");
    }

    /**
     * Returns the key of a value.
     *
     * @param value the value
     * @return the key
     */
    public static FactKey of(String value) {
        return new FactKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
