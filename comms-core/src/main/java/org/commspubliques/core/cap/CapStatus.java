package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Statut du message: whether a message is to be acted upon. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapStatus implements Labelled {
    /** Réel: for all to act upon. */
    ACTUAL("Actual", "réel", "actual"),
    /** Exercice: for the participants of an exercise, which the note names. */
    EXERCISE("Exercise", "exercice", "exercise"),
    /** For the networks that carry alerts. */
    SYSTEM("System", "système", "system"),
    /** Essai: for nobody to act upon. */
    TEST("Test", "essai", "test"),
    /** Brouillon: not to be acted upon in its present form. */
    DRAFT("Draft", "brouillon", "draft");

    private final String code;
    private final Wording label;

    CapStatus(String code, String fr, String en) {
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
