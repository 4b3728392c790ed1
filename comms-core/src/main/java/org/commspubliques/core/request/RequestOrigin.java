package org.commspubliques.core.request;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Origine d’une demande: on whose initiative a communication is wanted. */
public enum RequestOrigin implements Labelled {
    /** Demande d’un service: a unit asks. */
    UNIT("demande d’un service", "request of a unit"),
    /** Suggestion: the communication team proposes it, without having been asked. */
    SUGGESTION("suggestion de la cellule communication", "suggestion of the communication team"),
    /** Décision de l’exécutif: the mayor, the president or the council has decided it. */
    EXECUTIVE_DECISION("décision de l’exécutif", "decision of the executive");

    private final Wording label;

    RequestOrigin(String fr, String en) {
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
