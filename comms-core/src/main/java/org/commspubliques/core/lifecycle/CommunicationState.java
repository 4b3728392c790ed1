package org.commspubliques.core.lifecycle;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** État d’une action de communication. It is derived from its approval and its publications, and kept nowhere. */
public enum CommunicationState implements Labelled {
    /** Not submitted. */
    DRAFT("brouillon", "draft"),
    /** Submitted, some variant not approved. */
    IN_APPROVAL("en validation", "in approval"),
    /** Refused by a stage: the text has to change. */
    REFUSED("à reprendre", "to be reworked"),
    /** All variants approved, none published. */
    APPROVED("validée", "approved"),
    /** Some variants published. */
    PARTLY_PUBLISHED("diffusée en partie", "partly published"),
    /** All variants published. */
    PUBLISHED("diffusée", "published"),
    /** Withdrawn: from its approval, or, once it was published, from where it was. */
    WITHDRAWN("retirée", "withdrawn");

    private final Wording label;

    CommunicationState(String fr, String en) {
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
