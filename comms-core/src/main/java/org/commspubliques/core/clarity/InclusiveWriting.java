package org.commspubliques.core.clarity;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Écriture inclusive: how an authority chooses to name women and men. It is the authority’s own choice: nothing is said
 * unless it has made one. Doublets (« les habitantes et habitants ») are accepted under every choice.
 */
public enum InclusiveWriting implements Labelled {
    /** No choice was made: every form is accepted. */
    ANY_FORM("toutes les formes", "any form"),
    /** No middle dot: « agent·e·s » is named, « agent(e)s » is accepted. */
    NO_MIDDLE_DOT("sans point médian", "no middle dot"),
    /** Whole words only: « agent·e·s », « agent.e.s » and « agent(e)s » are named. */
    WHOLE_WORDS("mots entiers seulement", "whole words only");

    private final Wording label;

    InclusiveWriting(String fr, String en) {
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
