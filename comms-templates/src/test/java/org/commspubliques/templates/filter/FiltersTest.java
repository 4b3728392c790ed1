package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    private static Optional<String> apply(String filter, Object value, Locale reader) {
        return applied(Filters.french(), filter, value, reader);
    }

    private static Optional<String> applied(Filters filters, String filter, Object value, Locale reader) {
        StringBuilder text = new StringBuilder();
        return filters.find(filter)
                        .orElseThrow()
                        .function()
                        .write(value, FilterArguments.none(), reader, TextOutput.of(text))
                ? Optional.of(text.toString())
                : Optional.empty();
    }

    private static String french(String filter, Object value) {
        return apply(filter, value, Locale.FRENCH).orElseThrow();
    }

    private static String english(String filter, Object value) {
        return apply(filter, value, Locale.UK).orElseThrow();
    }

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

    @ParameterizedTest
    @CsvSource({
        "08:30, 8_h_30, 08:30",
        "08:00, 8_h, 08:00",
        "00:05, 0_h_05, 00:05",
        "12:00, 12_h, 12:00",
        "23:59, 23_h_59, 23:59",
    })
    void timesAreWrittenWithNoBreakSpaces(LocalTime time, String inFrench, String inEnglish) {
        assertThat(french("heure", time)).isEqualTo(inFrench.replace('_', '\u00A0'));
        assertThat(english("heure", time)).isEqualTo(inEnglish.replace('_', '\u00A0'));
        assertThat(french("heure", time.toString())).isEqualTo(inFrench.replace('_', '\u00A0'));
    }

    @Test
    void aDateAndTimeHasBothInItsOwnZone() {
        LocalDateTime local = LocalDateTime.of(2025, 9, 4, 8, 30);
        ZoneId noumea = ZoneId.of("Pacific/Noumea");
        for (Object value : List.of(
                local,
                local.atZone(noumea),
                local.atZone(noumea).toOffsetDateTime(),
                "2025-09-04T08:30",
                "2025-09-04T08:30:00+11:00")) {
            assertThat(french("date_courte", value)).isEqualTo("04/09/2025");
            assertThat(french("heure", value)).isEqualTo("8\u00A0h\u00A030");
        }
    }

    @Test
    void whatIsNoDateOrTimeIsRefused() {
        for (Object value : List.of(
                Instant.EPOCH, LocalTime.NOON, 3, "04/09/2025", "", "2025-02-30", ThaiBuddhistDate.of(2568, 9, 4))) {
            assertThat(apply("date_longue", value, Locale.FRENCH))
                    .as("%s", value)
                    .isEmpty();
        }
        for (Object value : List.of(Instant.EPOCH, LocalDate.EPOCH, "2025-09-04", "25:00", true)) {
            assertThat(apply("heure", value, Locale.FRENCH)).as("%s", value).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "999; 999; 999",
                "1000; 1_000; 1,000",
                "-1234567; -1_234_567; -1,234,567",
                "1234.50; 1_234,50; 1,234.50",
                "-0.25; -0,25; -0.25",
                "100000.125; 100_000,125; 100,000.125",
            })
    void numbersAreGroupedByThree(BigDecimal number, String inFrench, String inEnglish) {
        assertThat(french("nombre", number)).isEqualTo(inFrench.replace('_', '\u202F'));
        assertThat(english("nombre", number)).isEqualTo(inEnglish);
    }

    @Test
    void everyNumberOfTheJdkIsTakenAndNoOther() {
        for (Object number : List.of(1234, 1234L, (short) 1234, 1234.0, 1234f, BigInteger.valueOf(1234))) {
            assertThat(french("nombre", number)).isEqualTo("1\u202F234");
        }
        assertThat(french("nombre", (byte) -7)).isEqualTo("-7");
        assertThat(french("nombre", 1e7)).isEqualTo("10\u202F000\u202F000");
        for (Object none : List.of(Double.NaN, Float.POSITIVE_INFINITY, "12", new AtomicInteger(3))) {
            assertThat(apply("nombre", none, Locale.FRENCH)).as("%s", none).isEmpty();
        }
    }

    @Test
    void percentagesHaveTheirSignAfterANoBreakSpaceInFrench() {
        assertThat(french("pourcent", 12.5)).isEqualTo("12,5\u00A0%");
        assertThat(english("pourcent", 12.5)).isEqualTo("12.5%");
    }

    @Test
    void capitalsKeepTheirAccents() {
        assertThat(french("majuscules", "forêt d'été")).isEqualTo("FORÊT D'ÉTÉ");
        assertThat(french("capitale", "été à Nouméa")).isEqualTo("Été à Nouméa");
        assertThat(french("capitale", "")).isEmpty();
        assertThat(french("majuscules", DayOfWeek.MONDAY)).isEqualTo("MONDAY");
        assertThat(apply("majuscules", List.of(), Locale.FRENCH)).isEmpty();
    }

    @Test
    void capitalsDoNotDependOnTheReader() {
        assertThat(apply("majuscules", "i", Locale.forLanguageTag("tr"))).contains("I");
    }

    @Test
    void listsAreJoinedAsInASentence() {
        assertThat(french("liste", List.of())).isEmpty();
        assertThat(french("liste", List.of("a"))).isEqualTo("a");
        assertThat(french("liste", List.of("a", "b"))).isEqualTo("a et b");
        assertThat(french("liste", List.of("a", 2, "c"))).isEqualTo("a, 2 et c");
        assertThat(english("liste", List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(french("liste", "alone")).isEqualTo("alone");
        assertThat(apply("liste", Arrays.asList("a", null), Locale.FRENCH)).isEmpty();
        assertThat(apply("liste", List.of(new Object()), Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a|b", "a-b"})
    void aNameOfOtherCharactersIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.none().with(name, (value, arguments, reader, out) -> false));
    }

    @Test
    void aFilterReplacesOneOfTheSameNameInACopy() {
        Filters changed = Filters.french().with("liste", (value, arguments, reader, out) -> {
            out.append("changed");
            return true;
        });
        assertThat(applied(changed, "liste", "x", Locale.FRENCH)).contains("changed");
        assertThat(changed.names()).hasSameSizeAs(Filters.french().names());
        assertThat(french("liste", "x")).isEqualTo("x");
        assertThat(Filters.none().names()).isEmpty();
    }
}
