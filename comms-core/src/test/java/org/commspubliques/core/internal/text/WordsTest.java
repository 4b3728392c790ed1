package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void elisionsAreSplit() {
        assertThat(Words.folded("jusqu’à l'aube")).containsExactly("jusqu", "a", "l", "aube");
        assertThat(Words.folded("l\u02BCaube")).containsExactly("l", "aube");
    }

    @ParameterizedTest
    @CsvSource({"ÉTÉ,ete", "Cœur,coeur", "ex\u00E6quo,exaequo", "Noël,noel", "e\u0301te\u0301,ete", "12e,12e", "Ã,a"})
    void caseAccentsAndLigaturesAreFolded(String word, String folded) {
        assertThat(Words.folded(word)).containsExactly(folded);
    }

    @Test
    void aWordKnowsItsPlaceInTheOriginal() {
        String text = "À l’été 2025";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("À", "l", "été", "2025");
    }

    @Test
    void aSentenceStartsAfterAFinalMarkOrALineEnd() {
        assertThat(Words.of("Un. Deux ! Trois ? Quatre… Cinq\nSix"))
                .allMatch(Word::startsSentence)
                .hasSize(6);
    }

    @Test
    void aFullStopInANumberOrANameEndsNoSentence() {
        assertThat(Words.of("le 12.5 sur montdore.nc"))
                .extracting(Word::startsSentence)
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    void theSentenceAroundAPlaceIsFound() {
        String text = "Un deux.  Trois quatre ! Cinq";
        int at = text.indexOf("quatre");

        assertThat(text.substring(Words.sentenceStart(text, at), Words.sentenceEnd(text, at)))
                .isEqualTo("Trois quatre !");
    }

    @Test
    void aLineEndIsNoPartOfTheSentenceItEnds() {
        assertThat(Words.sentenceEnd("Un deux\nTrois", 0)).isEqualTo(7);
    }

    @Test
    void theLastSentenceEndsWithTheText() {
        assertThat(Words.sentenceEnd("Un deux", 0)).isEqualTo(7);
        assertThat(Words.sentenceStart("Un deux", 3)).isZero();
    }

    @Test
    void onlyAsciiDigitsUpToFourAreANumber() {
        assertThat(Words.of("7 2025 12345 8h ٣")).extracting(Word::number).containsExactly(7, 2025, -1, -1, -1);
        assertThat(Words.of("12345 8h")).extracting(Word::isNumber).containsExactly(true, false);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void wordsAreInOrderAndNeverOverlap(@ForAll("hostile") String text) {
        List<Word> words = Words.of(text);

        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).start())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : words.get(i - 1).end());
            assertThat(words.get(i).end()).isBetween(words.get(i).start() + 1, text.length());
            assertThat(words.get(i).folded()).isNotEmpty();
        }
    }

    @Property(tries = 20000)
    void foldingTwiceChangesNothing(@ForAll("hostile") String text) {
        Words.folded(text).forEach(word -> assertThat(Words.folded(word)).containsExactly(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "'", "\u0301", "7", "\uD83D", "7 ", "3 mars ", "e\u0301 ", ".", "14 h ", "1,"})
    @Timeout(60)
    void aMillionTimesTheSameIsRead(String piece) {
        String text = "e" + piece.repeat(1_000_000 / piece.length());
        List<Word> words = Words.of(text);

        assertThat(words).isNotEmpty();
        assertThat(Mentions.dates(text, words)).allMatch(date -> date.month() == 3);
        assertThat(Mentions.times(text, words)).allMatch(time -> time.time().getHour() == 14);
    }

    @Test
    @Timeout(60)
    void aWordUnderAMillionUnorderedMarksIsFolded() {
        assertThat(Words.folded("e" + "\u0302\u0323".repeat(500_000) + "t")).containsExactly("et");
    }
}
