package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymGlossaryTest {

    private static final AcronymGlossary STANDARD = AcronymGlossary.standard();

    @ParameterizedTest
    @CsvSource({
        "PLU, plan local d’urbanisme",
        "CCAS, centre communal d’action sociale",
        "EPCI, établissement public de coopération intercommunale",
        "DSP, délégation de service public",
        "SIVM, syndicat intercommunal à vocation multiple"
    })
    void theAcronymsOfTownHallsAreKnown(String acronym, String name) {
        assertThat(STANDARD.nameOf(acronym)).contains(name);
    }

    @Test
    void thereAreSome200OfThemNoneWithoutAName() {
        assertThat(STANDARD.names()).hasSizeGreaterThan(180).allSatisfy((acronym, name) -> {
            assertThat(acronym).matches("[A-Za-z]{2,12}");
            assertThat(name).isNotBlank().doesNotContain("'");
        });
    }

    @Test
    void caseMattersForAcronyms() {
        assertThat(STANDARD.nameOf("PLUi")).isPresent();
        assertThat(STANDARD.nameOf("PLUI")).isEmpty();
    }

    @Test
    void anOverlayWins() {
        AcronymGlossary own = AcronymGlossary.of(Map.of("PLU", "plan du lieu unique"));

        assertThat(STANDARD.overlaidBy(own).nameOf("PLU")).contains("plan du lieu unique");
        assertThat(STANDARD.overlaidBy(own).nameOf("DSP")).isPresent();
        assertThat(own.overlaidBy(STANDARD).nameOf("PLU")).contains("plan local d’urbanisme");
    }

    @Test
    void otherContentHasAnotherDigest() {
        AcronymGlossary own = AcronymGlossary.of(Map.of("PLU", "plan"));

        assertThat(own.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(STANDARD.sha256());
        assertThat(own.sha256())
                .isEqualTo(AcronymGlossary.of(Map.of("PLU", "plan")).sha256());
        assertThat(STANDARD.overlaidBy(own).sha256())
                .isNotEqualTo(own.overlaidBy(STANDARD).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A1", "A.B", "ABCDEFGHIJKLM", ""})
    void whatIsNoAcronymIsRefused(String acronym) {
        assertThatIllegalArgumentException().isThrownBy(() -> AcronymGlossary.of(Map.of(acronym, "nom")));
    }

    @Test
    void anAcronymWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcronymGlossary.of(Map.of("PLU", " ")))
                .withMessageContaining("PLU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"acronyms\": []}|version",
                "{\"version\": \"1\", \"acronyms\": [{\"acronym\": \"A\", \"name\": \"n\"}]}|2 à 12",
                "{\"version\": \"1\", \"acronyms\": [{\"acronym\": \"PLU\"}]}|name",
                "{\"version\": \"1\", \"acronyms\": [{\"acronym\": \"PLU\", \"name\": \"n\", \"x\": 1}]}|x",
                "{\"version\": \"1\", \"acronyms\": [{\"acronym\": \"PLU\", \"name\": \"n\"}, {\"acronym\": \"PLU\", \"name\": \"m\"}]}|PLU"
            })
    void aFileOfAnotherFormIsRefusedAndSaysWhere(String json, String told) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> AcronymGlossary.parse("sigles.json", Utf8.of(json)))
                .withMessageStartingWith("sigles.json")
                .withMessageContaining(told);
    }
}
