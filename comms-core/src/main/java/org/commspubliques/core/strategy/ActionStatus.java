package org.commspubliques.core.strategy;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** État d’une action: how far an action of the plan is. */
public enum ActionStatus implements Labelled {
    /** Prévue. */
    PLANNED("prévue", "planned"),
    /** En cours. */
    IN_PROGRESS("en cours", "in progress"),
    /** Faite. */
    DONE("faite", "done"),
    /** Abandonnée. */
    CANCELLED("abandonnée", "cancelled");

    private final Wording label;

    ActionStatus(String fr, String en) {
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
     * Returns whether nothing is left to do.
     *
     * @return true for {@link #DONE} and {@link #CANCELLED}
     */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }

    /**
     * Returns whether an action may go from this state to another: planned, then in progress, then done; what is open may be
     * cancelled; what is in progress may be put back; what was done may turn out not to be, and what was cancelled may be
     * planned again.
     *
     * @param next the other state
     * @return true if so; never to the same state
     */
    public boolean leadsTo(ActionStatus next) {
        return switch (this) {
            case PLANNED -> next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == PLANNED || next == DONE || next == CANCELLED;
            case DONE -> next == IN_PROGRESS;
            case CANCELLED -> next == PLANNED;
        };
    }
}
