package org.commspubliques.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.internal.text.Graphemes;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final Source SOURCE = Source.of("test", LocalDate.of(2026, 11, 23), Confidence.OFFICIAL);

    private static ChannelRule rule(MeasureUnit unit, int max) {
        ChannelRule.Builder rule = ChannelRule.builder(ChannelField.TEXT, unit, max, SOURCE);
        return unit == MeasureUnit.BOARD_PAGES ? rule.grid(new BoardGrid(2, 10)).build() : rule.build();
    }

    @ParameterizedTest
    @CsvSource({"GRAPHEMES, 7", "CODE_POINTS, 9", "UTF16_UNITS, 11", "UTF8_BYTES, 21", "SIGNS, 6"})
    void eachUnitCountsInItsOwnWay(MeasureUnit unit, int used) {
        assertThat(Measure.of(rule(unit, 100), "été\n👩\u200D👧€a").used()).isEqualTo(used);
    }

    @Test
    void aSurrogateWithoutItsOtherHalfCountsThreeBytes() {
        assertThat(Measure.of(rule(MeasureUnit.UTF8_BYTES, 100), "a\uD83D").used())
                .isEqualTo(4);
    }

    @Test
    void aTextThatIsJustLongEnoughFits() {
        Measure measure = Measure.of(rule(MeasureUnit.GRAPHEMES, 3), "été");

        assertThat(measure.fits()).isTrue();
        assertThat(measure.remaining()).isZero();
        assertThat(measure.crossedAt()).isEmpty();
    }

    @Test
    void theLimitIsCrossedBeforeAFamilyAndNotInsideIt() {
        Measure measure = Measure.of(rule(MeasureUnit.UTF16_UNITS, 3), "ab👩\u200D👧c");

        assertThat(measure.fits()).isFalse();
        assertThat(measure.remaining()).isEqualTo(-5);
        assertThat(measure.crossedAt()).hasValue(2);
    }

    @Test
    void oneSmsHasItsFullLengthBeforeTheLimitIsCrossed() {
        assertThat(Measure.of(rule(MeasureUnit.SMS_PARTS, 1), "x".repeat(161)).crossedAt())
                .hasValue(160);
        assertThat(Measure.of(rule(MeasureUnit.SMS_PARTS, 2), "x".repeat(307)).crossedAt())
                .hasValue(306);
    }

    @Test
    void thePlaceInADecomposedTextIsThatOfTheTextGiven() {
        String text = Normalizer.normalize("é".repeat(161), Normalizer.Form.NFD);

        assertThat(Measure.of(rule(MeasureUnit.SMS_PARTS, 1), text).crossedAt()).hasValue(320);
    }

    @Test
    void aBoardIsCrossedWhereTheFirstPageTooManyBegins() {
        Measure measure = Measure.of(rule(MeasureUnit.BOARD_PAGES, 1), "un deux trois quatre cinq");

        assertThat(measure.used()).isEqualTo(2);
        assertThat(measure.crossedAt()).hasValue(14);
    }

    @Test
    void aBoardIsCrossedBeforeTheSpacesThatALineBreakLeavesNoRoomFor() {
        String first = "aaaaaaaaaabonjourbonjourbonjour\n";
        ChannelRule rule = rule(MeasureUnit.BOARD_PAGES, 2);

        assertThat(Measure.of(rule, first + " aaabonjour").crossedAt()).hasValue(first.length());
        assertThat(Measure.of(rule, first + " aaaabonjourbonjour").crossedAt()).hasValue(first.length());
        assertThat(Measure.of(rule, first).fits()).isTrue();
        assertThat(Measure.of(rule, first + " ").fits()).isFalse();
    }

    @Test
    void aMeasureSaysWhatItCountedAgainstWhat() {
        Measure measure = Measure.of(rule(MeasureUnit.SIGNS, 5), "deux mots");

        assertThat(measure)
                .isEqualTo(Measure.of(rule(MeasureUnit.SIGNS, 5), "plus long".replace('p', 'P')))
                .isNotEqualTo(Measure.of(rule(MeasureUnit.SIGNS, 6), "deux mots"))
                .hasSameHashCodeAs(Measure.of(rule(MeasureUnit.SIGNS, 5), "deux mots"))
                .hasToString("9/5 SIGNS");
        assertThat(measure.unit().label().fr()).isEqualTo("signes, espaces comprises");
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Provide
    Arbitrary<MeasureUnit> units() {
        return Arbitraries.of(EnumSet.range(MeasureUnit.GRAPHEMES, MeasureUnit.SIGNS));
    }

    @Property
    void whatIsLeftAndWhatIsUsedMakeTheLimit(
            @ForAll("units") MeasureUnit unit, @ForAll @IntRange(min = 1, max = 500) int max, @ForAll("hostile") String text) {
        Measure measure = Measure.of(rule(unit, max), text);

        assertThat(measure.remaining() + measure.used())
                .isEqualTo(measure.max())
                .isEqualTo(max);
        assertThat(measure.crossedAt().isPresent()).isEqualTo(!measure.fits()).isEqualTo(measure.remaining() < 0);
    }

    @Property
    void whatComesBeforeTheCrossingFitsAndWithTheNextCharacterItDoesNot(
            @ForAll("units") MeasureUnit unit, @ForAll @IntRange(min = 1, max = 20) int max, @ForAll("hostile") String text) {
        OptionalInt crossedAt = Measure.of(rule(unit, max), text).crossedAt();

        crossedAt.ifPresent(at -> {
            assertThat(Measure.of(rule(unit, max), text.substring(0, at)).fits())
                    .isTrue();
            assertThat(Graphemes.count(text.substring(0, at)) + Graphemes.count(text.substring(at)))
                    .isEqualTo(Graphemes.count(text));
        });
    }

    @ParameterizedTest
    @EnumSource(to = "SIGNS")
    @Timeout(30)
    void aMillionCharactersAreMeasured(MeasureUnit unit) {
        Measure measure = Measure.of(rule(unit, 5), "é a’\n".repeat(200_000));

        assertThat(measure.fits()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(to = "SIGNS")
    @Timeout(30)
    void anEndlessPileOfAccentsIsMeasured(MeasureUnit unit) {
        Measure measure = Measure.of(rule(unit, 1), "e" + "\u0302\u0323".repeat(200_000) + "\nfin");

        assertThat(measure.used()).isPositive();
    }
}
