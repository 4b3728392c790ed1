package org.commspubliques.templates.error;

import java.io.Serializable;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Erreur de modèle: one thing that is wrong with a template, and where. Immutable and thread-safe.
 *
 * @param problem the kind of failure
 * @param place where it is
 * @param message what is wrong and what to do
 */
public record TemplateFault(TemplateProblem problem, TemplatePlace place, Wording message) implements Serializable {

    /** Refuses a missing part. */
    public TemplateFault {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
