package org.commspubliques.core.review;

import java.util.Objects;

/**
 * Référence d’un jeu de données: which version of which data a check used, so that a permit can say on what it rests.
 * Immutable and thread-safe.
 *
 * @param id what the data is, such as {@code neutralite}
 * @param sha256 the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
 */
public record DataPack(String id, String sha256) {

    /** Refuses missing parts. */
    public DataPack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sha256, "sha256");
    }
}
