package org.commspubliques.core.authority;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Catégorie de collectivité: the legal category of a body that communicates. */
public enum AuthorityKind implements Labelled {
    /** Commune. */
    COMMUNE("commune", "municipality"),
    /** Établissement public de coopération intercommunale. */
    EPCI("EPCI", "intermunicipal body"),
    /** Métropole. */
    METROPOLE("métropole", "metropolis"),
    /** Département. */
    DEPARTEMENT("département", "department"),
    /** Région. */
    REGION("région", "region"),
    /** Province of New Caledonia. */
    PROVINCE("province", "province"),
    /** Syndicat mixte or intercommunal. */
    SYNDICAT("syndicat", "joint board"),
    /** Établissement public local. */
    ETABLISSEMENT_PUBLIC("établissement public", "public establishment"),
    /** Service déconcentré de l’État. */
    STATE_SERVICE("service déconcentré de l’État", "State service"),
    /** Agence de l’État. */
    STATE_AGENCY("agence de l’État", "State agency"),
    /** Any other public body. */
    OTHER("autre organisme public", "other public body");

    private final Wording label;

    AuthorityKind(String fr, String en) {
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
