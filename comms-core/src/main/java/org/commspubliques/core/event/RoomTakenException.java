package org.commspubliques.core.event;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Thrown when a room would be confirmed twice for one moment. */
public final class RoomTakenException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The identifier of the booking that has the room. */
    private final String holder;

    RoomTakenException(Room room, RoomBooking wanted, RoomBooking held) {
        super(
                "comms.event.room-taken",
                Wording.of(
                        "« " + room.label().fr() + " » est déjà réservée à ce moment pour « " + held.event()
                                + " » (réservation « " + held.id() + " ») ; la réservation « " + wanted.id()
                                + " » n’est pas prise",
                        "'" + room.label().en() + "' is already booked at that time for '" + held.event()
                                + "' (booking '" + held.id() + "'); booking '" + wanted.id() + "' was not taken"));
        this.holder = held.id();
    }

    /**
     * Returns the booking that has the room.
     *
     * @return its identifier
     */
    public String holder() {
        return holder;
    }
}
