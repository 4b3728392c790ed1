package org.commspubliques.core.indicator;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Sens d’un indicateur: which way is better. */
public enum Direction implements Labelled {
    /** More is better. */
    HIGHER("à la hausse", "higher is better"),
    /** Less is better. */
    LOWER("à la baisse", "lower is better");

    private final Wording label;

    Direction(String fr, String en) {
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
