package org.commspubliques.core.partner;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’un partenaire. */
public enum PartnerKind implements Labelled {
    /** Organisme rattaché: a body of the authority’s own, such as a social centre. */
    ATTACHED_BODY("organisme rattaché", "attached body"),
    /** Association. */
    ASSOCIATION("association", "association"),
    /** Institution publique. */
    PUBLIC_INSTITUTION("institution publique", "public institution"),
    /** Autorité coutumière. */
    CUSTOMARY_AUTHORITY("autorité coutumière", "customary authority"),
    /** Entreprise, chambre consulaire. */
    BUSINESS("entreprise", "business"),
    /** Établissement scolaire. */
    SCHOOL("établissement scolaire", "school"),
    /** Média. */
    MEDIA("média", "media"),
    /** Relais d’opinion: somebody many people listen to. */
    OPINION_LEADER("relais d’opinion", "opinion leader");

    private final Wording label;

    PartnerKind(String fr, String en) {
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
