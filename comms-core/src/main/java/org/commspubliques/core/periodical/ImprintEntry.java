package org.commspubliques.core.periodical;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Mention de l’ours: what the box that names those responsible may hold, in the order in which it is printed. */
public enum ImprintEntry implements Labelled {
    /** Éditeur: the authority, with its address. */
    PUBLISHER("Éditeur", "Publisher"),
    /** Directeur de la publication. */
    DIRECTOR("Directeur de la publication", "Publication director"),
    /** Rédaction en chef. */
    EDITOR("Rédaction en chef", "Editor"),
    /** Rédaction et contributions. */
    CONTRIBUTORS("Rédaction", "Contributors"),
    /** Conception graphique et mise en page. */
    DESIGN("Mise en page", "Layout"),
    /** Crédits photographiques. */
    CREDITS("Crédits photographiques", "Photograph credits"),
    /** Imprimeur: name and domicile. */
    PRINTER("Imprimeur", "Printer"),
    /** Tirage. */
    PRINT_RUN("Tirage", "Print run"),
    /** Dépôt légal: the mention of the issue, such as its quarter. */
    LEGAL_DEPOSIT("Dépôt légal", "Legal deposit"),
    /** Contact. */
    CONTACT("Contact", "Contact");

    private final Wording label;

    ImprintEntry(String fr, String en) {
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
