package org.commspubliques.core.speech;

import java.util.Objects;

/**
 * Passage lu autrement: what is said in the place of what is written. Immutable and thread-safe.
 *
 * @param start where it starts in the written text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param written what is written
 * @param spoken what is said; empty for what is not said at all, such as an emoji
 * @param kind why
 */
public record SpokenPassage(int start, int end, String written, String spoken, SpokenKind kind) {

    /** Refuses missing parts. */
    public SpokenPassage {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(spoken, "spoken");
        Objects.requireNonNull(kind, "kind");
    }
}
