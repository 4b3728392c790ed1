package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.refuses;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFiltersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "999; 999; 999",
                "1000; 1~000; 1,000",
                "-1234567; -1~234~567; -1,234,567",
                "1234.50; 1~234,50; 1,234.50",
                "-0.25; -0,25; -0.25",
                "100000.125; 100~000,125; 100,000.125",
                "1E+3; 1~000; 1,000",
                "12345678901234567890.5; 12~345~678~901~234~567~890,5; 12,345,678,901,234,567,890.5",
                "-0.12345678901234567890; -0,12345678901234567890; -0.12345678901234567890",
            })
    void numbersAreGroupedByThree(BigDecimal number, String inFrench, String inEnglish) {
        assertThat(visible(french("nombre", number))).isEqualTo(inFrench);
        assertThat(english("nombre", number)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5; 2; 1~234,50",
                "1.005; 2; 1,01",
                "2.675; 2; 2,68",
                "-1.005; 2; -1,01",
                "0.5; 0; 1",
                "-0.5; 0; -1",
                "-0.4; 0; 0",
                "-0.0; 1; 0,0",
                "1e15; 2; 1~000~000~000~000~000,00",
                "1e300; 0; 1~000",
                "999.9996; 3; 1~000,000",
                "0.1; 9; 0,100000000",
                "123456.1234567891; 9; 123~456,123456789",
            })
    void aNumberIsRoundedHalfUpAsItIsWritten(double number, int decimals, String expected) {
        assertThat(visible(french("nombre", number, decimals))).startsWith(expected);
    }

    @Test
    void wholeNumbersHaveTheDecimalsThatTheTagWants() {
        assertThat(visible(french("nombre", 1500, 2))).isEqualTo("1~500,00");
        assertThat(french("nombre", 15, 0)).isEqualTo("15");
        assertThat(visible(french("nombre", Long.MIN_VALUE, 1))).isEqualTo("-9~223~372~036~854~775~808,0");
    }

    @Test
    void everyNumberOfTheJdkIsTakenAndNoOther() {
        for (Object number : List.of(1234, 1234L, (short) 1234, 1234.0, 1234f, BigInteger.valueOf(1234))) {
            assertThat(visible(french("nombre", number))).isEqualTo("1~234");
        }
        assertThat(french("nombre", (byte) -7)).isEqualTo("-7");
        assertThat(french("nombre", 0.1f)).isEqualTo("0,1");
        assertThat(visible(french("nombre", 1e7))).isEqualTo("10~000~000");
        for (Object none : List.of(
                Double.NaN,
                Float.POSITIVE_INFINITY,
                "12",
                new AtomicInteger(3),
                BigDecimal.ONE.scaleByPowerOfTen(5_000))) {
            assertThat(refuses("nombre", none)).as("%s", none.getClass()).isTrue();
            assertThat(refuses("pourcent", none)).as("%s", none.getClass()).isTrue();
            assertThat(refuses("ordinal", none)).as("%s", none.getClass()).isTrue();
        }
    }

    @Test
    void percentagesHaveTheirSignAfterANoBreakSpaceInFrench() {
        assertThat(visible(french("pourcent", 12.5))).isEqualTo("12,5_%");
        assertThat(english("pourcent", 12.5)).isEqualTo("12.5%");
        assertThat(visible(french("pourcent", 12.55, 1))).isEqualTo("12,6_%");
        assertThat(visible(french("pourcent", 100))).isEqualTo("100_%");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0e, 0e, 0th",
        "1, 1er, 1re, 1st",
        "2, 2e, 2e, 2nd",
        "3, 3e, 3e, 3rd",
        "11, 11e, 11e, 11th",
        "12, 12e, 12e, 12th",
        "13, 13e, 13e, 13th",
        "21, 21e, 21e, 21st",
        "101, 101e, 101e, 101st",
        "111, 111e, 111e, 111th",
    })
    void ranksAreWrittenAsPrintersDo(int rank, String masculine, String feminine, String inEnglish) {
        assertThat(french("ordinal", rank)).isEqualTo(masculine);
        assertThat(french("ordinal", rank, "m")).isEqualTo(masculine);
        assertThat(french("ordinal", rank, "f")).isEqualTo(feminine);
        assertThat(english("ordinal", rank)).isEqualTo(inEnglish);
    }

    @Test
    void aRankIsAWholeNumber() {
        assertThat(french("ordinal", 2.0)).isEqualTo("2e");
        assertThat(refusal("ordinal", 1.5)).contains("nombre entier");
        assertThat(refusal("ordinal", -1)).contains("négatif");
        assertThat(refusal("ordinal", 1e30)).contains("nombre entier");
    }

    @Test
    void numbersAreWrittenInWords() {
        assertThat(french("en_lettres", 21)).isEqualTo("vingt et un");
        assertThat(french("en_lettres", 21, "f")).isEqualTo("vingt et une");
        assertThat(english("en_lettres", 1_234_005))
                .isEqualTo("one million two hundred and thirty-four thousand and five");
        assertThat(refusal("en_lettres", 1_000_000_000_000L)).contains("999 999 999 999");
        assertThat(refusal("en_lettres", -1_000_000_000_000L)).contains("999 999 999 999");
        assertThat(refusal("en_lettres", 0.5)).contains("nombre entier");
    }

    @Property
    void aGroupedNumberReadsBackAsItself(@ForAll BigDecimal number) {
        String text = french("nombre", number);
        assertThat(new BigDecimal(text.replace("\u202F", "").replace(',', '.'))).isEqualByComparingTo(number);
        String english = english("nombre", number);
        assertThat(new BigDecimal(english.replace(",", ""))).isEqualByComparingTo(number);
    }

    @Property
    void aWholeNumberReadsBackAsItselfInGroupsOfThree(@ForAll long number) {
        String text = french("nombre", number);
        assertThat(Long.parseLong(text.replace("\u202F", ""))).isEqualTo(number);
        assertThat(text).matches("-?\\d{1,3}(\u202F\\d{3})*");
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble);
    }

    /** With all the digits that a calculation leaves. */
    @Provide
    Arbitrary<Double> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(-2, 14))
                .as((mantissa, power) -> mantissa * 0x1p-63 * Math.pow(10, power));
    }

    @Property
    void aDoubleIsRoundedAsTheDecimalThatItStandsFor(
            @ForAll("amounts") double number, @ForAll @IntRange(max = 9) int decimals) {
        BigDecimal expected = new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
        assertThat(french("nombre", number, decimals)).isEqualTo(french("nombre", expected));
    }

    @Property
    void aDecimalThatSomeoneWroteIsRoundedAsWritten(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long unscaled,
            @ForAll @IntRange(max = 9) int scale,
            @ForAll @IntRange(max = 9) int decimals) {
        BigDecimal written = BigDecimal.valueOf(unscaled, scale);
        assertThat(french("nombre", written.doubleValue(), decimals))
                .isEqualTo(french("nombre", written.setScale(decimals, RoundingMode.HALF_UP)));
    }

    @Property
    void everyDoubleReadsBackAsItself(@ForAll("doubles") double number) {
        Assume.that(Double.isFinite(number));
        String text = french("nombre", number).replace("\u202F", "").replace(',', '.');
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
    }

    @Property
    void everyFloatReadsBackAsItself(@ForAll int bits) {
        float number = Float.intBitsToFloat(bits);
        Assume.that(Float.isFinite(number));
        String text = french("nombre", number).replace("\u202F", "").replace(',', '.');
        assertThat(Float.parseFloat(text)).isEqualTo(number == 0 ? 0.0f : number);
    }

    @Property
    void aRankHoldsItsNumber(@ForAll @LongRange(min = 0) long rank) {
        assertThat(french("ordinal", rank).replaceAll("[^0-9]", "")).isEqualTo(Long.toString(rank));
        assertThat(english("ordinal", rank).replaceAll("[^0-9]", "")).isEqualTo(Long.toString(rank));
    }
}
