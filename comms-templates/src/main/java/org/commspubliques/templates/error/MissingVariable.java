package org.commspubliques.templates.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * Variable manquante: a tag that would print a value which the model lacks. Immutable and thread-safe.
 *
 * @param name the name as the tag writes it
 * @param place where the tag begins
 */
public record MissingVariable(String name, TemplatePlace place) implements Serializable {

    /** Refuses a missing part. */
    public MissingVariable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }
}
