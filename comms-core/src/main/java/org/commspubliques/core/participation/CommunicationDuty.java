package org.commspubliques.core.participation;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Communication due: what the public has to hear of a process. */
public enum CommunicationDuty implements Labelled {
    /** Annonce: that it opens, on what, when and how to take part. */
    ANNOUNCEMENT("annonce", "announcement"),
    /** Rappel: that it is still open. */
    REMINDER("rappel", "reminder"),
    /** Résultats: what people said or chose. */
    RESULTS("résultats", "results"),
    /** Ce que nous en avons fait: what the authority did with it, and why not the rest. */
    FOLLOW_UP("ce que nous en avons fait", "what we did with it");

    private final Wording label;

    CommunicationDuty(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns whether it reports back what came of the process.
     *
     * @return true for {@link #RESULTS} and {@link #FOLLOW_UP}
     */
    public boolean reportsBack() {
        return this == RESULTS || this == FOLLOW_UP;
    }
}
