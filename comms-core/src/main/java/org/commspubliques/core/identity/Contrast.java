package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import org.commspubliques.core.language.Wording;

/**
 * Contraste: how much a text stands out from its background, by the formula of WCAG 2 (success criterion 1.4.3), which the
 * RGAA follows (criterion 3.2). Immutable and thread-safe.
 *
 * @param ratio the ratio, from 1, for the same colour, to 21, for black on white
 */
public record Contrast(double ratio) implements Comparable<Contrast> {

    /** The least for a text, 4.5 to 1. */
    public static final Contrast TEXT = new Contrast(4.5);

    /** The least for a large text: 3 to 1, from 24 CSS pixels on, or from 18.66 in bold. */
    public static final Contrast LARGE_TEXT = new Contrast(3);

    /** Refuses what no two colours have. */
    public Contrast {
        Preconditions.checkArgument(ratio >= 1 && ratio <= 21.000001, "a contrast is from 1 to 21, was %s", ratio);
    }

    /**
     * Returns the least that is asked for.
     *
     * @param large whether the text is large
     * @return the contrast
     */
    public static Contrast minimum(boolean large) {
        return large ? LARGE_TEXT : TEXT;
    }

    /**
     * Tells whether it is enough.
     *
     * @param large whether the text is large
     * @return true from the least on; nothing is rounded
     */
    public boolean isEnough(boolean large) {
        return compareTo(minimum(large)) >= 0;
    }

    @Override
    public int compareTo(Contrast other) {
        return Double.compare(ratio, other.ratio);
    }

    /**
     * Returns what a person reads.
     *
     * @return the ratio with one decimal, cut rather than rounded, so that 4.49 is never read as enough: « 4,4:1 »
     */
    public Wording label() {
        // A hair is added, because 21 may come out of the formula as 20.999….
        long tenths = (long) Math.floor(ratio * 10 + 1e-9);
        String whole = Long.toString(tenths / 10);
        String tenth = Long.toString(tenths % 10);
        return Wording.of(whole + "," + tenth + ":1", whole + "." + tenth + ":1");
    }
}
