package org.commspubliques.approval.statistics;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Issue d’un passage: how a passage through a stage ended. */
public enum PassageEnd implements Labelled {
    /** It has not ended. */
    OPEN("en attente", "waiting"),
    /** The stage agreed, or its time was over and it was taken as given. */
    SATISFIED("accord", "agreed"),
    /** The stage asked for changes, or rejected. */
    OBJECTED("objection", "objected"),
    /** The approval was withdrawn, or what the stage answers for was. */
    ABANDONED("sans suite", "abandoned");

    private final Wording label;

    PassageEnd(String fr, String en) {
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
