package org.commspubliques.core.audience;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’un attribut: what an attribute may hold; one value a contact, or none. */
public enum AttributeType implements Labelled {
    /** Oui ou non. */
    FLAG("oui ou non", "yes or no"),
    /** Choix parmi des valeurs déclarées. */
    CHOICE("choix", "choice"),
    /** Nombre entier. */
    NUMBER("nombre entier", "whole number"),
    /** Date. */
    DATE("date", "date");

    private final Wording label;

    AttributeType(String fr, String en) {
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
