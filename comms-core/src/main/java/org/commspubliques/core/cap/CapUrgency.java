package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Urgence: how soon people must act. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapUrgency implements Labelled {
    /** Now. */
    IMMEDIATE("Immediate", "immédiate", "immediate"),
    /** Soon: within the next hour. */
    EXPECTED("Expected", "dans l’heure", "expected"),
    /** In the near future. */
    FUTURE("Future", "prochainement", "future"),
    /** No longer. */
    PAST("Past", "passée", "past"),
    /** Not known. */
    UNKNOWN("Unknown", "inconnue", "unknown");

    private final String code;
    private final Wording label;

    CapUrgency(String code, String fr, String en) {
        this.code = code;
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns the word of the standard.
     *
     * @return the word as it stands in a message
     */
    public String code() {
        return code;
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
