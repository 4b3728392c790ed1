package org.commspubliques.core.provider;

import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * État d’une mission: how far it is, from its brief to its end. What was delivered may go back to work; a mission that is
 * neither accepted nor over may be given up.
 */
public enum MissionStatus implements Labelled {
    /** Cahier des charges en cours: nothing is ordered. */
    DRAFTED("en préparation", "drafted"),
    /** Commandée. */
    ORDERED("commandée", "ordered"),
    /** En cours. */
    IN_PROGRESS("en cours", "in progress"),
    /** Livrée: all is handed over and looked at. */
    DELIVERED("livrée", "delivered"),
    /** Acceptée (service fait): it may be paid. */
    ACCEPTED("acceptée", "accepted"),
    /** Close. */
    CLOSED("close", "closed"),
    /** Abandonnée. */
    CANCELLED("abandonnée", "cancelled");

    private final Wording label;

    MissionStatus(String fr, String en) {
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
     * Returns what may come next.
     *
     * @return the states; empty where it is over
     */
    public Set<MissionStatus> next() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(ORDERED, CANCELLED);
            case ORDERED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(DELIVERED, CANCELLED);
            case DELIVERED -> EnumSet.of(IN_PROGRESS, ACCEPTED, CANCELLED);
            case ACCEPTED -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(MissionStatus.class);
        };
    }

    /**
     * Returns whether the provider has work to do.
     *
     * @return true while something that was ordered is awaited
     */
    public boolean isUnderWay() {
        return this == ORDERED || this == IN_PROGRESS;
    }
}
