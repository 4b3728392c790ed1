package org.commspubliques.core.authority;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’une unité: what kind of unit of the organisation chart. */
public enum OrgUnitKind implements Labelled {
    /** Assemblée délibérante. */
    COUNCIL("conseil", "council"),
    /** Cabinet du maire ou du président: political staff, not an administrative service. */
    CABINET("cabinet", "political staff"),
    /** Direction générale des services, secrétariat général. */
    GENERAL_MANAGEMENT("direction générale", "general management"),
    /** Direction. */
    DIRECTORATE("direction", "directorate"),
    /** Service. */
    DEPARTMENT("service", "department"),
    /** Cellule. */
    CELL("cellule", "cell");

    private final Wording label;

    OrgUnitKind(String fr, String en) {
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
