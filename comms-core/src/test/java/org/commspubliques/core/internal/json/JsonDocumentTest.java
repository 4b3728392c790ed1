package org.commspubliques.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static JsonElement root(String json) {
        return JsonDocument.parse("essai.json", Utf8.of(json)).root();
    }

    private static ThrowableAssertAlternative<DataFormatException> refused(String json) {
        return assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> root(json));
    }

    private static ThrowableAssertAlternative<DataFormatException> refused(String json, Consumer<JsonElement> reading) {
        JsonElement root = root(json);
        return assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> reading.accept(root));
    }

    @Nested
    class Parse {

        @Test
        void aFieldGivenTwiceIsNamedWithItsPlace() {
            refused("{\"b\": {\"a\": 1,\n \"a\": [}]}}").satisfies(e -> {
                assertThat(e.line()).isEqualTo(2);
                assertThat(e.column()).isEqualTo(7);
                assertThat(e.field()).isEqualTo("/b/a");
                assertThat(e.message(Locale.FRENCH)).endsWith("le champ « a » est écrit deux fois ; gardez-en un");
                assertThat(e.message(Locale.ENGLISH)).endsWith("field 'a' is written twice; keep one");
            });
        }

        @Test
        void fieldsOfTheSameNameInDifferentObjectsAreRead() {
            assertThat(root("[{\"a\": {\"a\": 1}}, {\"a\": 2}]").items()).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\n // le titre\n\"a\": 1}",
                    "\n// le titre\n1",
                    "[1,\n2 /* deux */]",
                    "[1,\n# deux\n2]",
                    "{\"a\": 1,\n \"b\": // vide\n 2}",
                    "{}\n// fin"
                })
        void aCommentIsToBeTakenOut(String json) {
            refused(json).satisfies(e -> {
                assertThat(e.line()).isEqualTo(2);
                assertThat(e.message(Locale.FRENCH)).endsWith("le JSON n’a pas de commentaires ; retirez-le");
                assertThat(e.message(Locale.ENGLISH)).endsWith("JSON has no comments; take it out");
            });
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '\0',
                delimiter = '|',
                value = {
                    "{\"id\": “BRE-01”} | “",
                    "{“id”: \"BRE-01\"} | “",
                    "[«BRE-01»] | «",
                    "['BRE-01'] | '",
                    "{'id': 1} | '"
                })
        void otherQuotesAreToBeWrittenStraight(String json, String quote) {
            refused(json).satisfies(e -> {
                assertThat(e.message(Locale.FRENCH))
                        .endsWith("guillemets « " + quote + " » : écrivez des guillemets droits (\"…\")");
                assertThat(e.message(Locale.ENGLISH))
                        .endsWith("quotes '" + quote + "': write straight double quotes (\"…\")");
            });
        }

        @Test
        void aCommentIsSeenInALongFileToo() {
            refused("[\"" + "é".repeat(100_000) + "\",\n" + " ".repeat(100_000) + "// fin\n]")
                    .withMessageContaining("le JSON n’a pas de commentaires");
        }

        @Test
        void aSlashOrAQuoteThatIsNotWhatIsWrongIsNotBlamed() {
            refused("[\"l’eau // l’air\" 1]").withMessageContaining("vérifiez les guillemets, les virgules");
            refused("[1 / 2]").withMessageContaining("vérifiez les guillemets, les virgules");
        }

        @Test
        void nestingBeyond64LevelsIsRefused() {
            refused("[".repeat(100_000));
        }

        @Test
        void nestingOf64LevelsIsRead() {
            assertThat(root("[".repeat(64) + "]".repeat(64)).items()).hasSize(1);
        }

        @Test
        void aTextOfMoreThanAMillionCharactersIsRefused() {
            refused("\"" + "x".repeat(1_000_001) + "\"");
        }

        @Test
        void aFileOfMoreThan16MebibytesIsRefused() {
            refused(" ".repeat(16 * 1024 * 1024 + 1)).withMessageContaining("16 Mio");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " \n ", "{", "[1,", "{\"a\"", "nul", "NaN", "'a'", "[1,]", "{} {}", "1 2", "// a\n1"})
        void whatIsNotJsonIsRefused(String json) {
            refused(json).withMessageStartingWith("essai.json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e99999999999", "1e-99999999999"})
        void aNumberNobodyCanHoldIsRefused(String json) {
            refused("[\n" + json + "]").satisfies(e -> assertThat(e.line()).isEqualTo(2));
        }

        @Test
        void aNumberOfManyDigitsIsRefused() {
            refused("1".repeat(41));
        }

        @Test
        void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
            byte[] latin1 = "{\n \"é\": 1}".getBytes(StandardCharsets.ISO_8859_1);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> JsonDocument.parse("essai.json", latin1))
                    .satisfies(e -> {
                        assertThat(e.line()).isEqualTo(2);
                        assertThat(e.column()).isEqualTo(3);
                    });
        }

        @Test
        void aFileCutInTheMiddleOfACharacterIsRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> JsonDocument.parse("essai.json", new byte[] {'"', (byte) 0xC3}));
        }

        @Test
        void utf16IsNotGuessedAt() {
            byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> JsonDocument.parse("essai.json", utf16));
        }

        @Test
        void aByteOrderMarkIsNoPartOfTheDocument() {
            assertThat(root("\uFEFF[1]").items()).hasSize(1);
        }

        @Test
        void theHashIsThatOfTheBytes() {
            assertThat(JsonDocument.parse("essai.json", Utf8.of("{}")).sha256())
                    .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        }

        @Test
        void aResourceThatIsNotThereIsAProgrammingError() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> JsonDocument.resource(JsonDocumentTest.class, "absent.json"))
                    .withMessageContaining("absent.json");
        }
    }

    @Nested
    class Place {

        @Test
        void columnsCountCharactersNotBytes() {
            refused(
                            "{\"é\": \"été\", \"b\": 12}",
                            e -> e.object().all().values().forEach(JsonElement::text))
                    .satisfies(e -> assertThat(e.column()).isEqualTo(19));
        }

        @Test
        void theFieldIsAJsonPointer() {
            refused(
                            "{\"a/b\": {\"c~d\": [0, true]}}",
                            e -> e.object()
                                    .required("a/b")
                                    .object()
                                    .required("c~d")
                                    .items()
                                    .get(1)
                                    .text())
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/a~1b/c~0d/1"));
        }
    }

    @Nested
    class Values {

        @Test
        void everyKindOfValueCanBeRead() {
            JsonObject fields = root("""
                    {"text": "a", "list": ["b", "c"], "number": 1.2e1, "truth": true, "date": "2025-09-01",
                     "choice": "toVerify", "nothing": null}
                    """).object();

            assertThat(fields.required("text").text()).isEqualTo("a");
            assertThat(fields.required("text").isText()).isTrue();
            assertThat(fields.required("list").texts()).containsExactly("b", "c");
            assertThat(fields.required("number").integer(0, 12)).isEqualTo(12);
            assertThat(fields.required("truth").truth()).isTrue();
            assertThat(fields.required("date").date()).isEqualTo(LocalDate.of(2025, 9, 1));
            assertThat(fields.required("choice").choice(Confidence.class)).isEqualTo(Confidence.TO_VERIFY);
            assertThat(fields.required("nothing").isNull()).isTrue();
            assertThat(fields.required("nothing").isText()).isFalse();
            assertThat(fields.optional("nothing")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "1.5", "11", "-1", "\"5\"", "null", "1e-999999999"})
        void aNumberThatIsNotAsExpectedIsRefused(String json) {
            refused(json, element -> element.integer(0, 10)).withMessageContaining("un entier de 0 à 10");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"2025-02-30\"", "\"1er mars\"", "20250301"})
        void aDateThatIsNotAsExpectedIsRefused(String json) {
            refused(json, JsonElement::date).withMessageContaining("AAAA-MM-JJ");
        }

        @Test
        void whatWasWrittenInsteadOfADateIsQuoted() {
            refused("\"01/11/2026\"", JsonElement::date).satisfies(e -> {
                assertThat(e.message(Locale.FRENCH)).endsWith(" : « 01/11/2026 » ; attendu : une date AAAA-MM-JJ");
                assertThat(e.message(Locale.ENGLISH)).endsWith(": '01/11/2026'; expected: a date YYYY-MM-DD");
            });
            refused("\"11/2026\"", JsonElement::lastDayOfMonth)
                    .withMessageEndingWith(" : « 11/2026 » ; attendu : un mois AAAA-MM");
            refused("\"demain\"", JsonElement::instant).withMessageContaining(" : « demain » ; attendu : un instant");
            refused("20261101", JsonElement::date).withMessageEndingWith(" : attendu : une date AAAA-MM-JJ");
        }

        @Test
        void aBlankTextIsRefused() {
            refused("\" \"", JsonElement::text).withMessageContaining("non vide");
        }

        @Test
        void aTruthIsNoText() {
            refused("\"true\"", JsonElement::truth).withMessageContaining("true ou false");
        }

        @Test
        void theOneNumberThatIsExpectedIsNamedAlone() {
            refused("2", element -> element.integer(1, 1)).withMessageEndingWith(" : attendu : 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12", "null", "[]"})
        void whatIsNoTextIsNoChoiceEither(String json) {
            refused(json, element -> element.choice(Confidence.class))
                    .withMessageEndingWith(
                            "valeur inconnue ; valeurs admises : official, standard, thirdParty, toVerify");
        }

        @ParameterizedTest
        @ValueSource(strings = {"sûr", ""})
        void anUnknownChoiceIsQuotedAndRefusedWithTheKnownOnes(String written) {
            refused('"' + written + '"', element -> element.choice(Confidence.class))
                    .withMessageEndingWith("« " + written
                            + " » n’est pas admis ; valeurs admises : official, standard, thirdParty, toVerify");
        }

        @Test
        void ofALongChoiceTheBeginningIsQuoted() {
            refused('"' + "x".repeat(1000) + '"', element -> element.choice(Confidence.class))
                    .withMessageContaining(" : « " + "x".repeat(60) + "… » n’est pas admis");
        }

        @ParameterizedTest
        @CsvSource({"à vérifier, toVerify", "a verifier, toVerify", "officiel, official", "tiers, thirdParty"})
        void aChoiceWrittenAsItsLabelIsRefusedWithItsName(String written, String meant) {
            refused('"' + written + '"', element -> element.choice(Confidence.class))
                    .withMessageEndingWith(
                            "« " + written + " » n’est pas admis ; vouliez-vous dire « " + meant + " » ?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"TO_VERIFY", "toVerifi", "toverify"})
        void aMisspeltChoiceIsRefusedWithTheOneThatWasMeant(String written) {
            refused('"' + written + '"', element -> element.choice(Confidence.class))
                    .withMessageEndingWith("« " + written + " » n’est pas admis ; vouliez-vous dire « toVerify » ?")
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH))
                            .endsWith("'" + written + "' is not allowed; did you mean 'toVerify'?"));
        }

        @Test
        void aListIsNoObject() {
            refused("[]", JsonElement::object).withMessageContaining("un objet");
            refused("{}", JsonElement::items).withMessageContaining("une liste");
        }
    }

    @Nested
    class Fields {

        @Test
        void aMissingFieldIsNamed() {
            refused("{}", element -> element.object().required("id")).withMessageContaining("« id »");
        }

        @Test
        void aFieldThatIsMissingMayBeMisspelt() {
            refused(
                            "{\"ronud1\": 1, \"round2\": 2}",
                            element -> element.object().required("round1"))
                    .withMessageEndingWith(
                            "le champ « round1 » manque ; ajoutez-le (ou est-il mal écrit ici : « ronud1 », « round2 » ?)")
                    .satisfies(e -> assertThat(e.field()).isEmpty())
                    .satisfies(
                            e -> assertThat(e.message(Locale.ENGLISH))
                                    .endsWith(
                                            "the field 'round1' is missing; add it (or is it misspelt here: 'ronud1', 'round2'?)"));
        }

        @Test
        void aFieldThatWasReadIsNotTakenForOneThatIsMissing() {
            refused("{\"titles\": []}", element -> {
                        JsonObject fields = element.object();
                        fields.list("titles");
                        fields.required("title");
                    })
                    .withMessageEndingWith("le champ « title » manque ; ajoutez-le")
                    .satisfies(e -> assertThat(e.field()).isEmpty());
        }

        @Test
        void aFieldNobodyReadIsRefusedWithTheKnownOnes() {
            refused("{\"nom\": 1}", element -> {
                        JsonObject fields = element.object();
                        fields.optional("title");
                        fields.end();
                    })
                    .withMessageContaining("champ inconnu ; champs admis : title")
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/nom"));
        }

        @Test
        void aFieldNobodyReadIsRefusedWithTheOneThatWasMeant() {
            refused("{\"titres\": 1}", element -> {
                        JsonObject fields = element.object();
                        fields.optional("titles");
                        fields.optional("text");
                        fields.end();
                    })
                    .withMessageEndingWith("champ inconnu ; vouliez-vous dire « titles » ?")
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/titres"));
        }

        @Test
        void fieldsNamedBeforehandAreTheOnlyOnesWhateverElseIsWrong() {
            refused(
                            "{\"phrase\": []}",
                            element -> element.object()
                                    .only(Set.of("id", "phrases"))
                                    .required("id"))
                    .withMessageContaining("champ inconnu ; vouliez-vous dire « phrases » ?")
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/phrase"));
        }

        @Test
        void aFieldNamedBeforehandThatNobodyReadsDoesNotGoWithTheOthers() {
            refused("{\"section\": 1, \"mention\": 2}", element -> {
                        JsonObject fields = element.object().only(Set.of("section", "mention"));
                        fields.required("section");
                        fields.end();
                    })
                    .withMessageContaining("ce champ ne va pas avec les autres ; champs admis ici : section")
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/mention"));
        }

        @Test
        void anObjectReadWholeHasNothingLeft() {
            JsonObject fields =
                    root("{\"fr\": \"a\", \"en\": \"b\", \"list\": [1]}").object();

            assertThat(fields.wording()).isEqualTo(Wording.of("a", "b"));
            assertThat(fields.list("list")).hasSize(1);
            assertThat(fields.list("absent")).isEmpty();
            assertThat(fields.optional("absent")).isEmpty();
            fields.end();
        }

        @Test
        void fieldsWhoseNamesAreDataAreAllRead() {
            JsonObject fields = root("{\"b\": 1, \"a\": 2}").object();

            assertThat(fields.all().keySet()).isEqualTo(Set.of("a", "b"));
            fields.end();
        }

        @Test
        void aProblemOfTheWholeObjectHasItsPlace() {
            assertThat(root("\n{}").object().problem(Wording.same("x")).line()).isEqualTo(2);
        }
    }
}
