package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private final Lines lines = Lines.of("un\n\ntrois");

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 1, 3", "3, 2, 1", "4, 3, 1", "8, 3, 5", "9, 3, 6"})
    void aPlaceHasALineAndAColumn(int offset, int line, int column) {
        assertThat(lines.line(offset)).isEqualTo(line);
        assertThat(lines.column(offset)).isEqualTo(column);
    }

    @Test
    void aTextMayHaveManyLines() {
        Lines many = Lines.of("\n".repeat(1_000));

        assertThat(many.line(1_000)).isEqualTo(1_001);
        assertThat(many.column(1_000)).isEqualTo(1);
    }
}
