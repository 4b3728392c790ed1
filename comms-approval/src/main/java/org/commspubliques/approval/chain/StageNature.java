package org.commspubliques.approval.chain;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Nature d’une étape: what a decision in a stage means. An avis simple never blocks and an avis conforme binds
 * (circulaire du 30 janvier 1997 relative aux règles d’élaboration des textes, 1.8.1 and 1.8.3; cited by the project’s
 * specification, to be verified against the text).
 */
public enum StageNature implements Labelled {
    /** Visa: seen, and no objection, by a competent unit. */
    VISA("visa", "clearance", true),
    /** Avis simple: an opinion that has to be given, whichever it is; it never blocks. */
    OPINION("avis simple", "opinion", true),
    /** Avis conforme: an opinion that binds; one that is unfavourable blocks, whatever the quorum. */
    BINDING_OPINION("avis conforme", "binding opinion", true),
    /** Vérification des faits: a competent unit attests the facts. */
    FACT_CHECK("vérification des faits", "fact check", false),
    /** Relecture: spelling, tone and layout. */
    PROOFREADING("relecture", "proofreading", false),
    /** Validation: binding approval. */
    VALIDATION("validation", "approval", false),
    /** Signature, bon à publier: final release. */
    SIGNATURE("signature", "signature", false),
    /** Bon à tirer: final release of what a provider prints. */
    PROOF_SIGN_OFF("bon à tirer", "proof sign-off", false),
    /** Information: its offices are told; nobody has to decide, and nobody can. */
    INFORMATION("information", "information", false);

    private final Wording label;
    private final boolean openToReplacement;

    StageNature(String fr, String en, boolean openToReplacement) {
        this.label = Wording.of(fr, en);
        this.openToReplacement = openToReplacement;
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

    /**
     * Tells whether a replacement known to the tool only may decide here. Whoever signs or validates needs a mandate that
     * the law knows.
     *
     * @return true for a visa and for opinions
     */
    public boolean acceptsInternalReplacement() {
        return openToReplacement;
    }

    /**
     * Tells whether a decision here can hold a variant back. A variant that no such stage answers for would be approved by
     * nobody.
     *
     * @return false for an avis simple and for information
     */
    public boolean isBinding() {
        return this != OPINION && this != INFORMATION;
    }
}
