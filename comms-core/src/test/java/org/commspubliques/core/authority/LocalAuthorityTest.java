package org.commspubliques.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class LocalAuthorityTest {

    private static LocalAuthority.Builder province() {
        return LocalAuthority.builder("Province Sud", AuthorityKind.PROVINCE)
                .territory(Territory.NEW_CALEDONIA)
                .population(203_000)
                .zone(SampleAuthorities.NOUMEA)
                .currency(Currency.getInstance("XPF"));
    }

    @Test
    void montDoreIsACommuneOfNewCaledonia() {
        LocalAuthority montDore = SampleAuthorities.montDore();

        assertThat(montDore.name()).isEqualTo("Ville du Mont-Dore");
        assertThat(montDore.kind()).isEqualTo(AuthorityKind.COMMUNE);
        assertThat(montDore.territory()).isEqualTo(Territory.NEW_CALEDONIA);
        assertThat(montDore.population()).isEqualTo(27_620);
        assertThat(montDore.zone()).isEqualTo(SampleAuthorities.NOUMEA);
        assertThat(montDore.locale()).isEqualTo(Locale.forLanguageTag("fr-NC"));
        assertThat(montDore.currency().getCurrencyCode()).isEqualTo("XPF");
    }

    @Test
    void anAuthorityWorksOnTheDaysOfItsTerritoryUnlessItSaysOtherwise() {
        assertThat(SampleAuthorities.montDore().workingCalendar().isWorkingDay(LocalDate.of(2025, 9, 24)))
                .isFalse();
        assertThat(SampleAuthorities.metropolitanTown().workingCalendar().isWorkingDay(LocalDate.of(2025, 9, 24)))
                .isTrue();
    }

    @Test
    void theLanguageIsFrenchUnlessSet() {
        assertThat(province().build().locale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalAuthority.builder(" ", AuthorityKind.OTHER)
                        .territory(Territory.METROPOLE)
                        .population(1)
                        .zone(SampleAuthorities.PARIS)
                        .currency(Currency.getInstance("EUR"))
                        .build());
    }

    @Test
    void aPopulationMustBeSet() {
        LocalAuthority.Builder nobody = province().population(0);

        assertThatIllegalArgumentException().isThrownBy(nobody::build).withMessageContaining("population");
    }

    @Test
    void aZoneMustBeSet() {
        LocalAuthority.Builder nowhere = LocalAuthority.builder("a", AuthorityKind.EPCI)
                .territory(Territory.METROPOLE)
                .population(1)
                .currency(Currency.getInstance("EUR"));

        assertThatNullPointerException().isThrownBy(nowhere::build).withMessage("zone must be set");
    }

    @Test
    void theWorkingCalendarIsInTheZoneOfTheAuthority() {
        LocalAuthority.Builder torn = province()
                .workingCalendar(WorkingCalendar.of(
                        SampleAuthorities.PARIS, HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA)));

        assertThatIllegalArgumentException()
                .isThrownBy(torn::build)
                .withMessageContaining("Europe/Paris")
                .withMessageContaining("Pacific/Noumea");
    }

    @Test
    void aShiftRunsFromItsStartUntilItsEnd() {
        PersonId paul = PersonId.of("paul");
        Instant from = Instant.parse("2025-09-05T06:00:00Z");
        Instant until = from.plusSeconds(3600);
        DutyRoster roster = DutyRoster.of(new DutyShift(paul, from, until));

        assertThat(roster.shiftOf(paul, from)).isPresent();
        assertThat(roster.shiftOf(paul, until.minusSeconds(1))).isPresent();
        assertThat(roster.shiftOf(paul, until)).isEmpty();
        assertThat(roster.shiftOf(paul, from.minusSeconds(1))).isEmpty();
        assertThat(roster.shiftOf(PersonId.of("jeanne"), from)).isEmpty();
    }

    @Test
    void whoIsOnDutyInTheQualityOfAnOfficeHoldsItThatDay() {
        PersonId paul = PersonId.of("paul");
        PersonId jeanne = PersonId.of("jeanne");
        ZoneId noumea = ZoneId.of("Pacific/Noumea");
        UnitId office = UnitId.of("direction");
        OrgChart chart = OrgChart.builder()
                .unit(new OrgUnit(
                        office,
                        Wording.of("direction", "head office"),
                        OrgUnitKind.DIRECTORATE,
                        Hierarchy.ADMINISTRATIVE,
                        null))
                .office(new Office(StandardOffices.DUTY_OFFICER, Wording.of("cadre", "manager"), office))
                .position(Position.since(paul, StandardOffices.DUTY_OFFICER, LocalDate.of(2025, 9, 7)))
                .build();
        // Saturday 18 h in Nouméa is still Saturday 7 h in UTC; Paul takes office on Sunday.
        Instant saturday = Instant.parse("2025-09-06T07:00:00Z");
        Instant sunday = Instant.parse("2025-09-06T13:00:00Z");
        Instant monday = Instant.parse("2025-09-07T21:00:00Z");
        DutyRoster roster = DutyRoster.of(
                new DutyShift(paul, saturday, monday),
                new DutyShift(jeanne, sunday, monday),
                new DutyShift(paul, sunday, monday));

        assertThat(roster.onDuty(saturday)).containsExactly(paul);
        assertThat(roster.onDuty(sunday)).containsExactly(paul, jeanne);
        assertThat(roster.onDuty(monday)).isEmpty();
        assertThat(roster.onDuty(saturday, StandardOffices.DUTY_OFFICER, chart, noumea))
                .isEmpty();
        assertThat(roster.onDuty(sunday, StandardOffices.DUTY_OFFICER, chart, noumea))
                .containsExactly(paul);
    }

    @Test
    void aShiftEndsAfterItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyShift(PersonId.of("paul"), Instant.EPOCH, Instant.EPOCH));
    }

    @Test
    void anElectedOfficialMayBeACandidate() {
        LocalDate day = LocalDate.of(2025, 11, 2);
        PersonId person = PersonId.of("maire");

        assertThat(new ElectedOfficial(person, "Anne Durand", Wording.same("maire"), true, day).candidacy())
                .contains(day);
        assertThat(new ElectedOfficial(person, "Anne Durand", Wording.same("maire"), true, null).candidacy())
                .isEmpty();
    }

    @Test
    void anElectedOfficialIsACandidateFromTheDayOfTheDeclaration() {
        LocalDate day = LocalDate.of(2025, 11, 2);
        ElectedOfficial official =
                new ElectedOfficial(PersonId.of("maire"), " Anne Durand ", Wording.same("maire"), true, day);

        assertThat(official.name()).isEqualTo("Anne Durand");
        assertThat(official.isCandidateOn(day.minusDays(1))).isFalse();
        assertThat(official.isCandidateOn(day)).isTrue();
        assertThat(new ElectedOfficial(PersonId.of("maire"), "Anne Durand", Wording.same("maire"), true, null)
                        .isCandidateOn(day))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElectedOfficial(PersonId.of("maire"), " ", Wording.same("maire"), true, day))
                .withMessageContaining("must have a name");
    }

    @Test
    void identifiersAreShownAsTheyAreWritten() {
        assertThat(PersonId.of("paul")).hasToString("paul");
        assertThat(UnitId.of("voirie")).hasToString("voirie");
        assertThat(OfficeId.of("chef-voirie")).hasToString("chef-voirie");
    }

    @Test
    void identifiersAreInSmallLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of("Paul"));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of("Voirie"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeId.of("Chef"));
    }

    @Test
    void everyListHasLabelsOfItsOwn() {
        assertThat(Stream.of(AuthorityKind.values()).map(AuthorityKind::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(OrgUnitKind.values()).map(OrgUnitKind::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(Hierarchy.values()).map(Hierarchy::label)).doesNotHaveDuplicates();
    }
}
