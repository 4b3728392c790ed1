package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Gravité: how grave the event is. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapSeverity implements Labelled {
    /** An extraordinary threat to life or property. */
    EXTREME("Extreme", "extrême", "extreme"),
    /** A significant threat to life or property. */
    SEVERE("Severe", "grave", "severe"),
    /** A possible threat to life or property. */
    MODERATE("Moderate", "modérée", "moderate"),
    /** A minimal threat or none. */
    MINOR("Minor", "mineure", "minor"),
    /** Not known. */
    UNKNOWN("Unknown", "inconnue", "unknown");

    private final String code;
    private final Wording label;

    CapSeverity(String code, String fr, String en) {
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
