package org.commspubliques.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
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

    @Nested
    class OfSeveral {

        private static List<DataFormatException> problems(int number) {
            return IntStream.rangeClosed(1, number)
                    .mapToObj(line -> new DataFormatException("scrutins.json", line, 1, "/polls/" + line, PROBLEM))
                    .toList();
        }

        @Test
        void tellsEachInALineAndIsAboutThePlaceOfTheFirst() {
            DataFormatException all = DataFormatException.of(problems(2));

            assertThat(all)
                    .hasMessage("scrutins.json, ligne 1, colonne 1, champ « /polls/1 » : date attendue\n"
                            + "scrutins.json, ligne 2, colonne 1, champ « /polls/2 » : date attendue");
            assertThat(all.message(Locale.ENGLISH))
                    .isEqualTo("scrutins.json, line 1, column 1, field '/polls/1': date expected\n"
                            + "scrutins.json, line 2, column 1, field '/polls/2': date expected");
            assertThat(all.origin()).isEqualTo("scrutins.json");
            assertThat(all.line()).isEqualTo(1);
            assertThat(all.column()).isEqualTo(1);
            assertThat(all.field()).isEqualTo("/polls/1");
            assertThat(all.code()).isEqualTo("comms.data.format");
            assertThat(all.problems()).extracting(DataFormatException::line).containsExactly(1, 2);
        }

        @Test
        void tellsTwentyAndHowManyOthersThereAre() {
            DataFormatException all = DataFormatException.of(problems(23));

            assertThat(all.message(Locale.FRENCH).lines()).hasSize(21).last().isEqualTo("… et 3 autres");
            assertThat(all.message(Locale.ENGLISH)).endsWith("\n… and 3 others");
            assertThat(all.problems()).hasSize(23);
            assertThat(DataFormatException.of(problems(21))).hasMessageEndingWith("\n… et 1 autre");
            assertThat(DataFormatException.of(problems(20))
                            .message(Locale.FRENCH)
                            .lines())
                    .hasSize(20);
        }

        @Test
        void thatIsOneIsThatOne() {
            assertThat(DataFormatException.of(List.of(exact))).isSameAs(exact);
            assertThat(exact.problems()).containsExactly(exact);
        }

        @Test
        void isOfAtLeastOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> DataFormatException.of(List.of()));
        }
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
