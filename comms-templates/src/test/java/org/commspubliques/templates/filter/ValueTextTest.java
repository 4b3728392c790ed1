package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    /** The text, which both ways to it must agree on. */
    private static Optional<String> text(Object value) {
        StringBuilder written = new StringBuilder();
        boolean taken = ValueText.append(value, TextOutput.of(written));
        Optional<String> text = ValueText.of(value);
        assertThat(taken ? Optional.of(written.toString()) : Optional.empty()).isEqualTo(text);
        return text;
    }

    @Test
    void aValueIsPrintedWithoutSurprise() {
        assertThat(text("été")).contains("été");
        assertThat(text(CharBuffer.wrap("été"))).contains("été");
        assertThat(text('é')).contains("é");
        assertThat(text(true)).contains("true");
        assertThat(text(12)).contains("12");
        assertThat(text((short) 12)).contains("12");
        assertThat(text(-9_000_000_000L)).contains("-9000000000");
        assertThat(text(1.0)).contains("1");
        assertThat(text(1e21)).contains("1000000000000000000000");
        assertThat(text(0.1f)).contains("0.1");
        assertThat(text(1e-7)).contains("0.0000001");
        assertThat(text(new BigDecimal("1.50"))).contains("1.50");
        assertThat(text(DayOfWeek.MONDAY)).contains("MONDAY");
        assertThat(text(LocalDate.EPOCH)).contains("1970-01-01");
        assertThat(text(Instant.EPOCH)).contains("1970-01-01T00:00:00Z");
    }

    @Test
    void whatHasNoTextIsNotPrinted() {
        for (Object value : List.of(
                new Object(),
                List.of(),
                new AtomicInteger(1),
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Float.NaN,
                BigDecimal.ONE.scaleByPowerOfTen(2_000))) {
            assertThat(text(value)).as("%s", value.getClass()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble)
                .filter(Double::isFinite);
    }

    @Property
    void aDoubleIsTheShortestDecimalThatReadsBack(@ForAll("doubles") double number) {
        String text = text(number).orElseThrow();
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .precision());
    }
}
