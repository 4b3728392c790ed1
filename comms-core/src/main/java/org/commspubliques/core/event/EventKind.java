package org.commspubliques.core.event;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Type d’événement: what takes place. */
public enum EventKind implements Labelled {
    /** Séance de l’assemblée délibérante. */
    COUNCIL_SESSION("séance du conseil", "council session"),
    /** Cérémonie publique or commemoration. */
    CEREMONY("cérémonie", "ceremony"),
    /** Inauguration or laying of a first stone. */
    INAUGURATION("inauguration", "inauguration"),
    /** Cérémonie de vœux. */
    WISHES("vœux", "New Year’s wishes"),
    /** Réunion publique. */
    PUBLIC_MEETING("réunion publique", "public meeting"),
    /** Fête, concert, sport. */
    FESTIVITY("fête", "festivity"),
    /** Rencontre with a trade, an association or partners. */
    MEETING("rencontre", "meeting"),
    /** For the staff. */
    INTERNAL("événement interne", "internal event");

    private final Wording label;

    EventKind(String fr, String en) {
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
