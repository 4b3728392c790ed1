package org.commspubliques.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class DataFormatExceptionTest {

    private static final Wording PROBLEM = Wording.of("date attendue", "date expected");

    private final DataFormatException exact = new DataFormatException("scrutins.json", 3, 14, "/polls/0", PROBLEM);

    @Test
    void theMessageSaysWhereInFrench() {
        assertThat(exact).hasMessage("scrutins.json, ligne 3, colonne 14, champ « /polls/0 » : date attendue");
    }

    @Test
    void theMessageIsThereInEnglishToo() {
        assertThat(exact.message(Locale.ENGLISH))
                .isEqualTo("scrutins.json, line 3, column 14, field '/polls/0': date expected");
        assertThat(exact.message(Locale.FRENCH)).isEqualTo(exact.getMessage());
    }

    @Test
    void aPlaceThatIsNotKnownIsNotSaid() {
        assertThat(new DataFormatException("scrutins.json", 0, 0, "", PROBLEM))
                .hasMessage("scrutins.json : date attendue");
    }

    @Test
    void theCodeIsStable() {
        assertThat(exact.code()).isEqualTo("comms.data.format");
    }

    @Test
    void thePlaceCanBeRead() {
        assertThat(exact.origin()).isEqualTo("scrutins.json");
        assertThat(exact.line()).isEqualTo(3);
        assertThat(exact.column()).isEqualTo(14);
        assertThat(exact.field()).isEqualTo("/polls/0");
    }

    @Test
    void aCauseIsKept() {
        IllegalStateException cause = new IllegalStateException();
        CommsException wrapped = new CommsException("comms.test", PROBLEM, cause) {
            private static final long serialVersionUID = 1L;
        };

        assertThat(wrapped).hasCause(cause).hasMessage("date attendue");
        assertThat(wrapped.message(Locale.UK)).isEqualTo("date expected");
    }
}
