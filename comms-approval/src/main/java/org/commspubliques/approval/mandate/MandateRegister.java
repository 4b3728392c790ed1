package org.commspubliques.approval.mandate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;

/**
 * Registre des titres: who may act for which office, when. A replacement counts only while the replaced person holds the
 * office in their own right, so replacements never chain. Immutable and thread-safe.
 */
public final class MandateRegister {

    private final OrgChart chart;
    private final DutyRoster roster;
    private final ZoneId zone;
    private final ImmutableList<Mandate.InternalReplacement> replacements;

    private MandateRegister(Builder builder) {
        this.chart = builder.chart;
        this.zone = builder.zone;
        this.roster = builder.roster;
        this.replacements = ImmutableList.copyOf(builder.replacements);
    }

    /**
     * Returns a builder, with an empty duty roster and no replacement.
     *
     * @param chart who holds which office
     * @param zone the authority's zone, in which days begin and end
     * @return the builder
     */
    public static Builder builder(OrgChart chart, ZoneId zone) {
        return new Builder(chart, zone);
    }

    /**
     * Returns who holds which office.
     *
     * @return the chart
     */
    public OrgChart chart() {
        return chart;
    }

    /**
     * Returns by what rights a person may act for an office at an instant.
     *
     * @param person the person
     * @param office the office
     * @param instant the instant
     * @return the mandates, the own office first; unmodifiable, empty where there is none
     */
    public List<Mandate> mandates(PersonId person, OfficeId office, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        ImmutableList.Builder<Mandate> mandates = ImmutableList.builder();
        if (holds(person, office, day)) {
            mandates.add(new Mandate.OwnOffice(person, office));
        }
        if (office.equals(StandardOffices.DUTY_OFFICER)) {
            roster.shiftOf(person, instant)
                    .ifPresent(shift -> mandates.add(new Mandate.OnDuty(person, office, shift.until())));
        }
        replacements.stream()
                .filter(replacement -> replacement.person().equals(person)
                        && replacement.office().equals(office)
                        && !day.isBefore(replacement.from())
                        && !day.isAfter(replacement.until())
                        && holds(replacement.replaced(), office, day))
                .forEach(mandates::add);
        return mandates.build();
    }

    /**
     * Returns who may act for an office at an instant, by whatever right.
     *
     * @param office the office
     * @param instant the instant
     * @return the persons: those who hold the office, then those on duty, then replacements; unmodifiable
     */
    public Set<PersonId> candidates(OfficeId office, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return Stream.of(
                        chart.holders(office, day).stream().map(Position::person),
                        roster.shifts().stream().map(DutyShift::person),
                        replacements.stream().map(Mandate.InternalReplacement::person))
                .flatMap(persons -> persons)
                .filter(person -> !mandates(person, office, instant).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean holds(PersonId person, OfficeId office, LocalDate day) {
        return chart.holders(office, day).stream()
                .anyMatch(position -> position.person().equals(person));
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder {

        private final OrgChart chart;
        private final ZoneId zone;
        private final List<Mandate.InternalReplacement> replacements = new ArrayList<>();
        private DutyRoster roster = DutyRoster.of();

        private Builder(OrgChart chart, ZoneId zone) {
            this.chart = Objects.requireNonNull(chart, "chart");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Adds a replacement.
         *
         * @param value the replacement
         * @return this builder
         */
        public Builder replacement(Mandate.InternalReplacement value) {
            replacements.add(value);
            return this;
        }

        /**
         * Sets who is on duty when.
         *
         * @param value the roster
         * @return this builder
         */
        public Builder roster(DutyRoster value) {
            this.roster = Objects.requireNonNull(value, "roster");
            return this;
        }

        /**
         * Returns the register.
         *
         * @return the register
         */
        public MandateRegister build() {
            return new MandateRegister(this);
        }
    }
}
