package org.commspubliques.core.request;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Urgence: how much time a communication leaves those who make it. */
public enum Urgency implements Labelled {
    /** Ordinary: the usual delays are kept. */
    NORMAL("normale", "normal"),
    /** Pressing: the usual delays must be shortened, nothing is at risk. */
    PRESSING("pressante", "pressing"),
    /** Crisis: people or property are at risk. */
    CRISIS("crise", "crisis");

    private final Wording label;

    Urgency(String fr, String en) {
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
