package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.Sector;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.contribution.NeededVisa;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Aiguillage par secteur: who takes up a subject on a day, and whose visas it needs. There is always an answer: a sector
 * nobody is in charge of, or whose office is vacant, goes to the office named for that, with a warning. Immutable and
 * thread-safe.
 */
public final class Routing {

    private final OrgChart chart;
    private final OfficeId fallback;
    private final ImmutableMap<SectorId, Wording> names;

    /** By sector, the earliest first; no two hold on one day. */
    private final ImmutableListMultimap<SectorId, SectorAssignment> assignments;

    /**
     * Creates a routing that falls back on the head of communication.
     *
     * @param chart the offices and who holds them
     * @param sectors the sectors of the authority’s own; those of {@link StandardSectors} are known
     * @param assignments who is in charge of which sector
     * @throws IllegalArgumentException if an office is not in the chart, or a sector has two assignments on one day
     */
    public Routing(OrgChart chart, Collection<Sector> sectors, Collection<SectorAssignment> assignments) {
        this(chart, sectors, assignments, StandardOffices.COMMUNICATION_DIRECTOR);
    }

    /**
     * Creates a routing.
     *
     * @param chart the offices and who holds them
     * @param sectors the sectors of the authority’s own; those of {@link StandardSectors} are known
     * @param assignments who is in charge of which sector
     * @param fallback the office that takes up all that has nobody else
     * @throws IllegalArgumentException if an office is not in the chart, or a sector has two assignments on one day
     */
    public Routing(
            OrgChart chart, Collection<Sector> sectors, Collection<SectorAssignment> assignments, OfficeId fallback) {
        this.chart = chart;
        this.fallback = fallback;
        ImmutableMap.Builder<SectorId, Wording> known = ImmutableMap.builder();
        known.putAll(StandardSectors.names());
        sectors.forEach(sector -> known.put(sector.id(), sector.name()));
        this.names = known.buildKeepingLast();
        requireOffice(fallback);
        List<SectorAssignment> ordered = new ArrayList<>(assignments);
        ordered.sort(Comparator.comparing(SectorAssignment::from));
        ImmutableListMultimap.Builder<SectorId, SectorAssignment> bySector = ImmutableListMultimap.builder();
        ordered.forEach(assignment -> {
            requireOffice(assignment.officer());
            if (assignment.technicalOffice() != null) {
                requireOffice(assignment.technicalOffice());
            }
            bySector.put(assignment.sector(), assignment);
        });
        this.assignments = bySector.build();
        this.assignments.asMap().values().forEach(Routing::requireApart);
    }

    private void requireOffice(OfficeId office) {
        Preconditions.checkArgument(chart.office(office).isPresent(), "office %s is not in the chart", office);
    }

    private static void requireApart(Collection<SectorAssignment> ofOneSector) {
        SectorAssignment before = null;
        for (SectorAssignment assignment : ofOneSector) {
            Preconditions.checkArgument(
                    before == null || !before.holdsOn(assignment.from()),
                    "sector %s has two assignments on %s",
                    assignment.sector(),
                    assignment.from());
            before = assignment;
        }
    }

    /**
     * Returns who takes up a sector.
     *
     * @param sector the sector
     * @param day the day, in the authority’s zone
     * @return the office and who holds it
     */
    public RoutedOfficer officerFor(SectorId sector, LocalDate day) {
        SectorAssignment assignment = assignment(sector, day).orElse(null);
        if (assignment == null) {
            return fallingBack(day, finding("DEM-05", unassigned(sector)));
        }
        List<PersonId> holders = holders(assignment.officer(), day);
        return holders.isEmpty()
                ? fallingBack(day, finding("DEM-06", vacant(assignment.officer())))
                : new RoutedOfficer(assignment.officer(), holders, false, ImmutableList.of());
    }

