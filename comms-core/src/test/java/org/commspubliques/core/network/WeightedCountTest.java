package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class WeightedCountTest {

    static final List<String> STUMBLING_BLOCKS = NetworkTexts.STUMBLING_BLOCKS;

    private static final WeightedCount X = WeightedCount.x();

    @ParameterizedTest
    @CsvSource({
        "été, 3",
        "l’été — déjà, 12",
        "5\u202F€, 5",
        "日本, 4",
        "🌾, 2",
        "👩\u200D🌾, 2",
        "🇫🇷, 2",
        "🇫, 2",
        "©, 1"
    })
    void charactersWeighOneOrTwo(String text, int used) {
        assertThat(X.count(text)).isEqualTo(used);
    }

    @Test
    void aLinkCounts23WhateverItsLength() {
        assertThat(X.count("exemple.fr")).isEqualTo(23);
        assertThat(X.count("https://exemple.fr/" + "a".repeat(400))).isEqualTo(23);
    }

    @Test
    void anAccentWrittenApartCountsWithItsLetter() {
        assertThat(X.count("e\u0301te\u0301")).isEqualTo(3);
    }

    @Test
    void theLimitIsCrossedBeforeTheLinkThatDoesNotFit() {
        TextCount measured = X.measured("abc https://exemple.fr/plan", 26);

        assertThat(measured.used()).isEqualTo(27);
        assertThat(measured.crossedAt()).hasValue(4);
    }

    @Test
    void theLimitIsCrossedBeforeTheEmojiThatDoesNotFit() {
        assertThat(X.measured("abc 👩\u200D🌾", 5).crossedAt()).hasValue(4);
    }

    @Test
    void theLimitIsNeverCrossedBetweenALetterAndItsMark() {
        assertThat(X.measured("ab\u0323\u20DDc", 2).crossedAt()).hasValue(1);
    }

    @Test
    void theOffsetIsThatOfTheTextAsItWasGiven() {
        assertThat(X.measured("e\u0301te\u0301 ici", 4).crossedAt()).hasValue(6);
    }

    @Test
    void whatFitsCrossesNothing() {
        assertThat(X.measured("été", 3)).isEqualTo(new TextCount(3, OptionalInt.empty()));
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(WeightedCount.refusedAt("ab\uFEFFc")).hasValue(2);
        assertThat(WeightedCount.refusedAt("été 🌾")).isEmpty();
    }

    @Test
    void otherWeightsNeedNoCode() {
        CharacterWeights weights = new CharacterWeights(
                30, 10, List.of(new WeightRange('a', 'z', 10), new WeightRange(0x1F33E, 0x1F33E, 5)), 0, 7);
        WeightedCount count = WeightedCount.of(weights);

        assertThat(count.weights()).isEqualTo(weights);
        assertThat(count.count("abA")).isEqualTo(5);
        assertThat(count.count("🌾🌾🌾")).isEqualTo(2);
        assertThat(count.count("exemple.fr")).isEqualTo(7);
    }

    @Test
    void weightsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CharacterWeights(1, 0, List.of(), 0, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> new CharacterWeights(1, 1, List.of(), -1, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightRange(5, 4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightRange(4, 5, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CharacterWeights(
                        1, 1, List.of(new WeightRange(0, 9, 1), new WeightRange(9, 12, 1)), 0, 23));
    }

    @Test
    void noUnitThatIsTakenForComposedMayCompose() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (int unit = 0; unit < Character.MIN_SURROGATE; unit++) {
            if (!WeightedCount.mayCompose((char) unit)) {
                assertThat(nfc.isInert(unit)
                                || (nfc.hasBoundaryBefore(unit) && nfc.isNormalized(Character.toString(unit))))
                        .as("%04X", unit)
                        .isTrue();
            }
        }
        for (char high = '\uD83C'; high <= '\uD83E'; high++) {
            for (char low = Character.MIN_LOW_SURROGATE; low <= Character.MAX_LOW_SURROGATE; low++) {
                assertThat(nfc.isInert(Character.toCodePoint(high, low))).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return NetworkTexts.any();
    }

    @Property
    void whatComesBeforeTheCrossingIsWhole(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int max) {
        TextCount measured = X.measured(text, max);

        assertThat(measured.crossedAt().isPresent()).isEqualTo(measured.used() > max);
        measured.crossedAt().ifPresent(at -> assertThat(isEdge(text, at)).isTrue());
    }

    /** Whether no grapheme and, where the text is composed, no link goes across an offset. */
    private static boolean isEdge(String text, int at) {
        int edge = 0;
        while (edge < at) {
            edge = Graphemes.nextEnd(text, edge);
        }
        boolean composed = Normalizer2.getNFCInstance().isNormalized(text);
        return edge == at
                && (!composed
                        || TextEntities.of(text, LinkStyle.X).stream()
                                .filter(entity -> entity.kind() == TextEntity.Kind.LINK)
                                .noneMatch(link -> link.start() < at && at < link.end()));
    }

    @Property
    void theCrossingNeverGoesBackAsTheLimitGrows(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int max) {
        int here = X.measured(text, max).crossedAt().orElse(text.length());
        int further = X.measured(text, max + 1).crossedAt().orElse(text.length());

        assertThat(further).isGreaterThanOrEqualTo(here);
    }

    @Property
    void linesCountByThemselves(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(X.count(first + "\n" + second)).isEqualTo(X.count(first) + X.count("\n" + second));
    }

    @ParameterizedTest
    @FieldSource("STUMBLING_BLOCKS")
    @Timeout(20)
    void aLongTextTakesTimeInProportionToItsLength(String block) {
        String text = block.repeat(500_000 / block.length());

        assertThat(X.measured(text, 280).crossedAt()).isPresent();
    }
}
