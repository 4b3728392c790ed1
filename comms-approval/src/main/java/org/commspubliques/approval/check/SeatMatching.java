package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How many seats distinct persons can fill: a greatest matching of seats and persons, by augmenting paths. A seat once
 * filled stays filled, so that the mandatory ones come first.
 */
final class SeatMatching {

    private final Function<OfficeId, Set<PersonId>> holders;
    private final @Nullable PersonId excluded;
    private final Map<PersonId, Seat> seatOf = new HashMap<>();

    private SeatMatching(Function<OfficeId, Set<PersonId>> holders, @Nullable PersonId excluded) {
        this.holders = holders;
        this.excluded = excluded;
    }

    /** Tells whether so many seats can be filled, the mandatory ones among them, without the person excluded. */
    static boolean canFill(
            List<Seat> seats,
            Set<OfficeId> required,
            int needed,
            Function<OfficeId, Set<PersonId>> holders,
            @Nullable PersonId excluded) {
        SeatMatching matching = new SeatMatching(holders, excluded);
        for (Seat seat : seats) {
            if (required.contains(seat.office()) && !matching.fill(seat)) {
                return false;
            }
        }
        for (Seat seat : seats) {
            if (matching.seatOf.size() >= needed) {
                return true;
            }
            if (!required.contains(seat.office())) {
                matching.fill(seat);
            }
        }
        return matching.seatOf.size() >= needed;
    }

    /** Breadth first from the seat to a person who is free, over those who could move to another seat. */
    private boolean fill(Seat wanted) {
        Map<PersonId, Seat> reachedFrom = new HashMap<>();
        Map<Seat, PersonId> vacatedBy = new HashMap<>();
        Deque<Seat> open = new ArrayDeque<>();
        open.add(wanted);
        while (!open.isEmpty()) {
            Seat seat = open.remove();
            for (PersonId person : persons(seat)) {
                if (reachedFrom.putIfAbsent(person, seat) != null) {
                    continue;
                }
                Seat held = seatOf.get(person);
                if (held == null) {
                    move(person, wanted, reachedFrom, vacatedBy);
                    return true;
                }
                vacatedBy.put(held, person);
                open.add(held);
            }
        }
        return false;
    }

    private void move(PersonId free, Seat wanted, Map<PersonId, Seat> reachedFrom, Map<Seat, PersonId> vacatedBy) {
        PersonId person = free;
        while (true) {
            Seat seat = reachedFrom.get(person);
            PersonId before = vacatedBy.get(seat);
            if (seat == null) {
                return;
            }
            seatOf.put(person, seat);
            if (seat.equals(wanted) || before == null) {
                return;
            }
            person = before;
        }
    }

    private Set<PersonId> persons(Seat seat) {
        Set<PersonId> all = holders.apply(seat.office());
        return excluded == null || !all.contains(excluded)
                ? all
                : all.stream().filter(person -> !person.equals(excluded)).collect(ImmutableSet.toImmutableSet());
    }
}
