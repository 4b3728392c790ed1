package org.commspubliques.templates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.form.ValueProblem.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormValuesTest {

    private static final Wording LABEL = Wording.of("Libellé", "Label");

    private static final DeclaredVariable PROGRAMME = DeclaredVariable.optional(
            "programme",
            ValueType.LIST,
            LABEL,
            DeclaredVariable.required("heure", ValueType.TIME, LABEL),
            DeclaredVariable.optional("activité", ValueType.TEXT, LABEL));

    private static FormValues read(DeclaredVariable variable, Object typed) {
        return FormValues.read(VariableSchema.of(List.of(variable)), Map.of(variable.name(), typed));
    }

    private static FormValues read(ValueType type, String typed) {
        return read(DeclaredVariable.required("valeur", type, LABEL), typed);
    }

    private static Object value(ValueType type, String typed) {
        FormValues values = read(type, typed);
        assertThat(values.problems()).isEmpty();
        return Objects.requireNonNull(values.values().get("valeur"));
    }

    @Nested
    class Texts {

        @Test
        void areStripped() {
            assertThat(value(ValueType.TEXT, "  Boulari\n")).isEqualTo("Boulari");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2025-09-04",
                    "04/09/2025",
                    "4/9/2025",
                    "4.9.2025",
                    "04-09-2025",
                    " 2025-9-4 ",
                    "4 septembre 2025"
                })
        void areReadAsPeopleAndWebPagesWriteThem(String typed) {
            assertThat(value(ValueType.DATE, typed)).isEqualTo(LocalDate.of(2025, 9, 4));
        }

        @ParameterizedTest
        @ValueSource(strings = {"31/09/2025", "2025-02-29", "04/09/25", "jeudi", "2025-09-04T08:00", "9/2025"})
        void areRefusedWhereThereIsNoSuchDay(String typed) {
            assertThat(read(ValueType.DATE, typed).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.ILL_TYPED);
                assertThat(problem.message().fr())
                        .isEqualTo(
                                "« " + typed
                                        + " » ne convient pas ; attendu : une date, telle que 04/09/2025, 4 septembre 2025 ou 2025-09-04");
                assertThat(problem.message().en()).contains("expected: a date");
            });
        }
    }

    @Nested
    class Times {

        @ParameterizedTest
        @ValueSource(strings = {"08:30", "8:30", "8 h 30", "8h30", "8\u00A0h\u00A030", "08:30:00"})
        void areReadAsPeopleAndWebPagesWriteThem(String typed) {
            assertThat(value(ValueType.TIME, typed)).isEqualTo(LocalTime.of(8, 30));
        }

        @ParameterizedTest
        @ValueSource(strings = {"8 h", "8h", "08:00"})
        void mayHaveNoMinutes(String typed) {
            assertThat(value(ValueType.TIME, typed)).isEqualTo(LocalTime.of(8, 0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"24:00", "8:60", "8", "midi", "8 h 3"})
        void areRefusedWhereThereIsNoSuchTime(String typed) {
            assertThat(read(ValueType.TIME, typed).isComplete()).isFalse();
        }
    }

    @Nested
    class DatesAndTimes {

        @ParameterizedTest
        @ValueSource(strings = {"2025-09-06T20:10", "2025-09-06 20:10", "06/09/2025 20 h 10", "6/9/2025 à 20h10"})
        void areReadAsPeopleAndWebPagesWriteThem(String typed) {
            assertThat(value(ValueType.DATE_TIME, typed)).isEqualTo(LocalDateTime.of(2025, 9, 6, 20, 10));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-09-06", "20:10", "31/09/2025 20:10", "T"})
        void areRefusedWhereAPartIsMissingOrWrong(String typed) {
            assertThat(read(ValueType.DATE_TIME, typed).isComplete()).isFalse();
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"320; 320", "1 284; 1284", "1\u202F284; 1284", "-5; -5", "007; 7"})
        void areWholeWhereAskedTo(String typed, long number) {
            assertThat(value(ValueType.WHOLE_NUMBER, typed)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"12,5; 12.5", "12.50; 12.50", "1 200,5; 1200.5", "3; 3"})
        void mayHaveDecimalsAfterACommaOrAPoint(String typed, BigDecimal number) {
            assertThat(value(ValueType.NUMBER, typed)).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12.500", "1,000", "-3.200"})
        void thatMayBeThousandsOrThousandthsIsAskedForAgain(String typed) {
            assertThat(read(ValueType.NUMBER, typed).problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.message().fr()).contains("sans point ni virgule devant trois chiffres"));
            assertThat(value(ValueType.NUMBER, "0,125")).isEqualTo(new BigDecimal("0.125"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"12,5", "1 28", "1e9", "dix", "12345678901234567890", "1,"})
        void areRefusedWhereTheyAreNotWhole(String typed) {
            assertThat(read(ValueType.WHOLE_NUMBER, typed).isComplete()).isFalse();
        }

        @Test
        void areShownInShortWhereTheyHaveNoEnd() {
            assertThat(read(ValueType.NUMBER, "9".repeat(1000))
                            .problems()
                            .get(0)
                            .message()
                            .fr())
                    .startsWith("« " + "9".repeat(30) + "… »");
        }
    }

    @Nested
    class YesAndNo {

        @ParameterizedTest
        @CsvSource({"oui,true", "Non,false", "on,true", "true,true", "NO,false", "vrai,true"})
        void areWords(String typed, boolean truth) {
            assertThat(value(ValueType.BOOLEAN, typed)).isEqualTo(truth);
        }

        @Test
        void areNothingElse() {
            assertThat(read(ValueType.BOOLEAN, "peut-être").isComplete()).isFalse();
        }
    }

    @Nested
    class Lists {

        private final DeclaredVariable advice = DeclaredVariable.required("consignes", ValueType.LIST, LABEL);

        @Test
        void ofTextsHaveAnItemOnEachLine() {
            assertThat(read(advice, "Restez chez vous.\r\n\n  Fermez les volets. ")
                            .values())
                    .containsEntry("consignes", List.of("Restez chez vous.", "Fermez les volets."));
        }

        @Test
        void ofTextsMayBeLists() {
            assertThat(read(advice, Arrays.asList("Un", " ", null, "Deux")).values())
                    .containsEntry("consignes", List.of("Un", "Deux"));
        }

        @Test
        void thatAreEmptyAreMissing() {
            assertThat(read(advice, List.of("", " ")).problems())
                    .extracting(ValueProblem::kind)
                    .containsExactly(Kind.MISSING);
        }

        @Test
        void withFieldsHaveAMapForEachItem() {
            FormValues values = read(
                    PROGRAMME,
                    List.of(Map.of("heure", "9 h 30", "activité", "Danse"), Map.of("heure", " ", "activité", "")));

            assertThat(values.problems()).isEmpty();
            assertThat(values.values())
                    .containsEntry("programme", List.of(Map.of("heure", LocalTime.of(9, 30), "activité", "Danse")));
        }

        @Test
        void withFieldsSayWhichItemIsWrong() {
            FormValues values = read(
                    PROGRAMME,
                    List.of(Map.of("heure", "9 h"), Map.of("heure", "tôt"), Map.of("activité", "Danse", "prix", "0")));

            assertThat(values.problems())
                    .extracting(ValueProblem::name, ValueProblem::kind)
                    .containsExactly(
                            tuple("programme.2.heure", Kind.ILL_TYPED),
                            tuple("programme.3.heure", Kind.MISSING),
                            tuple("programme.3.prix", Kind.UNKNOWN));
        }

        @Test
        void withFieldsAreNoText() {
            assertThat(read(PROGRAMME, "9 h 30 : danse").problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message().en()).contains("expected: a list"));
        }
    }

    @Nested
    class Groups {

        private final DeclaredVariable hours = DeclaredVariable.optional(
                "horaires",
                ValueType.GROUP,
                LABEL,
                DeclaredVariable.required("début", ValueType.TIME, LABEL),
                DeclaredVariable.required("fin", ValueType.TIME, LABEL));

        @Test
        void areMaps() {
            assertThat(read(hours, Map.of("début", "8 h", "fin", "15 h")).values())
                    .containsEntry("horaires", Map.of("début", LocalTime.of(8, 0), "fin", LocalTime.of(15, 0)));
        }

        @Test
        void thatAreOptionalAreAbsentWhereAllTheirFieldsAreBlank() {
            FormValues values = read(hours, Map.of("début", "", "fin", " "));

            assertThat(values.isComplete()).isTrue();
            assertThat(values.values()).isEmpty();
        }

        @Test
        void thatAreBegunMustBeFinished() {
            assertThat(read(hours, Map.of("début", "8 h")).problems())
                    .extracting(ValueProblem::name)
                    .containsExactly("horaires.fin");
        }

        @Test
        void areNoTexts() {
            assertThat(read(hours, "8 h - 15 h").problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message().fr()).contains("un groupe de champs"));
        }
    }

    @Nested
    class Problems {

        private final VariableSchema schema = VariableSchema.of(List.of(
                DeclaredVariable.required("lieu", ValueType.TEXT, Wording.of("Lieu", "Place")),
                DeclaredVariable.required("date", ValueType.DATE, LABEL),
                DeclaredVariable.optional("motif", ValueType.TEXT, LABEL)));

        @Test
        void areAllNamedAtOnce() {
            Map<String, Object> form = new HashMap<>();
            form.put("date", "demain");
            form.put("motif", null);
            form.put("prenom", "Claire");

            FormValues values = FormValues.read(schema, form);

            assertThat(values.problems()).extracting(ValueProblem::name).containsExactly("lieu", "date", "prenom");
            assertThat(values.problems().get(0).message().fr()).isEqualTo("à remplir : Lieu (un texte)");
            assertThat(values.problems().get(2).message().en())
                    .isEqualTo("'prenom' is no variable of this template; expected: lieu, date, motif");
            assertThat(values.values()).isEmpty();
        }

        @Test
        void areNoneWhereAllIsThere() {
            FormValues values = FormValues.read(schema, Map.of("lieu", "Plum", "date", LocalDate.of(2025, 9, 4)));

            assertThat(values.isComplete()).isTrue();
            assertThat(values.values()).containsOnlyKeys("lieu", "date");
        }

        @Test
        void areFoundInValuesOfAnotherType() {
            assertThat(FormValues.read(schema, Map.of("lieu", 12, "date", LocalTime.NOON))
                            .problems())
                    .extracting(ValueProblem::name)
                    .containsExactly("lieu", "date");
        }
    }
}
