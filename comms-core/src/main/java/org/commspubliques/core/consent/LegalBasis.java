package org.commspubliques.core.consent;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Base légale: why a processing is lawful at all; one of the six of règlement (UE) 2016/679 (RGPD), art. 6, 1, which loi n°
 * 78-17 du 6 janvier 1978, art. 5 repeats.
 */
public enum LegalBasis implements Labelled {
    /** Mission d’intérêt public. */
    PUBLIC_TASK("mission d’intérêt public", "public task"),
    /** Consentement: free, specific, informed, unambiguous, and withdrawn as easily as given. */
    CONSENT("consentement", "consent"),
    /** Obligation légale. */
    LEGAL_OBLIGATION("obligation légale", "legal obligation"),
    /** Sauvegarde de la vie humaine. */
    VITAL_INTEREST("sauvegarde de la vie", "vital interest"),
    /** Contrat. */
    CONTRACT("contrat", "contract"),
    /** Intérêt légitime: not open to a public authority in the performance of its tasks. */
    LEGITIMATE_INTEREST("intérêt légitime", "legitimate interest");

    private final Wording label;

    LegalBasis(String fr, String en) {
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
