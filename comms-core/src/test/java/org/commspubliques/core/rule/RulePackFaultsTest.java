package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.core.Samples;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.law.LegalReferences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    /** A pack in which each line holds something that a test spoils. */
    private static final String WHOLE = """
            {"schema": 1, "id": "essai", "version": "1", "language": "fr",
             "lexicons": {"elu": ["maire", "adjoint"]},
             "rules": [{
              "id": "R-1", "nature": "promotional",
              "message": {"fr": "« {match} »", "en": "'{match}'"},
              "advice": {"fr": "Ôtez-le.", "en": "Leave it out."},
              "asOf": "2026-11-28",
              "references": ["CE-L52-1"],
              "severity": {"usual": "warning", "duringBan": "blocking"},
              "sections": ["body"],
              "when": {"supports": ["leaflet"], "population": {"FR": 1000}},
              "phrases": ["grâce au <elu>"],
              "unless": ["grâce au maire adjoint"],
              "examples": {"bad": ["Grâce au maire."], "good": ["Rien."]}
             }],
             "edits": {"lexicons": {"elu": {"add": ["édile"]}}, "rules": [{"id": "R-1", "addPhrases": ["merci"]}]}
            }
            """;

    private static RulePack parse(String json) {
        return RulePack.parse("regles.json", Samples.utf8(json));
    }

    private static List<String> found(RulePack pack, String text) {
        return Samples.findings(RuleJson.check(pack), Samples.article(text), Samples.monday()).stream()
                .map(Finding::excerpt)
                .toList();
    }

    private static void isRefused(String json, List<RulePack> known, int line, String field, String fr, String en) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> RulePack.parse("regles.json", Samples.utf8(json), known))
                .satisfies(e -> {
                    assertThat(e.origin()).isEqualTo("regles.json");
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.message(Locale.FRENCH)).contains(fr);
                    assertThat(e.message(Locale.ENGLISH)).contains(en);
                });
    }

    @Nested
    class Strictness {

        @Test
        void theWholePackIsRead() {
            RulePack pack = parse(WHOLE);

            assertThat(pack.id()).isEqualTo("essai");
            assertThat(pack.version()).isEqualTo("1");
            assertThat(pack.language()).isEqualTo("fr");
            assertThat(pack.ruleIds()).containsExactly("R-1");
            assertThat(pack.nature("R-1")).contains(RuleNature.PROMOTIONAL);
            assertThat(pack.nature("R-2")).isEmpty();
            assertThat(pack.isAboutNeutrality()).isTrue();
            assertThat(pack.entries()).isEqualTo(3 + 3);
            assertThat(pack.reference().id()).isEqualTo("essai 1");
            assertThat(pack.reference().sha256()).isEqualTo(pack.sha256());
            assertThat(pack).hasToString("essai 1 (1 rules)");
        }

        /**
         * What is replaced, by what, the line of the error, what stands in that line at its column, the field, and what the
         * messages say.
         */
        static Stream<Arguments> faults() {
            String known = "champ inconnu ; champs admis";
            String unknown = "unknown field; fields allowed";
            String missing = "manque ; ajoutez-le";
            String isMissing = "is missing; add it";
            String oneOf = "attendu : l’une des valeurs";
            String expectedOneOf = "expected: one of the values";
            return Stream.of(
                    Arguments.of("\"unless\"", "\"unles\"", 13, "[\"grâce au m", "/rules/0/unles", known, unknown),
                    Arguments.of("\"schema\": 1", "\"schema\": 2", 1, "2,", "/schema", "un entier de 1 à 1", "from 1 to 1"),
                    Arguments.of("\"schema\": 1, ", "", 1, "{", "", "« schema » manque", "'schema' is missing"),
                    Arguments.of("\"version\": \"1\", ", "", 1, "{", "", "« version » manque", "'version' is missing"),
                    Arguments.of("\"lexicons\"", "\"lexique\"", 2, "{\"elu\"", "/lexique", known, unknown),
                    Arguments.of("\"id\": \"R-1\", \"n", "\"n", 3, "{", "/rules/0", missing, isMissing),
                    Arguments.of("promotional", "promo", 4, "\"promo\"", "/rules/0/nature", oneOf, "promotional"),
                    Arguments.of(", \"en\": \"'{match}'\"", "", 5, "{", "/rules/0/message", missing, isMissing),
                    Arguments.of("\"Leave it out.\"", "\" \"", 6, "\" \"", "/rules/0/advice/en", "non vide", "not blank"),
                    Arguments.of(
                            "{\"fr\": \"Ôtez", "{\"de\": \"x\", \"fr\": \"Ôtez", 6, "\"x\"", "/rules/0/advice/de", known,
                            unknown),
                    Arguments.of("2026-11-28", "2026-13-28", 7, "\"2026-13", "/rules/0/asOf", "une date", "a date"),
                    Arguments.of("\"asOf\": \"2026-11-28\",", "", 3, "{", "/rules/0", "« asOf » manque", "'asOf' is missing"),
                    Arguments.of(
                            "\"references\": [\"CE-L52-1\"],", "", 3, "{", "/rules/0", "ne repose sur rien", "rests on nothing"),
                    Arguments.of("[\"CE-L52-1\"]", "\"CE-L52-1\"", 8, "\"CE", "/rules/0/references", "une liste", "an array"),
                    Arguments.of(
                            "\"warning\"", "\"fatal\"", 9, "\"fatal\"", "/rules/0/severity/usual", oneOf, expectedOneOf),
                    Arguments.of("\"usual\": \"warning\", ", "", 9, "{", "/rules/0/severity", missing, isMissing),
                    Arguments.of(
                            "\"duringBan\"", "\"inBan\"", 9, "\"blocking\"", "/rules/0/severity/inBan", known, unknown),
                    Arguments.of("[\"body\"]", "[\"corps\"]", 10, "\"corps\"", "/rules/0/sections/0", oneOf, expectedOneOf),
                    Arguments.of(
                            "[\"leaflet\"]", "[\"tract\"]", 11, "\"tract\"", "/rules/0/when/supports/0", oneOf, expectedOneOf),
                    Arguments.of("\"supports\"", "\"support\"", 11, "[\"leaflet", "/rules/0/when/support", known, unknown),
                    Arguments.of(
                            "{\"FR\": 1000}",
                            "{\"France\": 1000}",
                            11,
                            "1000",
                            "/rules/0/when/population/France",
                            "« France » n’est pas un code de territoire",
                            "'France' is no territory code"),
                    Arguments.of(
                            "{\"FR\": 1000}",
                            "{\"FR\": 0}",
                            11,
                            "0}",
                            "/rules/0/when/population/FR",
                            "un entier de 1 à",
                            "a whole number from 1 to"),
                    Arguments.of("{\"bad\": [\"Grâce au maire.\"], ", "{", 14, "{", "/rules/0/examples", missing, isMissing),
                    Arguments.of("[\"Rien.\"]", "[]", 14, "{", "/rules/0/examples", "au moins un exemple", "at least one"),
                    Arguments.of(
                            "\"good\"", "\"fine\": [], \"good\"", 14, "[]", "/rules/0/examples/fine", known, unknown),
                    Arguments.of(
                            "[\"Rien.\"]", "[{\"text\": \"Rien.\"}]", 14, "{\"text", "/rules/0/examples/good/0",
                            "« sections » manque", "'sections' is missing"),
                    Arguments.of(
                            "\"phrases\": [\"grâce au <elu>\"],", "", 3, "{", "/rules/0", "un seul des champs", "exactly one of"),
                    Arguments.of(
                            "\"phrases\":",
                            "\"requires\": {\"section\": \"title\"}, \"phrases\":",
                            3,
                            "{",
                            "/rules/0",
                            "un seul des champs",
                            "exactly one of"),
                    Arguments.of(
                            "grâce au <elu>",
                            "grâce au <édile>",
                            12,
                            "\"grâce",
                            "/rules/0/phrases/0",
                            "« grâce au <édile> », caractère 10",
                            "'grâce au <édile>', character 10"),
                    Arguments.of(
                            "grâce au <elu>",
                            "v:blurbir tout",
                            12,
                            "\"v:",
                            "/rules/0/phrases/0",
                            "« v:blurbir tout », caractère",
                            "'v:blurbir tout', character"),
                    Arguments.of(
                            "grâce au maire adjoint",
                            "grâce {2,1} maire",
                            13,
                            "\"grâce",
                            "/rules/0/unless/0",
                            "caractère 7",
                            "character 7"),
                    Arguments.of(
                            "{\"elu\": {\"add\"",
                            "{\"élu\": {\"add\"",
                            16,
                            "{\"add\": [\"éd",
                            "/edits/lexicons/élu",
                            "pas de lexique « élu »",
                            "no lexicon 'élu'"),
                    Arguments.of(
                            "\"add\": [\"édile\"]",
                            "\"remove\": [\"édile\"]",
                            16,
                            "\"édile\"",
                            "/edits/lexicons/elu/remove/0",
                            "rien à retirer",
                            "not there to remove"),
                    Arguments.of(
                            "{\"id\": \"R-1\", \"add",
                            "{\"id\": \"R-9\", \"add",
                            16,
                            "\"R-9\"",
                            "/edits/rules/0/id",
                            "pas de règle « R-9 »",
                            "no rule 'R-9'"),
                    Arguments.of(
                            "\"addPhrases\": [\"merci\"]",
                            "\"removePhrases\": [\"merci\"]",
                            16,
                            "\"merci\"",
                            "/edits/rules/0/removePhrases/0",
                            "« merci » n’y figure pas",
                            "'merci' is not there"),
                    Arguments.of("\"addPhrases\"", "\"phrases\"", 16, "[\"merci", "/edits/rules/0/phrases", known, unknown),
                    Arguments.of("\"edits\"", "\"extends\": [\"autre\"], \"edits\"", 16, "\"autre\"", "/extends/0",
                            "« autre » n’est pas donné", "'autre' is not given"));
        }

        @ParameterizedTest
        @MethodSource("faults")
        void aFaultIsRefusedWithItsLineColumnAndField(
                String from, String to, int line, String at, String field, String fr, String en) {
            String json = WHOLE.replace(from, to);
            String faulty = json.split("\n")[line - 1];

            assertThat(json).isNotEqualTo(WHOLE);
            isRefused(json, List.of(), line, field, fr, en);
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json))
                    .satisfies(e -> assertThat(faulty.substring(e.column() - 1)).startsWith(at))
                    .withMessageContaining("regles.json, ligne " + line);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"section\": \"title\", \"proofreader\": true}",
                    "{\"section\": \"title\", \"media\": \"credit\"}",
                    "{\"section\": \"title\", \"mention\": [\"merci\"]}",
                    "{\"media\": \"credit\", \"proofreader\": true}",
                    "{\"media\": \"release\", \"mention\": [\"image de synthèse\"]}",
                    "{\"proofreader\": true, \"mention\": [\"merci\"]}",
                    "{\"proofreader\": false}",
                    "{\"section\": \"title\", \"sections\": [\"body\"]}",
                    "{\"mention\": []}",
                    "{\"media\": \"mention\"}",
                    "{}"
                })
        void aRequirementIsOfOneKindAndNamesWhatItAsksFor(String requires) {
            String json = WHOLE.replace("\"phrases\": [\"grâce au <elu>\"],", "\"requires\": " + requires + ",")
                    .replace("\"unless\": [\"grâce au maire adjoint\"],", "")
                    .replaceAll("(?s) \"edits\".*", "\"edits\": {}}");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json))
                    .satisfies(e -> assertThat(e.field()).startsWith("/rules/0/requires"))
                    .satisfies(e -> assertThat(e.line()).isEqualTo(12));
        }

        @Test
        void exceptionsBelongToPhrasesAlone() {
            String json = WHOLE.replace("\"phrases\": [\"grâce au <elu>\"],", "\"requires\": {\"section\": \"title\"},");

            isRefused(json, List.of(), 13, "/rules/0/unless", "champ inconnu", "unknown field");
        }

        @Test
        void aRuleGivenTwiceIsRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RuleJson.pack(RuleJson.phrases("R-1", "a"), RuleJson.phrases("R-1", "b")))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/rules/1"))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).endsWith(": la règle « R-1 » figure deux fois"));
        }

        @Test
        void aPackOfNoRulesIsAPack() {
            assertThat(RuleJson.pack().ruleIds()).isEmpty();
            assertThat(found(RuleJson.pack(), "Grâce au maire.")).isEmpty();
        }

        @Test
        void anExampleIsReadWhenThePackIs() {
            isRefused(
                    WHOLE.replace("[\"Rien.\"]", "[{\"sections\": [{\"role\": \"corps\", \"text\": \"Rien.\"}]}]"),
                    List.of(),
                    14,
                    "/rules/0/examples/good/0/sections/0/role",
                    "l’une des valeurs",
                    "one of the values");
        }
    }

    @Nested
    class Extension {

        private final RulePack parent = RuleJson.pack(
                "socle",
                "'lexicons': {'elu': ['maire', 'adjoint']},",
                List.of(),
                RuleJson.phrases("S-1", "grâce au <elu>", "bravo").with("unless", "['bravo à tous']"),
                RuleJson.phrases("S-2", "splendide"));

        private RulePack child(String more, RuleJson... rules) {
            return RuleJson.pack("local", "'extends': ['socle'], " + more, List.of(parent), rules);
        }

        private RulePack edited(String edits) {
            return child("'edits': {" + edits + "},");
        }

        @Test
        void theRulesOfTheParentComeFirst() {
            RulePack pack = child("", RuleJson.phrases("L-1", "merci au <elu>"));

            assertThat(pack.ruleIds()).containsExactly("S-1", "S-2", "L-1");
            assertThat(found(pack, "Grâce au maire, merci au maire.")).containsExactly("Grâce au maire", "merci au maire");
        }

        @Test
        void phrasesAreAddedAndRemoved() {
            RulePack pack = edited("'rules': [{'id': 'S-1', 'removePhrases': ['bravo'], 'addPhrases': ['hourra']}]");

            assertThat(found(pack, "Bravo. Hourra.")).containsExactly("Hourra");
            assertThat(found(parent, "Bravo. Hourra.")).containsExactly("Bravo");
        }

        @Test
        void exceptionsAreAddedAndRemoved() {
            RulePack pack = edited(
                    "'rules': [{'id': 'S-1', 'removeUnless': ['bravo à tous'], 'addUnless': ['bravo les enfants']}]");

            assertThat(found(pack, "Bravo à tous. Bravo les enfants.")).containsExactly("Bravo");
            assertThat(found(parent, "Bravo à tous. Bravo les enfants.")).containsExactly("Bravo");
            assertThat(found(pack, "Bravo les enfants.")).isEmpty();
        }

        @Test
        void entriesOfLexiconsAreAddedAndRemoved() {
            RulePack pack = edited("'lexicons': {'elu': {'remove': ['adjoint'], 'add': ['président']}}");

            assertThat(found(pack, "Grâce au président. Grâce au maire. Grâce au adjoint."))
                    .containsExactly("Grâce au président", "Grâce au maire");
        }

        @Test
        void theSeverityIsChanged() {
            RulePack pack = edited("'rules': [{'id': 'S-2', 'severity': {'usual': 'info'}}]");

            assertThat(Samples.findings(RuleJson.check(pack), Samples.article("Splendide. Bravo."), Samples.monday()))
                    .extracting(finding -> finding.ruleId() + " " + finding.severity())
                    .containsExactlyInAnyOrder("S-2 INFO", "S-1 WARNING");
        }

        @Test
        void aRuleIsTurnedOff() {
            assertThat(edited("'rules': [{'id': 'S-2', 'off': true}]").ruleIds()).containsExactly("S-1");
            assertThat(edited("'rules': [{'id': 'S-2', 'off': false}]").ruleIds()).containsExactly("S-1", "S-2");
        }

        @Test
        void anEditOfAPhraseThatIsWrongIsRefusedAtItsPlace() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> edited("'rules': [{'id': 'S-1', 'addPhrases': ['bravo <tous>']}]"))
                    .satisfies(e -> assertThat(e.origin()).isEqualTo("local.json"))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/edits/rules/0/addPhrases/0"));
        }

        @Test
        void phrasesOfARuleThatHasNoneAreNotEdited() {
            RulePack duties = RuleJson.pack("devoirs", "", List.of(), RuleJson.of("D-1", "requires", "{'section': 'title'}"));

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RuleJson.pack(
                            "local",
                            "'extends': ['devoirs'], 'edits': {'rules': [{'id': 'D-1', 'addPhrases': ['a']}]},",
                            List.of(duties)))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/edits/rules/0/addPhrases"));
        }

        @Test
        void aRuleOfTheParentIsNotGivenAgain() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> child("", RuleJson.phrases("S-1", "a")))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).endsWith(": rule 'S-1' is given twice"));
        }

        @Test
        void aLexiconOfTheParentIsNotGivenAgain() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> child("'lexicons': {'elu': ['édile']},"))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/lexicons/elu"))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("figure déjà"));
        }

        @Test
        void twoParentsMayNotMeanOtherThingsByOneLexicon() {
            RulePack other = RuleJson.pack(
                    "autre", "'lexicons': {'elu': ['députée']},", List.of(), RuleJson.phrases("A-1", "vive la <elu>"));

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RuleJson.pack("local", "'extends': ['socle', 'autre'],", List.of(parent, other)))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/extends/1"))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains("lexicon 'elu'"));
        }

        @Test
        void twoParentsAreJoined() {
            RulePack other = RuleJson.pack(
                    "autre", "'lexicons': {'ville': ['bourg']},", List.of(), RuleJson.phrases("A-1", "vive le <ville>"));
            RulePack pack = RuleJson.pack("local", "'extends': ['socle', 'autre'],", List.of(parent, other));

            assertThat(pack.ruleIds()).containsExactly("S-1", "S-2", "A-1");
            assertThat(found(pack, "Vive le bourg !")).containsExactly("Vive le bourg");
        }

        @Test
        void theHashIsThatOfTheFileAndItsParents() {
            RulePack otherParent = RuleJson.pack("socle", "", List.of(), RuleJson.phrases("S-1", "bravo"));
            RulePack other = RuleJson.pack("local", "'extends': ['socle'], ", List.of(otherParent));

            assertThat(child("").sha256()).matches("[0-9a-f]{64}").isEqualTo(child("").sha256());
            assertThat(child("").sha256()).isNotEqualTo(other.sha256()).isNotEqualTo(parent.sha256());
        }

        @Test
        void thePackThatShipsIsExtended() {
            RulePack pack = RuleJson.pack(
                    "local",
                    "'extends': ['neutralite'], 'edits': {'rules': [{'id': 'NEU-12', 'off': true}]},",
                    RulePack.standard());

            assertThat(pack.ruleIds()).doesNotContain("NEU-12").hasSizeGreaterThan(10);
        }
    }

    @Nested
    class Hostility {

        private void isRefused(String json) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> parse(json));
        }

        private String withPhrase(String phrase) {
            return WHOLE.replace("grâce au <elu>", phrase);
        }

        @Test
        void aFileOfMoreThanSixteenMebibytesIsRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RulePack.parse("grand.json", new byte[16 * 1024 * 1024 + 1]))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("16 Mio"));
        }

        @Test
        void aDeepFileIsRefused() {
            isRefused("[".repeat(100_000));
            isRefused(WHOLE.replace("[\"body\"]", "[".repeat(100) + "]".repeat(100)));
        }

        @Test
        void aFieldGivenTwiceIsRefused() {
            isRefused(WHOLE.replace("\"sections\"", "\"sections\": [], \"sections\""));
        }

        @Test
        void bytesThatAreNoTextAreRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RulePack.parse("octets.json", new byte[] {'{', (byte) 0xC3, '}'}));
            isRefused("");
            isRefused("null");
            isRefused(WHOLE + "x");
        }

        @Test
        void aPhraseOfAThousandWordsIsRefused() {
            isRefused(withPhrase("mot ".repeat(1_000)));
        }

        @Test
        void aChainOfGapsIsRefused() {
            isRefused(withPhrase("mot {0,5} ".repeat(100) + "mot"));
        }

        @Test
        void aWordOfAHundredThousandLettersIsRefusedOrFound() {
            String word = "a".repeat(100_000);

            assertThat(found(parse(withPhrase("z" + word).replace("\"when\"", "\"notSections\": [], \"when\"")
                            .replace("\"supports\": [\"leaflet\"], \"population\": {\"FR\": 1000}", "")), "Z" + word + " b"))
                    .containsExactly("Z" + word);
        }

        @Test
        void manyEntriesAreReadOnce() {
            String entries = IntStream.range(0, 20_000)
                    .mapToObj(i -> "\"mot" + i + "\"")
                    .collect(Collectors.joining(", "));
            RulePack pack = parse(WHOLE.replace("[\"maire\", \"adjoint\"]", "[" + entries + "]"));

            assertThat(pack.entries()).isEqualTo(3 + 20_001);
        }

        @Test
        void numbersOutOfBoundsAreRefused() {
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": 1e999999999}"));
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": 10.5}"));
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": -1}"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ", "merci {0,2}", "merci {0,6} tous", "merci {a,1} tous", "merci {1} tous", "merci {0,1 tous",
                    "merci {0,1}x tous", "merci|", "{0,2} merci", "*", "ab*", "’", "v:", "v:tenir[jamais]", "="
                })
        void aPhraseThatIsNotWellFormedIsRefusedWithItsPlace(String phrase) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(withPhrase(phrase)))
                    .satisfies(e -> {
                        assertThat(e.field()).isEqualTo("/rules/0/phrases/0");
                        assertThat(e.line()).isEqualTo(12);
                        assertThat(e.column()).isEqualTo(15);
                    });
        }
    }

    @Nested
    class Standard {

        @Test
        void theFourPacksAreThere() {
            assertThat(RulePack.standard())
                    .extracting(RulePack::id)
                    .containsExactly("neutralite", "obligations-legales", "langage-clair", "accessibilite");
            assertThat(RulePack.standard()).allSatisfy(pack -> {
                assertThat(pack.version()).matches("\\d+\\.\\d+\\.\\d+");
                assertThat(pack.language()).isEqualTo("fr");
                assertThat(pack.sha256()).matches("[0-9a-f]{64}");
            });
            assertThat(RulePack.standard().stream().filter(RulePack::isAboutNeutrality))
                    .extracting(RulePack::id)
                    .containsExactly("neutralite");
        }

        @Test
        void theyHaveFiveHundredTurnsOfPhraseAndMore() {
            assertThat(RulePack.standard().stream().mapToInt(RulePack::entries).sum()).isGreaterThanOrEqualTo(500);
            assertThat(RulePack.neutrality().entries()).isGreaterThanOrEqualTo(500);
        }

        @Test
        void noTwoRulesShareAnId() {
            assertThat(RulePack.standard().stream().flatMap(pack -> pack.ruleIds().stream())).doesNotHaveDuplicates();
        }

        @Test
        void everyRuleSaysWhenItWasCheckedAndOnWhatItRests() {
            assertThat(RulePack.standard().stream().flatMap(pack -> pack.rules().stream())).allSatisfy(rule -> {
                assertThat(rule.asOf().getYear()).as(rule.id()).isEqualTo(2026);
                assertThat(rule.references().size() + rule.banReferences().size() + rule.sources().size())
                        .as(rule.id())
                        .isPositive();
                assertThat(rule.message().fr()).as(rule.id()).isNotEqualTo(rule.message().en());
            });
        }

        @Test
        void theyHoldNothingToRemarkButWhatIsKnown() {
            assertThat(RulePack.standard().stream()
                            .flatMap(pack -> pack.inspect(LegalReferences.standard()).stream())
                            .map(remark -> remark.ruleId() + " " + remark.kind() + " "
                                    + remark.message().fr()))
                    .containsExactly("OBL-01 BLOCKS_ON_NOTHING_CONFIRMED FR : aucune source confirmée, la règle n’y fait"
                            + " qu’avertir");
        }
    }
}
