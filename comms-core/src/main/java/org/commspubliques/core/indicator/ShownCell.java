package org.commspubliques.core.indicator;

import java.util.Objects;

/**
 * Case diffusée: a part of a total as it may be shown. Immutable and thread-safe.
 *
 * @param label what the part is of
 * @param figure its value, or why it is not shown
 */
public record ShownCell(String label, Figure figure) {

    /** Refuses missing parts. */
    public ShownCell {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(figure, "figure");
    }
}
