package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.finding.Severity;
import org.junit.jupiter.api.Test;

@SuppressWarnings("exports")
class MarkedTextTest {

    private static final String TEXT = "Merci à notre maire pour cette belle réalisation, vraiment exemplaire.";

    @Property(tries = 300)
    void thePiecesAreTheTextAndThoseOfAFindingAreItsWords(@ForAll("spans") List<MarkedText.Span> spans) {
        List<MarkedText.Piece> pieces = MarkedText.of(TEXT, spans);

        assertThat(pieces.stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        for (MarkedText.Span span : spans) {
            assertThat(wordsOf(span.number(), pieces)).isEqualTo(TEXT.substring(span.start(), span.end()));
        }
        assertThat(pieces.stream().flatMap(piece -> piece.ending().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        spans.stream().map(MarkedText.Span::number).toList());
    }

    @Provide
    Arbitrary<List<MarkedText.Span>> spans() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, TEXT.length());
        return Combinators.combine(place, place, Arbitraries.of(Severity.class))
                .as((a, b, severity) -> new MarkedText.Span(0, Math.min(a, b), Math.max(a, b), severity))
                .filter(span -> span.start() < span.end())
                .list()
                .ofMaxSize(12)
                .map(MarkedTextTest::numbered);
    }

    private static List<MarkedText.Span> numbered(List<MarkedText.Span> spans) {
        List<MarkedText.Span> numbered = new ArrayList<>();
        for (MarkedText.Span span : spans) {
            numbered.add(new MarkedText.Span(numbered.size() + 1, span.start(), span.end(), span.severity()));
        }
        return numbered;
    }

    private static String wordsOf(int number, List<MarkedText.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> Arrays.asList(piece.findings().split(" ")).contains(String.valueOf(number)))
                .map(MarkedText.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void aPieceHasTheClassOfTheGravestFindingAboutIt() {
        List<MarkedText.Piece> pieces = MarkedText.of(
                "abcd",
                List.of(
                        new MarkedText.Span(1, 0, 4, Severity.INFO),
                        new MarkedText.Span(2, 1, 3, Severity.BLOCKING),
                        new MarkedText.Span(3, 2, 3, Severity.WARNING)));

        assertThat(pieces).extracting(MarkedText.Piece::text).containsExactly("a", "b", "c", "d");
        assertThat(pieces)
                .extracting(MarkedText.Piece::severity)
                .containsExactly("info", "blocking", "blocking", "info");
        assertThat(pieces.get(2).ending()).containsExactly(2, 3);
    }

    @Test
    void aSpanBeyondTheEndStopsThere() {
        List<MarkedText.Piece> pieces = MarkedText.of("abc", List.of(new MarkedText.Span(1, 1, 99, Severity.INFO)));

        assertThat(pieces).extracting(MarkedText.Piece::text).containsExactly("a", "bc");
    }

    @Test
    void aSpanNeverTearsASurrogatePairApart() {
        List<MarkedText.Piece> pieces = MarkedText.of("a💧b💧c", List.of(new MarkedText.Span(1, 2, 5, Severity.INFO)));

        assertThat(pieces).extracting(MarkedText.Piece::text).containsExactly("a", "💧b💧", "c");
    }

    @Test
    void anEmptyTextHasNoPiece() {
        assertThat(MarkedText.of("", List.of())).isEmpty();
    }
}
