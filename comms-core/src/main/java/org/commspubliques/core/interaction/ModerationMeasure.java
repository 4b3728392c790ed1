package org.commspubliques.core.interaction;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Mesure de modération: what is done with an interaction. */
public enum ModerationMeasure implements Labelled {
    /** It stays as it is. */
    KEEP("maintien", "kept"),
    /** Nobody but its author and the moderators see it any more. */
    HIDE("masquage", "hidden"),
    /** It is deleted from the channel; proof is kept. */
    DELETE("suppression", "deleted"),
    /** It stays, and the authority answers it. */
    ANSWER("réponse", "answered"),
    /** Another office decides. */
    ESCALATE("transmission", "escalated");

    private final Wording label;

    ModerationMeasure(String fr, String en) {
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
     * Returns whether the public sees it no more.
     *
     * @return true for {@link #HIDE} and {@link #DELETE}, which need a ground
     */
    public boolean removes() {
        return this == HIDE || this == DELETE;
    }
}
