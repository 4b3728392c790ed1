package org.commspubliques.approval.decision;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Sens d’une décision. */
public enum DecisionKind implements Labelled {
    /** Avis favorable. */
    APPROVE("accord", "approved"),
    /** Avis favorable avec réserves: it counts as one, and what is reserved stays on record. */
    APPROVE_WITH_RESERVATIONS("accord avec réserves", "approved with reservations"),
    /** Demande de modification: the text has to change, then the stage decides again. */
    REQUEST_CHANGES("modification demandée", "changes requested"),
    /** Refus: the variant is not to be published, whatever its wording. */
    REJECT("refus", "rejected"),
    /** Déport: the person takes no part in the stage; the seat stays open to others. */
    RECUSE("déport", "recused");

    private final Wording label;

    DecisionKind(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Tells whether it counts as an approval.
     *
     * @return true for an approval, with reservations or without
     */
    public boolean isApproval() {
        return this == APPROVE || this == APPROVE_WITH_RESERVATIONS;
    }

    /**
     * Tells whether it stands in the way of a variant.
     *
     * @return true for a request for changes and for a rejection
     */
    public boolean isObjection() {
        return this == REQUEST_CHANGES || this == REJECT;
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
