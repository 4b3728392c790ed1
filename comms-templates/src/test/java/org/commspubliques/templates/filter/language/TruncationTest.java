package org.commspubliques.templates.filter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Travaux de nuit; 15; Travaux de nuit",
                "Travaux de nuit; 14; Travaux de…",
                "Travaux de nuit; 11; Travaux de…",
                "Travaux de nuit; 10; Travaux…",
                "Travaux; 4; Tra…",
                "Travaux; 1; …",
                "Fermé, puis rouvert; 8; Fermé…",
                "La mairie. Le maire; 11; La mairie…",
                "Le marché (couvert); 13; Le marché…",
                "à 8_h_30 demain; 7; à…",
                "Amende de 12 000 F; 14; Amende de…",
                "Amende de 12 000 F; 17; Amende de 12 000…",
                "Amende de 12_000 F; 14; Amende de…",
                "Environ 2,5 km; 10; Environ…",
                "Appelez le 28 47 37 ce soir; 16; Appelez le…",
                "12 000 habitants; 5; …",
                "1234567; 4; …",
            })
    void aTextIsCutAfterAWholeWord(String text, int most, String expected) {
        assertThat(Truncation.of(text.replace('_', '\u00A0'), most)).isEqualTo(expected);
    }

    @Test
    void blanksAtTheEndDoNotCount() {
        assertThat(Truncation.of("abc   ", 3)).isEqualTo("abc");
        assertThat(Truncation.of("abc\u00A0\n", 4)).isEqualTo("abc");
        assertThat(Truncation.of("abc  ", 5)).isEqualTo("abc  ");
        assertThat(Truncation.of("   ", 1)).isEmpty();
    }

    @Test
    void aCharacterIsWhatAReaderSees() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(Truncation.of(family + family, 2)).isEqualTo(family + family);
        assertThat(Truncation.of(family + family + family, 2)).isEqualTo(family + "…");
        assertThat(Truncation.of("e\u0301te\u0301s", 3)).isEqualTo("e\u0301t…");
    }

    @Test
    void nothingIsKeptOfNoCharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Truncation.of("x", 0));
    }

    @Test
    void aHugeTextTakesNoLongerThanItsBeginning() {
        String huge = "mot ".repeat(5_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1_000; i++) {
                assertThat(Truncation.of(huge, 10)).isEqualTo("mot mot…");
            }
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "é",
                        "e\u0301",
                        " ",
                        "\u00A0",
                        "\n",
                        "\r\n",
                        ",",
                        ".",
                        "«",
                        "\uD83D\uDE00",
                        "\uD83C\uDDEB\uD83C\uDDF7",
                        "\uD83D\uDC68\u200D\uD83D\uDC69",
                        "\u0301",
                        "\u200D",
                        "mot")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theResultIsNeverLongerAndNeverSplitsACharacter(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int most) {
        String result = Truncation.of(text, most);
        NavigableSet<Integer> boundaries = boundaries(text);
        String stripped = text.replaceAll("[\\s\\u00A0]+$", "");
        if (boundaries.size() - 1 <= most) {
            assertThat(result).isEqualTo(text);
        } else if (boundaries(stripped).size() - 1 <= most) {
            assertThat(result).isEqualTo(stripped);
        } else {
            String kept = result.substring(0, result.length() - 1);
            assertThat(result).endsWith("…");
            assertThat(text).startsWith(kept);
            assertThat(boundaries).contains(kept.length());
            assertThat(boundaries.headSet(kept.length())).hasSizeLessThan(most);
        }
    }

    private static NavigableSet<Integer> boundaries(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        NavigableSet<Integer> boundaries = new TreeSet<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }
}
