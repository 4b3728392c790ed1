package org.commspubliques.core.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows of the polls that ship with the library, day by day, as jurists' and officials' tables give them. */
class GoldenPollsTest {

    private static final ElectoralCalendar STANDARD = ElectoralCalendar.standard();

    private static Poll poll(String id) {
        return STANDARD.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            municipales-2026               | 2026-03-15 | 2026-03-22 | 2025-09-01 | 2025-12-01 | 2026-03-02 | 2026-03-14 | 2026-03-16 | 2026-03-21
            municipales-2026-nc            | 2026-03-15 | 2026-03-22 | 2025-09-01 | 2025-12-01 | 2026-03-02 | 2026-03-14 | 2026-03-16 | 2026-03-21
            provinciales-nc-2026           | 2026-06-28 |            | 2025-12-01 | 2026-03-01 | 2026-06-15 | 2026-06-27 |            |
            senatoriales-2026-s2           | 2026-09-27 |            | 2026-03-01 | 2026-06-01 |            | 2026-09-26 |            |
            senatoriales-2026-outre-mer    | 2026-09-27 |            | 2026-03-01 | 2026-06-01 |            | 2026-09-26 |            |
            presidentielle-2027-samedi     | 2027-04-10 | 2027-04-24 | 2026-10-01 | 2027-01-01 |            | 2027-04-09 |            | 2027-04-23
            territoriales-2027             | 2027-03-31 |            | 2026-09-01 | 2026-12-01 |            |            |            |
            territoriales-2028             | 2028-03-12 | 2028-03-19 | 2027-09-01 | 2027-12-01 | 2028-02-28 | 2028-03-11 | 2028-03-13 | 2028-03-18
            europeennes-2029-samedi        | 2029-06-09 |            | 2028-12-01 | 2029-03-01 |            | 2029-06-08 |            |
            legislatives-2029-samedi       | 2029-06-09 | 2029-06-16 | 2028-12-01 | 2029-03-01 | 2029-05-28 | 2029-06-08 | 2029-06-10 | 2029-06-15
            legislatives-2029-pf           | 2029-06-02 | 2029-06-16 | 2028-12-01 | 2029-03-01 | 2029-05-21 | 2029-06-01 | 2029-06-03 | 2029-06-15
            presidentielle-2027            | 2027-04-11 | 2027-04-25 | 2026-10-01 | 2027-01-01 |            | 2027-04-10 |            | 2027-04-24
            departementales-regionales-2028| 2028-03-12 | 2028-03-19 | 2027-09-01 | 2027-12-01 | 2028-02-28 | 2028-03-11 | 2028-03-13 | 2028-03-18
            europeennes-2029               | 2029-06-10 |            | 2028-12-01 | 2029-03-01 |            | 2029-06-09 |            |
            legislatives-2029              | 2029-06-10 | 2029-06-17 | 2028-12-01 | 2029-03-01 | 2029-05-28 | 2029-06-09 | 2029-06-11 | 2029-06-16
            senatoriales-2029-s1           | 2029-09-23 |            | 2029-03-01 | 2029-06-01 |            | 2029-09-22 |            |
            senatoriales-2029-nc           | 2029-09-23 |            | 2029-03-01 | 2029-06-01 |            | 2029-09-22 |            |
            municipales-2032               | 2032-03-14 | 2032-03-21 | 2031-09-01 | 2031-12-01 | 2032-03-01 | 2032-03-13 | 2032-03-15 | 2032-03-20
            municipales-2032-nc            | 2032-03-14 | 2032-03-21 | 2031-09-01 | 2031-12-01 | 2032-03-01 | 2032-03-13 | 2032-03-15 | 2032-03-20
            """)
    void theWindowsOpenOnTheirDays(
            String id,
            LocalDate roundOne,
            LocalDate roundTwo,
            LocalDate sixMonths,
            LocalDate transparency,
            LocalDate campaign,
            LocalDate silence,
            LocalDate campaignOfRoundTwo,
            LocalDate silenceOfRoundTwo) {
        Poll poll = poll(id);

        assertThat(poll.roundOne()).isEqualTo(roundOne);
        assertThat(poll.roundTwo().orElse(null)).isEqualTo(roundTwo);
        assertThat(poll.opening(WindowKind.PROMOTION_BAN)).contains(sixMonths);
        assertThat(poll.opening(WindowKind.ADVERTISING_BAN)).contains(sixMonths);
        assertThat(poll.opening(WindowKind.ONLINE_TRANSPARENCY)).contains(transparency);
        assertThat(poll.opening(WindowKind.OFFICIAL_CAMPAIGN).orElse(null)).isEqualTo(campaign);
        assertThat(poll.opening(WindowKind.SILENCE).orElse(null)).isEqualTo(silence);
        assertThat(poll.openingBeforeRoundTwo(WindowKind.OFFICIAL_CAMPAIGN).orElse(null))
                .isEqualTo(campaignOfRoundTwo);
        assertThat(poll.openingBeforeRoundTwo(WindowKind.SILENCE).orElse(null)).isEqualTo(silenceOfRoundTwo);
        if (!id.startsWith("presidentielle")) {
            assertThat(poll.opening(WindowKind.CAMPAIGN_ACCOUNTS)).contains(sixMonths);
        }
    }

    /** Law no. 62-1292 has candidates for the presidency keep accounts for a year, where art. L. 52-4 gives six months. */
    @Test
    void theAccountsOfAPresidentialElectionRunForAYear() {
        Poll poll = poll("presidentielle-2027");
        Poll byTheCode = Poll.builder("p", poll.label(), poll.roundOne(), poll.source())
                .kinds(poll.kinds())
                .territories(poll.territories())
                .build();

        assertThat(poll.opening(WindowKind.CAMPAIGN_ACCOUNTS)).contains(LocalDate.of(2026, 4, 1));
        assertThat(byTheCode.opening(WindowKind.CAMPAIGN_ACCOUNTS)).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void thePostponedPollsOf2021OpenWhereTheirLawSaid() {
        assertThat(poll("departementales-regionales-2021").opening(WindowKind.PROMOTION_BAN))
                .contains(LocalDate.of(2020, 9, 1));
    }

    @Test
    void onlyAPeriodOfReserveThatWasAnnouncedIsThere() {
        assertThat(STANDARD.polls())
                .filteredOn(poll -> poll.opening(WindowKind.RESERVE).isPresent())
                .singleElement()
                .satisfies(poll -> {
                    assertThat(poll.id()).isEqualTo("municipales-2026");
                    assertThat(poll.opening(WindowKind.RESERVE)).contains(LocalDate.of(2026, 2, 22));
                });
    }

    /** The presidential election may be a week later: the period opens on the same day. */
    @Test
    void bothPairsOfDatesIn2027OpenThePeriodOnTheSameDay() {
        Poll first = poll("presidentielle-2027");
        Poll second = Poll.builder("p", first.label(), LocalDate.of(2027, 4, 18), first.source())
                .roundTwo(LocalDate.of(2027, 5, 2))
                .kinds(first.kinds())
                .territories(first.territories())
                .build();

        assertThat(second.opening(WindowKind.PROMOTION_BAN)).isEqualTo(first.opening(WindowKind.PROMOTION_BAN));
    }

    @Test
    void senatorialPollsCiteTheArticleThatExtendsTheBanToThem() {
        assertThat(STANDARD.polls())
                .filteredOn(poll -> poll.kinds().contains(PollKind.SENATORIALES))
                .hasSize(5)
                .allSatisfy(poll -> assertThat(poll.legalReferences()).contains("CE-L306"));
    }

    @Test
    void aWholeYearOfLeMontDoreIsInOrder() {
        List<ElectoralWindow> windows = STANDARD.windows(Territory.NEW_CALEDONIA, ZoneId.of("Pacific/Noumea"));

        assertThat(windows).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        assertThat(windows.get(0).from()).hasToString("2025-08-31T13:00:00Z");
    }
}
