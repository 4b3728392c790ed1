package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Constat d’analyse: a sentence on what was measured, and on what it rests. It decides nothing. Immutable and thread-safe.
 *
 * @param indicator the identifier of the indicator
 * @param statement what is said
 * @param basis on what it rests, and how it was reached; never blank
 * @param model the model that said it, as its users call it; null where it is plain arithmetic
 */
public record Insight(
        String indicator,
        Wording statement,
        Wording basis,
        @Nullable String model) {

    /** Refuses a statement that rests on nothing. */
    public Insight {
        Identifiers.require(indicator, "indicator");
        Objects.requireNonNull(statement, "statement");
        Preconditions.checkArgument(
                !basis.fr().isBlank() && !basis.en().isBlank(), "an insight on %s rests on nothing", indicator);
        if (model != null) {
            model = EnteredText.enter(model, "model");
            Preconditions.checkArgument(!model.isBlank(), "an insight on %s is by a model without a name", indicator);
        }
    }

    /**
     * Returns the model that said it.
     *
     * @return the model, or nothing where it is plain arithmetic
     */
    public Optional<String> byModel() {
        return Optional.ofNullable(model);
    }

    /**
     * Returns what a person reads.
     *
     * @return the statement; where a model said it, that it did, and that a person has to check it
     */
    public Wording label() {
        return model == null
                ? statement
                : Wording.of(
                        statement.fr() + " (analyse produite par une IA, " + model + " : à vérifier)",
                        statement.en() + " (analysis made by AI, " + model + ": to be checked)");
    }
}
