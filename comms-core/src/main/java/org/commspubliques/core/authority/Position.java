package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Poste: a person in an office, from a day to a day, both included, in the authority's zone. Immutable and thread-safe.
 *
 * @param person the person
 * @param office the office
 * @param from the first day
 * @param lastDay the last day; null where no end is known
 */
public record Position(
        PersonId person,
        OfficeId office,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    /** Refuses an end before the start. */
    public Position {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                lastDay == null || !lastDay.isBefore(from),
                "position ends on %s, before it starts on %s",
                lastDay,
                from);
    }

    /**
     * Returns a position without a known end.
     *
     * @param person the person
     * @param office the office
     * @param from the first day
     * @return the position
     */
    public static Position since(PersonId person, OfficeId office, LocalDate from) {
        return new Position(person, office, from, null);
    }

    /**
     * Returns the last day.
     *
     * @return the last day, or nothing where no end is known
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Returns whether the person holds the office on a day.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }
}
