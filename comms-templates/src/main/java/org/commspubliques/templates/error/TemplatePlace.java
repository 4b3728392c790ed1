package org.commspubliques.templates.error;

import java.io.Serializable;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Endroit: a place in the source of a template. Immutable and thread-safe.
 *
 * @param template the template's name
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param excerpt what is written around that place, within its line
 */
public record TemplatePlace(String template, int line, int column, String excerpt) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the line or the column is not positive
     */
    public TemplatePlace {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(excerpt, "excerpt");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, not " + line + ", " + column);
        }
    }

    /**
     * Says where this is.
     *
     * @return the template, the line and the column in words
     */
    public Wording wording() {
        return Wording.of(
                template + ", ligne " + line + ", colonne " + column,
                template + ", line " + line + ", column " + column);
    }
}
