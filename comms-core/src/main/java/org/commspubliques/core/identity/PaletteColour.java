package org.commspubliques.core.identity;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Couleur de la charte. Immutable and thread-safe.
 *
 * @param id its stable name, in lower-case letters, digits and hyphens, such as {@code bleu-lagon}
 * @param name what people call it
 * @param colour the colour
 */
public record PaletteColour(String id, Wording name, Colour colour) {

    /** Refuses missing parts. */
    public PaletteColour {
        Slugs.require(id, "colour id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colour, "colour");
    }
}
