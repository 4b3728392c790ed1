package org.commspubliques.approval.chain;

import org.commspubliques.core.language.Wording;

/** Nature d’une étape: what a decision in a stage means. */
public enum StageNature {
    /** Visa: seen, and no objection, by a competent unit. */
    VISA("visa", "clearance", true),
    /** Vérification des faits: a competent unit attests the facts. */
    FACT_CHECK("vérification des faits", "fact check", false),
    /** Validation: binding approval. */
    VALIDATION("validation", "approval", false),
    /** Signature, bon à publier: final release. */
    SIGNATURE("signature", "signature", false);

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
    public Wording label() {
        return label;
    }

    /**
     * Tells whether a replacement known to the tool only may decide here. Whoever signs or validates needs a mandate that
     * the law knows.
     *
     * @return true for a visa
     */
    public boolean acceptsInternalReplacement() {
        return openToReplacement;
    }
}
