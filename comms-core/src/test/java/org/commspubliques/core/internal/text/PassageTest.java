package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

    private static List<String> words(String text) {
        Passage passage = Passage.of(text);
        return IntStream.range(0, passage.size()).mapToObj(passage::written).toList();
    }

    private static long sentences(String text) {
        Passage passage = Passage.of(text);
        return IntStream.range(0, passage.size())
                .filter(passage::startsSentence)
                .count();
    }

    @Test
    void wordsAreCutWhereTheyAreInTheText() {
        assertThat(words("Jusqu’à l'été, 3 élèves : peut-être !"))
                .containsExactly("Jusqu", "à", "l", "été", "3", "élèves", "peut", "être");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(words("")).isEmpty();
        assertThat(words(" … 😀 ’")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"École, ecole", "ŒUVRE, oeuvre", "Lætitia, laetitia", "naïf, NAIF", "Ça, ca"})
    void caseAccentsAndLigaturesMakeNoDifference(String one, String other) {
        assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other));
        assertThat(Passage.of(one).key(0)).isEqualTo(WordKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "a, b",
        "ab, ba",
        "a, aa",
        "incompatible, ncompatible",
        "incompatible, xincompatible",
        "mot, mots",
        "abcdefghijklm, abcdefghijkl"
    })
    void differentWordsHaveDifferentKeys(String one, String other) {
        assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
    }

    @Test
    void anEndingIsFoundInLongWordsToo() {
        assertThat(WordKey.endsIn(WordKey.of("réglementation"), WordKey.of("tion")))
                .isTrue();
        assertThat(WordKey.endsIn(WordKey.of("tion"), WordKey.of("tion"))).isFalse();
        assertThat(WordKey.endsIn(WordKey.of("notions"), WordKey.of("tion"))).isFalse();
        assertThat(WordKey.ending(WordKey.of("réglementation"), 4)).isEqualTo(WordKey.of("tion"));
        assertThat(WordKey.ending(WordKey.of("on"), 4)).isEqualTo(WordKey.of("on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un. Deux ! Trois ? Quatre… Cinq|5",
                "M. Dupont et Mme Martin|1",
                "Voir l'art. 5 du texte.|1",
                "Le tarif est de 12.5 euros sur montdore.nc demain|1",
                "Il vote pour A. Il part.|1",
                "La fin vient. Puis rien|2"
            })
    void aFullStopEndsASentenceUnlessItIsPartOfAWord(String text, int sentences) {
        assertThat(sentences(text)).isEqualTo(sentences);
    }

    @Test
    void aLineEndsASentence() {
        assertThat(sentences("Titre\nTexte")).isEqualTo(2);
    }

    @Test
    void aMarkBeforeAWordIsSeen() {
        Passage passage = Passage.of("Un, l’eau (trois) peut-être");

        assertThat(IntStream.range(0, passage.size()).filter(passage::followsMark))
                .containsExactly(1, 3, 4);
    }

    @Test
    void aSetKnowsItsWordsAndNoOther() {
        WordSet set = WordSet.of("été île œuvre administration réglementation");

        assertThat(List.of("ete", "Île", "oeuvre", "ADMINISTRATION", "reglementation"))
                .allMatch(word -> set.contains(WordKey.of(word)));
        assertThat(List.of("etes", "ile de", "administratio", "")).noneMatch(word -> set.contains(WordKey.of(word)));
    }

    @Test
    void theApostropheThatUnicodeCountsAsALetterEndsAWord() {
        assertThat(Passage.of("lʼeau").size()).isEqualTo(2);
        assertThat(Passage.of("0ʼ").end(0)).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void wordsAreInOrderInsideTheTextAndAsWordsCutsThem(@ForAll("hostile") String text) {
        Passage passage = Passage.of(text);
        List<Word> expected = Words.of(text);

        assertThat(passage.size()).isEqualTo(expected.size());
        for (int i = 0; i < passage.size(); i++) {
            assertThat(passage.start(i)).isEqualTo(expected.get(i).start());
            assertThat(passage.end(i)).isEqualTo(expected.get(i).end());
            assertThat(passage.sentenceEnd(i)).isBetween(i + 1, passage.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "é", "'", "\u0301", "😀", ".", "A. ", "\n"})
    void aMegabyteIsReadInMemoryThatGrowsWithIt(String piece) {
        assertThat(Passage.of(piece.repeat(1_000_000 / piece.length())).size()).isLessThanOrEqualTo(500_001);
    }
}
