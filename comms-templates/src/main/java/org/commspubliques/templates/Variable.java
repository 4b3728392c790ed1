package org.commspubliques.templates;

import java.util.Objects;
import org.commspubliques.templates.error.TemplatePlace;

/**
 * Variable d'un modèle: a name that a template uses. Immutable and thread-safe.
 *
 * <p>The path says where the value is sought first; one that is not there may also come from an outer level. So
 * {@code nom} inside the section {@code agents} has the path {@code agents.nom}, and a value {@code nom} at the top of
 * the model answers it too.
 *
 * @param name the name as the tag writes it
 * @param path the names of the sections around the first such tag and its own, joined by dots
 * @param use the strongest use that the template makes of this path
 * @param place where it is first used
 */
public record Variable(String name, String path, VariableUse use, TemplatePlace place) {

    /** Refuses a missing part. */
    public Variable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Says whether a model may do without it.
     *
     * @return whether the variable is never printed without a default text
     */
    public boolean isOptional() {
        return use != VariableUse.PRINTED;
    }

    /**
     * Says whether it shows, hides or repeats a part of the text. A variable that is both printed and a section's name
     * counts as printed.
     *
     * @return whether its strongest use is a section
     */
    public boolean isSection() {
        return use == VariableUse.SECTION;
    }

    Variable alsoUsedAs(VariableUse other) {
        return other.compareTo(use) > 0 ? new Variable(name, path, other, place) : this;
    }
}
