package org.commspubliques.templates.filter;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Exemple d'un filtre: one value, and what the filter makes of it.
 *
 * @param value the value; a text, a number, a date or another that does not change
 * @param arguments what the tag writes after the colon
 * @param text what a reader of either language reads, of whom no country is known
 */
public record FilterExample(Object value, FilterArguments arguments, Wording text) {

    /** Refuses a missing part. */
    public FilterExample {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(text, "text");
    }
}
