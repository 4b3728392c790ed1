package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

@SuppressWarnings("exports")
class OpeningTest {

    @Test
    void endsAtTheLastGapBeforeTheLimit() {
        assertThat(Opening.of("un deux trois", 9)).isEqualTo(new Opening("un deux", "trois"));
        assertThat(Opening.of("un deux trois", 7)).isEqualTo(new Opening("un deux", "trois"));
    }

    @Test
    void cutsAWordThatHasNoGapNearTheLimit() {
        assertThat(Opening.of("un anticonstitutionnellement", 10))
                .isEqualTo(new Opening("un anticon", "stitutionnellement"));
    }

    @Test
    void neverEndsAtANoBreakSpaceNorInsideWhatReadersTakeForOneCharacter() {
        assertThat(Opening.of("à partir de 10\u00A0h", 15)).isEqualTo(new Opening("à partir de", "10\u00A0h"));
        assertThat(Opening.of("👩‍👧👩‍👧👩‍👧", 2)).isEqualTo(new Opening("👩‍👧👩‍👧", "👩‍👧"));
    }

    @Test
    void isTheWholeTextWhereThatIsShort() {
        assertThat(Opening.of("court", 5)).isEqualTo(new Opening("court", ""));
        assertThat(Opening.of("court", 5).isWhole()).isTrue();
        assertThat(Opening.of("courte", 5).isWhole()).isFalse();
    }

    @Property(tries = 300)
    void losesNothingButWhiteSpace(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 20) int limit) {
        Opening opening = Opening.of(text, limit);

        assertThat(withoutWhiteSpace(opening.start() + opening.rest())).isEqualTo(withoutWhiteSpace(text));
    }

    private static String withoutWhiteSpace(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
