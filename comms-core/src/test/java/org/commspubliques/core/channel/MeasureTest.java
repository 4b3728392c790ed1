package org.commspubliques.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTest {

    private static final Source SOURCE = Source.of("test", LocalDate.of(2026, 11, 23), Confidence.OFFICIAL);

    private static ChannelRule rule(MeasureUnit unit, int max) {
        ChannelRule.Builder rule = ChannelRule.builder(ChannelField.TEXT, unit, max, SOURCE);
        return unit == MeasureUnit.BOARD_PAGES ? rule.grid(new BoardGrid(2, 10)).build() : rule.build();
    }

    @ParameterizedTest
    @CsvSource({"GRAPHEMES, 7", "CODE_POINTS, 9", "EMOJI_AS_BYTES, 17", "UTF16_UNITS, 11", "UTF8_BYTES, 21", "SIGNS, 6"
    })
    void eachUnitCountsInItsOwnWay(MeasureUnit unit, int used) {
        assertThat(Measure.of(rule(unit, 100), "été\n👩\u200D👧€a").used()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({"😀, 4", "é, 1", "❤️, 6", "1, 1", "a😀é, 6", "🇫🇷, 8"})
    void threadsCountsAnEmojiByItsBytes(String text, int used) {
        assertThat(Measure.of(rule(MeasureUnit.EMOJI_AS_BYTES, 100), text).used())
                .isEqualTo(used);
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
        return Arbitraries.of(unitsOfAnyChannel());
    }

    /** What is counted alike on every channel. */
    static Set<MeasureUnit> unitsOfAnyChannel() {
        return Sets.difference(
                ChannelField.TEXT.units(), EnumSet.of(MeasureUnit.WEIGHTED, MeasureUnit.NETWORK_CHARACTERS));
    }

    @Property
    void whatIsLeftAndWhatIsUsedMakeTheLimit(
            @ForAll("units") MeasureUnit unit,
            @ForAll @IntRange(min = 1, max = 500) int max,
            @ForAll("hostile") String text) {
        Measure measure = Measure.of(rule(unit, max), text);

        assertThat(measure.remaining() + measure.used())
                .isEqualTo(measure.max())
                .isEqualTo(max);
        assertThat(measure.crossedAt().isPresent()).isEqualTo(!measure.fits()).isEqualTo(measure.remaining() < 0);
    }

    @Property
    void whatComesBeforeTheCrossingFitsAndIsNeverHalfACharacter(
            @ForAll("units") MeasureUnit unit,
            @ForAll @IntRange(min = 1, max = 20) int max,
            @ForAll("hostile") String text) {
        OptionalInt crossedAt = Measure.of(rule(unit, max), text).crossedAt();

        crossedAt.ifPresent(at -> {
            assertThat(Measure.of(rule(unit, max), text.substring(0, at)).fits())
                    .isTrue();
            assertThat(Graphemes.count(text.substring(0, at)) + Graphemes.count(text.substring(at)))
                    .isEqualTo(Graphemes.count(text));
        });
    }

    @Property
    void withTheNextCharacterItNoLongerFits(
            @ForAll("alongTheText") MeasureUnit unit,
            @ForAll @IntRange(min = 1, max = 20) int max,
            @ForAll("hostile") String text) {
        OptionalInt crossedAt = Measure.of(rule(unit, max), text).crossedAt();

        crossedAt.ifPresent(at -> assertThat(Measure.of(rule(unit, max), text.substring(0, Graphemes.nextEnd(text, at)))
                        .fits())
                .isFalse());
    }

    @Property
    void aTextNeverTakesLessThanItsBeginning(
            @ForAll("alongTheText") MeasureUnit unit, @ForAll("hostile") String text, @ForAll("hostile") String more) {
        ChannelRule rule = rule(unit, 1);

        assertThat(Measure.of(rule, text + more).used())
                .isGreaterThanOrEqualTo(Measure.of(rule, text).used());
    }

    /** On a board a whole word goes over to the next page, not the letters that have no room. */
    @Provide
    Arbitrary<MeasureUnit> alongTheText() {
        return Arbitraries.of(Sets.difference(unitsOfAnyChannel(), EnumSet.of(MeasureUnit.BOARD_PAGES)));
    }

    @Property
    void eachUnitIsWhatAnotherWayOfCountingGives(@ForAll("hostile") String text) {
        assertThat(Measure.of(rule(MeasureUnit.UTF16_UNITS, 1), text).used()).isEqualTo(text.length());
        assertThat(Measure.of(rule(MeasureUnit.CODE_POINTS, 1), text).used())
                .isEqualTo(text.codePoints().count());
        assertThat(Measure.of(rule(MeasureUnit.UTF8_BYTES, 1), text).used())
                .isEqualTo(text.codePoints()
                        .map(codePoint -> isHalf(codePoint)
                                ? 3
                                : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length)
                        .sum());
        assertThat(Measure.of(rule(MeasureUnit.GRAPHEMES, 1), text).used()).isEqualTo(Graphemes.count(text));
        assertThat(Measure.of(rule(MeasureUnit.SMS_PARTS, 1), text).used())
                .isEqualTo(SmsSegments.of(text).parts().size());
    }

    private static boolean isHalf(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    @Test
    void aLineIsAsLongAsItsCharactersAndTheLongestCounts() {
        ChannelRule rule = rule(MeasureUnit.LINE_CHARACTERS, 5);

        assertThat(Measure.of(rule, "été\r\n👩\u200D👧 ici\n").used()).isEqualTo(5);
        assertThat(Measure.of(rule, "étés\ntrop long\nplus long encore").used()).isEqualTo(16);
        assertThat(Measure.of(rule, "étés\ntrop long\nplus long encore").crossedAt())
                .hasValue(10);
        assertThat(Measure.of(rule, "").used()).isZero();
    }

    @Test
    void aBroadcastIsCountedInPagesAndInSeptets() {
        assertThat(Measure.of(rule(MeasureUnit.CELL_BROADCAST_PAGES, 15), "x".repeat(1_396))
                        .crossedAt())
                .hasValue(1_395);
        assertThat(Measure.of(rule(MeasureUnit.GSM_SEPTETS, 160), "10 €").used())
                .isEqualTo(5);
        assertThat(Measure.of(rule(MeasureUnit.GSM_SEPTETS, 160), "ê".repeat(71))
                        .crossedAt())
                .hasValue(70);
    }

    @Test
    void aTextIsCountedWhereThereIsNoLimit() {
        assertThat(Measure.count(MeasureUnit.SIGNS, "ça va\n👩‍👧 !")).isEqualTo(8);
        assertThat(Measure.count(MeasureUnit.SIGNS, "")).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.count(MeasureUnit.PIXELS, "texte"));
    }

    @Test
    void aNumberOfThingsIsNotMeasuredInAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(
                        ChannelRule.builder(ChannelField.IMAGES, MeasureUnit.COUNT, 4, SOURCE)
                                .build(),
                        "texte"))
                .withMessageContaining("COUNT");
    }

    @Test
    void theCharacterThatMakesOneSmsThreeIsWhereTheLimitIsCrossed() {
        Measure measure = Measure.of(rule(MeasureUnit.SMS_PARTS, 1), "x".repeat(140) + "ê");

        assertThat(measure.used()).isEqualTo(3);
        assertThat(measure.crossedAt()).hasValue(140);
    }

    @Test
    void everyLimitOnAPartOfTheMessageIsMeasuredAtOnce() {
        ChannelRule graphemes = rule(MeasureUnit.GRAPHEMES, 3);
        ChannelRule pages = rule(MeasureUnit.BOARD_PAGES, 1);
        ChannelRule bytes = rule(MeasureUnit.UTF8_BYTES, 7);
        Channel channel = channel(graphemes, pages, bytes, inTitle());

        assertThat(Measure.all(channel, LocalDate.of(2026, 11, 23), ChannelField.TEXT, "étés"))
                .containsExactly(
                        entry(graphemes, Measure.of(graphemes, "étés")),
                        entry(pages, Measure.of(pages, "étés")),
                        entry(bytes, Measure.of(bytes, "étés")));
        assertThat(Measure.all(channel, LocalDate.of(2026, 11, 23), ChannelField.BODY, "étés"))
                .isEmpty();
    }

    private static Channel channel(ChannelRule... rules) {
        Channel.Builder channel =
                Channel.builder(ChannelId.of("essai"), ChannelKind.SOCIAL, Wording.of("Essai", "Trial"));
        List.of(rules).forEach(channel::rule);
        return channel.build();
    }

    private static ChannelRule inTitle() {
        return ChannelRule.builder(ChannelField.TITLE, MeasureUnit.SIGNS, 9, SOURCE)
                .build();
    }

    @ParameterizedTest
    @MethodSource("unitsOfAnyChannel")
    @Timeout(30)
    void aMillionCharactersAreMeasured(MeasureUnit unit) {
        Measure measure = Measure.of(rule(unit, 3), "é a’\n".repeat(200_000));

        assertThat(measure.fits()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("unitsOfAnyChannel")
    @Timeout(30)
    void anEndlessPileOfAccentsIsMeasured(MeasureUnit unit) {
        Measure measure = Measure.of(rule(unit, 1), "e" + "\u0302\u0323".repeat(200_000) + "\nfin");

        assertThat(measure.used()).isPositive();
    }
}
