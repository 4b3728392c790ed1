package org.commspubliques.core.request;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Priorité: which of two requests is worked on first; urgency is about time, this about importance. */
public enum Priority implements Labelled {
    /** Can wait. */
    LOW("basse", "low"),
    /** In the order of arrival. */
    NORMAL("normale", "normal"),
    /** Before the others. */
    HIGH("haute", "high");

    private final Wording label;

    Priority(String fr, String en) {
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
