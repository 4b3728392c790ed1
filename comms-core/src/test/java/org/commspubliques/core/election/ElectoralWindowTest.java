package org.commspubliques.core.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(poll(roundOne).build().promotionBanFrom()).isEqualTo(opening);
        assertThat(ElectoralWindow.of(poll(roundOne).build(), PARIS).firstDay()).isEqualTo(opening);
    }

    @Test
    void aPostponingLawMovesTheOpening() {
        LocalDate june2021 = LocalDate.of(2021, 6, 20);

        assertThat(poll(june2021).build().promotionBanFrom()).isEqualTo(LocalDate.of(2020, 12, 1));
        assertThat(poll(june2021)
                        .promotionBanFrom(LocalDate.of(2020, 9, 1))
                        .build()
                        .promotionBanFrom())
                .isEqualTo(LocalDate.of(2020, 9, 1));
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

        assertThatIllegalArgumentException().isThrownBy(() -> new ElectoralWindow(poll, now, now, PARIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march).roundTwo(march).build())
                .withMessageContaining("roundTwo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(march).promotionBanFrom(march).build())
                .withMessageContaining("promotionBanFrom");
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
}
