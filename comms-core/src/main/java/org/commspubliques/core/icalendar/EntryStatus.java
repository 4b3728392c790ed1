package org.commspubliques.core.icalendar;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** État d’une entrée d’agenda: RFC 5545, section 3.8.1.11. */
public enum EntryStatus implements Labelled {
    /** Not certain yet. */
    TENTATIVE("à confirmer", "tentative"),
    /** Certain. */
    CONFIRMED("confirmé", "confirmed"),
    /** Will not take place; agendas strike it out. */
    CANCELLED("annulé", "cancelled");

    private final Wording label;

    EntryStatus(String fr, String en) {
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
