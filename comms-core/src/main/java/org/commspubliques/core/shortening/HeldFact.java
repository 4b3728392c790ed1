package org.commspubliques.core.shortening;

import java.util.Objects;

/**
 * Fait énoncé: something that a text says and that its reader needs. Immutable and thread-safe.
 *
 * @param aspect what it answers
 * @param words the words that say it, as the text has them
 */
public record HeldFact(FactAspect aspect, String words) {

    /** Checks that nothing is missing. */
    public HeldFact {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(words, "words");
    }
}
