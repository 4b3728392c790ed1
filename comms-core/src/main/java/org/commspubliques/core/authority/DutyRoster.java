package org.commspubliques.core.authority;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tableau d’astreinte: who may act outside working hours. Immutable and thread-safe.
 *
 * @param shifts the shifts; unmodifiable
 */
public record DutyRoster(List<DutyShift> shifts) {

    /** Copies the shifts. */
    public DutyRoster {
        shifts = ImmutableList.copyOf(shifts);
    }

    /**
     * Returns a roster.
     *
     * @param shifts the shifts
     * @return the roster
     */
    public static DutyRoster of(DutyShift... shifts) {
        return new DutyRoster(List.of(shifts));
    }

    /**
     * Returns the shift of a person at an instant.
     *
     * @param person the person
     * @param instant the instant
     * @return the shift, or nothing if the person is not on duty then
     */
    public Optional<DutyShift> shiftOf(PersonId person, Instant instant) {
        return shifts.stream()
                .filter(shift -> shift.person().equals(person))
                .filter(shift -> shift.covers(instant))
                .findFirst();
    }

    /**
     * Returns who is on duty at an instant, whatever their office.
     *
     * @param instant the instant
     * @return the persons, each once, in the order of the roster; unmodifiable
     */
    public List<PersonId> onDuty(Instant instant) {
        return shifts.stream()
                .filter(shift -> shift.covers(instant))
                .map(DutyShift::person)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns who is on duty at an instant and holds an office that day: who may act in its quality out of hours.
     *
     * @param instant the instant
     * @param office the office, such as {@link StandardOffices#DUTY_OFFICER}
     * @param chart who holds which office
     * @param zone the authority's zone, in which the chart's days are
     * @return the persons, each once, in the order of the roster; unmodifiable, empty where nobody is
     */
    public List<PersonId> onDuty(Instant instant, OfficeId office, OrgChart chart, ZoneId zone) {
        Set<PersonId> holders = chart.holders(office, LocalDate.ofInstant(instant, zone)).stream()
                .map(Position::person)
                .collect(Collectors.toSet());
        return onDuty(instant).stream().filter(holders::contains).collect(ImmutableList.toImmutableList());
    }
}
