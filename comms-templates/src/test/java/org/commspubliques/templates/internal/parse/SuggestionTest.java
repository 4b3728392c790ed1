package org.commspubliques.templates.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> NAMES = List.of("de", "le", "date", "date_longue", "liste", "a");

    @ParameterizedTest
    @CsvSource({"dat, date", "date_long, date_longue", "lsite, liste", "dee, de", "l, le"})
    void isTheNameThatIsNearest(String written, String nearest) {
        assertThat(Suggestion.nearest(written, NAMES)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"zz", "z", "xyz", "montant"})
    void isNothingWhereNothingIsAlike(String written) {
        assertThat(Suggestion.nearest(written, NAMES)).isEmpty();
    }

    @Test
    void isNothingWhereNothingIsKnown() {
        assertThat(Suggestion.nearest("date", List.of())).isEmpty();
    }
}
