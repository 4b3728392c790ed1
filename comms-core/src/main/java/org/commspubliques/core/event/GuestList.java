package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Liste des invités: who is invited to an event and what they answered. Immutable and thread-safe. */
public final class GuestList {

    private static final GuestList EMPTY = new GuestList(ImmutableMap.of());

    private final ImmutableMap<String, Guest> guests;

    private GuestList(ImmutableMap<String, Guest> guests) {
        this.guests = guests;
    }

    /**
     * Returns a list of nobody.
     *
     * @return the list
     */
    public static GuestList empty() {
        return EMPTY;
    }

    /**
     * Returns a list as it was kept.
     *
     * @param guests the guests in order
     * @return the list
     * @throws IllegalArgumentException if a guest is there twice
     */
    public static GuestList of(List<Guest> guests) {
        Map<String, Guest> byKey = new LinkedHashMap<>();
        for (Guest guest : guests) {
            Preconditions.checkArgument(
                    byKey.put(guest.key(), guest) == null, "guest '%s' is on the list twice", guest.key());
        }
        return new GuestList(ImmutableMap.copyOf(byKey));
    }

    /**
     * Returns this list with a guest, in the place of the one of the same key if there is one.
     *
     * @param guest the guest
     * @return the list
     */
    public GuestList with(Guest guest) {
        return new GuestList(ImmutableMap.<String, Guest>builder()
                .putAll(guests)
                .put(guest.key(), guest)
                .buildKeepingLast());
    }

    /**
     * Returns this list with an acceptance.
     *
     * @param key the host’s key for the guest
     * @param coming how many come, the guest included
     * @return the list
     * @throws IllegalArgumentException if there is no such guest, or more come than are invited
     */
    public GuestList accepted(String key, int coming) {
        Guest guest = guest(key);
        return with(new Guest(key, guest.rank(), guest.companions(), Reply.ACCEPTED, coming));
    }

    /**
     * Returns this list with an excuse.
     *
     * @param key the host’s key for the guest
     * @return the list
     * @throws IllegalArgumentException if there is no such guest
     */
    public GuestList declined(String key) {
        Guest guest = guest(key);
        return with(new Guest(key, guest.rank(), guest.companions(), Reply.DECLINED, 0));
    }

    private Guest guest(String key) {
        return Optional.ofNullable(guests.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no guest '" + key + "' on the list"));
    }

    /**
     * Returns the guests in the order in which they are named, seated and received.
     *
     * @param order the order of the territory
     * @return those with a rank of the order first, by rank, then the others, both in the host’s order; unmodifiable
     */
    public List<Guest> inOrder(ProtocolOrder order) {
        return guests.values().stream()
                .sorted(Comparator.comparingInt(guest -> guest.protocolRank()
                        .flatMap(order::rank)
                        .map(ProtocolRank::place)
                        .orElse(Integer.MAX_VALUE)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the guests who answered so.
     *
     * @param reply the answer
     * @return the guests in the host’s order; unmodifiable
     */
    public List<Guest> withReply(Reply reply) {
        return guests.values().stream()
                .filter(guest -> guest.reply() == reply)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how many people may come, companions included.
     *
     * @return the number of all who were invited and did not decline
     */
    public int possible() {
        return guests.values().stream()
                .mapToInt(guest -> switch (guest.reply()) {
                    case ACCEPTED -> guest.coming();
                    case PENDING -> guest.companions() + 1;
                    case DECLINED -> 0;
                })
                .sum();
    }

    /**
     * Returns how many people have said that they come, companions included.
     *
     * @return the number
     */
    public int confirmed() {
        return guests.values().stream().mapToInt(Guest::coming).sum();
    }

    /**
     * Returns how many people to expect.
     *
     * @param percent how many in a hundred of those who have not answered usually come, from 0 to 100
     * @return those who said so, and that part of the others, rounded up
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public int expected(int percent) {
        Preconditions.checkArgument(percent >= 0 && percent <= 100, "percent must be 0 to 100, was %s", percent);
        long pending = (long) possible() - confirmed();
        return Math.toIntExact(confirmed() + (pending * percent + 99) / 100);
    }

    /**
     * Returns all guests.
     *
     * @return the guests in the host’s order; unmodifiable
     */
    public List<Guest> guests() {
        return guests.values().asList();
    }
}
