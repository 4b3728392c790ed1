package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import java.util.Objects;

/**
 * Emplacement: where in what was reviewed a finding is: a JSON Pointer (RFC 6901) into the communication, and where it
 * points to a text, a span of it. Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer, such as {@code /variants/0/sections/1/text}
 * @param start where the span starts, in UTF-16 units from 0
 * @param end where the span ends, exclusive; equal to start where the finding is about the whole
 */
public record Locus(String pointer, int start, int end) {

    /** Refuses a span that ends before it starts. */
    public Locus {
        Objects.requireNonNull(pointer, "pointer");
        Preconditions.checkArgument(0 <= start && start <= end, "span %s to %s is not in order", start, end);
    }

    /**
     * Returns the place of a whole value.
     *
     * @param pointer the JSON Pointer
     * @return the place
     */
    public static Locus of(String pointer) {
        return new Locus(pointer, 0, 0);
    }

    /**
     * Returns the place of a part of a text.
     *
     * @param pointer the JSON Pointer of the text
     * @param start where the part starts, in UTF-16 units from 0
     * @param end where it ends, exclusive
     * @return the place
     */
    public static Locus of(String pointer, int start, int end) {
        return new Locus(pointer, start, end);
    }

    /**
     * Returns whether the finding is about a part of a text.
     *
     * @return true where there is a span
     */
    public boolean hasSpan() {
        return end > start;
    }
}
