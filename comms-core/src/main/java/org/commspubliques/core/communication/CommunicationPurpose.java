package org.commspubliques.core.communication;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Finalité: why a communication is made. It selects the rules and the approval chain. */
public enum CommunicationPurpose implements Labelled {
    /** Information générale. */
    INFORMATION("information", "information"),
    /** Information pratique sur un service public. */
    SERVICE_INFORMATION("information de service", "service information"),
    /** Promotion de la collectivité, de ses réalisations ou de son territoire. */
    PROMOTION("promotion", "promotion"),
    /** Relations publiques. */
    PUBLIC_RELATIONS("relations publiques", "public relations"),
    /** Participation des habitants. */
    PARTICIPATION("participation", "participation"),
    /** Communication interne. */
    INTERNAL("interne", "internal"),
    /** Alerte. */
    ALERT("alerte", "alert"),
    /** Annonce légale. */
    LEGAL_NOTICE("annonce légale", "legal notice");

    private final Wording label;

    CommunicationPurpose(String fr, String en) {
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
