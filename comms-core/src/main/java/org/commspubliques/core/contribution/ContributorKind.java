package org.commspubliques.core.contribution;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’un contributeur: what sort of body or person supplies content, as it was declared. */
public enum ContributorKind implements Labelled {
    /** Service de la collectivité. */
    UNIT("service de la collectivité", "unit of the authority", Standing.PUBLIC_SERVICE),
    /** Service de l’État, central or déconcentré. */
    STATE_BODY("service de l’État", "State body", Standing.PUBLIC_SERVICE),
    /** Autre organisme public: another authority, a public establishment. */
    PUBLIC_BODY("organisme public", "public body", Standing.PUBLIC_SERVICE),
    /** Association. */
    ASSOCIATION("association", "association", Standing.EXTERNAL),
    /** Collectif d’habitants, comité de quartier: residents who act together. */
    RESIDENTS_GROUP("collectif d’habitants", "residents’ group", Standing.EXTERNAL),
    /** Habitant. */
    RESIDENT("habitant", "resident", Standing.EXTERNAL),
    /** Syndicat, organisation syndicale ou professionnelle. */
    TRADE_UNION("organisation syndicale", "trade union", Standing.PARTISAN),
    /** Parti ou groupement politique. */
    POLITICAL_PARTY("parti politique", "political party", Standing.PARTISAN),
    /** Candidat déclaré, or the list of one. */
    CANDIDATE("candidat", "candidate", Standing.PARTISAN);

    private enum Standing {
        PUBLIC_SERVICE,
        EXTERNAL,
        PARTISAN
    }

    private final Wording label;
    private final Standing standing;

    ContributorKind(String fr, String en, Standing standing) {
        this.label = Wording.of(fr, en);
        this.standing = standing;
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

    /**
     * Tells whether what it supplies is always moderated.
     *
     * @return true unless it is a public service, bound to neutrality as the authority is
     */
    public boolean isExternal() {
        return standing != Standing.PUBLIC_SERVICE;
    }

    /**
     * Tells whether it exists to defend a cause for which a channel of the authority may not be used.
     *
     * @return true for a trade union, a party and a candidate
     */
    public boolean isPartisan() {
        return standing == Standing.PARTISAN;
    }
}
