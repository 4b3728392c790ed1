package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Affectation d’un secteur: which communication officer is in charge of a sector, and the technical service without whose
 * visa nothing is said about it. Immutable and thread-safe.
 *
 * @param sector the sector
 * @param officer the office in charge
 * @param technicalUnit the technical service; null where the sector has none
 * @param technicalOffice the office whose visa the technical service gives; null exactly where there is no such service
 * @param from the first day, in the authority’s zone
 * @param lastDay the last day, inclusive; null where no end is known
 */
public record SectorAssignment(
        SectorId sector,
        OfficeId officer,
        @Nullable UnitId technicalUnit,
        @Nullable OfficeId technicalOffice,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    /** Refuses a technical service without its office, and an end before the start. */
    public SectorAssignment {
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                (technicalUnit == null) == (technicalOffice == null),
                "sector %s: a technical service and its office go together",
                sector);
        Preconditions.checkArgument(
                lastDay == null || !lastDay.isBefore(from),
                "sector %s: the assignment ends on %s, before it starts on %s",
                sector,
                lastDay,
                from);
    }

    /**
     * Returns an assignment without a technical service and without a known end.
     *
     * @param sector the sector
     * @param officer the office in charge
     * @param from the first day
     * @return the assignment
     */
    public static SectorAssignment since(SectorId sector, OfficeId officer, LocalDate from) {
        return new SectorAssignment(sector, officer, null, null, from, null);
    }

    /**
     * Returns this assignment with the technical service whose visa is needed.
     *
     * @param unit the service
     * @param office the office that gives its visa
     * @return the assignment
     */
    public SectorAssignment withVisaOf(UnitId unit, OfficeId office) {
        return new SectorAssignment(
                sector,
                officer,
                Objects.requireNonNull(unit, "unit"),
                Objects.requireNonNull(office, "office"),
                from,
                lastDay);
    }

    /**
     * Returns this assignment with its end.
     *
     * @param last the last day, inclusive
     * @return the assignment
     */
    public SectorAssignment until(LocalDate last) {
        return new SectorAssignment(
                sector, officer, technicalUnit, technicalOffice, from, Objects.requireNonNull(last, "last"));
    }

    /**
     * Returns the technical service.
     *
     * @return the unit, or nothing
     */
    public Optional<UnitId> service() {
        return Optional.ofNullable(technicalUnit);
    }

    /**
     * Returns the last day.
     *
     * @return the day, or nothing where no end is known
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Tells whether it holds on a day.
     *
     * @param day the day, in the authority’s zone
     * @return true from the first day to the last
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }
}
