package org.commspubliques.core.campaign;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Périmètre d’une campagne: whom it is for, and who carries it. */
public enum CampaignScope implements Labelled {
    /** Interne: for the staff. */
    INTERNAL("interne", "internal"),
    /** Externe: for people outside the authority. */
    EXTERNAL("externe", "external"),
    /** Transversale: carried by several units, for people inside and outside. */
    CROSS_DEPARTMENT("transversale", "cross-department");

    private final Wording label;

    CampaignScope(String fr, String en) {
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
