package org.commspubliques.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {

    private static final PersonId WHO = PersonId.of("a.martin");
    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");

    @ParameterizedTest(name = "to {0}, on {1}: {2}")
    @CsvSource({
        "2026-04-02, 2026-03-31, false",
        "2026-04-02, 2026-04-01, true",
        "2026-04-02, 2026-04-02, true",
        "2026-04-02, 2026-04-03, false",
        ", 2036-04-03, true",
        ", 2026-03-31, false"
    })
    void lastsFromItsFirstDayToItsLastOneIncluded(LocalDate last, LocalDate day, boolean away) {
        assertThat(new Absence(WHO, FIRST, last).isOn(day)).isEqualTo(away);
    }

    @Test
    void thatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(WHO, FIRST, FIRST.minusDays(1)))
                .withMessageContaining("2026-04-01");
    }
}
