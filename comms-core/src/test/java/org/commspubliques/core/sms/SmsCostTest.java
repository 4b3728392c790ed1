package org.commspubliques.core.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SmsCostTest {

    private static final Currency FRANCS = Currency.getInstance("XPF");
    private static final Currency EUROS = Currency.getInstance("EUR");

    private static List<Integer> costs(String text) {
        return SmsSegments.of(text).culprits().stream().map(SmsCulprit::cost).toList();
    }

    @Test
    void oneCircumflexInAMessageOfOneHundredAndFortyCharactersCostsTwoParts() {
        assertThat(costs("ê" + "a".repeat(139))).containsExactly(2);
    }

    @Test
    void eachOfTwoCulpritsCostsWhatItCostsAlone() {
        assertThat(costs("ê" + "a".repeat(100) + "’")).containsExactly(1, 1);
    }

    @Test
    void aCulpritInAShortMessageCostsNothing() {
        assertThat(costs("Fête ce soir")).containsExactly(0);
    }

    @Test
    void whatNothingStandsForHasItsCostToo() {
        assertThat(costs("😀" + "a".repeat(100) + "ê")).containsExactly(1, 1);
    }

    @Test
    void anEllipsisThatBecomesThreeDotsMayCostLessThanItsReplacement() {
        assertThat(costs("…".repeat(70))).containsExactly(-1);
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("a", "é", "€", "ê", "œ", "’", "…", "😀", "🏳️‍🌈", " ")
                .list()
                .ofMaxSize(260)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void theCostIsThatOfTheTextWhereEveryOtherIsGone(@ForAll("mixed") String text) {
        SmsSegments segments = SmsSegments.of(text);
        String clean = without(segments, null);
        for (SmsCulprit culprit : segments.culprits()) {
            assertThat(culprit.cost())
                    .isEqualTo(
                            SmsSegments.of(without(segments, culprit)).parts().size()
                                    - SmsSegments.of(clean).parts().size());
        }
    }

    private static String without(SmsSegments segments, @org.jspecify.annotations.Nullable SmsCulprit kept) {
        String text = segments.text();
        // The longest first: a part of a flag is an emoji itself.
        List<SmsCulprit> longestFirst = segments.culprits().stream()
                .sorted((left, right) ->
                        right.character().length() - left.character().length())
                .toList();
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int here = at;
            SmsCulprit found = longestFirst.stream()
                    .filter(culprit -> culprit.offsets().contains(here))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                out.append(text.charAt(at++));
            } else {
                out.append(
                        found == kept ? found.character() : found.replacement().orElse(""));
                at += found.character().length();
            }
        }
        return out.toString();
    }

    @Test
    void aThousandSortsOfCulpritsAreCountedInNoTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.appendCodePoint(0x4E00 + i);
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(costs(text.toString())).hasSize(20_000));
    }

    @Test
    void aMessageCostsItsPartsTimesItsRecipients() {
        SmsTariff tariff = SmsTariff.of(EUROS, new BigDecimal("0.045"));
        SmsSegments message = SmsSegments.of("ê" + "a".repeat(139));
        assertThat(tariff.cost(message, 1_000)).isEqualTo(new BigDecimal("135.00"));
        assertThat(tariff.costIfReplaced(message, 1_000)).isEqualTo(new BigDecimal("45.00"));
    }

    @Test
    void francsOfThePacificHaveNoDecimals() {
        assertThat(SmsTariff.of(FRANCS, new BigDecimal("9.5")).cost(3, 1)).isEqualTo(new BigDecimal("29"));
    }

    @Test
    void thePriceIsThatOfTheNumberOfRecipients() {
        SmsTariff tariff = SmsTariff.of(FRANCS, new BigDecimal("12"))
                .from(1_000, new BigDecimal("10"))
                .from(10_000, new BigDecimal("8"));
        assertThat(tariff.perPart(999)).isEqualTo(new BigDecimal("12"));
        assertThat(tariff.perPart(1_000)).isEqualTo(new BigDecimal("10"));
        assertThat(tariff.cost(1, 25_000)).isEqualTo(new BigDecimal("200000"));
    }

    @Test
    void aPriceBelowNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmsTariff.of(FRANCS, new BigDecimal("-1")));
    }

    @Test
    void aBroadcastPageHoldsNinetyThreeCharactersOfTheAlphabet() {
        assertThat(CellBroadcastPages.of("a".repeat(93)).pages()).hasSize(1);
        assertThat(CellBroadcastPages.of("a".repeat(94)).pages()).hasSize(2);
    }

    @Test
    void aBroadcastPageHoldsFortyOneCharactersOutsideIt() {
        CellBroadcastPages pages = CellBroadcastPages.of("ê".repeat(42));
        assertThat(pages.pages()).hasSize(2);
        assertThat(pages.pagesIfReplaced()).isEqualTo(1);
        assertThat(pages.culprits()).hasSize(1);
    }

    @Test
    void aBroadcastIsTooLongAfterFifteenPages() {
        CellBroadcastPages full = CellBroadcastPages.of("a".repeat(15 * 93));
        assertThat(full.fits()).isTrue();
        assertThat(full.remaining()).isZero();
        CellBroadcastPages beyond = CellBroadcastPages.of("a".repeat(15 * 93 + 1));
        assertThat(beyond.fits()).isFalse();
        assertThat(beyond.end()).isEqualTo(15 * 93);
        assertThat(beyond.remaining()).isEqualTo(-1);
    }

    @Property(tries = 200)
    void pagesAreCountedAsTheCounterCounts(@ForAll("mixed") String text) {
        SmsCounter counter = SmsCounter.ofBroadcastPages();
        String composed = CellBroadcastPages.of(text).text();
        counter.add(composed, 0, composed.length());
        assertThat(CellBroadcastPages.of(text).pages()).hasSize(counter.parts());
    }
}
