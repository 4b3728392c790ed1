package org.commspubliques.core.insight;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Sens d’une tendance. */
public enum TrendKind implements Labelled {
    /** En hausse. */
    RISING("en hausse", "rising"),
    /** En baisse. */
    FALLING("en baisse", "falling"),
    /** The measurements go up and down too much to say, or do not move. */
    UNCLEAR("sans tendance nette", "no clear trend"),
    /** There are too few measurements to say. */
    UNKNOWN("trop peu de mesures", "too few measurements");

    private final Wording label;

    TrendKind(String fr, String en) {
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
