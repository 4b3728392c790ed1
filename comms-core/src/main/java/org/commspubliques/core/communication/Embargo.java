package org.commspubliques.core.communication;

import java.time.Instant;
import java.util.Objects;

/**
 * Embargo: the instant before which a text given to the press must not be made public. It bars delivery to the public,
 * not to the press, who get the text with the embargo written on it. Immutable and thread-safe.
 *
 * @param until the first instant at which the text may be public
 */
public record Embargo(Instant until) {

    /** Refuses a missing instant. */
    public Embargo {
        Objects.requireNonNull(until, "until");
    }
}
