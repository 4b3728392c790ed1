package org.commspubliques.core.communication;

import java.util.Objects;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Partie d’un texte, with its role. Immutable and thread-safe.
 *
 * @param role what the part is
 * @param text its text, normalised to NFC and to line feeds when it enters here, and never again; at most a million
 *     UTF-16 units, without lone surrogates
 */
public record Section(SectionRole role, String text) {

    /** Normalises the text. */
    public Section {
        Objects.requireNonNull(role, "role");
        text = EnteredText.enter(text, "section text");
    }

    /**
     * Returns a body.
     *
     * @param text its text
     * @return the section
     */
    public static Section body(String text) {
        return new Section(SectionRole.BODY, text);
    }

    /**
     * Returns a title.
     *
     * @param text its text
     * @return the section
     */
    public static Section title(String text) {
        return new Section(SectionRole.TITLE, text);
    }
}
