package org.commspubliques.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpanTallyTest {

    private static SpanTally tally(SpanTally.Span... spans) {
        return new SpanTally(List.of(spans), (start, end) -> end - start);
    }

    @Test
    void aPartCountsWholeWhereItBeginsAndNothingFromThereToItsEnd() {
        SpanTally tally = tally(new SpanTally.Span(2, 5, 23));

        assertThat(tally.add(0, 1)).isEqualTo(1);
        assertThat(tally.add(1, 2)).isEqualTo(2);
        assertThat(tally.add(2, 3)).isEqualTo(25);
        assertThat(tally.add(3, 4)).isEqualTo(25);
        assertThat(tally.add(4, 5)).isEqualTo(25);
        assertThat(tally.add(5, 6)).isEqualTo(26);
    }

    @Test
    void whatStandsOnBothSidesOfPartsWithinOneGraphemeIsCounted() {
        SpanTally tally = tally(new SpanTally.Span(1, 3, 10), new SpanTally.Span(4, 5, 100));

        assertThat(tally.add(0, 2)).isEqualTo(11);
        assertThat(tally.add(2, 7)).isEqualTo(11 + 1 + 100 + 2);
    }

    @Test
    void partsThatTouchCountEach() {
        SpanTally tally = tally(new SpanTally.Span(0, 2, 10), new SpanTally.Span(2, 4, 100));

        assertThat(tally.add(0, 4)).isEqualTo(110);
    }

    @Property
    void howeverTheTextIsCutTheSumIsThatOfItsParts(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 6) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        List<SpanTally.Span> spans = new ArrayList<>();
        int length = 0;
        int expected = 0;
        for (int i = 0; i < lengths.size(); i++) {
            int end = length + lengths.get(i);
            if (i % 2 == 0) {
                spans.add(new SpanTally.Span(length, end, 23));
                expected += 23;
            } else {
                expected += end - length;
            }
            length = end;
        }
        SpanTally tally = new SpanTally(spans, (start, end) -> end - start);
        int sum = 0;
        for (int at = 0; at < length; at += step) {
            sum = tally.add(at, Math.min(at + step, length));
        }

        assertThat(sum).isEqualTo(expected);
    }
}
