package org.commspubliques.core.finding;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Gravité: how grave a finding is, from the least to the most. */
public enum Severity implements Labelled {
    /** Worth knowing; nothing has to be done. */
    INFO("information", "information"),
    /** Should be corrected or answered for. */
    WARNING("avertissement", "warning"),
    /** Bars publication until it is corrected, or until somebody entitled to it answers for a derogation. */
    BLOCKING("blocage", "blocking");

    private final Wording label;

    Severity(String fr, String en) {
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
