package org.commspubliques.examples.atelier.view;

import java.util.Locale;
import org.commspubliques.core.language.Wording;

/**
 * Something to choose, or to name.
 *
 * @param value what the page sends back
 * @param label what its reader reads
 */
public record Choice(String value, String label) {

    /**
     * Returns a choice.
     *
     * @param value what the page sends back
     * @param label its name
     * @param reader who reads it
     * @return the choice
     */
    public static Choice of(String value, Wording label, Locale reader) {
        return new Choice(value, label.in(reader));
    }
}
