package org.commspubliques.core.indicator;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Atteinte de la cible: whether what was aimed at was reached. */
public enum TargetVerdict implements Labelled {
    /** Atteinte. */
    MET("cible atteinte", "target met"),
    /** Non atteinte. */
    MISSED("cible non atteinte", "target missed"),
    /** Nobody can say: the figure is not there, or not shown. */
    UNKNOWN("cible : on ne sait pas", "target: not known"),
    /** Nothing was aimed at. */
    NONE("sans cible", "no target");

    private final Wording label;

    TargetVerdict(String fr, String en) {
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
