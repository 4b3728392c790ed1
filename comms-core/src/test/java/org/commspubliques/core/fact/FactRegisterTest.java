package org.commspubliques.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactRegisterTest {

    private static Fact fact(String key, FactValue value, String... cues) {
        return new Fact(
                FactKey.of(key),
                Wording.same(key),
                value,
                List.of(cues),
                UnitId.of("voirie"),
                Source.unchecked("note"));
    }

    private final Fact end = fact("fin-travaux", new FactValue.TimeOfDay(LocalTime.of(15, 0)), "jusqu’à");

    @Test
    void aFactIsFoundByItsKey() {
        FactRegister register = FactRegister.of(List.of(end));

        assertThat(register.find(FactKey.of("fin-travaux"))).contains(end);
        assertThat(register.find(FactKey.of("absent"))).isEmpty();
        assertThat(register.all()).containsExactly(end);
        assertThat(FactRegister.empty().all()).isEmpty();
    }

    @Test
    void aFactHasOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactRegister.of(List.of(end, end)))
                .withMessageContaining("fin-travaux");
    }

    @Test
    void onlyAQuantityNeedsNoCue() {
        assertThat(fact("foyers", new FactValue.Quantity(BigDecimal.TEN, "foyers"))
                        .cues())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact("jour", new FactValue.Day(LocalDate.of(2025, 9, 3))))
                .withMessageContaining("jour");
    }

    @Test
    void valuesAreSaidInBothLanguages() {
        assertThat(new FactValue.TimeOfDay(LocalTime.of(15, 5)).label()).isEqualTo(Wording.of("15 h 05", "15:05"));
        assertThat(new FactValue.Day(LocalDate.of(2025, 9, 3)).label())
                .isEqualTo(Wording.of("mercredi 3 septembre 2025", "Wednesday 3 September 2025"));
        assertThat(new FactValue.Quantity(new BigDecimal("12400.50"), "m³").label())
                .isEqualTo(Wording.of("12 400,50 m³", "12400.50 m³"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "300,300",
        "1000,1 000",
        "12400,12 400",
        "1234567.25,'1 234 567,25'",
        "-1000,-1 000",
        "-100,-100",
        "3.5,'3,5'",
        "1E+3,1 000"
    })
    void aFigureIsWrittenAsInFrench(BigDecimal amount, String figure) {
        assertThat(new FactValue.Quantity(amount, "m").figure()).isEqualTo(figure);
    }

    @Test
    void aQuantityHasAUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Quantity(BigDecimal.ONE, " "));
    }

    @Test
    void aKeyIsAnIdentifier() {
        assertThat(FactKey.of("fin-travaux")).hasToString("fin-travaux");
        assertThatIllegalArgumentException().isThrownBy(() -> FactKey.of("Fin des travaux"));
    }
}
