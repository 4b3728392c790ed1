package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Planning des salles: rooms and who has them when. No room is ever confirmed twice for one moment; several may have an
 * option on it. Every change makes a new plan. Immutable and thread-safe.
 */
public final class RoomPlan {

    private final ImmutableMap<String, Room> rooms;
    private final ImmutableMap<String, RoomBooking> bookings;

    private RoomPlan(ImmutableMap<String, Room> rooms, ImmutableMap<String, RoomBooking> bookings) {
        this.rooms = rooms;
        this.bookings = bookings;
    }

    /**
     * Returns the plan of some rooms that nobody has.
     *
     * @param rooms the rooms
     * @return the plan
     * @throws IllegalArgumentException if two rooms have one identifier
     */
    public static RoomPlan of(List<Room> rooms) {
        ImmutableMap.Builder<String, Room> byId = ImmutableMap.builder();
        rooms.forEach(room -> byId.put(room.id(), room));
        return new RoomPlan(byId.buildOrThrow(), ImmutableMap.of());
    }

    /**
     * Returns a plan as it was kept.
     *
     * @param rooms the rooms
     * @param bookings the bookings in order, cancelled ones too
     * @return the plan
     * @throws RoomTakenException if two bookings have confirmed a room for some of the same time
     * @throws IllegalArgumentException if two rooms or two bookings have one identifier, or a room is not known
     */
    public static RoomPlan of(List<Room> rooms, List<RoomBooking> bookings) {
        RoomPlan empty = of(rooms);
        Map<String, RoomBooking> byId = new LinkedHashMap<>();
        for (RoomBooking booking : bookings) {
            empty.requireRoom(booking);
            Preconditions.checkArgument(
                    byId.put(booking.id(), booking) == null, "two bookings have id '%s'", booking.id());
        }
        RoomPlan plan = new RoomPlan(empty.rooms, ImmutableMap.copyOf(byId));
        plan.refuseDoubleBookings();
        return plan;
    }

    private void requireRoom(RoomBooking booking) {
        Preconditions.checkArgument(
                rooms.containsKey(booking.room()), "no room '%s'; known: %s", booking.room(), rooms.keySet());
    }

    private Room room(RoomBooking booking) {
        return Objects.requireNonNull(rooms.get(booking.room()), booking.room());
    }

    /** Of confirmed bookings of one room in the order of time, one that overlaps any overlaps the one that ends last. */
    private void refuseDoubleBookings() {
        Map<String, RoomBooking> last = new LinkedHashMap<>();
        bookings.values().stream()
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED)
                .sorted(Comparator.comparing(RoomBooking::from))
                .forEach(booking -> {
                    RoomBooking before = last.put(booking.room(), booking);
                    if (before != null && before.overlaps(booking)) {
                        throw new RoomTakenException(room(booking), booking, before);
                    }
                });
    }

    /**
     * Returns this plan with a booking, in the place of the one of the same identifier if there is one.
     *
     * @param booking the booking
     * @return the plan
     * @throws RoomTakenException if another booking has confirmed the room for some of that time, and this one would too
     * @throws IllegalArgumentException if the room is not known
     */
    public RoomPlan with(RoomBooking booking) {
        requireRoom(booking);
        if (booking.status() == BookingStatus.CONFIRMED) {
            against(booking).stream()
                    .filter(other -> other.status() == BookingStatus.CONFIRMED)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new RoomTakenException(room(booking), booking, other);
                    });
        }
        return new RoomPlan(
                rooms,
                ImmutableMap.<String, RoomBooking>builder()
                        .putAll(bookings)
                        .put(booking.id(), booking)
                        .buildKeepingLast());
    }

    /**
     * Returns the bookings that want what a booking wants.
     *
     * @param booking the booking, in this plan or not
     * @return all others of the same room whose time overlaps, options too, by when they begin; unmodifiable
     */
    public List<RoomBooking> against(RoomBooking booking) {
        return bookings.values().stream()
                .filter(other -> !other.id().equals(booking.id()) && other.overlaps(booking))
                .sorted(Comparator.comparing(RoomBooking::from).thenComparing(RoomBooking::id))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns when a room is free.
     *
     * @param room the identifier of the room
     * @param from the first moment that would do
     * @param length how long it must be free, above zero
     * @return the first moment from which nobody has confirmed it for so long; options do not count
     * @throws IllegalArgumentException if the room is not known, or the length is not above zero
     */
    public Instant freeFrom(String room, Instant from, Duration length) {
        Preconditions.checkArgument(rooms.containsKey(room), "no room '%s'; known: %s", room, rooms.keySet());
        Preconditions.checkArgument(!length.isZero() && !length.isNegative(), "length must be above 0, was %s", length);
        Instant free = from;
        for (RoomBooking booking : confirmed(room)) {
            if (!booking.until().isAfter(free)) {
                continue;
            }
            if (!booking.from().isBefore(free.plus(length))) {
                break;
            }
            free = booking.until();
        }
        return free;
    }

    private List<RoomBooking> confirmed(String room) {
        return bookings.values().stream()
                .filter(booking -> booking.room().equals(room) && booking.status() == BookingStatus.CONFIRMED)
                .sorted(Comparator.comparing(RoomBooking::from))
                .toList();
    }

    /**
     * Returns the rooms.
     *
     * @return the rooms in order; unmodifiable
     */
    public List<Room> rooms() {
        return rooms.values().asList();
    }

    /**
     * Returns a room.
     *
     * @param id its identifier
     * @return the room, or nothing
     */
    public Optional<Room> room(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    /**
     * Returns the bookings.
     *
     * @return the bookings cancelled ones too; unmodifiable
     */
    public List<RoomBooking> bookings() {
        return bookings.values().asList();
    }
}
