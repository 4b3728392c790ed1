package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a pack is said with its line, column and field, in both languages. */
class RulePackFaultsTest {

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
        return RulePack.parse("regles.json", Utf8.of(json));
    }

    private static void isRefused(String json, List<RulePack> known, int line, String field, String fr, String en) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> RulePack.parse("regles.json", Utf8.of(json), known))
                .satisfies(e -> {
                    assertThat(e.origin()).isEqualTo("regles.json");
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.message(Locale.FRENCH)).contains(fr);
                    assertThat(e.message(Locale.ENGLISH)).contains(en);
                });
    }

    @Nested
    class Languages {

        @ParameterizedTest
        @CsvSource({
            "FR, fr",
            "fr-nc, fr-NC",
            "fr_NC, fr-NC",
            "' fr', fr",
            "fra, fr",
            "français, fr",
            "French, fr",
            "anglais, en",
            "Eng, en"
        })
        void aLanguageThatNoTextCouldBeInIsRefusedWithTheOneMeant(String written, String meant) {
            isRefused(
                    in(written),
                    List.of(),
                    1,
                    "/language",
                    "« " + written + " » n’est pas admis ; vouliez-vous dire « " + meant + " » ?",
                    "'" + written + "' is not allowed; did you mean '" + meant + "'?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"f", "francais!", "la langue de Molière", "und", "abcdefgh", "fr fr"})
        void whatIsNoLanguageIsRefusedWithAnExample(String written) {
            isRefused(
                    in(written),
                    List.of(),
                    1,
                    "/language",
                    "« " + written + " » n’est pas admis ; attendu : le code d’une langue, tel que fr ou en",
                    "'" + written + "' is not allowed; expected: the code of a language, such as fr or en");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fr", "en", "fr-NC", "dhv", "nen", "wls", "zh-Hant"})
        void aPackMayBeOfAnyLanguage(String tag) {
            assertThat(parse(in(tag)).language()).isEqualTo(tag);
        }

        private static String in(String language) {
            return WHOLE.replace("\"language\": \"fr\"", "\"language\": \"" + language + "\"");
        }
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
            String noValue = "» n’est pas admis ; valeurs admises";
            String unknownValue = "' is not allowed; values allowed";
            return Stream.of(
                    Arguments.of(
                            "\"unless\"",
                            "\"unles\"",
                            13,
                            "[\"grâce au m",
                            "/rules/0/unles",
                            "champ inconnu ; vouliez-vous dire « unless » ?",
                            "unknown field; did you mean 'unless'?"),
                    Arguments.of(
                            "\"phrases\"",
                            "\"phrase\"",
                            12,
                            "[\"grâce au <",
                            "/rules/0/phrase",
                            "champ inconnu ; vouliez-vous dire « phrases » ?",
                            "unknown field; did you mean 'phrases'?"),
                    Arguments.of(
                            "\"nature\"",
                            "\"natrue\"",
                            4,
                            "\"promotional\"",
                            "/rules/0/natrue",
                            "champ inconnu ; vouliez-vous dire « nature » ?",
                            "unknown field; did you mean 'nature'?"),
                    Arguments.of(
                            "\"rules\": [{",
                            "\"rule\": [{",
                            3,
                            "[{",
                            "/rule",
                            "champ inconnu ; vouliez-vous dire « rules » ?",
                            "unknown field; did you mean 'rules'?"),
                    Arguments.of(
                            "\"schema\": 1",
                            "\"schema\": 2",
                            1,
                            "2,",
                            "/schema",
                            "« /schema » : attendu : 1",
                            "expected: 1"),
                    Arguments.of("\"schema\": 1, ", "", 1, "{", "", "« schema » manque", "'schema' is missing"),
                    Arguments.of("\"version\": \"1\", ", "", 1, "{", "", "« version » manque", "'version' is missing"),
                    Arguments.of(
                            "\"language\": \"fr\"",
                            "\"language\": \"fr\", \"date\": 1",
                            1,
                            "1,",
                            "/date",
                            known,
                            unknown),
                    Arguments.of("\"id\": \"R-1\", \"n", "\"n", 3, "{", "/rules/0", missing, isMissing),
                    Arguments.of(
                            "promotional",
                            "promotionnal",
                            4,
                            "\"promotionnal\"",
                            "/rules/0/nature",
                            "« promotionnal » n’est pas admis ; vouliez-vous dire « promotional » ?",
                            "'promotionnal' is not allowed; did you mean 'promotional'?"),
                    Arguments.of("promotional", "promo", 4, "\"promo\"", "/rules/0/nature", noValue, "promotional"),
                    Arguments.of(
                            "\"Leave it out.\"", "\" \"", 6, "\" \"", "/rules/0/advice/en", "non vide", "not blank"),
                    Arguments.of(
                            "{\"fr\": \"Ôtez",
                            "{\"de\": \"x\", \"fr\": \"Ôtez",
                            6,
                            "\"x\"",
                            "/rules/0/advice/de",
                            known,
                            unknown),
                    Arguments.of("2026-11-28", "2026-13-28", 7, "\"2026-13", "/rules/0/asOf", "une date", "a date"),
                    Arguments.of(
                            "\"asOf\": \"2026-11-28\",",
                            "",
                            3,
                            "{",
                            "/rules/0",
                            "« asOf » manque",
                            "'asOf' is missing"),
                    Arguments.of(
                            "\"references\": [\"CE-L52-1\"],",
                            "",
                            3,
                            "{",
                            "/rules/0",
                            "ne repose sur rien",
                            "rests on nothing"),
                    Arguments.of(
                            "[\"CE-L52-1\"]",
                            "\"CE-L52-1\"",
                            8,
                            "\"CE",
                            "/rules/0/references",
                            "une liste",
                            "an array"),
                    Arguments.of(
                            "\"warning\"",
                            "\"fatal\"",
                            9,
                            "\"fatal\"",
                            "/rules/0/severity/usual",
                            noValue,
                            unknownValue),
                    Arguments.of("\"usual\": \"warning\", ", "", 9, "{", "/rules/0/severity", missing, isMissing),
                    Arguments.of(
                            "\"duringBan\"", "\"inBan\"", 9, "\"blocking\"", "/rules/0/severity/inBan", known, unknown),
                    Arguments.of(
                            "[\"body\"]", "[\"corps\"]", 10, "\"corps\"", "/rules/0/sections/0", noValue, unknownValue),
                    Arguments.of(
                            "[\"leaflet\"]",
                            "[\"tract\"]",
                            11,
                            "\"tract\"",
                            "/rules/0/when/supports/0",
                            noValue,
                            unknownValue),
                    Arguments.of(
                            "\"supports\"",
                            "\"support\"",
                            11,
                            "[\"leaflet",
                            "/rules/0/when/support",
                            "vouliez-vous dire « supports » ?",
                            "did you mean 'supports'?"),
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
                    Arguments.of(
                            "{\"bad\": [\"Grâce au maire.\"], ", "{", 14, "{", "/rules/0/examples", missing, isMissing),
                    Arguments.of(
                            "[\"Rien.\"]", "[]", 14, "{", "/rules/0/examples", "au moins un exemple", "at least one"),
                    Arguments.of(
                            "\"good\"", "\"fine\": [], \"good\"", 14, "[]", "/rules/0/examples/fine", known, unknown),
                    Arguments.of(
                            "[\"Rien.\"]",
                            "[{\"sections\": [], \"text\": \"Rien.\"}]",
                            14,
                            "\"Rien.\"}",
                            "/rules/0/examples/good/0/text",
                            known,
                            unknown),
                    Arguments.of(
                            "[\"Rien.\"]",
                            "[{\"media\": []}]",
                            14,
                            "{\"media",
                            "/rules/0/examples/good/0",
                            "« sections » manque",
                            "'sections' is missing"),
                    Arguments.of(
                            "\"phrases\": [\"grâce au <elu>\"],",
                            "",
                            3,
                            "{",
                            "/rules/0",
                            "un seul des champs",
                            "exactly one of"),
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
                            "v:chapeau tout",
                            12,
                            "\"v:",
                            "/rules/0/phrases/0",
                            "« v:chapeau tout », caractère",
                            "'v:chapeau tout', character"),
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
                            "pas de lexique « élu » à modifier ; vouliez-vous dire « elu » ?",
                            "no lexicon 'élu' to change; did you mean 'elu'?"),
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
                    Arguments.of(
                            "\"addPhrases\"",
                            "\"phrases\"",
                            16,
                            "[\"merci",
                            "/edits/rules/0/phrases",
                            "vouliez-vous dire « addPhrases » ?",
                            "did you mean 'addPhrases'?"));
        }

        @ParameterizedTest
        @MethodSource("faults")
        void aFaultIsRefusedWithItsLineColumnAndField(
                String from, String to, int line, String at, String field, String fr, String en) {
            String json = WHOLE.replace(from, to);
            String faulty = json.lines().skip(line - 1L).findFirst().orElseThrow();

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
            String json =
                    WHOLE.replace("\"phrases\": [\"grâce au <elu>\"],", "\"requires\": {\"section\": \"title\"},");

            isRefused(
                    json.replace("« {match} »", "Dit.").replace("'{match}'", "Said."),
                    List.of(),
                    13,
                    "/rules/0/unless",
                    "ne va pas avec les autres",
                    "does not go with the others");
        }
    }

    @Nested
    class SeveralFaults {

        private static List<String> told(String json) {
            try {
                parse(json);
            } catch (DataFormatException refused) {
                return refused.problems().stream()
                        .map(problem -> problem.line() + " " + problem.field())
                        .toList();
            }
            return List.of();
        }

        private static String messageOf(String json) {
            try {
                parse(json);
            } catch (DataFormatException refused) {
                return refused.message(Locale.FRENCH);
            }
            return "";
        }

        @Test
        void ofOneRuleAreToldAtOnceInTheOrderOfTheFile() {
            assertThat(messageOf(WHOLE.replace("\"usual\": \"warning\"", "\"usual\": \"grave\"")
                            .replace("\"phrases\"", "\"phrase\"")))
                    .isEqualTo(
                            "regles.json, ligne 9, colonne 25, champ « /rules/0/severity/usual » : « grave » n’est pas admis ;"
                                    + " valeurs admises : info, warning, blocking\n"
                                    + "regles.json, ligne 12, colonne 13, champ « /rules/0/phrase » : champ inconnu ;"
                                    + " vouliez-vous dire « phrases » ?");
        }

        @Test
        void ofEveryPartOfTheFileAreToldAtOnce() {
            String json = WHOLE.replace("\"version\": \"1\"", "\"version\": 1")
                    .replace("\"nature\": \"promotional\"", "\"nature\": \"promo\"")
                    .replace("2026-11-28", "hier")
                    .replace("\"duringBan\": \"blocking\"", "\"duringBan\": \"bloque\"")
                    .replace("[\"body\"]", "[\"corps\", \"body\", \"pied\"]")
                    .replace("{\"FR\": 1000}", "{\"France\": 0, \"NC\": 0}")
                    .replace(
                            "\"unless\": [\"grâce au maire adjoint\"]",
                            "\"unless\": [\"grâce {2,1} maire\", \"v:chapeau\"]")
                    .replace("[\"Rien.\"]", "[{\"sections\": [{\"role\": \"corps\", \"text\": \"\"}], \"lieu\": 1}]")
                    .replace("\"addPhrases\": [\"merci\"]", "\"addPhrase\": [\"<inconnu>\"], \"off\": \"non\"");

            assertThat(told(json))
                    .containsExactly(
                            "1 /version",
                            "4 /rules/0/nature",
                            "7 /rules/0/asOf",
                            "9 /rules/0/severity/duringBan",
                            "10 /rules/0/sections/0",
                            "10 /rules/0/sections/2",
                            "11 /rules/0/when/population/France",
                            "11 /rules/0/when/population/NC",
                            "13 /rules/0/unless/0",
                            "13 /rules/0/unless/1",
                            "14 /rules/0/examples/good/0/sections/0/role",
                            "14 /rules/0/examples/good/0/sections/0/text",
                            "14 /rules/0/examples/good/0/lieu",
                            "16 /edits/rules/0/addPhrase",
                            "16 /edits/rules/0/addPhrase/0",
                            "16 /edits/rules/0/off");
        }

        @Test
        void ofAScoreAToneAndACombinationAreToldAtOnce() {
            String scored = Packs.ruleWith(
                    "R-1",
                    "opinion",
                    "Dit.",
                    Packs.warning()
                            + "\"scores\": {\"threshold\": 0, \"from\": 1, \"window\": 99, \"context\": [{\"shape\": \"rond\", \"points\": 1}],"
                            + " \"triggers\": [{\"name\": {\"fr\": \"\"}, \"points\": 1, \"atMost\": 1, \"phrases\": [\"{\"]}]}");
            String tone = Packs.ruleWith(
                    "R-2",
                    "opinion",
                    "Dit.",
                    Packs.warning()
                            + "\"tone\": {\"words\": {\"merci\": \"un\"}, \"number\": 0, \"threshold\": 0, \"block\": 1}");
            String combined = Packs.ruleWith(
                    "R-3",
                    "opinion",
                    "Dit.",
                    Packs.warning() + "\"combines\": {\"all\": [{\"natures\": [\"avis\"]}, {\"natures\": []}]}");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Packs.of(scored, tone, combined))
                    .satisfies(e -> assertThat(e.problems().stream().map(DataFormatException::field))
                            .containsExactlyInAnyOrder(
                                    "/rules/0/scores/threshold",
                                    "/rules/0/scores/window",
                                    "/rules/0/scores/context/0",
                                    "/rules/0/scores/context/0",
                                    "/rules/0/scores/context/0/shape",
                                    "/rules/0/scores/triggers/0/name/fr",
                                    "/rules/0/scores/triggers/0/phrases/0",
                                    "/rules/1/tone/words/merci",
                                    "/rules/1/tone/threshold",
                                    "/rules/2/combines/all/0/natures/0",
                                    "/rules/2/combines/all/1"));
        }

        @Test
        void ofTwoRulesAreToldAtOnceAndAGoodRuleBetweenThemIsLeftAlone() {
            String faulty = Packs.rule("R-1", "merci").replace("promotional", "promo");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Packs.of(faulty, Packs.rule("R-2", "bravo"), faulty.replace("R-1", "R-3")))
                    .satisfies(e -> assertThat(e.problems().stream().map(DataFormatException::field))
                            .containsExactly("/rules/0/nature", "/rules/2/nature"));
        }

        @Test
        void ofWhichOneFollowsFromAnotherAreToldWithoutIt() {
            // The field that was meant is there, under its wrong name.
            assertThat(told(WHOLE.replace("\"nature\"", "\"natrue\""))).containsExactly("4 /rules/0/natrue");
            assertThat(told(WHOLE.replace("\"lexicons\": {\"elu\": [", "\"lexicon\": {\"elu\": [")))
                    .containsExactly("2 /lexicon");
            // A phrase names the lexicon, and an edit changes it.
            assertThat(told(WHOLE.replace("[\"maire\", \"adjoint\"]", "\"maire\"")))
                    .containsExactly("2 /lexicons/elu");
            // An edit changes the rule.
            assertThat(told(WHOLE.replace("promotional", "promo"))).containsExactly("4 /rules/0/nature");
            // A phrase may name a lexicon of the pack that is missing, and an edit may change it.
            assertThat(told(WHOLE.replace(
                            "\"lexicons\": {\"elu\": [\"maire\", \"adjoint\"]}", "\"extends\": [\"autre\"]")))
                    .containsExactly("2 /extends/0");
            // A rule that looks for nothing, since nobody knows what this field was to be.
            assertThat(told(WHOLE.replace("\"phrases\"", "\"zzz\""))).containsExactly("12 /rules/0/zzz");
        }

        @Test
        void areNoneInAWholePack() {
            assertThat(told(WHOLE)).isEmpty();
        }

        @Test
        @Timeout(10)
        void ofAFileOfNothingElseAreToldUpToABound() {
            String rules = IntStream.range(0, 50_000)
                    .mapToObj(i -> "{\"f" + i + "\": 1, \"g\": [\"" + "x".repeat(90) + "\"]}")
                    .collect(Collectors.joining(",\n"));
            String json = "{\"rules\": [\n" + rules + "]}";

            assertThat(told(json)).hasSize(100);
            assertThat(messageOf(json).lines()).hasSize(21).last().isEqualTo("… et 80 autres");
        }

        /** After a hundred faults the rest of the list is not looked at. */
        @Test
        @Timeout(10)
        void ofOneListAreToldUpToABound() {
            String roles = "\"" + "x".repeat(60) + "\", ";
            String json = WHOLE.replace("\"sections\": [", "\"sections\": [" + roles.repeat(100_000));

            assertThat(told(json)).hasSize(100);
        }

        @Test
        void ofACombinationAreToldBesideAnUnknownField() {
            String json = WHOLE.replace(
                            "\"phrases\": [\"grâce au <elu>\"],\n",
                            "\"combines\": {\"all\": [{\"natures\": [\"partisan\"]}], \"autre\": 1},\n")
                    .replace("\"unless\": [\"grâce au maire adjoint\"],", "");

            assertThat(told(json)).contains("12 /rules/0/combines/autre", "12 /rules/0/combines/all");
        }

        @Test
        void thatAFieldIsOutOfPlaceHidesNoOtherFault() {
            String json = WHOLE.replace("\"phrases\": [\"grâce au <elu>\"]", "\"requires\": {\"section\": \"title\"}")
                    .replace("\"references\": [\"CE-L52-1\"],", "");

            assertThat(messageOf(json))
                    .contains("/rules/0/unless", "ne repose sur rien", "« {match} » n’est pas un emplacement");
        }

        @Test
        @Timeout(10)
        void ofPhrasesAloneAreToldUpToABound() {
            String phrases = "\"{\", ".repeat(50_000);

            assertThat(told(WHOLE.replace("\"phrases\": [", "\"phrases\": [" + phrases)))
                    .hasSize(100);
        }
    }

    @Nested
    class WhatIsWrittenInFrench {

        private static void isAnswered(String from, String to, String answer) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(WHOLE.replace(from, to)))
                    .satisfies(e -> assertThat(e.problems()).hasSize(1))
                    .withMessageEndingWith(" : " + answer);
        }

        @ParameterizedTest
        @CsvSource({
            "warning, avertissement, warning",
            "warning, warnning, warning",
            "warning, blocage, blocking",
            "warning, bloquant, blocking",
            "warning, bloquante, blocking",
            "warning, alerte, warning",
            "promotional, langage clair, plainLanguage",
            "promotional, plain_language, plainLanguage",
            "promotional, PLAIN_LANGUAGE, plainLanguage",
            "promotional, PlainLanguage, plainLanguage",
            "promotional, donnees personnelles, personalData",
            "[\"body, [\"texte, body",
            "[\"leaflet, [\"affiche, poster"
        })
        void aValueIsAnsweredWithItsName(String from, String to, String meant) {
            String written = to.substring(to.indexOf('"') + 1);

            isAnswered(from, to, "« " + written + " » n’est pas admis ; vouliez-vous dire « " + meant + " » ?");
        }

        @ParameterizedTest
        @CsvSource({
            "severity, gravite",
            "severity, gravité",
            "advice, conseil",
            "unless, exceptions",
            "when, quand",
            "rules, regles",
            "language, langue",
            "lexicons, lexiques"
        })
        void aFieldIsAnsweredWithItsName(String name, String written) {
            String json = WHOLE.replaceFirst('"' + name + "\": ", '"' + written + "\": ");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json))
                    .satisfies(e -> assertThat(e.problems()).hasSize(1))
                    .withMessageEndingWith(" : champ inconnu ; vouliez-vous dire « " + name + " » ?");
        }

        @ParameterizedTest
        @EnumSource
        void aFrenchNameOfAFieldIsOfOneOfItsObjectAndNoneItself(RuleFields fields) {
            assertThat(fields.otherNames())
                    .allSatisfy((french, name) ->
                            assertThat(fields.names()).contains(name).doesNotContain(french));
        }

        @Test
        void withoutEnglishIsSaidInBothLanguages() {
            RulePack pack = Packs.of(Packs.rule("R-1", "merci")
                    .replace(", \"en\": \"'{match}' is said.\"", "")
                    .replace("\"en\": \"Do not say it.\"", "\"en\": null"));

            assertThat(pack.rules().get(0).message()).isEqualTo(Wording.same("« {match} » est dit."));
            assertThat(pack.rules().get(0).advice()).isEqualTo(Wording.same("Ne pas le dire."));
        }

        @Test
        void isNeededEvenBesideEnglish() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(WHOLE.replace("\"fr\": \"Ôtez-le.\", ", "")))
                    .withMessageEndingWith("« /rules/0/advice » : le champ « fr » manque ; ajoutez-le");
        }
    }

    @Nested
    class APackToExtend {

        private static void isMissing(String wanted, List<RulePack> given, String fr, String en) {
            String json = WHOLE.replace("\"edits\"", "\"extends\": [\"" + wanted + "\"], \"edits\"");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RulePack.parse("regles.json", Utf8.of(json), given))
                    .satisfies(e -> {
                        assertThat(e.field()).isEqualTo("/extends/0");
                        assertThat(e.line()).isEqualTo(16);
                        assertThat(e.message(Locale.FRENCH)).endsWith("« /extends/0 » : " + fr);
                        assertThat(e.message(Locale.ENGLISH)).endsWith("'/extends/0': " + en);
                    });
        }

        @Test
        void ofTheLibraryIsProvidedByAThirdArgument() {
            isMissing(
                    "neutralite",
                    List.of(),
                    "le jeu de règles « neutralite » n’est pas fourni (jeux fournis : aucun) ; lisez avec"
                            + " RulePack.parse(nom, json, RulePack.standard()), qui fournit les jeux de la bibliothèque",
                    "rule pack 'neutralite' is not provided (packs provided: none); read with"
                            + " RulePack.parse(name, json, RulePack.standard()), which provides the packs of the library");
        }

        @Test
        void thatIsMisspeltIsAnsweredWithTheOneThatWasMeant() {
            isMissing(
                    "neutralité",
                    RulePack.standard(),
                    "le jeu de règles « neutralité » n’est pas fourni (jeux fournis : neutralite, obligations-legales,"
                            + " langage-clair, accessibilite) ; vouliez-vous dire « neutralite » ?",
                    "rule pack 'neutralité' is not provided (packs provided: neutralite, obligations-legales,"
                            + " langage-clair, accessibilite); did you mean 'neutralite'?");
        }

        @Test
        void thatIsMisspeltAndNotProvidedEitherIsBoth() {
            isMissing(
                    "neutralité",
                    List.of(RulePack.plainLanguage()),
                    "le jeu de règles « neutralité » n’est pas fourni (jeux fournis : langage-clair) ; vouliez-vous dire"
                            + " « neutralite » ? Alors lisez avec RulePack.parse(nom, json, RulePack.standard()), qui fournit"
                            + " les jeux de la bibliothèque",
                    "rule pack 'neutralité' is not provided (packs provided: langage-clair); did you mean 'neutralite'? Then"
                            + " read with RulePack.parse(name, json, RulePack.standard()), which provides the packs of the"
                            + " library");
        }

        @Test
        void ofTheHostIsToBeReadBefore() {
            isMissing(
                    "departement",
                    List.of(RulePack.accessibility()),
                    "le jeu de règles « departement » n’est pas fourni (jeux fournis : accessibilite) ; lisez-le d’abord et"
                            + " mettez-le dans la liste du troisième argument : RulePack.parse(nom, json, List.of(jeu))",
                    "rule pack 'departement' is not provided (packs provided: accessibilite); read it first and put it into"
                            + " the list of the third argument: RulePack.parse(name, json, List.of(pack))");
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
        void aWordLongerThanAnyWordIsRefused() {
            isRefused(withPhrase("a".repeat(100_000)));
        }

        @Test
        void manyEntriesAreReadOnce() {
            String entries =
                    IntStream.range(0, 20_000).mapToObj(i -> "\"mot" + i + "\"").collect(Collectors.joining(", "));
            RulePack pack = parse(WHOLE.replace("[\"maire\", \"adjoint\"]", "[" + entries + "]"));

            assertThat(pack.entries()).isEqualTo(3 + 20_001);
        }

        @Test
        void numbersOutOfBoundsAreRefused() {
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": 1e999999999}"));
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": 10.5}"));
            isRefused(WHOLE.replace("{\"FR\": 1000}", "{\"FR\": -1}"));
        }
    }
}
