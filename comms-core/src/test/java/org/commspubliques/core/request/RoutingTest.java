package org.commspubliques.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.Sector;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.contribution.NeededVisa;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final UnitId COMMUNICATION = UnitId.of("communication");
    private static final UnitId HOUSING_UNIT = UnitId.of("direction-habitat");
    private static final OfficeId HOUSING_OFFICER = OfficeId.of("charge-habitat");
    private static final OfficeId HOUSING_HEAD = OfficeId.of("directeur-habitat");

    private static final SectorAssignment HOUSING = SectorAssignment.since(
                    StandardSectors.HOUSING, HOUSING_OFFICER, DAY)
            .withVisaOf(HOUSING_UNIT, HOUSING_HEAD);

    private static OrgChart.Builder chart() {
        return OrgChart.builder()
                .unit(unit(COMMUNICATION))
                .unit(unit(HOUSING_UNIT))
                .office(office(StandardOffices.COMMUNICATION_DIRECTOR, "directeur de la communication", COMMUNICATION))
                .office(office(HOUSING_OFFICER, "chargé de l’habitat", COMMUNICATION))
                .office(office(HOUSING_HEAD, "directeur de l’habitat", HOUSING_UNIT))
                .position(Position.since(
                        PersonId.of("diane"), StandardOffices.COMMUNICATION_DIRECTOR, DAY.minusYears(3)));
    }

    private static OrgUnit unit(UnitId id) {
        return new OrgUnit(id, Wording.same(id.value()), OrgUnitKind.DIRECTORATE, Hierarchy.ADMINISTRATIVE, null);
    }

    private static Office office(OfficeId id, String name, UnitId unit) {
        return new Office(id, Wording.same(name), unit);
    }

    private static Routing routing(SectorAssignment... assignments) {
        return new Routing(
                chart().position(Position.since(PersonId.of("hugo"), HOUSING_OFFICER, DAY))
                        .build(),
                List.of(new Sector(SectorId.of("lagon"), Wording.of("lagon", "lagoon"))),
                List.of(assignments));
    }

    @Test
    void aSectorGoesToWhoIsInChargeOfIt() {
        RoutedOfficer officer = routing(HOUSING).officerFor(StandardSectors.HOUSING, DAY);

        assertThat(officer.office()).isEqualTo(HOUSING_OFFICER);
        assertThat(officer.holders()).containsExactly(PersonId.of("hugo"));
        assertThat(officer.fallback()).isFalse();
        assertThat(officer.findings()).isEmpty();
    }

    @Test
    void aSectorNobodyIsInChargeOfGoesToTheHeadOfCommunicationWithAWarning() {
        RoutedOfficer officer = routing(HOUSING).officerFor(SectorId.of("lagon"), DAY);

        assertThat(officer.office()).isEqualTo(StandardOffices.COMMUNICATION_DIRECTOR);
        assertThat(officer.holders()).containsExactly(PersonId.of("diane"));
        assertThat(officer.fallback()).isTrue();
        assertThat(officer.findings())
                .extracting(Finding::ruleId, finding -> finding.message().fr())
                .containsExactly(tuple("DEM-05", "Personne n’est chargé du secteur « lagon » ce jour-là."));
    }

    @Test
    void anAssignmentHoldsOnItsDaysOnly() {
        Routing routing = routing(HOUSING.until(DAY.plusDays(9)));

        assertThat(routing.officerFor(StandardSectors.HOUSING, DAY.plusDays(9)).fallback())
                .isFalse();
        assertThat(routing.officerFor(StandardSectors.HOUSING, DAY.plusDays(10)).fallback())
                .isTrue();
        assertThat(routing.officerFor(StandardSectors.HOUSING, DAY.minusDays(1)).fallback())
                .isTrue();
    }

    @Test
    void aVacantOfficeIsPassedOverWithAWarning() {
        Routing routing = new Routing(chart().build(), List.of(), List.of(HOUSING));

        assertThat(routing.officerFor(StandardSectors.HOUSING, DAY))
                .satisfies(officer -> assertThat(officer.fallback()).isTrue())
                .satisfies(officer -> assertThat(officer.findings())
                        .extracting(finding -> finding.message().fr())
                        .containsExactly("La fonction « chargé de l’habitat » n’a pas de titulaire ce jour-là."));
        assertThat(routing.officerFor(StandardSectors.HOUSING, DAY.minusYears(4))
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("DEM-05", "DEM-06");
    }

    @Test
    void aRequestWithoutASectorIsNotLost() {
        CommunicationRequest.Builder request = CommunicationRequest.builder(
                CommunicationId.of("dem-3"),
                SampleCommunications.ROADS,
                CommunicationPurpose.INFORMATION,
                Instant.parse("2025-09-01T00:00:00Z"));

        assertThat(routing(HOUSING).officerFor(request.build(), DAY).office())
                .isEqualTo(StandardOffices.COMMUNICATION_DIRECTOR);
        assertThat(routing(HOUSING)
                        .officerFor(request.sector(StandardSectors.HOUSING).build(), DAY)
                        .office())
                .isEqualTo(HOUSING_OFFICER);
    }

    @Test
    void theVisasAreThoseOfTheOfficerAndOfTheTechnicalServiceEachOnce() {
        Routing routing = routing(HOUSING);
        List<SectorId> sectors = List.of(StandardSectors.HOUSING, StandardSectors.HEALTH, StandardSectors.CULTURE);

        assertThat(routing.visas(sectors, DAY))
                .extracting(NeededVisa::office, visa -> visa.why().fr())
                .containsExactly(
                        tuple(HOUSING_OFFICER, "Visa, secteur habitat (chargé du secteur)"),
                        tuple(HOUSING_HEAD, "Visa, secteur habitat (service technique)"),
                        tuple(StandardOffices.COMMUNICATION_DIRECTOR, "Visa, secteur santé (chargé du secteur)"));
        assertThat(routing.participations(sectors, DAY))
                .containsExactly(new Participation(HOUSING_UNIT, Capacity.CONSULTED));
    }

    @Test
    void twoInChargeOnOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> routing(
                        SectorAssignment.since(
                                StandardSectors.HOUSING, StandardOffices.COMMUNICATION_DIRECTOR, DAY.plusDays(5)),
                        HOUSING))
                .withMessageContaining("habitat");
        assertThat(routing(
                                HOUSING.until(DAY.plusDays(4)),
                                SectorAssignment.since(
                                        StandardSectors.HOUSING,
                                        StandardOffices.COMMUNICATION_DIRECTOR,
                                        DAY.plusDays(5)))
                        .officerFor(StandardSectors.HOUSING, DAY.plusDays(5))
                        .office())
                .isEqualTo(StandardOffices.COMMUNICATION_DIRECTOR);
    }

    @Test
    void anOfficeThatIsNotInTheChartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> routing(SectorAssignment.since(StandardSectors.HEALTH, OfficeId.of("charge-sante"), DAY)))
                .withMessageContaining("charge-sante");
    }

    @Property
    void thereIsAlwaysAnOfficeAndAReasonWhereItIsTheFallback(
            @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> starts,
            @ForAll @IntRange(min = -400, max = 400) int day,
            @ForAll @IntRange(max = 15) int sector) {
        List<SectorId> sectors = List.copyOf(StandardSectors.names().keySet());
        List<SectorAssignment> assignments = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate from = DAY.plusDays(starts.get(i));
            assignments.add(SectorAssignment.since(sectors.get(i), HOUSING_OFFICER, from)
                    .until(from.plusDays(starts.get(i))));
        }

        RoutedOfficer officer = routing(assignments.toArray(SectorAssignment[]::new))
                .officerFor(sectors.get(sector), DAY.plusDays(day));

        assertThat(officer.fallback()).isEqualTo(!officer.findings().isEmpty());
        assertThat(officer.office())
                .isEqualTo(officer.fallback() ? StandardOffices.COMMUNICATION_DIRECTOR : HOUSING_OFFICER);
    }
}
