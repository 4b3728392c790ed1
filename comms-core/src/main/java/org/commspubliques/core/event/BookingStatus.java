package org.commspubliques.core.event;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** État d’une réservation: whether a room is really taken. */
public enum BookingStatus implements Labelled {
    /** Asked for: another may still take the room. */
    OPTION("option", "option"),
    /** Taken. */
    CONFIRMED("confirmée", "confirmed"),
    /** Given up. */
    CANCELLED("annulée", "cancelled");

    private final Wording label;

    BookingStatus(String fr, String en) {
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
