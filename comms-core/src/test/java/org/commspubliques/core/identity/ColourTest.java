package org.commspubliques.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    /** Greys and primaries whose contrast with white is known from the formula, worked by hand to two decimals. */
    @ParameterizedTest
    @CsvSource({
        "#000000,#ffffff,21.00",
        "#777777,#ffffff,4.47",
        "#767676,#ffffff,4.54",
        "#949494,#ffffff,3.03",
        "#959595,#ffffff,2.99",
        "#ff0000,#ffffff,3.99",
        "#0000ff,#ffffff,8.59",
        "#00ff00,#ffffff,1.37",
        "#ffff00,#000000,19.55",
        "#595959,#ffffff,7.00"
    })
    void contrastIsThatOfTheFormula(String text, String background, double ratio) {
        assertThat(Colour.parse(text).contrastWith(Colour.parse(background)).ratio())
                .isCloseTo(ratio, within(0.01));
    }

    @Test
    void theLeastIsReachedOrNotWithoutRounding() {
        assertThat(Colour.parse("#767676").contrastWith(Colour.WHITE).isEnough(false))
                .isTrue();
        assertThat(Colour.parse("#777777").contrastWith(Colour.WHITE).isEnough(false))
                .isFalse();
        assertThat(Colour.parse("#777777").contrastWith(Colour.WHITE).isEnough(true))
                .isTrue();
        assertThat(Colour.parse("#959595").contrastWith(Colour.WHITE).isEnough(true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.4999,'4,4:1'", "4.5,'4,5:1'", "3.19,'3,1:1'", "21,'21,0:1'", "20.9999999999,'21,0:1'", "1,'1,0:1'"})
    void whatIsReadIsNeverMoreThanThereIs(double ratio, String label) {
        assertThat(new Contrast(ratio).label().fr()).isEqualTo(label);
        assertThat(new Contrast(ratio).label().en()).isEqualTo(label.replace(',', '.'));
    }

    @Test
    void threeDigitsStandForSix() {
        assertThat(Colour.parse("#0AF")).isEqualTo(Colour.parse("#00aaff")).hasToString("#00aaff");
        assertThat(Colour.parse("#00aaff").red()).isZero();
        assertThat(Colour.parse("#00aaff").green()).isEqualTo(0xAA);
        assertThat(Colour.parse("#00aaff").blue()).isEqualTo(0xFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#12", "#1234", "#12345", "#1234567", "005f83", "#00g", "#٠٠٠", "rouge", "#-12"})
    void whatIsNoColourIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse(text));
    }

    @Test
    void whatNoTwoColoursHaveIsNoContrast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contrast(0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contrast(22));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contrast(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0x1000000));
    }

    @Property
    void contrastIsTheSameBothWaysAndFromOneToTwentyOne(
            @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int two) {
        Contrast contrast = new Colour(one).contrastWith(new Colour(two));

        assertThat(contrast).isEqualTo(new Colour(two).contrastWith(new Colour(one)));
        assertThat(contrast.ratio()).isBetween(1.0, 21.000001);
        assertThat(new Colour(one).contrastWith(new Colour(one)).ratio()).isEqualTo(1);
    }

    @Property
    void noColourStandsOutMoreThanBlackAndWhiteDo(
            @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int two) {
        assertThat(new Colour(one).contrastWith(new Colour(two)))
                .isLessThanOrEqualTo(Colour.BLACK.contrastWith(Colour.WHITE));
    }

    @Property
    void aColourIsReadAsItIsWritten(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        assertThat(Colour.parse(new Colour(rgb).toString())).isEqualTo(new Colour(rgb));
    }

    @Property
    void distanceIsSymmetricAndNoneToItself(
            @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int two) {
        assertThat(new Colour(one).distanceTo(new Colour(two)))
                .isEqualTo(new Colour(two).distanceTo(new Colour(one)))
                .isNotNegative();
        assertThat(new Colour(one).distanceTo(new Colour(one))).isZero();
    }
}
