package org.commspubliques.core.planning;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Critère de choix d’un canal: what speaks for or against a channel. */
public enum AdviceCriterion implements Labelled {
    /** How well it reaches the audiences. */
    REACH("public atteint", "reach"),
    /** Whether it reaches them in time. */
    URGENCY("rapidité", "speed"),
    /** Whether the text fits. */
    LENGTH("longueur", "length"),
    /** What it costs. */
    COST("coût", "cost"),
    /** Whether people can answer; looked at for participation and public relations only. */
    INTERACTIVITY("interactivité", "interactivity"),
    /** Whether it reaches people who are not on line; looked at for the general public only. */
    INCLUSION("inclusion", "inclusion"),
    /** Whether a message may leave at the planned hour. */
    HOURS("horaire", "hours");

    private final Wording label;

    AdviceCriterion(String fr, String en) {
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
