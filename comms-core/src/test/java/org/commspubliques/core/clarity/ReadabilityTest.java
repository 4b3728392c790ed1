package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.internal.text.HostileTexts;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void theFormulaIsThatOfKandelAndMoles() {
        // 2 sentences, 10 words, 12 syllables: 207 − 1.015 × 5 − 73.6 × 1.2 = 113.6, bounded at 100.
        assertThat(Readability.of("La mer est calme ici. Le bus part à midi."))
                .isEqualTo(new Readability(100, 10, 2, 12, 5));
        // 1 sentence, 5 words, 12 syllables: 207 − 1.015 × 5 − 73.6 × 2.4 = 25.285.
        assertThat(Readability.of("La réglementation des installations municipales."))
                .satisfies(measured -> {
                    assertThat(measured.words()).isEqualTo(5);
                    assertThat(measured.syllables()).isEqualTo(15);
                    assertThat(measured.score()).isZero();
                });
    }

    @Test
    void theLongestSentenceIsCountedInWords() {
        assertThat(Readability.of("Un. Un deux trois. Un deux.").longestSentence())
                .isEqualTo(3);
    }

    @Test
    void aTextWithoutWordsIsEasy() {
        assertThat(Readability.of("")).isEqualTo(new Readability(100, 0, 0, 0, 0));
        assertThat(Readability.of(" 😀 !").words()).isZero();
        assertThat(Readability.of("").label().fr()).isEqualTo("facile");
    }

    @Test
    void theScoreIsSaidInWords() {
        assertThat(new Readability(60, 1, 1, 1, 1).label().fr()).isEqualTo("courant");
        assertThat(new Readability(30, 1, 1, 1, 1).label().fr()).isEqualTo("difficile");
        assertThat(new Readability(29.9, 1, 1, 1, 1).label().en()).isEqualTo("very difficult");
    }

    @Test
    void shorterSentencesReadMoreEasily() {
        String joined = "Le service des eaux coupe le réseau mardi et il ouvre une borne sur la place du marché";
        String parted = "Le service des eaux coupe le réseau mardi. Il ouvre une borne sur la place du marché";

        assertThat(Readability.of(parted).score())
                .isGreaterThan(Readability.of(joined).score());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void everyTextHasAScoreFrom0To100(@ForAll("hostile") String text) {
        Readability measured = Readability.of(text);

        assertThat(measured.score()).isBetween(0.0, 100.0);
        assertThat(measured.syllables()).isGreaterThanOrEqualTo(measured.words());
        assertThat(measured.longestSentence()).isLessThanOrEqualTo(measured.words());
        assertThat(measured.sentences()).isLessThanOrEqualTo(measured.words());
    }
}
