package org.commspubliques.core.internal.grapheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u00A0",
                "\u202F",
                "\u3000",
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u0000",
                " \u00A0\u200B\uDB40\uDC01"
            })
    void aTextOfWhichNothingShowsIsBlank(String text) {
        assertThat(Blank.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "!", "~", " a", "é", "\u00A0é", "\uD83D\uDEA7", "\u200B.", "\uD83D"})
    void aTextWithOneSignThatShowsIsNot(String text) {
        assertThat(Blank.isBlank(text)).isFalse();
    }
}
