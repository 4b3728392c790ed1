package org.commspubliques.core.language;

/**
 * Valeur libellée: a constant that people read by its label, such as « blocage ». All enumerations of this library that
 * people read are labelled, so that a front end fills any list of choices in the same way.
 */
public interface Labelled {

    /**
     * Returns what a person reads.
     *
     * @return the label, in French and in English
     */
    Wording label();
}
