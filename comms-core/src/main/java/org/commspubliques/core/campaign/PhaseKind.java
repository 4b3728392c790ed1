package org.commspubliques.core.campaign;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Temps d’une campagne: what a phase is for, in the order in which phases usually come. */
public enum PhaseKind implements Labelled {
    /** Annonce: to make people curious before there is anything to do. */
    TEASING("annonce", "teasing"),
    /** Lancement. */
    LAUNCH("lancement", "launch"),
    /** Relais: to say it again, and have others say it. */
    RELAY("relais", "relay"),
    /** Clôture: to thank, and to say what came of it. */
    CLOSING("clôture", "closing");

    private final Wording label;

    PhaseKind(String fr, String en) {
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
