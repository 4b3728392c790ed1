package org.commspubliques.approval.decision;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Voie d’accès: by which way a request came. A record that says nothing of it was made before, or by a host that did not say. */
public enum AccessPath implements Labelled {
    /** Écran: a person, at a screen of the host. */
    HUMAN("à l’écran", "at a screen"),
    /** Interface logicielle: another program, in the name of the person whom the record names. */
    API("par un logiciel", "by a program"),
    /** Automate: a program of its own accord, such as one that publishes what is due or an assistant. */
    AUTOMATED("par un automate", "by an automaton");

    private final Wording label;

    AccessPath(String fr, String en) {
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
