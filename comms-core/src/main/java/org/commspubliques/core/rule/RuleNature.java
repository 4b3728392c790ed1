package org.commspubliques.core.rule;

import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’une règle: what is the matter with a text in which a rule finds something. */
public enum RuleNature implements Labelled {
    /** Prise de parti: a party, a candidate, a cause of either. */
    PARTISAN("prise de parti", "partisan", FindingCategory.NEUTRALITY, true),
    /** Promotion des réalisations ou de la gestion. */
    PROMOTIONAL("promotion", "promotional", FindingCategory.NEUTRALITY, true),
    /** Polémique: an attack on an opponent, a critic or another authority. */
    POLEMIC("polémique", "polemic", FindingCategory.NEUTRALITY, true),
    /** Prise de position religieuse ou philosophique. */
    RELIGIOUS("religion", "religious", FindingCategory.NEUTRALITY, true),
    /** Ton d’opinion: the words, weighed together, sound like opinion rather than information. */
    OPINION("ton d’opinion", "tone of opinion", FindingCategory.NEUTRALITY, true),
    /** Personnalisation: an elected official speaks, or is spoken of, in the authority's place. */
    PERSONALISATION("personnalisation", "personalisation", FindingCategory.NEUTRALITY, true),
    /** Obligation légale. */
    LEGAL_DUTY("obligation légale", "legal duty", FindingCategory.LEGAL_DUTY, false),
    /** Données personnelles. */
    PERSONAL_DATA("données personnelles", "personal data", FindingCategory.PERSONAL_DATA, false),
    /** Image: consent, licence, credit. */
    IMAGE("image", "image", FindingCategory.IMAGE, false),
    /** Langage clair. */
    PLAIN_LANGUAGE("langage clair", "plain language", FindingCategory.CLARITY, false),
    /** Accessibilité. */
    ACCESSIBILITY("accessibilité", "accessibility", FindingCategory.ACCESSIBILITY, false);

    private final Wording label;
    private final FindingCategory category;
    private final boolean ofSpeaker;

    RuleNature(String fr, String en, FindingCategory category, boolean ofSpeaker) {
        this.label = Wording.of(fr, en);
        this.category = category;
        this.ofSpeaker = ofSpeaker;
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
     * Returns the category of its findings.
     *
     * @return the category
     */
    public FindingCategory category() {
        return category;
    }

    /** Whether it is a matter of who speaks: what is quoted or cited is said by somebody else. */
    boolean isOfTheSpeaker() {
        return ofSpeaker;
    }
}
