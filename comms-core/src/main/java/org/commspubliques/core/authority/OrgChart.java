package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.language.Wording;

/**
 * Organigramme: the units of an authority in two trees, political and administrative, its offices, and who holds them
 * when. Construction refuses a unit whose parent is unknown or in the other tree, a circle of units, and an office or a
 * position that belongs nowhere. Immutable and thread-safe.
 */
public final class OrgChart {

    private final ImmutableMap<UnitId, OrgUnit> units;
    private final ImmutableMap<OfficeId, Office> offices;
    private final ImmutableList<Position> positions;
    private final ImmutableListMultimap<OfficeId, Position> byOffice;

    private OrgChart(Builder builder) {
        this.units = ImmutableMap.copyOf(builder.units);
        this.offices = ImmutableMap.copyOf(builder.offices);
        this.positions = ImmutableList.copyOf(builder.positions);
        this.byOffice = Multimaps.index(positions, Position::office);
        units.values().forEach(this::requireSoundParent);
        for (Office office : offices.values()) {
            Preconditions.checkArgument(
                    units.containsKey(office.unit()), "office %s is in unknown unit %s", office.id(), office.unit());
        }
        for (Position position : positions) {
            Preconditions.checkArgument(
                    offices.containsKey(position.office()),
                    "position of %s names unknown office %s",
                    position.person(),
                    position.office());
        }
    }

    private void requireSoundParent(OrgUnit unit) {
        Set<UnitId> seen = new HashSet<>();
        OrgUnit at = unit;
        while (at.parent().isPresent()) {
            Preconditions.checkArgument(seen.add(at.id()), "unit %s is above itself", at.id());
            OrgUnit above = units.get(at.parent().get());
            Preconditions.checkArgument(above != null, "unit %s has an unknown parent %s", at.id(), at.parentId());
            Preconditions.checkArgument(
                    above.hierarchy() == at.hierarchy(),
                    "unit %s and its parent %s are in different trees",
                    at.id(),
                    above.id());
            at = above;
        }
    }

    /**
     * Returns a builder of an empty chart.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that has all of this chart, to add a unit, an office or a position: the chart stays as it is.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.units.putAll(units);
        builder.offices.putAll(offices);
        builder.positions.addAll(positions);
        return builder;
    }

    /**
     * Returns a unit.
     *
     * @param id its identifier
     * @return the unit, or nothing
     */
    public Optional<OrgUnit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * Returns an office.
     *
     * @param id its identifier
     * @return the office, or nothing
     */
    public Optional<Office> office(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    /**
     * Returns how people call an office.
     *
     * @param id its identifier
     * @return the name the chart gives it; for an office that the chart does not know, its usual name ({@link
     *     StandardOffices}), or else its identifier
     */
    public Wording nameOf(OfficeId id) {
        Office office = offices.get(id);
        return office == null ? StandardOffices.nameOf(id).orElse(Wording.same(id.value())) : office.name();
    }

    /**
     * Returns the units of one tree.
     *
     * @param hierarchy the tree
     * @return its units in the order given; unmodifiable
     */
    public List<OrgUnit> unitsOf(Hierarchy hierarchy) {
        return units.values().stream()
                .filter(unit -> unit.hierarchy() == hierarchy)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all offices.
     *
     * @return the offices in the order given; unmodifiable
     */
    public List<Office> offices() {
        return ImmutableList.copyOf(offices.values());
    }

    /**
     * Returns who holds, held or will hold an office.
     *
     * @return the positions in the order given; unmodifiable
     */
    public List<Position> positions() {
        return positions;
    }

    /**
     * Returns who holds an office on a day.
     *
     * @param office the office
     * @param day the day, in the authority's zone
     * @return the positions in the order given; unmodifiable
     */
    public List<Position> holders(OfficeId office, LocalDate day) {
        ImmutableList.Builder<Position> holders = ImmutableList.builder();
        for (Position position : byOffice.get(office)) {
            if (position.isHeldOn(day)) {
                holders.add(position);
            }
        }
        return holders.build();
    }

    /**
     * Returns the offices a person holds on a day.
     *
     * @param person the person
     * @param day the day, in the authority's zone
     * @return the positions in the order given; unmodifiable
     */
    public List<Position> positionsOf(PersonId person, LocalDate day) {
        return positions.stream()
                .filter(position -> position.person().equals(person) && position.isHeldOn(day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the units above a unit, nearest first.
     *
     * @param id the unit
     * @return the units up to the top of its tree; unmodifiable
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<OrgUnit> above(UnitId id) {
        OrgUnit at = units.get(id);
        Preconditions.checkArgument(at != null, "no unit %s", id);
        ImmutableList.Builder<OrgUnit> above = ImmutableList.builder();
        for (OrgUnit next = at.parent().map(units::get).orElse(null);
                next != null;
                next = next.parent().map(units::get).orElse(null)) {
            above.add(next);
        }
        return above.build();
    }

    /** Builds an organisation chart. Not thread-safe. */
    public static final class Builder {

        private final Map<UnitId, OrgUnit> units = new LinkedHashMap<>();
        private final Map<OfficeId, Office> offices = new LinkedHashMap<>();
        private final List<Position> positions = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a unit.
         *
         * @param unit the unit
         * @return this builder
         * @throws IllegalArgumentException if its identifier is taken
         */
        public Builder unit(OrgUnit unit) {
            Preconditions.checkArgument(units.put(unit.id(), unit) == null, "unit %s is given twice", unit.id());
            return this;
        }

        /**
         * Adds an office.
         *
         * @param office the office
         * @return this builder
         * @throws IllegalArgumentException if its identifier is taken
         */
        public Builder office(Office office) {
            Preconditions.checkArgument(
                    offices.put(office.id(), office) == null, "office %s is given twice", office.id());
            return this;
        }

        /**
         * Adds a position.
         *
         * @param position the position
         * @return this builder
         */
        public Builder position(Position position) {
            positions.add(position);
            return this;
        }

        /**
         * Returns the chart.
         *
         * @return the chart
         * @throws IllegalArgumentException if a part belongs nowhere, or a unit is above itself
         */
        public OrgChart build() {
            return new OrgChart(this);
        }
    }
}
