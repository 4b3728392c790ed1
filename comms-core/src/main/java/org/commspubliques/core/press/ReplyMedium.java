package org.commspubliques.core.press;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Média du droit de réponse: the kinds of medium the law has rules of its own for. */
public enum ReplyMedium implements Labelled {
    /** Quotidien. */
    DAILY_PRESS("quotidien", "daily"),
    /** Périodique non quotidien, such as a municipal bulletin. */
    PERIODICAL("périodique", "periodical"),
    /** Service en ligne: site, social network, newsletter. */
    ONLINE("service en ligne", "online service"),
    /** Radio, télévision. */
    BROADCAST("radio ou télévision", "radio or television");

    private final Wording label;

    ReplyMedium(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }
}
