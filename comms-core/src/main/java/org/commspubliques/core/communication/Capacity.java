package org.commspubliques.core.communication;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Rôle d’une unité: in what capacity a unit takes part in a communication. */
public enum Capacity implements Labelled {
    /** Contributes content. */
    CONTRIBUTOR("contribue", "contributor"),
    /** Is asked for its opinion. */
    CONSULTED("consulté", "consulted"),
    /** Is told. */
    INFORMED("informé", "informed");

    private final Wording label;

    Capacity(String fr, String en) {
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
