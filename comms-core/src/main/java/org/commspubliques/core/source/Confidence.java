package org.commspubliques.core.source;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Degré de confiance: how far a source can be trusted. Only a confirmed fact may drive a blocking finding.
 */
public enum Confidence implements Labelled {
    /** The text of a law, a decree, a court or an authority; a network's own documentation. */
    OFFICIAL("officiel", "official"),
    /** A published technical standard. */
    STANDARD("norme", "standard"),
    /** Somebody else's account of it. */
    THIRD_PARTY("tiers", "third party"),
    /** General knowledge: a competent person must check it. */
    TO_VERIFY("à vérifier", "to verify");

    private final Wording label;

    Confidence(String fr, String en) {
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

    /**
     * Returns whether a blocking finding may rest on such a source.
     *
     * @return true for {@link #OFFICIAL} and {@link #STANDARD}
     */
    public boolean isConfirmed() {
        return this == OFFICIAL || this == STANDARD;
    }
}
