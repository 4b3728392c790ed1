package org.commspubliques.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "971, GP",
        "972, MQ",
        "973, GF",
        "974, RE",
        "975, PM",
        "976, YT",
        "977, BL",
        "978, MF",
        "986, WF",
        "987, PF",
        "988, NC",
        "FR-974, RE",
        "33, FR",
        "01, FR",
        "2A, FR",
        "57, FR-57",
        "67, FR-67",
        "68, FR-68"
    })
    void theNumberOfADepartmentIsRefusedWithTheCodeToWrite(String number, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of(number))
                .withMessage(
                        "territory code '%s' is the number of a department or collectivity; write '%s'", number, code);
        assertThat(Territory.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "NC", "FR-57", "FR-75", "TF", "FR-2A", "NC-SUD", "989"})
    void anyOtherCodeIsForHostsToDefine(String code) {
        assertThat(Territory.of(code)).hasToString(code);
    }
}
