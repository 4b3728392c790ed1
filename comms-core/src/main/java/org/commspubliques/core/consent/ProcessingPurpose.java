package org.commspubliques.core.consent;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Finalité du traitement: what people’s details are used for. Each is determined and explicit, as règlement (UE) 2016/679
 * (RGPD), art. 5, 1, b and loi n° 78-17 du 6 janvier 1978, art. 4, 2° ask.
 */
public enum ProcessingPurpose implements Labelled {
    /** Information sur un service public: a closure, a change of hours, water that is cut off. */
    PUBLIC_SERVICE_INFORMATION("information de service public", "public service information"),
    /** Actualités de la collectivité: its newsletter and its magazine. */
    MUNICIPAL_NEWS("actualités de la collectivité", "municipal news"),
    /** Invitation à un événement ou à une réunion. */
    EVENT_INVITATION("invitation à un événement", "invitation to an event"),
    /** Participation des habitants: consultations, workshops, neighbourhood councils. */
    PARTICIPATION("participation des habitants", "participation"),
    /** Alerte et urgence: a danger to people. */
    EMERGENCY("alerte et urgence", "emergency"),
    /** Enquête, sondage. */
    SURVEY("enquête", "survey"),
    /** Félicitations, vœux, condoléances: on a birth, a marriage, a death, a birthday. */
    GREETINGS("félicitations et condoléances", "greetings"),
    /** Promotion: what a shop or a paying show would say, and what commercial prospecting is. */
    PROMOTION("promotion", "promotion"),
    /** Information des agents. */
    STAFF_INFORMATION("information des agents", "staff information"),
    /** Relations avec la presse. */
    PRESS_RELATIONS("relations avec la presse", "press relations"),
    /**
     * Communication politique: for or against somebody elected or a candidate. It is here to be refused: a municipal file never
     * serves it (CNIL, « Communication municipale », 7 août 2012; « Les fichiers qui ne peuvent pas être utilisés pour la
     * communication politique », 21 octobre 2025), and no data laid over the rules can allow it.
     */
    POLITICAL_COMMUNICATION("communication politique", "political communication");

    private final Wording label;

    ProcessingPurpose(String fr, String en) {
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
