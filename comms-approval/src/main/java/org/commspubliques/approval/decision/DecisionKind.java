package org.commspubliques.approval.decision;

import org.commspubliques.core.language.Wording;

/** Sens d’une décision. */
public enum DecisionKind {
    /** Avis favorable. */
    APPROVE("accord", "approved"),
    /** Demande de modification: the text has to change, then the stage decides again. */
    REQUEST_CHANGES("modification demandée", "changes requested"),
    /** Refus: the variant is not to be published, whatever its wording. */
    REJECT("refus", "rejected");

    private final Wording label;

    DecisionKind(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }
}
