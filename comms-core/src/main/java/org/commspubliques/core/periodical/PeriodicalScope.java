package org.commspubliques.core.periodical;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Portée d’un périodique: whether it stays inside the authority. What is written for inside is not public. */
public enum PeriodicalScope implements Labelled {
    /** For those who work there: a staff journal. */
    INTERNAL("interne", "internal"),
    /** For everybody: a municipal bulletin, a programme. */
    PUBLIC("public", "public");

    private final Wording label;

    PeriodicalScope(String fr, String en) {
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
