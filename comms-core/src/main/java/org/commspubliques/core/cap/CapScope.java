package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Diffusion: whom a message is for. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapScope implements Labelled {
    /** Anybody. */
    PUBLIC("Public", "publique", "public"),
    /** Those whom the restriction names. */
    RESTRICTED("Restricted", "restreinte", "restricted"),
    /** The addresses it is sent to. */
    PRIVATE("Private", "privée", "private");

    private final String code;
    private final Wording label;

    CapScope(String code, String fr, String en) {
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
