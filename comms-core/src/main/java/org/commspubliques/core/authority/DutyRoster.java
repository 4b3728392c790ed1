package org.commspubliques.core.authority;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                .filter(shift -> !instant.isBefore(shift.from()) && instant.isBefore(shift.until()))
                .findFirst();
    }
}
