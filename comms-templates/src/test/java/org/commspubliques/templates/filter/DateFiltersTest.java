package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.refuses;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFiltersTest {

    private static final LocalDate DATE = LocalDate.of(2025, 9, 4);

    @ParameterizedTest
    @CsvSource({
        "2025-09-04, jeudi 4 septembre 2025, Thursday 4 September 2025, 04/09/2025",
        "2025-09-01, lundi 1er septembre 2025, Monday 1 September 2025, 01/09/2025",
        "2024-02-29, jeudi 29 février 2024, Thursday 29 February 2024, 29/02/2024",
        "2026-08-16, dimanche 16 août 2026, Sunday 16 August 2026, 16/08/2026",
        "2026-12-11, vendredi 11 décembre 2026, Friday 11 December 2026, 11/12/2026",
    })
    void datesAreWrittenInWordsAndInDigits(LocalDate date, String inFrench, String inEnglish, String digits) {
        assertThat(french("date_longue", date)).isEqualTo(inFrench);
        assertThat(english("date_longue", date)).isEqualTo(inEnglish);
        assertThat(french("date_courte", date)).isEqualTo(digits);
        assertThat(english("date_courte", date)).isEqualTo(digits);
        assertThat(french("date_longue", date.toString())).isEqualTo(inFrench);
    }

    @Test
    void everyPartOfADateHasItsFilter() {
        assertThat(french("date_sans_jour", DATE)).isEqualTo("4 septembre 2025");
        assertThat(french("jour", DATE)).isEqualTo("jeudi");
        assertThat(french("jour_et_mois", LocalDate.of(2025, 5, 1))).isEqualTo("1er mai");
        assertThat(french("mois", DATE)).isEqualTo("septembre");
        assertThat(french("annee", DATE)).isEqualTo("2025");
        assertThat(french("date_iso", DATE.atTime(8, 30))).isEqualTo("2025-09-04");
        assertThat(english("jour_et_mois", LocalDate.of(2025, 5, 1))).isEqualTo("1 May");
        assertThat(english("jour", DATE)).isEqualTo("Thursday");
    }

    @Test
    void aPartOfADateCanBeAValueOfItsOwn() {
        assertThat(french("jour", DayOfWeek.MONDAY)).isEqualTo("lundi");
        assertThat(french("mois", Month.AUGUST)).isEqualTo("août");
        assertThat(french("mois", YearMonth.of(2025, 8))).isEqualTo("août");
        assertThat(french("annee", YearMonth.of(2025, 8))).isEqualTo("2025");
        assertThat(french("annee", Year.of(2025))).isEqualTo("2025");
        assertThat(french("jour_et_mois", MonthDay.of(2, 29))).isEqualTo("29 février");
        for (String filter : List.of("jour", "jour_et_mois", "mois", "annee")) {
            assertThat(refuses(filter, LocalTime.NOON)).as(filter).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08:30, 8_h_30, 08:30",
        "08:00, 8_h, 08:00",
        "00:05, 0_h_05, 00:05",
        "12:00, 12_h, 12:00",
        "23:59, 23_h_59, 23:59",
    })
    void timesAreWrittenWithNoBreakSpaces(LocalTime time, String inFrench, String inEnglish) {
        assertThat(visible(french("heure", time))).isEqualTo(inFrench);
        assertThat(english("heure", time)).isEqualTo(inEnglish);
        assertThat(visible(french("heure", time.toString()))).isEqualTo(inFrench);
    }

    @Test
    void noonAndMidnightAreWordsIfTheTagSaysSo() {
        assertThat(french("heure", LocalTime.NOON, "mots")).isEqualTo("midi");
        assertThat(french("heure", LocalTime.MIDNIGHT, "mots")).isEqualTo("minuit");
        assertThat(english("heure", LocalTime.MIDNIGHT, "mots")).isEqualTo("midnight");
        assertThat(english("date_et_heure", DATE.atTime(12, 0), "mots")).isEqualTo("Thursday 4 September 2025 at noon");
        assertThat(visible(french("heure", LocalTime.of(12, 1), "mots"))).isEqualTo("12_h_01");
    }

    @Test
    void aDateAndTimeHasBothWhereItWasMade() {
        LocalDateTime local = DATE.atTime(8, 30);
        ZoneId noumea = ZoneId.of("Pacific/Noumea");
        for (Object value : List.of(
                local,
                local.atZone(noumea),
                local.atZone(noumea).toOffsetDateTime(),
                "2025-09-04T08:30",
                "2025-09-04T08:30:00+11:00")) {
            assertThat(french("date_courte", value)).isEqualTo("04/09/2025");
            assertThat(visible(french("heure", value))).isEqualTo("8_h_30");
            assertThat(visible(french("date_et_heure", value))).isEqualTo("jeudi 4 septembre 2025 à 8_h_30");
        }
    }

    @Test
    void whatIsNoDateOrTimeIsRefused() {
        for (Object value : List.of(
                Instant.EPOCH, LocalTime.NOON, 3, "04/09/2025", "", "2025-02-30", ThaiBuddhistDate.of(2568, 9, 4))) {
            assertThat(refuses("date_longue", value)).as("%s", value).isTrue();
        }
        for (Object value : List.of(Instant.EPOCH, LocalDate.EPOCH, "2025-09-04", "25:00", true)) {
            assertThat(refuses("heure", value)).as("%s", value).isTrue();
        }
        assertThat(refuses("date_et_heure", DATE)).isTrue();
        assertThat(refuses("date_et_heure", LocalTime.NOON)).isTrue();
    }

    @Test
    void textThatIsNoDateIsToldTheFormOfOne() {
        assertThat(refusal("date_longue", "04/09/2025")).contains("2025-09-04");
        assertThat(refusal("heure", "8 h 30")).contains("08:30");
    }

    @Test
    void textThatIsAnInstantIsRefusedForItsDateDependsOnThePlace() {
        assertThat(refusal("date_longue", "2025-09-03T21:30:00Z")).contains("instant");
    }

    @Property
    void datesHaveTheWordsOfCore(@ForAll @IntRange(min = 0, max = 200_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (Locale reader : List.of(Locale.FRENCH, Locale.UK)) {
            assertThat(FilterCalls.in(reader, "date_longue", date)).isEqualTo(DateWording.inFull(date, reader));
            assertThat(FilterCalls.in(reader, "date_sans_jour", date))
                    .isEqualTo(DateWording.dayMonthAndYear(date, reader));
            assertThat(FilterCalls.in(reader, "jour_et_mois", date)).isEqualTo(DateWording.dayAndMonth(date, reader));
        }
    }

    @Property
    void timesHaveTheWordsOfCore(@ForAll @IntRange(min = 0, max = 86_399) int second) {
        LocalTime time = LocalTime.ofSecondOfDay(second);
        for (Locale reader : List.of(Locale.FRENCH, Locale.UK)) {
            assertThat(FilterCalls.in(reader, "heure", time).replace('\u00A0', ' '))
                    .isEqualTo(DateWording.hour(time, reader));
        }
    }
}
