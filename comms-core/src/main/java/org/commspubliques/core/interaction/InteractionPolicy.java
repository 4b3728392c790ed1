package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Régime des commentaires: whether the public may answer a publication under it, and who reads the answer first. */
public enum InteractionPolicy implements Labelled {
    /** Anybody may answer and nobody reads along; what is reported is moderated. */
    OPEN(
            "commentaires ouverts",
            "comments open",
            "Les commentaires sont ouverts. Ils sont lus lorsqu’ils sont signalés.",
            "Comments are open. They are read where somebody reports them."),
    /** Modération a priori: an answer is shown once somebody has read it. */
    MODERATED_BEFORE(
            "modération a priori",
            "moderated before publication",
            "Votre commentaire paraîtra après lecture, s’il respecte la charte de modération.",
            "Your comment will appear once it was read, if it keeps to the moderation charter."),
    /** Modération a posteriori: an answer is shown at once and read afterwards. */
    MODERATED_AFTER(
            "modération a posteriori",
            "moderated after publication",
            "Votre commentaire paraît aussitôt et est lu ensuite, selon la charte de modération.",
            "Your comment appears at once and is read afterwards, under the moderation charter."),
    /** Nobody may answer there. */
    CLOSED(
            "commentaires fermés",
            "comments closed",
            "Les commentaires sont fermés. Une question ? Écrivez à la mairie.",
            "Comments are closed. A question? Write to the town hall.");

    private final Wording label;
    private final Wording notice;

    InteractionPolicy(String fr, String en, String noticeFr, String noticeEn) {
        this.label = Wording.of(fr, en);
        this.notice = Wording.of(noticeFr, noticeEn);
    }

    /**
     * Returns what a person reads in a list.
     *
     * @return the label, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns what stands under the publication.
     *
     * @return a sentence or two for the public
     */
    public Wording notice() {
        return notice;
    }

    /**
     * Returns whether the public may answer.
     *
     * @return true for all but {@link #CLOSED}
     */
    public boolean accepts() {
        return this != CLOSED;
    }

    /**
     * Returns whether an answer is shown before anybody has read it.
     *
     * @return true for {@link #OPEN} and {@link #MODERATED_AFTER}
     */
    public boolean isShownAtOnce() {
        return this == OPEN || this == MODERATED_AFTER;
    }

    /**
     * Régime d’une publication: the policy of one publication, and who answers for it. Immutable and thread-safe.
     *
     * @param communication the communication
     * @param variant the channel and language it was published in
     * @param policy the policy
     * @param moderator the office that reads the comments; null where nobody was named
     */
    public record OfPublication(
            CommunicationId communication,
            VariantId variant,
            InteractionPolicy policy,
            @Nullable OfficeId moderator) {

        /** Refuses a policy that promises a reader without naming one. */
        public OfPublication {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(policy, "policy");
            Preconditions.checkArgument(
                    moderator != null || policy == OPEN || policy == CLOSED,
                    "%s %s is %s, but no office reads its comments",
                    communication,
                    variant,
                    policy);
        }

        /**
         * Returns who reads the comments.
         *
         * @return the office, or nothing where nobody was named
         */
        public Optional<OfficeId> reader() {
            return Optional.ofNullable(moderator);
        }
    }
}
