package org.commspubliques.core.election;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Type de scrutin: what is elected or decided. The constants bear the French names, which the law uses. */
public enum PollKind implements Labelled {
    /** Municipal councillors. */
    MUNICIPALES("élections municipales", "municipal elections"),
    /** Members of the provincial assemblies and the Congress of New Caledonia. */
    PROVINCIALES("élections provinciales", "provincial elections"),
    /** Departmental councillors. */
    DEPARTEMENTALES("élections départementales", "departmental elections"),
    /** Regional councillors. */
    REGIONALES("élections régionales", "regional elections"),
    /**
     * Members of the one assembly of an overseas collectivity, whatever it is called there: of French Guiana, Martinique,
     * Mayotte or French Polynesia, of Wallis and Futuna, or the territorial council of Saint-Barthélemy, Saint-Martin or
     * Saint-Pierre-et-Miquelon.
     */
    TERRITORIALES("élections territoriales", "territorial elections"),
    /** Members of the National Assembly. */
    LEGISLATIVES("élections législatives", "legislative elections"),
    /** Members of the Senate, elected by an electoral college. */
    SENATORIALES("élections sénatoriales", "Senate elections"),
    /** The President of the Republic. */
    PRESIDENTIELLE("élection présidentielle", "presidential election"),
    /** Members of the European Parliament. */
    EUROPEENNES("élections européennes", "European elections"),
    /** A question put to the voters. */
    REFERENDUM("référendum", "referendum"),
    /** Any other poll. */
    OTHER("autre scrutin", "other poll");

    private final Wording label;

    PollKind(String fr, String en) {
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
