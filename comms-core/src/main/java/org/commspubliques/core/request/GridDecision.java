package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Décision de la grille: how much the team does about a request, and why, question by question. A person may decide
 * otherwise; this says what the grid says. Immutable and thread-safe.
 *
 * @param level how much the team does
 * @param points what the answers give together
 * @param imposedBy the identifier of the question whose answer decided by itself; null where the points did
 * @param reasons one for each question, in the order of the grid; unmodifiable
 */
public record GridDecision(
        SupportLevel level, int points, @Nullable String imposedBy, List<Reason> reasons) {

    /** Copies the reasons; refuses points below 0. */
    public GridDecision {
        Objects.requireNonNull(level, "level");
        Preconditions.checkArgument(points >= 0, "points must be 0 or more, was %s", points);
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * Motif: what one question added. Immutable and thread-safe.
     *
     * @param criterion the identifier of the question
     * @param option the identifier of the answer; null where nobody answered
     * @param points what it gave, weight included
     * @param imposes the level the answer decides on by itself; null where it only gave points
     * @param answer the answer, as people read it
     * @param wording the question, the answer and what came of it, as people read it
     */
    public record Reason(
            String criterion,
            @Nullable String option,
            int points,
            @Nullable SupportLevel imposes,
            Wording answer,
            Wording wording) {

        /** Refuses missing parts. */
        public Reason {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(wording, "wording");
        }

        static Reason of(GridCriterion criterion, GridCriterion.@Nullable Option option) {
            Wording answer = option == null ? Wording.of("sans réponse", "no answer") : option.label();
            int points = option == null ? 0 : criterion.weight() * option.points();
            SupportLevel imposes = option == null ? null : option.imposes();
            Wording outcome = imposes == null ? points(points) : imposes.label();
            return new Reason(
                    criterion.id(),
                    option == null ? null : option.id(),
                    points,
                    imposes,
                    answer,
                    Wording.of(
                            criterion.label().fr() + "\u00A0: " + answer.fr() + " (" + outcome.fr() + ")",
                            criterion.label().en() + ": " + answer.en() + " (" + outcome.en() + ")"));
        }

        private static Wording points(int points) {
            return Wording.of(
                    points + "\u00A0point" + (points < 2 ? "" : "s"),
                    points + "\u00A0point" + (points == 1 ? "" : "s"));
        }

        /**
         * Tells whether somebody answered.
         *
         * @return false where the question is still open
         */
        public boolean isAnswered() {
            return option != null;
        }
    }

    /**
     * Returns the reason that decided by itself.
     *
     * @return the reason, or nothing where the points decided
     */
    public Optional<Reason> decisive() {
        return reasons.stream()
                .filter(reason -> reason.criterion().equals(imposedBy))
                .findFirst();
    }

    /**
     * Returns the questions that are still open.
     *
     * @return the identifiers, in the order of the grid; unmodifiable
     */
    public List<String> unanswered() {
        return reasons.stream()
                .filter(reason -> !reason.isAnswered())
                .map(Reason::criterion)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the decision as the unit that asked reads it.
     *
     * @return such as « Accompagnement complet : 14 points » or « Demande refusée : intérêt privé »
     */
    public Wording summary() {
        Wording because = decisive().map(Reason::answer).orElseGet(() -> Reason.points(points));
        return Wording.of(
                capitalised(level.label().fr()) + "\u00A0: " + because.fr(),
                capitalised(level.label().en()) + ": " + because.en());
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
