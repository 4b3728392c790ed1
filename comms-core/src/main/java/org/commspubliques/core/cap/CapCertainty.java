package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Certitude: how sure the event is. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapCertainty implements Labelled {
    /** It has happened or is happening. */
    OBSERVED("Observed", "constatée", "observed"),
    /** More likely than not. */
    LIKELY("Likely", "probable", "likely"),
    /** Possible, but not likely. */
    POSSIBLE("Possible", "possible", "possible"),
    /** Not expected to happen. */
    UNLIKELY("Unlikely", "peu probable", "unlikely"),
    /** Not known. */
    UNKNOWN("Unknown", "inconnue", "unknown");

    private final String code;
    private final Wording label;

    CapCertainty(String code, String fr, String en) {
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
