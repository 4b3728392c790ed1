package org.commspubliques.core.indicator;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Évolution: what became of an indicator between before and after. */
public enum Evolution implements Labelled {
    /** Meilleur. */
    BETTER("mieux qu’avant", "better than before"),
    /** Moins bon. */
    WORSE("moins bien qu’avant", "worse than before"),
    /** Sans changement. */
    SAME("sans changement", "no change"),
    /** One of the two is not there, or not shown. */
    UNKNOWN("comparaison impossible", "cannot be compared");

    private final Wording label;

    Evolution(String fr, String en) {
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
