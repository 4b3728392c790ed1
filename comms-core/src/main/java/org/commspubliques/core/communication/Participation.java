package org.commspubliques.core.communication;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;

/**
 * Participation: a unit that takes part in a communication without owning it. Immutable and thread-safe.
 *
 * @param unit the unit
 * @param capacity in what capacity
 */
public record Participation(UnitId unit, Capacity capacity) {

    /** Refuses missing parts. */
    public Participation {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(capacity, "capacity");
    }

    /**
     * Says who makes a communication, as the line above it says it.
     *
     * @param owner the unit that owns it
     * @param participations the units that take part
     * @param names how people call the units
     * @return such as « Porté par Services techniques, consulté : DSI », those of one capacity together, in the order of the
     *     capacities
     */
    public static Wording header(
            UnitId owner, Collection<Participation> participations, Function<UnitId, Wording> names) {
        StringBuilder fr =
                new StringBuilder("Porté par ").append(names.apply(owner).fr());
        StringBuilder en =
                new StringBuilder("Owned by ").append(names.apply(owner).en());
        for (Capacity capacity : Capacity.values()) {
            List<Wording> units = participations.stream()
                    .filter(participation -> participation.capacity() == capacity)
                    .map(participation -> names.apply(participation.unit()))
                    .distinct()
                    .toList();
            if (!units.isEmpty()) {
                fr.append(", ").append(capacity.label().fr()).append("\u00A0: ");
                fr.append(units.stream().map(Wording::fr).collect(Collectors.joining(", ")));
                en.append(", ").append(capacity.label().en()).append(": ");
                en.append(units.stream().map(Wording::en).collect(Collectors.joining(", ")));
            }
        }
        return Wording.of(fr.toString(), en.toString());
    }
}
