package org.commspubliques.templates;

import java.util.List;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateFault;

/**
 * Examen d'un modèle de données: what keeps a model from filling a template. Immutable and thread-safe.
 *
 * @param missing the tags that would print a value which the model lacks, in the order in which they are reached
 * @param additional the names at the top of the model that the template does not use, which is often a misspelling
 * @param illTyped the values that cannot be printed where a tag would print them, or are not of the declared type
 */
public record Inspection(List<MissingVariable> missing, List<String> additional, List<TemplateFault> illTyped) {

    /** Copies the lists. */
    public Inspection {
        missing = List.copyOf(missing);
        additional = List.copyOf(additional);
        illTyped = List.copyOf(illTyped);
    }

    /**
     * Says whether the template can be rendered with the model. Additional values do no harm.
     *
     * @return whether nothing is missing or ill-typed
     */
    public boolean isComplete() {
        return missing.isEmpty() && illTyped.isEmpty();
    }
}
