package org.commspubliques.core.indicator;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Diffusion d’un chiffre: whether a figure may be shown, and if not, why. */
public enum Disclosure implements Labelled {
    /** It is shown. */
    SHOWN("diffusé", "shown"),
    /** It rests on too few persons, or would let another that does be computed. */
    WITHHELD("non diffusé : trop peu de personnes", "withheld: too few persons"),
    /** It tells of persons, and nobody has said of how many. */
    SIZE_UNKNOWN("non diffusé : effectif inconnu", "withheld: number of persons unknown"),
    /** Nothing was measured. */
    MISSING("non mesuré", "not measured");

    private final Wording label;

    Disclosure(String fr, String en) {
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
