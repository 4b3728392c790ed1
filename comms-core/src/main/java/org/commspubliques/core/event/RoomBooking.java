package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Réservation de salle: a room taken for an event, with the time it takes to set up and to clear. Immutable and
 * thread-safe.
 *
 * @param id its identifier
 * @param room the identifier of the room
 * @param event the identifier of the event
 * @param from from when
 * @param until until when, exclusive
 * @param status whether the room is really taken
 */
public record RoomBooking(String id, String room, String event, Instant from, Instant until, BookingStatus status) {

    /** Refuses a booking that does not end after it begins. */
    public RoomBooking {
        Identifiers.require(id, "booking id");
        Identifiers.require(room, "room id");
        Identifiers.require(event, "event id");
        Preconditions.checkArgument(until.isAfter(from), "booking %s does not end after it begins", id);
        Objects.requireNonNull(status, "status");
    }

    /**
     * Returns whether two bookings want one room at one time.
     *
     * @param other the other booking
     * @return true if some moment belongs to both; never where one is cancelled
     */
    public boolean overlaps(RoomBooking other) {
        return room.equals(other.room)
                && status != BookingStatus.CANCELLED
                && other.status != BookingStatus.CANCELLED
                && from.isBefore(other.until)
                && other.from.isBefore(until);
    }

    /**
     * Returns this booking in another state.
     *
     * @param other the state
     * @return the booking
     */
    public RoomBooking as(BookingStatus other) {
        return new RoomBooking(id, room, event, from, until, other);
    }
}