    /**
     * Returns who takes up a request.
     *
     * @param request the request
     * @param day the day, in the authority’s zone
     * @return the office and who holds it; the office for all that has nobody else, where the request is of no sector
     */
    public RoutedOfficer officerFor(CommunicationRequest request, LocalDate day) {
        return request.subjectArea()
                .map(sector -> officerFor(sector, day))
                .orElseGet(() -> fallingBack(
                        day,
                        finding(
                                "DEM-05",
                                Wording.of(
                                        "La demande ne dit pas son domaine d’action.",
                                        "The request does not say its sector."))));
    }

    /**
     * Returns the visas that what is said of some sectors needs: for each, that of its officer and that of its technical
     * service.
     *
     * @param sectors the sectors
     * @param day the day, in the authority’s zone
     * @return the visas, each office once, in the order of the sectors; unmodifiable
     */
    public List<NeededVisa> visas(Collection<SectorId> sectors, LocalDate day) {
        Map<OfficeId, NeededVisa> visas = new LinkedHashMap<>();
        for (SectorId sector : sectors) {
            OfficeId officer = officerFor(sector, day).office();
            visas.putIfAbsent(officer, visa(officer, sector, Wording.of("chargé du secteur", "officer of the sector")));
            assignment(sector, day)
                    .map(SectorAssignment::technicalOffice)
                    .ifPresent(office -> visas.putIfAbsent(
                            office, visa(office, sector, Wording.of("service technique", "technical service"))));
        }
        return ImmutableList.copyOf(visas.values());
    }

    /**
     * Returns the technical services that take part in what is said of some sectors, so that the stages an approval chain
     * has for these units are there.
     *
     * @param sectors the sectors
     * @param day the day, in the authority’s zone
     * @return a participation for each service, which is consulted; unmodifiable
     */
    public Set<Participation> participations(Collection<SectorId> sectors, LocalDate day) {
        return sectors.stream()
                .flatMap(sector -> assignment(sector, day).stream())
                .flatMap(assignment -> assignment.service().stream())
                .map(unit -> new Participation(unit, Capacity.CONSULTED))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<SectorAssignment> assignment(SectorId sector, LocalDate day) {
        return assignments.get(sector).stream()
                .filter(assignment -> assignment.holdsOn(day))
                .findFirst();
    }

    private List<PersonId> holders(OfficeId office, LocalDate day) {
        return chart.holders(office, day).stream().map(Position::person).collect(ImmutableList.toImmutableList());
    }

    private RoutedOfficer fallingBack(LocalDate day, Finding why) {
        List<PersonId> holders = holders(fallback, day);
        List<Finding> findings = holders.isEmpty() ? List.of(why, finding("DEM-06", vacant(fallback))) : List.of(why);
        return new RoutedOfficer(fallback, holders, true, findings);
    }

    private NeededVisa visa(OfficeId office, SectorId sector, Wording role) {
        Wording name = nameOf(sector);
        return new NeededVisa(
                office,
                Wording.of(
                        "Visa, secteur " + name.fr() + " (" + role.fr() + ")",
                        "Visa, sector " + name.en() + " (" + role.en() + ")"));
    }

    private Wording nameOf(SectorId sector) {
        @Nullable Wording name = names.get(sector);
        return name == null ? Wording.same(sector.value()) : name;
    }

    private Wording unassigned(SectorId sector) {
        Wording name = nameOf(sector);
        return Wording.of(
                "Personne n’est chargé du secteur « " + name.fr() + " » ce jour-là.",
                "Nobody is in charge of the sector '" + name.en() + "' that day.");
    }

    private Wording vacant(OfficeId office) {
        Wording name = chart.office(office).map(Office::name).orElse(Wording.same(office.value()));
        return Wording.of(
                "La fonction « " + name.fr() + " » n’a pas de titulaire ce jour-là.",
                "Nobody holds the office '" + name.en() + "' that day.");
    }

    private Finding finding(String rule, Wording message) {
        Wording name = chart.office(fallback).map(Office::name).orElse(Wording.same(fallback.value()));
        return Finding.builder(rule, Severity.WARNING, Locus.of("/sector"), message)
                .proposal(Proposal.advice(Wording.of(
                        "À confier à : " + name.fr() + ". Compléter les affectations.",
                        "To be given to: " + name.en() + ". Complete the assignments.")))
                .build();
    }
}
