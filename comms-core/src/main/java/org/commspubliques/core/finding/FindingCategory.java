package org.commspubliques.core.finding;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Catégorie d’un constat: what a finding is about, so that each reader may look at what is theirs. */
public enum FindingCategory implements Labelled {
    /** Neutralité: opinion, promotion, polemics, personalisation. */
    NEUTRALITY("neutralité", "neutrality"),
    /** Période électorale: what an election near makes of a text. */
    ELECTORAL_PERIOD("période électorale", "electoral period"),
    /** Obligation légale: a mention or a space that the law asks for. */
    LEGAL_DUTY("obligation légale", "legal duty"),
    /** Données personnelles. */
    PERSONAL_DATA("données personnelles", "personal data"),
    /** Image: rights in a picture, and of those it shows. */
    IMAGE("droit à l’image et crédits", "image rights and credits"),
    /** Accessibilité. */
    ACCESSIBILITY("accessibilité", "accessibility"),
    /** Exactitude: dates, hours, sums, telephone numbers. */
    ACCURACY("exactitude", "accuracy"),
    /** Cohérence: what contradicts a registered fact, or another text. */
    CONSISTENCY("cohérence", "consistency"),
    /** Clarté: plain language. */
    CLARITY("clarté", "clarity"),
    /** Canal: what the channel takes, and at what price. */
    CHANNEL("contraintes du canal", "channel limits"),
    /** Support: what a message of its form must hold, and how long it is of use. */
    SUPPORT("support", "form of the message"),
    /** Langues: translations that are missing, or older than their source. */
    LANGUAGES("langues", "languages"),
    /** Charte graphique. */
    CHARTER("charte graphique", "visual identity"),
    /** Confidentialité. */
    CONFIDENTIALITY("confidentialité", "confidentiality"),
    /** Anything else. */
    OTHER("autre", "other");

    private final Wording label;

    FindingCategory(String fr, String en) {
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
