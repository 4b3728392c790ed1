package org.commspubliques.core.consent;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Critère de tri: by what nature of attribute an audience is picked out of a file. */
public enum SortCriterion implements Labelled {
    /** Adresse, quartier, commune. */
    ADDRESS("adresse", "address"),
    /** Bureau de vote. */
    POLLING_STATION("bureau de vote", "polling station"),
    /** Âge. */
    AGE("âge", "age"),
    /** Sexe. */
    SEX("sexe", "sex"),
    /** Nationalité. */
    NATIONALITY("nationalité", "nationality"),
    /** Lieu de naissance. */
    BIRTHPLACE("lieu de naissance", "place of birth"),
    /** Consonance du nom ou du prénom. */
    NAME("nom ou prénom", "name"),
    /** Participation aux scrutins: who voted and who did not. */
    TURNOUT("participation aux scrutins", "turnout"),
    /** Situation de famille. */
    FAMILY("situation de famille", "family situation"),
    /** Données sensibles: health, belief, opinions, trade union, origin. */
    SENSITIVE("données sensibles", "sensitive data");

    private final Wording label;

    SortCriterion(String fr, String en) {
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
