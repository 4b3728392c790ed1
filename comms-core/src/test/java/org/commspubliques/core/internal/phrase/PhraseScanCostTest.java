package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan costs, counted in states and not on a clock. The timeouts only stop what would take quadratic time. */
@Timeout(120)
class PhraseScanCostTest {

    private static final int MEGABYTE = 1_000_000;

    private static final PhraseTrie GREEDY = PhraseTrie.builder()
            .add(0, "mot {0,5} mot {0,5} mot {0,5} mot", Map.of())
            .add(1, "mot|mot_mot|mot* {0,5} mot* {0,5} mot*", Map.of())
            .add(2, "<suite> {0,5} <suite>", Map.of("suite", List.of("mot mot mot", "mot {0,5} mot", "mot*", "mot")))
            .add(3, "=mot", Map.of())
            .add(4, "mot* fin", Map.of())
            .build();

    private static long visited(String text) {
        PhraseScan scan = new PhraseScan(GREEDY, text, new int[0]);
        scan.read();
        return scan.visited();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot ",
                "mot, autre ",
                "mot. ",
                "mots motos motif ",
                "mot\u0301 ",
                "mo\u00ADt ",
                "mot’",
                "mot\u00A0",
                "aujourd’hui ",
                "aujourd’",
                "M. mot ",
                "moteur moteurs motorisé motrice "
            })
    void twiceTheTextVisitsTwiceTheStates(String piece) {
        long once = visited(repeated(piece, 100_000));
        long twice = visited(repeated(piece, 200_000));

        assertThat(twice).isBetween(2 * once - 5_000, 2 * once + 5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "’", "\u0301", "\u00A0", "\u00AD", "\u200D", "\uD83D", "\uDE00", "😀", ".", "M.", "\n", "-"
            })
    void aMegabyteWithoutAWordOfAPhraseVisitsNone(String piece) {
        assertThat(visited(repeated(piece, MEGABYTE))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mot", "m", "mot\u0301", "mot\u00AD", "\uD835\uDC00"})
    void oneEndlessWordIsOneWord(String piece) {
        assertThat(visited(repeated(piece, MEGABYTE))).isLessThan(20);
    }

    @Test
    void aWordUnderAMegabyteOfMarksIsRead() {
        PhraseScan scan = new PhraseScan(GREEDY, "mot" + repeated("\u0302\u0323", MEGABYTE) + " fin", new int[0]);

        assertThat(scan.read().hits()).contains(new PhraseHit(4, 0, 3 + MEGABYTE + 4, 0));
    }

    @Test
    void aHundredThousandMatchesAreAHundredThousandHits() {
        PhraseTrie trie = PhraseTrie.builder().add(0, "mot", Map.of()).build();

        assertThat(trie.scan(repeated("mot ", 400_000))).hasSize(100_000);
    }

    @Test
    void eachBeginningHasOneHitOfAPhrase() {
        assertThat(GREEDY.scan(repeated("mot ", 40_000)))
                .hasSizeLessThan(5 * 10_000)
                .extracting(PhraseHit::phrase)
                .contains(0, 1, 2, 3);
    }

    @Test
    void aMillionDifferentWordsAreLookedUpOnceEach() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append("mo").append((char) ('a' + i % 26)).append(i).append(' ');
        }

        assertThat(visited(text.toString())).isLessThan(2L * 200_000 * 40);
    }
}
