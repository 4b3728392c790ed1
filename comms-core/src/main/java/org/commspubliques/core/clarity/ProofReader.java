package org.commspubliques.core.clarity;

import java.util.List;

/**
 * Correcteur: the host’s spelling and grammar checker, which this library calls and does not ship: one such program is
 * larger than all of it. Must be safe for use by several threads, and should come back within the time a review may take.
 */
@FunctionalInterface
public interface ProofReader {

    /**
     * Reads a text.
     *
     * @param text the text, in Unicode NFC, its lines ended by line feeds; at most a million UTF-16 units
     * @param language its language, as a BCP 47 tag such as {@code fr}
     * @return the remarks in any order; empty where there is nothing to say, or where the language is not known
     */
    List<ProofRemark> read(String text, String language);
}
