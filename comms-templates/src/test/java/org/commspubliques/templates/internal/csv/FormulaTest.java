package org.commspubliques.templates.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.templates.internal.csv.Formula.Begun;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void aFieldIsBlankUntilSomethingShows() {
        for (String written : new String[] {"\"", "a;\" ", "a\n\"\u00A0", "\uFEFF\"", "\"x\";\"\n", "=1;\"'"}) {
            assertThat(Formula.begun(written)).as(written).isEqualTo(Begun.BLANK);
        }
    }

    @Test
    void aFieldIsATextOnceSomethingShowsThatIsNoSign() {
        for (String written : new String[] {"\"a", "a;\"'=1", "a;\"\"\"b", "-1;\"x - ", "\"Le (", "\"'-"}) {
            assertThat(Formula.begun(written)).as(written).isEqualTo(Begun.TEXT);
        }
    }

    @Test
    void aFieldKeepsTheSignThatItBeginsWith() {
        for (String written : new String[] {"\"-", "a;\" - ", "\"-5", "a,\"+687 28", "\"=a b", "\"\uFF1D"}) {
            assertThat(Formula.begun(written)).as(written).isEqualTo(Begun.SIGNED);
        }
    }

    @Test
    void aFieldLongerThanTheWindowIsTakenByItsEnd() {
        assertThat(Formula.begun("1".repeat(Formula.WINDOW))).isEqualTo(Begun.SIGNED);
        assertThat(Formula.begun("a".repeat(Formula.WINDOW))).isEqualTo(Begun.TEXT);
        assertThat(Formula.begun(" ".repeat(Formula.WINDOW))).isEqualTo(Begun.BLANK);
    }
}
