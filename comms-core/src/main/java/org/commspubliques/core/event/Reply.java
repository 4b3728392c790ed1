package org.commspubliques.core.event;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Réponse: what a guest answered. */
public enum Reply implements Labelled {
    /** Nothing yet. */
    PENDING("sans réponse", "no reply"),
    /** Comes. */
    ACCEPTED("présent", "accepted"),
    /** Does not come. */
    DECLINED("excusé", "declined");

    private final Wording label;

    Reply(String fr, String en) {
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
