package org.commspubliques.core.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.HostileTexts;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {

    @Test
    void linesAreFilledWordByWord() {
        assertThat(BoardLayout.of("Fermeture de la mairie lundi 13 mai", 6, 20).pages())
                .containsExactly(List.of("Fermeture de la", "mairie lundi 13 mai"));
    }

    @Test
    void whatDoesNotFitOnAScreenGoesToTheNext() {
        BoardLayout layout = BoardLayout.of("un deux trois quatre cinq", 2, 6);

        assertThat(layout.pages()).containsExactly(List.of("un", "deux"), List.of("trois", "quatre"), List.of("cinq"));
        assertThat(layout.startOf(0)).isZero();
        assertThat(layout.startOf(1)).isEqualTo(8);
        assertThat(layout.startOf(2)).isEqualTo(21);
    }

    @Test
    void aWordLongerThanALineIsBrokenOnALineOfItsOwn() {
        assertThat(lines("au anticonstitutionnellement ici", 10))
                .containsExactly("au", "anticonsti", "tutionnell", "ement ici");
    }

    @Test
    void aWordAsLongAsALineIsNotBroken() {
        assertThat(lines("a 1234567890 b", 10)).containsExactly("a", "1234567890", "b");
    }

    @Test
    void lineBreaksOfAllKindsAndBlankLinesAreKept() {
        assertThat(lines("a\nb\r\nc\rd\u2028e\n\nf\n", 10)).containsExactly("a", "b", "c", "d", "e", "", "f");
    }

    @Test
    void spacesStayInsideALineAndGoWhereItIsBroken() {
        assertThat(lines("  a  b   cccc  d", 6)).containsExactly("  a  b", "cccc", "d");
    }

    @Test
    void spacesThatPushAWordOutOfTheFirstLineAreDropped() {
        assertThat(lines("     aaaa", 6)).containsExactly("aaaa");
    }

    @Test
    void aNoBreakSpaceJoinsItsWords() {
        assertThat(lines("le 12\u00A0mai", 7)).containsExactly("le", "12\u00A0mai");
    }

    @Test
    void aCharacterIsWhatAReaderSees() {
        assertThat(lines("e\u0301te\u0301 👩\u200D👧👩\u200D👧 fin", 3))
                .containsExactly("e\u0301te\u0301", "👩\u200D👧👩\u200D👧", "fin");
    }

    @Test
    void anEmptyTextHasNoPage() {
        assertThat(BoardLayout.of("", 6, 20).pages()).isEmpty();
    }

    @Test
    void aBoardWithoutRoomIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoardLayout.of("a", 0, 20))
                .withMessageContaining("rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoardLayout.of("a", 6, 1001))
                .withMessageContaining("columns");
    }

    private static List<String> lines(String text, int columns) {
        return BoardLayout.of(text, 1000, columns).pages().get(0);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void nothingButSpacesIsEverLost(
            @ForAll("hostile") String text,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 25) int columns) {
        StringBuilder shown = new StringBuilder();
        BoardLayout.of(text, rows, columns).pages().forEach(page -> page.forEach(shown::append));

        assertThat(withoutSpaces(shown.toString())).isEqualTo(withoutSpaces(text));
    }

    @Property
    void noPageHasMoreLinesAndNoLineMoreCharactersThanTheBoard(
            @ForAll("hostile") String text,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 25) int columns) {
        assertThat(BoardLayout.of(text, rows, columns).pages())
                .allSatisfy(page -> assertThat(page)
                        .hasSizeBetween(1, rows)
                        .allSatisfy(line -> assertThat(Graphemes.count(line)).isLessThanOrEqualTo(columns)));
    }

    private static String withoutSpaces(String text) {
        Function<Integer, Boolean> isSpace = unit -> Character.isWhitespace(unit) || unit == '\u0085';
        StringBuilder out = new StringBuilder();
        text.chars().filter(unit -> !isSpace.apply(unit)).forEach(unit -> out.append((char) unit));
        return out.toString();
    }

    @Test
    void aMillionCharactersWithoutASpaceAreLaidOut() {
        assertThat(BoardLayout.of("x".repeat(1_000_000), 1, 1).pages()).hasSize(1_000_000);
        assertThat(BoardLayout.of(" ".repeat(1_000_000), 6, 20).pages()).containsExactly(List.of(""));
    }
}
