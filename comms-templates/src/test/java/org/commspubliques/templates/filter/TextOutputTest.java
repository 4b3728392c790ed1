package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOutputTest {

    /** An output that has only what it must have. */
    private record Plain(StringBuilder text) implements TextOutput {

        @Override
        public TextOutput append(char c) {
            text.append(c);
            return this;
        }

        @Override
        public TextOutput append(CharSequence part) {
            text.append(part);
            return this;
        }
    }

    private static String decimal(long unscaled, int scale, char group) {
        StringBuilder text = new StringBuilder();
        new Plain(text).appendDecimal(unscaled, scale, group, ',');
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 2, '0,00'",
        "5, 2, '0,05'",
        "-5, 1, '-0,5'",
        "123456, 2, '1 234,56'",
        "1000, 0, 1 000",
        "100000, 0, 100 000",
        "-9223372036854775808, 0, -9 223 372 036 854 775 808",
        "9223372036854775807, 19, '0,9223372036854775807'",
        "1, 20, '0,00000000000000000001'",
    })
    void aNumberIsWrittenDigitByDigit(long unscaled, int scale, String expected) {
        assertThat(decimal(unscaled, scale, ' ')).isEqualTo(expected);
    }

    @Test
    void digitsAreNotGroupedUnlessASignIsGiven() {
        assertThat(decimal(123_456_789, 0, '\0')).isEqualTo("123456789");
    }

    @Test
    void aNegativeScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> decimal(1, -1, ' '));
    }

    @Test
    void aBuilderReceivesEverything() {
        StringBuilder text = new StringBuilder();
        TextOutput.of(text).append('a').append("bc").appendWhole(-12).appendDecimal(345, 1, '\0', '.');
        assertThat(text).hasToString("abc-1234.5");
    }

    @Property
    void theDigitsAreThoseOfTheNumber(@ForAll long unscaled, @ForAll @IntRange(max = 40) int scale) {
        assertThat(decimal(unscaled, scale, '\0').replace(',', '.'))
                .isEqualTo(new BigDecimal(BigInteger.valueOf(unscaled), scale).toPlainString());
    }

    @Property
    void aWholeNumberIsWrittenAsTheJdkDoes(@ForAll long number) {
        StringBuilder text = new StringBuilder();
        new Plain(text).appendWhole(number);
        assertThat(text).hasToString(Long.toString(number));
    }
}
