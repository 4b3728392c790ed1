package org.commspubliques.core.identity;

import java.util.Objects;

/**
 * Association de couleurs: a text on a background, as the charter allows it. Immutable and thread-safe.
 *
 * @param text the colour of the text
 * @param background the colour behind it
 * @param largeOnly whether it is for large texts only
 */
public record ColourPair(PaletteColour text, PaletteColour background, boolean largeOnly) {

    /** Refuses missing parts. */
    public ColourPair {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(background, "background");
    }

    /**
     * Returns how the text stands out.
     *
     * @return the contrast
     */
    public Contrast contrast() {
        return text.colour().contrastWith(background.colour());
    }

    /**
     * Tells whether everyone can read it.
     *
     * @return false where the charter allows what is below the least contrast
     */
    public boolean isReadable() {
        return contrast().isEnough(largeOnly);
    }
}
