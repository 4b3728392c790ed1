package org.commspubliques.templates.form;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Valeur à corriger: what is wrong with one field of a form. Immutable and thread-safe.
 *
 * @param name the variable; for a field of a group or of an item of a list, the way to it, such as {@code
 *     programme.2.heure}, items counting from 1
 * @param kind what sort of problem it is
 * @param message what is wrong and what is expected, for the person who fills in the form
 */
public record ValueProblem(String name, Kind kind, Wording message) {

    /** Sorte de problème: what may be wrong with a field. */
    public enum Kind {
        /** A required value is absent or blank. */
        MISSING,
        /** A value that the template does not know. */
        UNKNOWN,
        /** A value of another type than the one declared. */
        ILL_TYPED
    }

    /** Refuses a missing part. */
    public ValueProblem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }
}
