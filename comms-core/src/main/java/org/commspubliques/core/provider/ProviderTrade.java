package org.commspubliques.core.provider;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Métier d’un prestataire: what a provider does. */
public enum ProviderTrade implements Labelled {
    /** Agence de communication. */
    COMMUNICATION_AGENCY("agence de communication", "communication agency"),
    /** Agence de publicité. */
    ADVERTISING_AGENCY("agence de publicité", "advertising agency"),
    /** Graphiste. */
    GRAPHIC_DESIGNER("graphiste", "graphic designer"),
    /** Rédaction. */
    WRITER("rédaction", "writer"),
    /** Photographe. */
    PHOTOGRAPHER("photographe", "photographer"),
    /** Spécialiste de la vidéo. */
    VIDEO("vidéo", "video"),
    /** Studio de son. */
    SOUND("son", "sound"),
    /** Traducteur. */
    TRANSLATOR("traduction", "translator"),
    /** Interprète, en langue des signes aussi. */
    INTERPRETER("interprétation", "interpreter"),
    /** Imprimeur. */
    PRINTER("impression", "printer"),
    /** Distribution en boîtes aux lettres, affichage. */
    DISTRIBUTION("distribution", "distribution"),
    /** Création et hébergement de sites. */
    WEB("web", "web"),
    /** Organisation d’événements: sonorisation, éclairage, traiteur. */
    EVENT("événementiel", "events"),
    /** Anything else. */
    OTHER("autre", "other");

    private final Wording label;

    ProviderTrade(String fr, String en) {
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
