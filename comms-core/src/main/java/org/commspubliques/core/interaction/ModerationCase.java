package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Dossier de modération: an interaction, what was decided about it in order, and the appeal against the last decision.
 * Immutable and thread-safe.
 *
 * @param interaction the interaction
 * @param decisions the decisions in order of time, each on this text; unmodifiable
 * @param appeal the appeal against the last decision; null where there is none
 */
public record ModerationCase(
        Interaction interaction,
        List<ModerationDecision> decisions,
        @Nullable ModerationAppeal appeal) {

    /** État du dossier. */
    public enum Status implements Labelled {
        /** Nobody has decided yet. */
        RECEIVED("à lire", "to be read"),
        /** Another office is to decide. */
        ESCALATED("transmis", "escalated"),
        /** It was decided; it may be decided anew. */
        DECIDED("traité", "decided"),
        /** The author has asked for another look. */
        APPEALED("nouvel examen demandé", "appealed"),
        /** The appeal was ruled on: nothing more can be decided. */
        CLOSED("clos", "closed");

        private final Wording label;

        Status(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /** Copies the decisions; refuses those on another text, out of order, or by the office that passed it on. */
    public ModerationCase {
        Objects.requireNonNull(interaction, "interaction");
        decisions = ImmutableList.copyOf(decisions);
        String hash = interaction.textHash();
        ModerationDecision before = null;
        for (ModerationDecision decision : decisions) {
            Preconditions.checkArgument(
                    decision.interaction().equals(interaction.id())
                            && decision.textHash().equals(hash),
                    "decision %s is not on the text of %s",
                    decision.id(),
                    interaction.id());
            if (before != null) {
                Preconditions.checkArgument(
                        !decision.at().isBefore(before.at()),
                        "decision %s is before decision %s",
                        decision.id(),
                        before.id());
                Preconditions.checkArgument(
                        before.measure() != ModerationMeasure.ESCALATE
                                || !before.by().equals(decision.by()),
                        "%s has passed %s on and cannot decide it",
                        before.by(),
                        interaction.id());
            }
            before = decision;
        }
        Preconditions.checkArgument(
                appeal == null
                        || (before != null
                                && before.measure().removes()
                                && appeal.decision().equals(before.id())
                                && appeal.first().equals(before.by())),
                "the appeal is not against the last decision on %s",
                interaction.id());
    }

    /**
     * Opens a case.
     *
     * @param interaction what was received
     * @return the case, without a decision
     */
    public static ModerationCase of(Interaction interaction) {
        return new ModerationCase(interaction, ImmutableList.of(), null);
    }

    /**
     * Returns where it stands.
     *
     * @return the status
     */
    public Status status() {
        if (appeal != null) {
            return appeal.decided().isPresent() ? Status.CLOSED : Status.APPEALED;
        }
        return last().map(decision ->
                        decision.measure() == ModerationMeasure.ESCALATE ? Status.ESCALATED : Status.DECIDED)
                .orElse(Status.RECEIVED);
    }

    /**
     * Returns the decision that holds.
     *
     * @return the last decision, or nothing
     */
    public Optional<ModerationDecision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /**
     * Returns whether the public sees it.
     *
     * @param policy the policy of the publication
     * @return what the last decision that settles something says, or where there is none what the policy says; true once an
     *     appeal has restored it
     */
    public boolean isVisible(InteractionPolicy policy) {
        if (appeal != null
                && appeal.decided()
                        .filter(ruling -> ruling.outcome() == ModerationAppeal.Outcome.REVERSED)
                        .isPresent()) {
            return true;
        }
        return decisions.stream()
                .filter(decision -> decision.measure() != ModerationMeasure.ESCALATE)
                .reduce((first, second) -> second)
                .map(decision -> !decision.measure().removes())
                .orElse(policy.isShownAtOnce());
    }

    /**
     * Returns this case with one more decision.
     *
     * @param decision the decision, on this text, not before the last, by another office than one that passed it on
     * @return the case
     * @throws IllegalArgumentException if the decision is none of these, or there is an appeal
     */
    public ModerationCase decided(ModerationDecision decision) {
        Preconditions.checkArgument(
                appeal == null, "%s is under appeal or was: only the appeal can be ruled on", interaction.id());
        return new ModerationCase(
                interaction,
                ImmutableList.<ModerationDecision>builder()
                        .addAll(decisions)
                        .add(decision)
                        .build(),
                null);
    }

    /**
     * Returns this case with an appeal against its last decision.
     *
     * @param lodged the appeal
     * @return the case
     * @throws IllegalArgumentException if it is against another decision, or there is one already
     */
    public ModerationCase appealed(ModerationAppeal lodged) {
        Preconditions.checkArgument(appeal == null, "%s has an appeal already", interaction.id());
        return new ModerationCase(interaction, decisions, lodged);
    }

    /**
     * Returns this case with the appeal ruled on.
     *
     * @param ruled the same appeal, with its ruling
     * @return the case, closed
     * @throws IllegalArgumentException if there is no open appeal, or it is another
     */
    public ModerationCase ruled(ModerationAppeal ruled) {
        Preconditions.checkArgument(status() == Status.APPEALED, "%s has no open appeal", interaction.id());
        Preconditions.checkArgument(
                ruled.decided().isPresent()
                        && appeal != null
                        && ruled.lodgedAt().equals(appeal.lodgedAt())
                        && ruled.decision().equals(appeal.decision()),
                "the ruling is not on the appeal of %s",
                interaction.id());
        return new ModerationCase(interaction, decisions, ruled);
    }
}
