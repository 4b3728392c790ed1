package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFiltersTest {

    record Stay(LocalDate debut, LocalDate fin) {}

    record Opening(LocalTime start, LocalTime end) {}

    record Unfinished(LocalDate debut) {}

    record Broken(LocalDate debut, LocalDate fin) {
        @Override
        public LocalDate debut() {
            throw new IllegalArgumentException("broken");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-04, 2025-09-06, du 4 au 6 septembre 2025, from 4 to 6 September 2025",
        "2025-09-01, 2025-09-06, du 1er au 6 septembre 2025, from 1 to 6 September 2025",
        "2025-08-30, 2025-09-02, du 30 août au 2 septembre 2025, from 30 August to 2 September 2025",
        "2025-12-30, 2026-01-01, du 30 décembre 2025 au 1er janvier 2026, from 30 December 2025 to 1 January 2026",
        "2025-09-04, 2026-09-04, du 4 septembre 2025 au 4 septembre 2026, from 4 September 2025 to 4 September 2026",
        "2025-09-04, 2025-09-04, le 4 septembre 2025, on 4 September 2025",
    })
    void aPeriodSaysNothingTwice(LocalDate from, LocalDate to, String inFrench, String inEnglish) {
        assertThat(french("periode", List.of(from, to))).isEqualTo(inFrench);
        assertThat(english("periode", List.of(from, to))).isEqualTo(inEnglish);
        assertThat(french("periode", List.of(from.toString(), to.atTime(8, 0)))).isEqualTo(inFrench);
    }

    @Test
    void aPeriodSaysTheDaysOfTheWeekIfTheTagDoes() {
        List<LocalDate> days = List.of(LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 6));
        assertThat(french("periode", days, "jours")).isEqualTo("du jeudi 4 au samedi 6 septembre 2025");
        assertThat(english("periode", days, "jours")).isEqualTo("from Thursday 4 to Saturday 6 September 2025");
        assertThat(french("periode", List.of(days.get(0), days.get(0)), "jours"))
                .isEqualTo("le jeudi 4 septembre 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2025-09-06T20:00; 2025-09-07T08:00; du samedi 6 septembre à 20_h au dimanche 7 septembre 2025 à 8_h
            2025-12-31T20:00; 2026-01-01T06:30; du mercredi 31 décembre 2025 à 20_h au jeudi 1er janvier 2026 à 6_h_30
            2025-09-06T20:00; 2025-09-06T22:00; le samedi 6 septembre 2025, de 20_h à 22_h
            """)
    void aPeriodSaysTheHoursIfTheTagDoes(LocalDateTime from, LocalDateTime to, String inFrench) {
        assertThat(visible(french("periode", List.of(from, to), "heures"))).isEqualTo(inFrench);
    }

    @Test
    void aPeriodWithHoursIsSaidInEnglishToo() {
        LocalDateTime evening = LocalDateTime.of(2025, 9, 6, 20, 0);
        assertThat(english("periode", List.of(evening, evening.plusHours(12)), "heures"))
                .isEqualTo("from Saturday 6 September at 20:00 to Sunday 7 September 2025 at 08:00");
        assertThat(english("periode", List.of(evening, evening.plusHours(2)), "heures"))
                .isEqualTo("on Saturday 6 September 2025, from 20:00 to 22:00");
    }

    @Test
    void aGroupHasABeginningAndAnEnd() {
        LocalDate from = LocalDate.of(2025, 9, 4);
        LocalDate to = LocalDate.of(2025, 9, 6);
        for (Object group : List.of(
                new Stay(from, to),
                Map.of("debut", from, "fin", to),
                Map.of("début", from, "fin", to),
                Map.of("start", from, "end", Optional.of(to)))) {
            assertThat(french("periode", group)).isEqualTo("du 4 au 6 septembre 2025");
        }
        assertThat(visible(french("horaires", new Opening(LocalTime.of(8, 0), LocalTime.of(14, 30)))))
                .isEqualTo("de 8_h à 14_h_30");
    }

    @Test
    void hoursOfOpeningFollowOneAnother() {
        List<LocalTime> day = List.of(LocalTime.of(8, 0), LocalTime.NOON, LocalTime.of(13, 0), LocalTime.of(16, 0));
        assertThat(visible(french("horaires", day))).isEqualTo("de 8_h à 12_h et de 13_h à 16_h");
        assertThat(english("horaires", day)).isEqualTo("from 08:00 to 12:00 and from 13:00 to 16:00");
        assertThat(visible(french("horaires", day, "mots"))).isEqualTo("de 8_h à midi et de 13_h à 16_h");
        assertThat(visible(french("horaires", List.of("07:00", "08:00", "09:00", "10:00", "11:00", "12:00"))))
                .isEqualTo("de 7_h à 8_h, de 9_h à 10_h et de 11_h à 12_h");
    }

    @Test
    void whatIsNoPeriodIsRefusedWithItsReason() {
        LocalDate day = LocalDate.of(2025, 9, 4);
        assertThat(refusal("periode", List.of(day, day.minusDays(1)))).contains("finit avant de commencer");
        assertThat(refusal("periode", List.of(day))).contains("deux éléments");
        assertThat(refusal("periode", List.of(day, day, day))).contains("deux éléments");
        assertThat(refusal("periode", List.of(LocalTime.NOON, day))).contains("deux dates");
        assertThat(refusal("periode", Arrays.asList(day, null))).contains("manque");
        assertThat(refusal("periode", "2025-09-04")).contains("deux éléments");
        assertThat(refusal("periode", new Unfinished(day))).contains("« fin »");
        assertThat(refusal("periode", Map.of("fin", day))).contains("« debut »");
        LocalDateTime noon = day.atTime(12, 0);
        assertThat(refusal("periode", List.of(noon, noon.minusHours(1)), "heures"))
                .contains("finit avant de commencer");
        assertThat(refusal("periode", List.of(noon, noon), "heures")).contains("aussitôt");
        assertThat(refusal("periode", List.of(day, day.plusDays(1)), "heures")).contains("heures");
        assertThat(refusal("horaires", List.of("23:59", "23:59"))).contains("celle du début");
        assertThat(visible(french("horaires", List.of("21:00", "05:00")))).isEqualTo("de 21_h à 5_h");
        assertThat(refusal("horaires", List.of())).contains("de deux à 8");
        assertThat(refusal("horaires", List.of(LocalTime.NOON, day))).contains("heures");
    }

    @Test
    void aFailingRecordIsNotHidden() {
        LocalDate day = LocalDate.of(2025, 9, 4);
        assertThatIllegalStateException()
                .isThrownBy(() -> french("periode", new Broken(day, day)))
                .withMessageContaining("debut()");
    }
}
