package org.commspubliques.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Source decree = Source.of("décret n° 2025-848", DAY, Confidence.OFFICIAL);

    @Test
    void aSourceSaysWhatWasReadWhenAndHowFarItCanBeTrusted() {
        assertThat(decree.title()).isEqualTo("décret n° 2025-848");
        assertThat(decree.checked()).contains(DAY);
        assertThat(decree.confidence()).isEqualTo(Confidence.OFFICIAL);
    }

    @Test
    void whatNobodyCheckedIsToBeVerified() {
        assertThat(Source.unchecked("on dit").confidence()).isEqualTo(Confidence.TO_VERIFY);
        assertThat(Source.unchecked("on dit").checked()).isEmpty();
    }

    @Test
    void aBlankTitleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Source.unchecked(" "));
    }

    @Test
    void sourcesOfTheSamePartsAreEqual() {
        assertThat(decree)
                .isEqualTo(Source.of("décret n° 2025-848", DAY, Confidence.OFFICIAL))
                .hasSameHashCodeAs(Source.of("décret n° 2025-848", DAY, Confidence.OFFICIAL))
                .isNotEqualTo(Source.of("décret", DAY, Confidence.OFFICIAL))
                .isNotEqualTo(Source.of("décret n° 2025-848", DAY.plusDays(1), Confidence.OFFICIAL))
                .isNotEqualTo(Source.of("décret n° 2025-848", DAY, Confidence.STANDARD))
                .isNotEqualTo("décret n° 2025-848");
    }

    @Test
    void aSourceIsShownWithTheDayItWasChecked() {
        assertThat(decree).hasToString("décret n° 2025-848 (2026-11-23)");
        assertThat(Source.unchecked("on dit")).hasToString("on dit");
    }

    @Test
    void onlyOfficialTextsAndStandardsAreConfirmed() {
        assertThat(Confidence.values())
                .filteredOn(Confidence::isConfirmed)
                .containsExactly(Confidence.OFFICIAL, Confidence.STANDARD);
    }

    @Test
    void everyConfidenceHasALabelInBothLanguages() {
        assertThat(Confidence.values()).allSatisfy(confidence -> {
            assertThat(confidence.label().fr()).isNotBlank();
            assertThat(confidence.label().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nc", "N C", "NC/1", "ÎLE"})
    void aTerritoryCodeIsInCapitals(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of(code))
                .withMessageContaining("'" + code + "'");
    }

    @Test
    void theKnownTerritoriesHaveTheirCodes() {
        assertThat(Territory.METROPOLE).isEqualTo(Territory.of("FR")).hasToString("FR");
        assertThat(Territory.NEW_CALEDONIA).hasToString("NC");
        assertThat(Territory.FRENCH_POLYNESIA).hasToString("PF");
        assertThat(Territory.WALLIS_AND_FUTUNA).hasToString("WF");
        assertThat(Territory.of("FR-67")).hasToString("FR-67");
    }
}
