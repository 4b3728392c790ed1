package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Ligne budgétaire: money voted for one kind of expense. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code impression}
 * @param label what people call it
 * @param voted the credits voted (crédits votés), from zero
 */
public record BudgetLine(String id, Wording label, Money voted) {

    /** Refuses credits below zero. */
    public BudgetLine {
        Identifiers.require(id, "budget line id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(!voted.isNegative(), "voted credits must be 0 or more, were %s", voted);
    }
}
