package org.commspubliques.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tests of hosts start from is right itself. */
class SampleAuthoritiesTest {

    static Stream<LocalAuthority> all() {
        return Stream.of(
                SampleAuthorities.montDore(),
                SampleAuthorities.metropolitanTown(),
                SampleAuthorities.village(),
                SampleAuthorities.smallTown(),
                SampleAuthorities.town(),
                SampleAuthorities.intercommunality(),
                SampleAuthorities.metropolis(),
                SampleAuthorities.department(),
                SampleAuthorities.region(),
                SampleAuthorities.townOf(Territory.FRENCH_POLYNESIA),
                SampleAuthorities.townOf(Territory.WALLIS_AND_FUTUNA));
    }

    @ParameterizedTest
    @MethodSource("all")
    void payInTheCurrencyOfTheirTerritory(LocalAuthority authority) {
        boolean metropolitan = authority.territory().equals(Territory.METROPOLE);

        assertThat(authority.currency()).hasToString(metropolitan ? "EUR" : "XPF");
        assertThat(authority.zone().getId()).startsWith(metropolitan ? "Europe/" : "Pacific/");
        assertThat(authority.workingCalendar().zone()).isEqualTo(authority.zone());
    }

    @Test
    void areOfSeveralKindsAndSizes() {
        assertThat(all().map(LocalAuthority::kind).distinct())
                .contains(
                        AuthorityKind.COMMUNE,
                        AuthorityKind.EPCI,
                        AuthorityKind.METROPOLE,
                        AuthorityKind.DEPARTEMENT,
                        AuthorityKind.REGION);
        assertThat(all().map(LocalAuthority::population)).contains(999, 1_000, 12_000);
    }

    @Test
    void areNotMadeUpForATerritoryThatIsNotKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleAuthorities.townOf(Territory.of("XX")))
                .withMessage("there is no sample of territory XX");
    }

    @Nested
    class ThePeople {

        private static final LocalDate DAY = LocalDate.of(2025, 8, 18);

        private final OrgChart chart = SampleOrgCharts.townHall();

        @Test
        void holdEveryStandardOfficeButThatOfTheRoster() {
            assertThat(StandardOffices.names().keySet())
                    .filteredOn(office -> chart.holders(office, DAY).isEmpty())
                    .containsExactly(StandardOffices.DUTY_OFFICER);
        }

        @Test
        void answerToBothHierarchies() {
            assertThat(chart.unitsOf(Hierarchy.POLITICAL)).hasSize(2);
            assertThat(chart.unitsOf(Hierarchy.ADMINISTRATIVE)).hasSize(5);
        }

        @Test
        void areNotThereWhereTheTownHallIsEmpty() {
            OrgChart empty = SampleOrgCharts.emptyTownHall().build();

            assertThat(empty.offices()).hasSameSizeAs(chart.offices());
            assertThat(empty.positionsOf(SampleOrgCharts.ELISE, DAY)).isEmpty();
        }

        @Test
        void areOnDutyAtNight() {
            assertThat(SampleOrgCharts.dutyRoster(SampleAuthorities.NOUMEA)
                            .onDuty(Instant.parse("2025-08-18T12:00:00Z")))
                    .containsExactly(SampleOrgCharts.HENRI);
        }
    }

    @Nested
    class TheTexts {

        @Test
        void areBarredByNothing() {
            for (Communication text : List.of(SampleCommunications.notice(), SampleCommunications.pressRelease())) {
                assertThat(StandardReview.of(FactRegister.empty())
                                .review(text, SampleReviews.monday())
                                .findings())
                        .as(text.title())
                        .noneMatch(finding -> finding.severity() == Severity.BLOCKING);
            }
        }

        @Test
        void areAlwaysTheSame() {
            assertThat(SampleCommunications.waterCut().seals())
                    .hasSize(7)
                    .isEqualTo(SampleCommunications.waterCut().seals());
        }

        @Test
        void haveIdentifiersInOrder() {
            SequentialIds ids = SequentialIds.of("info");

            assertThat(Set.of(
                            ids.next(CommunicationId::of),
                            ids.as(CommunicationId::of).get()))
                    .containsExactlyInAnyOrder(CommunicationId.of("info-1"), CommunicationId.of("info-2"));
        }
    }
}
