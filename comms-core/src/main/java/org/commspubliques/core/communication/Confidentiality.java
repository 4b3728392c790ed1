package org.commspubliques.core.communication;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Confidentialité: how far a communication may travel. */
public enum Confidentiality implements Labelled {
    /** For everybody. */
    PUBLIC("public", "public"),
    /** For the staff of the authority. */
    INTERNAL("interne", "internal"),
    /** For a named circle. */
    RESTRICTED("cercle restreint", "restricted");

    private final Wording label;

    Confidentiality(String fr, String en) {
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
