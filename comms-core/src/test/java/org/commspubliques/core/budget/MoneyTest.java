package org.commspubliques.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1250000, XPF, 1 250 000 F CFP, 'F CFP 1,250,000'",
        "0, XPF, 0 F CFP, F CFP 0",
        "999, XPF, 999 F CFP, F CFP 999",
        "-1000, XPF, −1 000 F CFP, 'F CFP −1,000'",
        "12.5, EUR, '12,50 €', €12.50",
        "-1234567.89, EUR, '−1 234 567,89 €', '−€1,234,567.89'",
        "3.1, CHF, '3,10 CHF', CHF 3.10",
    })
    void anAmountIsWrittenAsItsUsersWriteIt(String amount, String currency, String fr, String en) {
        assertThat(spaces(Money.of(amount, currency).label().fr())).isEqualTo(fr);
        assertThat(spaces(Money.of(amount, currency).label().en())).isEqualTo(en);
    }

    private static String spaces(String text) {
        assertThat(text).doesNotContain(" ");
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void theFrancPacifiqueHasNoDecimalsAndNothingIsRounded() {
        assertThat(Money.of("1500.00", "XPF")).isEqualTo(Money.of("1500", "XPF"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1500.50", "XPF"))
                .withMessage("XPF has 0 decimals, 1500.50 has more");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.005", "EUR"));
    }

    @Test
    void anAmountOfABillionDigitsIsRefusedWithoutBeingWrittenOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1e999999999", "EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1e-999999999", "EUR"));
    }

    @Test
    void francsAndEurosAreNeverAddedUp() {
        Money francs = Money.of("100", "XPF");
        Money euros = Money.of("1", "EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> francs.plus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> francs.minus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> francs.compareTo(euros));
    }

    @Property
    void theSharesOfAnAmountAreTheAmountAndDifferByOneUnitAtMost(
            @ForAll long units, @ForAll @IntRange(min = 1, max = 300) int parts, @ForAll boolean francs) {
        Currency currency = Currency.getInstance(francs ? "XPF" : "EUR");
        Money amount = new Money(BigDecimal.valueOf(units, francs ? 0 : 2), currency);

        List<Money> shares = amount.split(parts);

        assertThat(shares).hasSize(parts);
        assertThat(shares.stream().reduce(Money.zero(currency), Money::plus)).isEqualTo(amount);
        BigInteger first = shares.get(0).amount().unscaledValue();
        BigInteger last = shares.get(parts - 1).amount().unscaledValue();
        assertThat(first.subtract(last).abs()).isLessThanOrEqualTo(BigInteger.ONE);
    }

    @Property
    void additionIsExactAndUndone(@ForAll long one, @ForAll long other) {
        Money a = new Money(BigDecimal.valueOf(one, 2), Currency.getInstance("EUR"));
        Money b = new Money(BigDecimal.valueOf(other, 2), Currency.getInstance("EUR"));

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(3)).isEqualTo(a.plus(a).plus(a));
    }
}
