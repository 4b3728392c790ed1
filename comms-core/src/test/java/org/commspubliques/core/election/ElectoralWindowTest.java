package org.commspubliques.core.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectoralWindowTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Poll.Builder poll(LocalDate roundOne) {
        return Poll.builder(
                        "p",
                        Wording.same("p"),
                        roundOne,
                        Source.of("décret", LocalDate.of(2026, 11, 23), Confidence.OFFICIAL))
                .kinds(List.of(PollKind.MUNICIPALES))
                .territories(List.of(Territory.NEW_CALEDONIA));
    }

    @ParameterizedTest
    @CsvSource({
        "2007-04-22, 2006-10-01",
        "2007-06-10, 2006-12-01",
        "2008-03-09, 2007-09-01",
        "2014-03-23, 2013-09-01",
        "2020-03-15, 2019-09-01",
        "2026-03-15, 2025-09-01",
        "2026-06-28, 2025-12-01",
        "2026-09-27, 2026-03-01",
        "2027-04-11, 2026-10-01",
        "2027-04-18, 2026-10-01",
        "2028-03-12, 2027-09-01",
        "2029-06-10, 2028-12-01",
        "2029-09-23, 2029-03-01",
        "2032-03-14, 2031-09-01"
    })
    void theWindowOpensOnTheFirstDayOfTheSixthMonthBefore(LocalDate roundOne, LocalDate opening) {
        assertThat(poll(roundOne).build().opening(WindowKind.PROMOTION_BAN)).contains(opening);
        assertThat(ElectoralWindow.of(poll(roundOne).build(), PARIS).firstDay()).isEqualTo(opening);
    }

    @Test
    void aPostponingLawMovesTheOpening() {
        LocalDate june2021 = LocalDate.of(2021, 6, 20);

        assertThat(poll(june2021).build().opening(WindowKind.PROMOTION_BAN)).contains(LocalDate.of(2020, 12, 1));
        assertThat(poll(june2021)
                        .opening(WindowKind.PROMOTION_BAN, LocalDate.of(2020, 9, 1))
                        .build()
                        .opening(WindowKind.PROMOTION_BAN))
                .contains(LocalDate.of(2020, 9, 1));
    }

    @Test
    void theWindowOpensAtMidnightInTheIssuersZone() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15)).build();

        assertThat(ElectoralWindow.of(municipales, NOUMEA).from()).isEqualTo(Instant.parse("2025-08-31T13:00:00Z"));
        assertThat(ElectoralWindow.of(municipales, PARIS).from()).isEqualTo(Instant.parse("2025-08-31T22:00:00Z"));
    }

    @Test
    void theWindowEndsWithTheLastRoundsDayOrWithTheRoundThatWonIt() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .roundTwo(LocalDate.of(2026, 3, 22))
                .build();

        assertThat(ElectoralWindow.of(municipales, NOUMEA).until()).isEqualTo(Instant.parse("2026-03-22T13:00:00Z"));
        assertThat(ElectoralWindow.of(municipales, NOUMEA).lastDay()).isEqualTo(LocalDate.of(2026, 3, 22));
        assertThat(ElectoralWindow.wonAtRoundOne(municipales, NOUMEA).until())
                .isEqualTo(Instant.parse("2026-03-15T13:00:00Z"));
        assertThat(ElectoralWindow.wonAtRoundOne(municipales, NOUMEA).lastDay()).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void noumeaEntersAndLeavesEveryWindowHoursBeforeParis() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .roundTwo(LocalDate.of(2026, 3, 22))
                .build();
        List<ElectoralWindow> noumea = ElectoralWindow.all(municipales, NOUMEA, false);
        List<ElectoralWindow> paris = ElectoralWindow.all(municipales, PARIS, false);

        assertThat(noumea).hasSameSizeAs(paris).hasSize(8);
        for (int i = 0; i < noumea.size(); i++) {
            assertThat(Duration.between(noumea.get(i).from(), paris.get(i).from()))
                    .isIn(Duration.ofHours(9), Duration.ofHours(10));
            assertThat(Duration.between(noumea.get(i).until(), paris.get(i).until()))
                    .isEqualTo(Duration.ofHours(10));
        }
    }

    @Test
    void theWindowsOfASecondRoundDoNotOpenWhereThePollIsWon() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .roundTwo(LocalDate.of(2026, 3, 22))
                .build();

        assertThat(ElectoralWindow.all(municipales, NOUMEA, true))
                .extracting(ElectoralWindow::kind)
                .containsExactly(
                        WindowKind.PROMOTION_BAN,
                        WindowKind.ADVERTISING_BAN,
                        WindowKind.CAMPAIGN_ACCOUNTS,
                        WindowKind.ONLINE_TRANSPARENCY,
                        WindowKind.OFFICIAL_CAMPAIGN,
                        WindowKind.SILENCE);
        assertThat(ElectoralWindow.all(municipales, NOUMEA, true))
                .allSatisfy(window -> assertThat(window.lastRound()).isEqualTo(LocalDate.of(2026, 3, 15)));
    }

    @Test
    void theOfficialCampaignStopsAtMidnightBeforeTheEveAndSilenceStartsThere() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .roundTwo(LocalDate.of(2026, 3, 22))
                .build();
        List<ElectoralWindow> windows = ElectoralWindow.all(municipales, NOUMEA, false);

        assertThat(windows.subList(4, 8))
                .extracting(ElectoralWindow::kind, ElectoralWindow::from, ElectoralWindow::until)
                .containsExactly(
                        tuple(
                                WindowKind.OFFICIAL_CAMPAIGN,
                                Instant.parse("2026-03-01T13:00:00Z"),
                                Instant.parse("2026-03-13T13:00:00Z")),
                        tuple(
                                WindowKind.OFFICIAL_CAMPAIGN,
                                Instant.parse("2026-03-15T13:00:00Z"),
                                Instant.parse("2026-03-20T13:00:00Z")),
                        tuple(
                                WindowKind.SILENCE,
                                Instant.parse("2026-03-13T13:00:00Z"),
                                Instant.parse("2026-03-15T13:00:00Z")),
                        tuple(
                                WindowKind.SILENCE,
                                Instant.parse("2026-03-20T13:00:00Z"),
                                Instant.parse("2026-03-22T13:00:00Z")));
        assertThat(windows.get(4).label())
                .isEqualTo(
                        Wording.of(
                                "campagne officielle · scrutin du 15 mars 2026 (élections municipales) · du 2 mars 2026 au 13 mars 2026",
                                "official campaign · poll of 15 March 2026 (municipal elections) · 2 March 2026 to 13 March 2026"));
    }

    @Test
    void aByElectionOpensNoPreElectoralPeriodButSilencesAllTheSame() {
        Poll partial = poll(LocalDate.of(2027, 11, 14)).byElection().build();

        assertThat(ElectoralWindow.all(partial, NOUMEA, false))
                .extracting(ElectoralWindow::kind)
                .containsExactly(
                        WindowKind.ADVERTISING_BAN,
                        WindowKind.CAMPAIGN_ACCOUNTS,
                        WindowKind.OFFICIAL_CAMPAIGN,
                        WindowKind.SILENCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectoralWindow.of(partial, NOUMEA))
                .withMessageContaining("by-election");
    }

    @Test
    void onlyWhatTheLawSaysOfSuchAPollIsConfirmed() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .opening(WindowKind.RESERVE, LocalDate.of(2026, 2, 22))
                .build();

        assertThat(ElectoralWindow.all(municipales, NOUMEA, false))
                .filteredOn(window -> !window.isConfirmed())
                .extracting(ElectoralWindow::kind)
                .containsExactly(WindowKind.ONLINE_TRANSPARENCY, WindowKind.RESERVE);
    }

    @Test
    void everyWindowRestsOnItsArticlesAndOnThoseThatMakeThemApply() {
        Poll municipales = poll(LocalDate.of(2026, 3, 15))
                .opening(WindowKind.RESERVE, LocalDate.of(2026, 2, 22))
                .legalReferences(List.of("CE-L52-1", "CE-L388"))
                .build();

        assertThat(ElectoralWindow.all(municipales, NOUMEA, false))
                .extracting(ElectoralWindow::legalReferences)
                .containsExactly(
                        List.of("CE-L52-1", "CE-L388"),
                        List.of("CE-L52-1-AL1", "CE-L388"),
                        List.of("CE-L52-4", "CE-L52-8"),
                        List.of("CE-L163-2"),
                        List.of("CE-L47A", "CE-L388"),
                        List.of("CE-L49", "CE-L52-2", "CE-L388"),
                        List.of());
    }

    @Test
    void theFirstMomentIsInTheWindowAndTheLastIsNot() {
        ElectoralWindow window =
                ElectoralWindow.of(poll(LocalDate.of(2026, 3, 15)).build(), NOUMEA);

        assertThat(window.isOpenAt(window.from())).isTrue();
        assertThat(window.isOpenAt(window.from().minusNanos(1))).isFalse();
        assertThat(window.isOpenAt(window.until().minusNanos(1))).isTrue();
        assertThat(window.isOpenAt(window.until())).isFalse();
    }

    @Test
    void aWindowOrAPollThatContradictsItselfIsRefused() {
        LocalDate march = LocalDate.of(2026, 3, 15);
        Poll poll = poll(march).build();
        Instant now = Instant.EPOCH;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElectoralWindow(poll, WindowKind.SILENCE, now, now, PARIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march).roundTwo(march).build())
                .withMessageContaining("roundTwo");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        poll(march).opening(WindowKind.PROMOTION_BAN, march).build())
                .withMessageContaining("opening of PROMOTION_BAN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march)
                        .openingBeforeRoundTwo(WindowKind.SILENCE, march.plusDays(1))
                        .build())
                .withMessageContaining("second round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march)
                        .roundTwo(march.plusWeeks(1))
                        .openingBeforeRoundTwo(WindowKind.PROMOTION_BAN, march.plusDays(1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march)
                        .byElection()
                        .opening(WindowKind.PROMOTION_BAN, march.minusDays(9))
                        .build())
                .withMessageContaining("by-election");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march).kinds(List.of()).build())
                .withMessageContaining("kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march).territories(List.of()).build())
                .withMessageContaining("territories");
        assertThatIllegalArgumentException().isThrownBy(() -> new PollPart(" ", Wording.same("p")));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    /** The oracle counts months down one by one, and asks of each edge only on which local day it falls. */
    @Property(tries = 1_000)
    void everyWindowRunsFromTheFirstToTheLastLocalDay(
            @ForAll @IntRange(min = 1990, max = 2060) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
            @ForAll @IntRange(max = 14) int daysToRoundTwo,
            @ForAll("zones") ZoneId zone) {
        LocalDate roundOne = LocalDate.ofYearDay(year, dayOfYear);
        Poll.Builder poll = poll(roundOne);
        if (daysToRoundTwo > 0) {
            poll.roundTwo(roundOne.plusDays(daysToRoundTwo));
        }
        ElectoralWindow window = ElectoralWindow.of(poll.build(), zone);
        int openingYear = year;
        int openingMonth = roundOne.getMonthValue();
        for (int i = 0; i < 6; i++) {
            openingMonth--;
            if (openingMonth == 0) {
                openingMonth = 12;
                openingYear--;
            }
        }
        LocalDate opening = LocalDate.of(openingYear, openingMonth, 1);
        LocalDate last = roundOne.plusDays(daysToRoundTwo);

        assertThat(LocalDate.ofInstant(window.from(), zone)).isAfterOrEqualTo(opening);
        assertThat(LocalDate.ofInstant(window.from().minusNanos(1), zone)).isBefore(opening);
        assertThat(LocalDate.ofInstant(window.until(), zone)).isAfter(last);
        assertThat(LocalDate.ofInstant(window.until().minusNanos(1), zone)).isBeforeOrEqualTo(last);
    }

    /** A zone that skips a day may leave no moment of it: then the window must be missing rather than wrong. */
    @Property(tries = 1_000)
    void everyOtherWindowKeepsToItsDaysToo(
            @ForAll @IntRange(min = 1990, max = 2060) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
            @ForAll @IntRange(max = 14) int daysToRoundTwo,
            @ForAll boolean wonAtRoundOne,
            @ForAll("zones") ZoneId zone) {
        LocalDate roundOne = LocalDate.ofYearDay(year, dayOfYear);
        Poll.Builder poll = poll(roundOne);
        if (daysToRoundTwo > 0) {
            poll.roundTwo(roundOne.plusDays(daysToRoundTwo));
        }
        LocalDate winning = wonAtRoundOne ? roundOne : roundOne.plusDays(daysToRoundTwo);

        assertThat(ElectoralWindow.all(poll.build(), zone, wonAtRoundOne)).allSatisfy(window -> {
            assertThat(window.lastDay()).isBeforeOrEqualTo(winning);
            assertThat(window.isOpenAt(window.from().minusSeconds(60))).isFalse();
            assertThat(window.isOpenAt(window.until())).isFalse();
            assertThat(List.of(roundOne, winning)).contains(window.lastRound());
            LocalDate first = window.firstDay();
            switch (window.kind()) {
                case PROMOTION_BAN, ADVERTISING_BAN, CAMPAIGN_ACCOUNTS -> {
                    assertThat(first.plusMonths(6).getMonth()).isEqualTo(roundOne.getMonth());
                    assertThat(window.lastRound()).isEqualTo(winning);
                }
                case ONLINE_TRANSPARENCY ->
                    assertThat(first.plusMonths(3).getMonth()).isEqualTo(roundOne.getMonth());
                case SILENCE -> {
                    assertThat(first).isBetween(window.lastRound().minusDays(1), window.lastRound());
                    assertThat(window.lastDay())
                            .isAfterOrEqualTo(window.lastRound().minusDays(1));
                }
                case OFFICIAL_CAMPAIGN ->
                    assertThat(window.lastDay()).isBefore(window.lastRound().minusDays(1));
                case RESERVE -> throw new AssertionError("no formula gives " + window);
            }
        });
    }

    /** The oracle is the number of midnights passed one by one. */
    @Property(tries = 300)
    void theCountdownIsThatOfTheLocalDays(
            @ForAll @IntRange(max = 180) int daysBefore, @ForAll @IntRange(max = 23) int hour) {
        LocalDate roundOne = LocalDate.of(2026, 3, 15);
        LocalDate today = roundOne;
        for (int i = 0; i < daysBefore; i++) {
            today = today.minusDays(1);
        }
        for (ZoneId zone : List.of(NOUMEA, PARIS)) {
            ElectoralWindow window = ElectoralWindow.of(poll(roundOne).build(), zone);

            assertThat(ElectoralStatus.Open.of(
                                    List.of(window),
                                    today.atTime(hour, 0).atZone(zone).toInstant())
                            .daysToPoll())
                    .isEqualTo(daysBefore);
        }
    }
}
