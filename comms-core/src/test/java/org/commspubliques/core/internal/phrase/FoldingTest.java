package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "L’École d’à côté !, l ecole d a cote",
        "Œuvre ex æquo, oeuvre ex aequo",
        "e\u0301te\u0301, ete",
        "aujourd’hui AUJOURD'HUI, aujourd'hui aujourd'hui",
        "« vice-président », vice president",
        "équi\u00ADpe\u200B, equipe",
        "12\u202F000\u00A0€, 12 000",
        "e\uFB03cace, efficace",
        "İstanbul, istanbul"
    })
    void wordsAreFolded(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "'’", "\u0301", "\uD83D", "€"})
    void whatIsNoWordIsLeftOut(String text) {
        assertThat(Folding.fold(text)).isEmpty();
    }

    @Test
    @Timeout(60)
    void aWordUnderAMillionMarksIsFolded() {
        assertThat(Folding.fold("e" + "\u0302\u0323".repeat(500_000) + "t")).isEqualTo("et");
    }
}
