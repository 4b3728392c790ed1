package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Where an approval stands, and what who looks can do about it.
 *
 * @param version the version of the text that this is about
 * @param submitted whether it was submitted
 * @param state where it stands
 * @param tone how that is shown: {@code ok}, {@code info}, {@code blocking} or {@code void}
 * @param chain the name of the chain
 * @param ranks its stages, rank after rank; those of a rank are side by side
 * @param texts where each text stands
 * @param actions what who looks can decide
 * @param trail what happened, the latest first
 */
public record ApprovalView(
        int version,
        boolean submitted,
        String state,
        String tone,
        String chain,
        List<List<StageView>> ranks,
        List<TextView> texts,
        List<ActionView> actions,
        List<ActView> trail) {

    /** Copies the lists. */
    public ApprovalView {
        ranks = ImmutableList.copyOf(ranks);
        texts = ImmutableList.copyOf(texts);
        actions = ImmutableList.copyOf(actions);
        trail = ImmutableList.copyOf(trail);
    }

    /**
     * One stage of the chain.
     *
     * @param id the stage
     * @param name its name
     * @param nature what is decided in it
     * @param offices who sits in it
     * @param status {@code done}, {@code open}, {@code refused} or {@code waiting}
     * @param statusLabel the same in words
     * @param votes what was decided
     * @param waits whom it waits for; empty where it does not
     * @param due until when; empty where there is no limit
     */
    public record StageView(
            String id,
            String name,
            String nature,
            String offices,
            String status,
            String statusLabel,
            List<String> votes,
            String waits,
            String due) {

        /** Copies the votes. */
        public StageView {
            votes = ImmutableList.copyOf(votes);
        }
    }

    /**
     * One text.
     *
     * @param variant the text, such as {@code sms/fr}
     * @param channel its channel
     * @param seal the seal of its content, shortened
     * @param published where it went, empty while it has not
     * @param reasons why it cannot go out now; empty where it can
     */
    public record TextView(String variant, String channel, String seal, String published, List<String> reasons) {

        /** Copies the reasons. */
        public TextView {
            reasons = ImmutableList.copyOf(reasons);
        }
    }

    /**
     * Something that who looks can decide.
     *
     * @param stage in which stage
     * @param stageName its name
     * @param office for which office
     * @param officeName its name
     * @param kinds what can be decided
     * @param seals on which content: the texts and their whole seals
     */
    public record ActionView(
            String stage,
            String stageName,
            String office,
            String officeName,
            List<Choice> kinds,
            List<SealView> seals) {

        /** Copies the lists. */
        public ActionView {
            kinds = ImmutableList.copyOf(kinds);
            seals = ImmutableList.copyOf(seals);
        }
    }

    /**
     * The content of a text, as it was seen.
     *
     * @param variant the text, such as {@code sms/fr}
     * @param seal the seal, 64 hexadecimal digits
     */
    public record SealView(String variant, String seal) {}

    /**
     * Something that happened.
     *
     * @param at when
     * @param text what, and who did it
     */
    public record ActView(String at, String text) {}
}
