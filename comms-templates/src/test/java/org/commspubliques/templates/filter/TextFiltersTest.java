package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.in;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.refuses;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFiltersTest {

    @Test
    void capitalsKeepTheirAccents() {
        assertThat(french("majuscules", "forêt d'été")).isEqualTo("FORÊT D'ÉTÉ");
        assertThat(french("minuscules", "ÉTÉ À NOUMÉA")).isEqualTo("été à nouméa");
        assertThat(french("capitale", "été à Nouméa")).isEqualTo("Été à Nouméa");
        assertThat(french("capitale", "")).isEmpty();
        assertThat(french("majuscules", DayOfWeek.MONDAY)).isEqualTo("MONDAY");
        assertThat(refuses("majuscules", List.of())).isTrue();
    }

    @Test
    void capitalsDoNotDependOnTheReader() {
        assertThat(in(Locale.forLanguageTag("tr"), "majuscules", "i")).isEqualTo("I");
        assertThat(in(Locale.forLanguageTag("tr"), "minuscules", "I")).isEqualTo("i");
    }

    @Test
    void listsAreJoinedAsInASentence() {
        assertThat(french("liste", List.of("a"))).isEqualTo("a");
        assertThat(french("liste", List.of("a", "b"))).isEqualTo("a et b");
        assertThat(french("liste", List.of("a", 2, "c"))).isEqualTo("a, 2 et c");
        assertThat(french("liste", List.of("a", "b", "c"), "ou")).isEqualTo("a, b ou c");
        assertThat(english("liste", List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(english("liste", List.of("a", "b"), "ou")).isEqualTo("a or b");
        assertThat(french("liste", "alone")).isEqualTo("alone");
    }

    @Test
    void itemsOfAListAreWrittenForTheirReader() {
        assertThat(french("liste", List.of(2.5, 3, new BigDecimal("1234.5")))).isEqualTo("2,5, 3 et 1\u202F234,5");
        assertThat(english("liste", List.of(2.5, 3))).isEqualTo("2.5 and 3");
        assertThat(french("liste", List.of(2024, 2025))).isEqualTo("2024 et 2025");
        assertThat(french("liste", List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 4))))
                .isEqualTo("1er septembre 2025 et 4 septembre 2025");
        assertThat(visible(french("liste", List.of(LocalTime.of(8, 30), LocalDateTime.of(2025, 9, 4, 9, 0)))))
                .isEqualTo("8_h_30 et 4 septembre 2025 à 9_h");
        assertThat(french("liste", LocalDate.of(2025, 9, 4))).isEqualTo("4 septembre 2025");
        assertThat(french("liste", List.of("2025-09-04", DayOfWeek.MONDAY))).isEqualTo("2025-09-04 et MONDAY");
    }

    @Test
    void aListThatShowsNothingIsRefused() {
        assertThat(refusal("liste", List.of())).contains("la liste est vide");
        assertThat(refusal("liste", List.of("a", " "))).contains("un élément", "vide");
        assertThat(refusal("liste", List.of("\u00A0"))).contains("un élément", "vide");
    }

    @Test
    void anItemWithoutTextIsRefused() {
        assertThat(refusal("liste", Arrays.asList("a", null))).contains("un élément");
        assertThat(refusal("liste", List.of(new Object()))).contains("un élément");
        assertThat(refuses("liste", new Object())).isTrue();
    }

    @Test
    void aListHasAnEnd() {
        assertThat(french("liste", Collections.nCopies(10_000, "a"))).hasSize(10_000 + 9_998 * 2 + 4);
        assertThat(refusal("liste", Collections.nCopies(10_001, "a"))).contains("10 000");
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(french("tronque", "Travaux de nuit", 15)).isEqualTo("Travaux de nuit");
        assertThat(french("tronque", "Travaux de nuit", 14)).isEqualTo("Travaux de…");
        assertThat(refuses("tronque", List.of(), 5)).isTrue();
    }

    @Test
    void aLengthIsPositive() {
        Filter truncate = Filters.french().find("tronque").orElseThrow();
        assertThat(truncate.fault(List.of(0)))
                .hasValueSatisfying(fault -> assertThat(fault.fr()).contains("au moins 1"));
        assertThat(truncate.fault(List.of(1))).isEmpty();
    }

    @Test
    void yesAndNoAreWords() {
        assertThat(french("oui_non", true)).isEqualTo("oui");
        assertThat(french("oui_non", false)).isEqualTo("non");
        assertThat(english("oui_non", true)).isEqualTo("yes");
        assertThat(english("oui_non", false)).isEqualTo("no");
        assertThat(refuses("oui_non", "true")).isTrue();
    }
}
