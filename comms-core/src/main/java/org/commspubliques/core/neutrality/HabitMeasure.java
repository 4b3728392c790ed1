package org.commspubliques.core.neutrality;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Critère d’habitude: what is compared between an issue and those before it. The judge asks whether a communication is the
 * usual one by its precedents (antériorité), its rhythm (régularité) and its form (identité).
 */
public enum HabitMeasure implements Labelled {
    /** Périodicité: the days since the issue before. */
    PERIODICITY("périodicité", "interval", "jours", "days", "HAB-01"),
    /** Pagination. */
    PAGES("pagination", "pages", "pages", "pages", "HAB-02"),
    /** Tirage. */
    PRINT_RUN("tirage", "print run", "ex.", "copies", "HAB-03"),
    /** Format. */
    FORMAT("format", "format", "", "", "HAB-04"),
    /** Photographies du chef de l’exécutif. */
    PHOTOGRAPHS_OF_EXECUTIVE(
            "photographies du chef de l’exécutif", "photographs of the head of the executive", "", "", "HAB-05"),
    /** Éditorial signé d’un élu. */
    SIGNED_EDITORIAL("éditorial signé", "signed editorial", "", "", "HAB-06");

    private final Wording label;
    private final Wording unit;
    private final String ruleId;

    HabitMeasure(String fr, String en, String unitFr, String unitEn, String ruleId) {
        this.label = Wording.of(fr, en);
        this.unit = Wording.of(unitFr, unitEn);
        this.ruleId = ruleId;
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
     * Returns the unit of its figures.
     *
     * @return the unit, empty where a figure needs none
     */
    public Wording unit() {
        return unit;
    }

    /** The rule under which {@link HabitCheck} reports it. */
    String ruleId() {
        return ruleId;
    }
}
