package org.commspubliques.core.language;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Libellé: what a person reads, in French and in English.
 *
 * <p>Both languages are always there and named, so that a text never falls back to the language of the machine.
 * Immutable and thread-safe.
 *
 * @param fr the French text
 * @param en the English text
 */
public record Wording(String fr, String en) implements Serializable {

    /** Refuses a missing language. */
    public Wording {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Returns a wording of trusted parts.
     *
     * @param fr the French text
     * @param en the English text
     * @return the wording
     */
    public static Wording of(String fr, String en) {
        return new Wording(fr, en);
    }

    /**
     * Returns a wording that is the same in both languages, such as a name or a number.
     *
     * @param text the text
     * @return the wording
     */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /**
     * Returns the text for a reader.
     *
     * @param reader the reader's locale; English for English, French for every other language
     * @return the text
     */
    public String in(Locale reader) {
        return reader.getLanguage().equals("en") ? en : fr;
    }
}
