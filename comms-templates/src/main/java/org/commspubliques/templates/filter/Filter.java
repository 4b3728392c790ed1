package org.commspubliques.templates.filter;

import java.util.Locale;
import java.util.Optional;

/**
 * Filtre: turns a value into the text that a tag prints, as in <code>{{date | date_longue}}</code>.
 *
 * <p>A filter must be thread-safe, must not depend on the machine's clock, zone or locale, and returns text that is not
 * escaped: the engine escapes it for the template's format. An exception it throws is reported with the tag's place.
 */
@FunctionalInterface
public interface Filter {

    /**
     * Turns a value into text.
     *
     * @param value the value of the variable, never null, or the text that the filter before this one made; an array
     *     comes as a {@link java.util.List}
     * @param reader the locale of whoever will read the text
     * @return the text, or nothing if this filter does not take such a value
     */
    Optional<String> apply(Object value, Locale reader);
}
