package org.commspubliques.core.shortening;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Ce qu’il faut garder: what a reader must still learn from a shorter text. */
public enum FactAspect implements Labelled {
    /** What it is about: the first sentence. */
    WHAT("quoi", "what"),
    /** The days and the hours. */
    WHEN("quand", "when"),
    /** The places. */
    WHERE("où", "where"),
    /** Whom to call, to write to, or where to look. */
    CONTACT("qui contacter", "whom to contact");

    private final Wording label;

    FactAspect(String fr, String en) {
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
