package org.commspubliques.core.request;

import org.commspubliques.core.finding.Locus;

/** Champ d’une demande: what a form can ask for, with where it stands in the request. */
public enum RequestField {
    /** Objet. */
    SUBJECT("/subject"),
    /** But recherché. */
    WHY("/why"),
    /** Publics. */
    AUDIENCES("/audiences"),
    /** Date souhaitée. */
    WANTED_FOR("/wantedFor"),
    /** Faits clés. */
    FACTS("/facts"),
    /** Budget. */
    BUDGET("/budget"),
    /** Points sensibles. */
    SENSITIVITY("/sensitivity"),
    /** Supports souhaités. */
    SUPPORTS("/supports"),
    /** Canaux souhaités. */
    CHANNELS("/channels"),
    /** Secteur. */
    SECTOR("/sector"),
    /** Décision de référence. */
    DECISION("/decision"),
    /** Services associés. */
    PARTICIPATIONS("/participations"),
    /** Contact. */
    CONTACT("/contact");

    private final String pointer;

    RequestField(String pointer) {
        this.pointer = pointer;
    }

    /**
     * Returns where the field stands in the JSON of a request.
     *
     * @return the place
     */
    public Locus locus() {
        return Locus.of(pointer);
    }

    /**
     * Tells whether a request says it.
     *
     * @param request the request
     * @return true where the field is not empty
     */
    public boolean isGivenIn(CommunicationRequest request) {
        return switch (this) {
            case SUBJECT -> !request.subject().isBlank();
            case WHY -> !request.why().isBlank();
            case AUDIENCES -> !request.audiences().isEmpty();
            case WANTED_FOR -> request.wantedFor() != null;
            case FACTS -> !request.facts().isEmpty();
            case BUDGET -> request.budget() != null;
            case SENSITIVITY -> !request.sensitivity().isBlank();
            case SUPPORTS -> !request.supports().isEmpty();
            case CHANNELS -> !request.channels().isEmpty();
            case SECTOR -> request.sector() != null;
            case DECISION -> !request.decision().isBlank();
            case PARTICIPATIONS -> !request.participations().isEmpty();
            case CONTACT -> !request.contact().isBlank();
        };
    }
}
