package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTextTest {

    @Test
    void accentsAreComposed() {
        assertThat(EnteredText.enter("e\u0301te\u0301", "text")).isEqualTo("été");
    }

    @Test
    void linesEndWithALineFeed() {
        assertThat(EnteredText.enter("a\r\nb\rc\n\r\n", "text")).isEqualTo("a\nb\nc\n\n");
    }

    @ParameterizedTest
    @CsvSource({"0,\uD83D", "1,a\uDE00", "2,ab\uD83Dc", "0,\uDE00\uD83D"})
    void aLoneSurrogateIsRefusedWithItsPlace(int place, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnteredText.enter(text, "alt text"))
                .withMessage("alt text holds a lone surrogate at UTF-16 unit " + place);
    }

    @Test
    void aPairOfSurrogatesIsACharacter() {
        assertThat(EnteredText.enter("😀😀", "text")).isEqualTo("😀😀");
    }

    @Test
    void aTextOfMoreThanAMillionUnitsIsRefused() {
        assertThat(EnteredText.enter("a".repeat(1_000_000), "text")).hasSize(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnteredText.enter("a".repeat(1_000_001), "text"))
                .withMessageContaining("1000001");
    }

    @Test
    @Timeout(60)
    void aPileOfMarksStaysAsItIsAndTheRestIsComposed() {
        String pile = "e" + "\u0302\u0323".repeat(400_000);

        assertThat(ComposedText.of("e\u0301 " + pile + " e\u0301")).isEqualTo("é " + pile + " é");
        assertThat(ComposedText.ofGrapheme(pile)).isEqualTo(pile);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void textsOfAnyLanguageAreComposedAsUnicodeSays(@ForAll("hostile") String text) {
        assertThat(ComposedText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ville", "a b", "a_b", "é", "a/b"})
    void anIdentifierIsLowerCaseLettersDigitsDotsAndHyphens(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require(value, "unit id"))
                .withMessageContaining("unit id")
                .withMessageContaining("'" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "E1, e1",
        "Bruno Martin, bruno-martin",
        "Côté d’Œuvre, cote-d-oeuvre",
        "2025/041, 2025-041",
        "a_b, a-b",
        "'  Ville  ', ville",
        "Nouméa.Sud, noumea.sud",
        "ﬁn, fin"
    })
    void whatIsNearlyAnIdentifierIsAnsweredWithOne(String value, String near) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require(value, "commitment id"))
                .withMessage(
                        "commitment id must be 1 to 100 lower-case letters without accents, digits, dots or hyphens,"
                                + " was '" + value + "'; write '" + near + "'")
                .havingCause()
                .isInstanceOfSatisfying(
                        RefusedIdentifier.class,
                        refused -> assertThat(refused.why().fr())
                                .isEqualTo(
                                        "commitment id : attendu de 1 à 100 lettres minuscules sans accent, chiffres, points ou"
                                                + " tirets, trouvé « " + value + " » ; écrivez « " + near + " »"));
        assertThat(Identifiers.require(near, "commitment id")).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "- _", "Ω", "ひ"})
    void whatNoIdentifierIsNearToIsAnsweredWithoutOne(String value) {
        assertThatThrownBy(() -> Identifiers.require(value, "id")).hasMessageEndingWith("was '" + value + "'");
    }

    @Property
    void anIdentifierThatIsSuggestedIsOne(@ForAll("hostile") String text) {
        try {
            Identifiers.require(text, "id");
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            int at = message.lastIndexOf("'; write '");
            if (at >= 0) {
                String near = message.substring(at + "'; write '".length(), message.length() - 1);
                assertThat(Identifiers.require(near, "id")).isEqualTo(near);
            }
        }
    }

    @Test
    void theIdentifierOfARuleKeepsItsCapitals() {
        assertThatThrownBy(() -> Identifiers.requireOfRules("Vil 01", "rule id"))
                .hasMessage(
                        "rule id must be 1 to 100 letters without accents, digits, dots, hyphens or underscores, was"
                                + " 'Vil 01'; write 'Vil-01'");
    }

    @Test
    void anIdentifierHasAHundredCharactersAtMost() {
        assertThat(Identifiers.require("a".repeat(100), "id")).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.require("a".repeat(101), "id"));
    }

    @Test
    void anExcerptNeverEndsInsideACharacter() {
        assertThat(Excerpt.of("x".repeat(59) + "😀😀")).isEqualTo("x".repeat(59) + "…");
        assertThat(Excerpt.of("x".repeat(58) + "😀😀")).isEqualTo("x".repeat(58) + "😀…");
    }

    @Test
    void aShortTextIsQuotedWhole() {
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    }
}
