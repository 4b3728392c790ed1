package org.commspubliques.core.schedule;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Motif de fermeture: why a rule holds a message back. */
public enum Closure implements Labelled {
    /** Too early or too late on a day that is otherwise open. */
    QUIET_HOUR("heure calme", "quiet hour"),
    /** A day of the week without sending, such as Sunday. */
    CLOSED_DAY("jour sans envoi", "day without sending"),
    /** A public holiday. */
    HOLIDAY("jour férié", "public holiday");

    private final Wording label;

    Closure(String fr, String en) {
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
