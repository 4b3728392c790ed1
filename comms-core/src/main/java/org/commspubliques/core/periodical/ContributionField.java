package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Champ de la fiche de contribution: one thing a team is asked for when it proposes a subject to a rubric. Immutable and
 * thread-safe.
 *
 * @param id its identifier, one only in a rubric
 * @param label what is asked
 * @param required whether the subject cannot be looked at without it
 * @param signs how long the answer may be, in characters, spaces included; 0 where it does not matter
 */
public record ContributionField(String id, Wording label, boolean required, int signs) {

    /** Refuses a length out of bounds. */
    public ContributionField {
        Identifiers.require(id, "field id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(
                0 <= signs && signs <= Rubric.MOST_SIGNS,
                "signs of field %s must be 0 to %s, was %s",
                id,
                Rubric.MOST_SIGNS,
                signs);
    }

    /**
     * Returns a field that must be answered.
     *
     * @param id its identifier
     * @param label what is asked
     * @return the field, whose answer may be of any length
     */
    public static ContributionField required(String id, Wording label) {
        return new ContributionField(id, label, true, 0);
    }
}
