package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Critère d’une grille: one question about a request, with the answers there are. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label the question, as people read it
 * @param basis where the answer comes from
 * @param weight what the points of its options are multiplied by, from 0 to 100; 0 for a question that gives no points
 * @param options the answers there are, at least one; unmodifiable
 */
public record GridCriterion(String id, Wording label, GridBasis basis, int weight, List<Option> options) {

    static final int MAX_WEIGHT = 100;

    /** Copies the options; refuses none at all, and one that is there twice. */
    public GridCriterion {
        Identifiers.require(id, "criterion id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(basis, "basis");
        Preconditions.checkArgument(weight >= 0 && weight <= MAX_WEIGHT, "weight must be 0 to 100, was %s", weight);
        options = ImmutableList.copyOf(options);
        Preconditions.checkArgument(!options.isEmpty(), "criterion %s has no option", id);
        Set<String> ids = new HashSet<>();
        for (Option option : options) {
            Preconditions.checkArgument(ids.add(option.id()), "criterion %s has option '%s' twice", id, option.id());
        }
    }

    /**
     * Réponse possible. Immutable and thread-safe.
     *
     * @param id its identifier; the name of the constant in lower camel case where the request itself answers
     * @param label the answer, as people read it
     * @param points what it gives, from 0 to 100, before the weight
     * @param imposes the level it decides on by itself, whatever the points; null where it only gives points
     */
    public record Option(
            String id, Wording label, int points, @Nullable SupportLevel imposes) {

        static final int MAX_POINTS = 100;

        /** Refuses points out of bounds. */
        public Option {
            Preconditions.checkArgument(!id.isBlank() && id.length() <= 100, "option id must be 1 to 100 characters");
            Objects.requireNonNull(label, "label");
            Preconditions.checkArgument(points >= 0 && points <= MAX_POINTS, "points must be 0 to 100, was %s", points);
        }

        /**
         * Returns the level it decides on by itself.
         *
         * @return the level, or nothing where it only gives points
         */
        public Optional<SupportLevel> imposedLevel() {
            return Optional.ofNullable(imposes);
        }
    }

    /**
     * Returns an answer.
     *
     * @param option its identifier
     * @return the option, or nothing
     */
    public Optional<Option> option(String option) {
        return options.stream().filter(known -> known.id().equals(option)).findFirst();
    }

    /**
     * Returns what the best answer gives.
     *
     * @return the points, weight included
     */
    public int mostPoints() {
        return weight * options.stream().mapToInt(Option::points).max().orElse(0);
    }
}
