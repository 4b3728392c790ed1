package org.commspubliques.templates.escape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvFormulaTest {

    @Test
    void aFieldIsBlankUntilSomethingShows() {
        for (String written : new String[] {"\"", "a;\" ", "a\n\"\u00A0", "\uFEFF\"", "\"x\";\"\n", "=1;\"'"}) {
            assertThat(Escaping.CSV_QUOTED_LATER.after(written)).as(written).isEqualTo(Escaping.CSV_QUOTED_START);
        }
    }

    @Test
    void aFieldIsATextOnceSomethingShowsThatIsNoSign() {
        for (String written : new String[] {"\"a", "a;\"'=1", "a;\"\"\"b", "-1;\"x - ", "\"Le (", "\"'-"}) {
            assertThat(Escaping.CSV_QUOTED_LATER.after(written)).as(written).isEqualTo(Escaping.CSV_QUOTED);
        }
    }

    @Test
    void aFieldKeepsTheSignThatItBeginsWith() {
        for (String written : new String[] {"\"-", "a;\" - ", "\"-5", "a,\"+687 28", "\"=a b", "\"\uFF1D"}) {
            assertThat(Escaping.CSV_QUOTED_LATER.after(written)).as(written).isEqualTo(Escaping.CSV_QUOTED_SIGNED);
        }
    }

    @Test
    void aFieldLongerThanTheWindowIsTakenByItsEnd() {
        assertThat(Escaping.CSV_QUOTED_LATER.after("1".repeat(CsvFormula.WINDOW)))
                .isEqualTo(Escaping.CSV_QUOTED_SIGNED);
        assertThat(Escaping.CSV_QUOTED_LATER.after("a".repeat(CsvFormula.WINDOW)))
                .isEqualTo(Escaping.CSV_QUOTED);
        assertThat(Escaping.CSV_QUOTED_LATER.after(" ".repeat(CsvFormula.WINDOW)))
                .isEqualTo(Escaping.CSV_QUOTED_START);
    }
}
