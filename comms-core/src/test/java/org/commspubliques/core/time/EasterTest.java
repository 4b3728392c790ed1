package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "1943-04-25", "1954-04-18", "2000-04-23", "2008-03-23", "2025-04-20", "2038-04-25"
            })
    void easterIsOnItsKnownDates(LocalDate expected) {
        assertThat(Easter.sunday(expected.getYear())).isEqualTo(expected);
    }

    /** Gauss's algorithm, written another way than the one under test. */
    @Property
    void everyYearAgreesWithGauss(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        int k = year / 100;
        int m = Math.floorMod(15 + (3 * k + 3) / 4 - (8 * k + 13) / 25, 30);
        int n = Math.floorMod(4 + k - k / 4, 7);
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        LocalDate gauss = LocalDate.of(year, 3, 22).plusDays(d + e);
        if (e == 6 && (d == 29 || (d == 28 && (11 * m + 11) % 30 < 19))) {
            gauss = gauss.minusWeeks(1);
        }
        assertThat(Easter.sunday(year)).isEqualTo(gauss);
        assertThat(gauss.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }
}
