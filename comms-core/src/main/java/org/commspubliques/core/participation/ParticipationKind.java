package org.commspubliques.core.participation;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Type de démarche: how residents take part. */
public enum ParticipationKind implements Labelled {
    /** Consultation: people are asked what they think; the authority decides. */
    CONSULTATION("consultation", "consultation"),
    /** Concertation: a project is worked out with people over time. */
    CONCERTATION("concertation", "joint design"),
    /** Budget participatif: people propose and choose what a part of the budget pays for. */
    PARTICIPATORY_BUDGET("budget participatif", "participatory budget"),
    /** Enquête publique: a file is laid open under the law, and an inspector reports. */
    PUBLIC_INQUIRY("enquête publique", "public inquiry"),
    /** Réunion publique. */
    PUBLIC_MEETING("réunion publique", "public meeting"),
    /** Conseil de quartier: a body that meets again and again. */
    NEIGHBOURHOOD_COUNCIL("conseil de quartier", "neighbourhood council"),
    /** Pétition: people ask the authority for something. */
    PETITION("pétition", "petition");

    private final Wording label;

    ParticipationKind(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }
}
