package org.commspubliques.core.request;

import java.util.function.Predicate;
import org.commspubliques.core.finding.Locus;

/** Champ d’une demande: what a form can ask for, with where it stands in the request. */
public enum RequestField {
    /** Objet. */
    SUBJECT("/subject", request -> !request.subject().isBlank()),
    /** But recherché. */
    WHY("/why", request -> !request.why().isBlank()),
    /** Publics. */
    AUDIENCES("/audiences", request -> !request.audiences().isEmpty()),
    /** Date souhaitée. */
    WANTED_FOR("/wantedFor", request -> request.wantedFor() != null),
    /** Faits clés. */
    FACTS("/facts", request -> !request.facts().isEmpty()),
    /** Budget. */
    BUDGET("/budget", request -> request.budget() != null),
    /** Points sensibles. */
    SENSITIVITY("/sensitivity", request -> !request.sensitivity().isBlank()),
    /** Supports souhaités. */
    SUPPORTS("/supports", request -> !request.supports().isEmpty()),
    /** Canaux souhaités. */
    CHANNELS("/channels", request -> !request.channels().isEmpty()),
    /** Secteur. */
    SECTOR("/sector", request -> request.sector() != null),
    /** Décision de référence. */
    DECISION("/decision", request -> !request.decision().isBlank()),
    /** Services associés. */
    PARTICIPATIONS("/participations", request -> !request.participations().isEmpty()),
    /** Contact. */
    CONTACT("/contact", request -> !request.contact().isBlank());

    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // A look at a request: nothing to change in it.
    private final Predicate<CommunicationRequest> given;

    RequestField(String pointer, Predicate<CommunicationRequest> given) {
        this.pointer = pointer;
        this.given = given;
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
        return given.test(request);
    }
}
