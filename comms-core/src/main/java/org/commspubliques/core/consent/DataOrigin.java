package org.commspubliques.core.consent;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Origine des données: the file or register from which a contact’s details come. */
public enum DataOrigin implements Labelled {
    /** Recueil auprès de la personne: she signed up, of her own free will. */
    VOLUNTARY("recueil auprès de la personne", "given by the person"),
    /** Fichier d’un service: school, library, water, market stalls. */
    SERVICE_FILE("fichier d’un service", "file of a service"),
    /** État civil. */
    CIVIL_REGISTRY("état civil", "civil registry"),
    /** Liste électorale. */
    ELECTORAL_ROLL("liste électorale", "electoral roll"),
    /** Registre des personnes vulnérables: elderly and disabled people who asked to be looked after in a heat wave. */
    VULNERABLE_PERSONS_REGISTER("registre des personnes vulnérables", "register of vulnerable people"),
    /** Fichier du personnel. */
    STAFF_FILE("fichier du personnel", "staff file"),
    /** Coordonnées rendues publiques: an association’s or an editorial office’s own. */
    PUBLISHED_DETAILS("coordonnées rendues publiques", "published details"),
    /** Transmission par un partenaire. */
    PARTNER("partenaire", "partner");

    private final Wording label;

    DataOrigin(String fr, String en) {
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
