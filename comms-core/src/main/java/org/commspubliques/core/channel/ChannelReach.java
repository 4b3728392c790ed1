package org.commspubliques.core.channel;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Portée: who can see what a channel carries, from the most to the fewest. */
public enum ChannelReach implements Labelled {
    /** Anybody. */
    PUBLIC("grand public", "the public"),
    /** Newsrooms, which may publish it. */
    PRESS("presse", "the press"),
    /** The authority itself. */
    INTERNAL("interne", "internal");

    private final Wording label;

    ChannelReach(String fr, String en) {
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
