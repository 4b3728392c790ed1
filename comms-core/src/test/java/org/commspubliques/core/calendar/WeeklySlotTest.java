package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;

class WeeklySlotTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final WeeklySlot PORTRAIT =
            WeeklySlot.of("portrait", "Portrait d’agent", Calendars.FACEBOOK, DayOfWeek.THURSDAY, LocalTime.of(18, 0));
    private static final WeeklySlot NIGHT =
            WeeklySlot.of("nuit", "Météo du dimanche", Calendars.FACEBOOK, DayOfWeek.SUNDAY, LocalTime.of(2, 30));

    @Test
    void comesBackEveryWeekAtItsLocalTime() {
        assertThat(PORTRAIT.occurrences(MONDAY, MONDAY.plusDays(20), SampleAuthorities.NOUMEA))
                .extracting(occurrence -> occurrence.at().toString())
                .containsExactly(
                        "2025-09-04T18:00+11:00[Pacific/Noumea]",
                        "2025-09-11T18:00+11:00[Pacific/Noumea]",
                        "2025-09-18T18:00+11:00[Pacific/Noumea]");
    }

    @Test
    void lastsFromItsFirstDayToItsLast() {
        WeeklySlot september = PORTRAIT.between(LocalDate.of(2025, 9, 5), LocalDate.of(2025, 9, 18));
        assertThat(september.occurrences(MONDAY.minusWeeks(4), MONDAY.plusWeeks(9), SampleAuthorities.NOUMEA))
                .extracting(SlotOccurrence::day)
                .containsExactly(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 9, 18));
        assertThat(september.isOn(LocalDate.of(2025, 9, 4))).isFalse();
        assertThat(september.isOn(LocalDate.of(2025, 9, 12))).isFalse();
    }

    @Test
    void aTimeThatTheClocksSkipIsMovedForwardAndSaid() {
        SlotOccurrence spring = SlotOccurrence.of(NIGHT, LocalDate.of(2025, 3, 30), SampleAuthorities.PARIS);
        assertThat(spring.clock()).isEqualTo(SlotOccurrence.Clock.SKIPPED);
        assertThat(spring.at()).isEqualTo(ZonedDateTime.parse("2025-03-30T03:30+02:00[Europe/Paris]"));
        assertThat(spring.explanation().fr())
                .isEqualTo(
                        "Météo du dimanche, dimanche 30 mars 2025, 3 h 30 (2 h 30 : heure qui n’existe pas ce jour-là"
                                + " (passage à l’heure d’été))");
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsTakenAndSaid() {
        SlotOccurrence autumn = SlotOccurrence.of(NIGHT, LocalDate.of(2025, 10, 26), SampleAuthorities.PARIS);
        assertThat(autumn.clock()).isEqualTo(SlotOccurrence.Clock.TWICE);
        assertThat(autumn.at()).isEqualTo(ZonedDateTime.parse("2025-10-26T02:30+02:00[Europe/Paris]"));
        assertThat(autumn.explanation().en()).contains("time that comes twice that day");
    }

    @Test
    void anUsualTimeNeedsNoExplanation() {
        SlotOccurrence usual = SlotOccurrence.of(PORTRAIT, LocalDate.of(2025, 9, 4), SampleAuthorities.NOUMEA);
        assertThat(usual.clock()).isEqualTo(SlotOccurrence.Clock.USUAL);
        assertThat(usual.explanation().fr()).isEqualTo("Portrait d’agent, jeudi 4 septembre 2025, 18 h");
    }

    @Test
    void aUnitAnswersForTheRubric() {
        assertThat(PORTRAIT.answeredForBy()).isEmpty();
        assertThat(PORTRAIT.ownedBy(UnitId.of("rh")).answeredForBy()).contains(UnitId.of("rh"));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> PORTRAIT.between(MONDAY, MONDAY.minusDays(1)))
                .hasMessage("slot portrait ends before it begins");
    }

    @Test
    void doesNotComeOutOnAnotherDay() {
        assertThatThrownBy(() -> SlotOccurrence.of(PORTRAIT, MONDAY, SampleAuthorities.NOUMEA))
                .hasMessage("slot portrait does not come out on 2025-09-01");
    }
}
