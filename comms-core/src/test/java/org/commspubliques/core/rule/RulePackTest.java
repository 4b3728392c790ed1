package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.core.rule.Packs.pack;
import static org.commspubliques.core.rule.Packs.parse;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.ruleWith;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.List;
import java.util.Locale;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.PackVersion;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    private static DataFormatException refusal(String json, RulePack... known) {
        return assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> parse(json, known))
                .satisfies(e -> {
                    assertThat(e.origin()).isEqualTo("regles.json");
                    assertThat(e.line()).isPositive();
                    assertThat(e.column()).isPositive();
                })
                .actual();
    }

    private static List<String> found(RulePack pack, String text) {
        RuleCheck check = RuleCheck.of("essai", List.of(pack), ElectoralCalendar.standard(), Packs.LAW);
        return SampleReviews.findings(
                        check,
                        SampleCommunications.article(text),
                        SampleReviews.published(SampleAuthorities.metropolitanTown(), "2025-07-15T09:00"))
                .stream()
                .map(Finding::excerpt)
                .toList();
    }

    @Nested
    class Read {

        @Test
        void itSaysWhatItIs() {
            RulePack pack = Packs.of(rule("R-1", "merci"), ruleOf("R-2", "polemic", warning(), "honte"));

            assertThat(pack.id()).isEqualTo("local");
            assertThat(pack.version()).isEqualTo("1.2.0");
            assertThat(pack.language()).isEqualTo("fr");
            assertThat(pack.ruleIds()).containsExactly("R-1", "R-2");
            assertThat(pack.nature("R-2")).contains(RuleNature.POLEMIC);
            assertThat(pack.nature("R-3")).isEmpty();
            assertThat(pack.reference().id()).isEqualTo("local 1.2.0");
            assertThat(pack).hasToString("local 1.2.0 (2 rules)");
        }

        @Test
        void oneByteMoreIsAnotherHash() {
            String json = pack("local", "", rule("R-1", "merci"));

            assertThat(parse(json).sha256()).isEqualTo(parse(json).sha256()).hasSize(64);
            assertThat(parse(json + " ").sha256()).isNotEqualTo(parse(json).sha256());
        }

        @Test
        void aPackOnDutiesAloneIsNotAboutNeutrality() {
            assertThat(Packs.of(ruleOf("R-1", "legalDuty", warning(), "merci")).isAboutNeutrality())
                    .isFalse();
            assertThat(Packs.of(ruleOf("R-1", "religious", warning(), "merci")).isAboutNeutrality())
                    .isTrue();
        }
    }

    @Nested
    class Ids {

        @Test
        void areOfUnaccentedLettersDigitsDotsHyphensAndUnderscores() {
            RulePack pack = parse(pack("Ville_98.809-a", "", rule("vil.A_1-b", "merci")));

            assertThat(pack.id()).isEqualTo("Ville_98.809-a");
            assertThat(pack.ruleIds()).containsExactly("vil.A_1-b");
        }

        @Test
        void areOfAHundredCharactersAtMost() {
            assertThat(Packs.of(rule("R".repeat(100), "merci")).ruleIds()).hasSize(1);
            assertThat(refusal(pack("local", "", rule("R".repeat(101), "merci")))
                            .field())
                    .isEqualTo("/rules/0/id");
        }

        @Test
        void areRefusedWithTheirPlaceAndWhatIsExpected() {
            DataFormatException refused = refusal(pack("local", "", rule("é", "merci")));

            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.column()).isEqualTo(8);
            assertThat(refused.message(Locale.FRENCH))
                    .contains("un identifiant de 1 à 100 lettres sans accent", "« é »");
            assertThat(refused.message(Locale.ENGLISH))
                    .contains("an identifier of 1 to 100 letters without accents", "'é'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "R 1", "É-1", "R/1", "R\n"})
        void areRefusedInJavaToo(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Finding.builder(id, Severity.INFO, Locus.of(""), Wording.same("m"))
                            .build())
                    .withMessageContaining("1 to 100 letters without accents");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PackVersion(id, "1"))
                    .withMessageContaining("1 to 100 letters without accents");
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"schema\": 1               | \"schema\": 2                            | /schema",
                    "\"id\": \"local\"           | \"id\": \"Ma ville\"                       | /id",
                    "\"id\": \"R-1\"             | \"id\": \"RÈG-1\"                          | /rules/0/id",
                    "\"id\": \"R-1\"             | \"id\": \"R/1\"                            | /rules/0/id",
                    "\"language\"                | \"langue\"                               | /langue",
                    "\"rules\"                   | \"regles\"                               | /regles",
                    "\"asOf\": \"2026-11-28\",   | `                                      ` | /rules/0",
                    "2026-11-28                  | 28/11/2026                               | /rules/0/asOf",
                    "\"phrases\"                 | \"phrase\"                               | /rules/0/phrase",
                    "\"phrases\": [\"merci\"]    | \"phrases\": []                          | /rules/0/phrases",
                    "\"phrases\": [\"merci\"]    | \"phrases\": [\"merci\", \"\"]           | /rules/0/phrases/1",
                    "promotional                 | promotionnel                             | /rules/0/nature",
                    "\"usual\": \"warning\"      | \"usual\": \"fatal\"                     | /rules/0/severity/usual",
                    "\"usual\": \"warning\"      | \"duringBan\": \"warning\"               | /rules/0/severity",
                    "\"usual\": \"warning\"      | \"usual\": \"warning\", \"x\": 1         | /rules/0/severity/x",
                    "\"references\": [\"PARTOUT\"] | \"references\": []                     | /rules/0",
                    "\"good\": [\"Rien.\"]       | \"good\": []                             | /rules/0/examples",
                    "\"good\": [\"Rien.\"]       | \"good\": [\"Rien.\"], \"x\": 1        | /rules/0/examples/x",
                    "\"good\": [\"Rien.\"]       | \"good\": [{\"sections\": [], \"x\": 1}] | /rules/0/examples/good/0/x",
                    "\"good\": [\"Rien.\"]       | \"good\": [{\"sections\": [{\"role\": \"corps\", \"text\": \"a\"}]}] | /rules/0/examples/good/0/sections/0/role",
                    "\"good\": [\"Rien.\"]       | \"good\": [\"\\ud800\"]                  | /rules/0/examples/good/0",
                    "{match} » est dit           | {mot} » est dit                          | /rules/0/message",
                    "{match} » est dit           | {match » est dit                         | /rules/0/message",
                    "'{match}' is                | '{threshold}' is                         | /rules/0/message",
                    "'{match}' is                | '{from}' is                              | /rules/0/message",
                    "'{match}' is                | '{reasons}' is                           | /rules/0/message",
                    "\"asOf\"                    | \"when\": {\"window\": \"ban\"}, \"asOf\" | /rules/0/when/window",
                    "\"asOf\"                    | \"when\": {\"channels\": [\"Le site\"]}, \"asOf\" | /rules/0/when/channels/0",
                    "\"asOf\"                    | \"when\": {\"territories\": [\"nc\"]}, \"asOf\" | /rules/0/when/territories/0",
                    "\"asOf\"                    | \"when\": {\"population\": {\"nc\": 1}}, \"asOf\" | /rules/0/when/population/nc",
                    "\"asOf\"                    | \"when\": {\"population\": {\"NC\": 0}}, \"asOf\" | /rules/0/when/population/NC",
                    "\"asOf\"                    | \"when\": {\"x\": 1}, \"asOf\"           | /rules/0/when/x",
                    "\"asOf\"                    | \"sections\": [\"corps\"], \"asOf\"      | /rules/0/sections/0",
                    "\"asOf\"                    | \"requires\": {\"section\": \"title\"}, \"asOf\" | /rules/0",
                    "\"asOf\"                    | \"removable\": 1, \"asOf\"               | /rules/0/removable"
                })
        void whatIsNotAsExpectedIsNamedWithItsPlace(String from, String to, String field) {
            String json = pack("local", "", rule("R-1", "merci"));
            assertThat(json).contains(from);

            assertThat(refusal(json.replace(from, to)).field()).isEqualTo(field == null ? "" : field);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"section\": \"corps\"}",
                    "{\"section\": \"title\", \"sections\": [\"body\"]}",
                    "{\"mention\": []}",
                    "{\"media\": \"beauty\"}",
                    "{\"media\": \"mention\"}",
                    "{\"media\": \"credit\", \"mention\": [\"photo\"]}",
                    "{\"proofreader\": false}",
                    "{}"
                })
        void aRequirementThatIsNotOneIsRefused(String requirement) {
            String more =
                    "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"info\"}, \"requires\": " + requirement;

            assertThat(refusal(pack("local", "", ruleWith("R-1", "legalDuty", "Il manque.", more)))
                            .field())
                    .startsWith("/rules/0/requires");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"all\": []}",
                    "{\"all\": [{\"natures\": [\"partisan\"]}]}",
                    "{\"all\": [{\"natures\": [\"partisan\"]}, {\"natures\": []}]}",
                    "{\"all\": [{\"natures\": [\"partisan\"]}, {\"nature\": [\"polemic\"]}]}",
                    "{\"any\": [{\"natures\": [\"partisan\"]}, {\"natures\": [\"polemic\"]}]}"
                })
        void aCombinationThatIsNotOneIsRefused(String combination) {
            String more =
                    "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"info\"}, \"combines\": " + combination;

            assertThat(refusal(pack("local", "", ruleWith("R-1", "partisan", "Ensemble.", more)))
                            .field())
                    .startsWith("/rules/0/combines");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    "merci {0,2}",
                    "{0,2} merci",
                    "merci {2,1} tous",
                    "merci {0,6} tous",
                    "merci {1} tous",
                    "<absent> merci",
                    "merci|",
                    "me*",
                    "v:chapeau",
                    "v:tenir[futur]"
                })
        void aPhraseThatIsNotWellFormedIsNamedWithLineAndColumn(String phrase) {
            DataFormatException refusal = refusal(pack("local", "", rule("R-1", "merci", phrase)));

            assertThat(refusal.field()).isEqualTo("/rules/0/phrases/1");
            assertThat(refusal.line()).isEqualTo(8);
            assertThat(refusal.column()).isEqualTo(23);
        }

        @Test
        void theMessageSaysWhichPhraseAndWhereInIt() {
            assertThat(refusal(pack("local", "", rule("R-1", "merci {1} tous"))))
                    .hasMessageContaining("merci {1} tous")
                    .hasMessageContaining("caractère 7");
        }

        @Test
        void aRuleGivenTwiceIs() {
            assertThat(refusal(pack("local", "", rule("R-1", "a"), rule("R-1", "b"))))
                    .hasMessageContaining("deux fois");
        }

        @Test
        void aFieldGivenTwiceIs() {
            refusal("{\"schema\": 1, \"schema\": 1}");
        }
    }

    @Nested
    class Extended {

        private final RulePack base = parse(pack(
                "base",
                "\"lexicons\": {\"eloge\": [\"exemplaire\", \"parfait\"]},",
                rule("B-1", "bilan <eloge>", "bilan flatteur"),
                rule("B-2", "merci")));

        private RulePack edited(String edits) {
            return parse(
                    pack("local", "\"extends\": [\"base\"], \"edits\": " + edits + ",", rule("R-1", "bravo")), base);
        }

        private String edit(String fields) {
            return "{\"rules\": [{\"id\": \"B-1\", " + fields + "}]}";
        }

        @Test
        void theRulesOfTheOtherComeFirst() {
            assertThat(edited("{}").ruleIds()).containsExactly("B-1", "B-2", "R-1");
            assertThat(found(edited("{}"), "Un bilan exemplaire, merci, bravo."))
                    .containsExactly("bilan exemplaire", "merci", "bravo");
        }

        @Test
        void itsLexiconsMayBeNamed() {
            RulePack pack = parse(pack("local", "\"extends\": [\"base\"],", rule("R-1", "maire <eloge>")), base);

            assertThat(found(pack, "Un maire parfait.")).containsExactly("maire parfait");
        }

        @Test
        void entriesOfALexiconComeAndGo() {
            RulePack pack = edited("{\"lexicons\": {\"eloge\": {\"add\": [\"superbe\"], \"remove\": [\"parfait\"]}}}");

            assertThat(found(pack, "Un bilan superbe. Un bilan parfait.")).containsExactly("bilan superbe");
        }

        @Test
        void phrasesComeAndGo() {
            RulePack pack = edited(edit("\"addPhrases\": [\"bilan rose\"], \"removePhrases\": [\"bilan flatteur\"]"));

            assertThat(found(pack, "Un bilan rose. Un bilan flatteur.")).containsExactly("bilan rose");
        }

        @Test
        void exceptionsCome() {
            assertThat(found(edited(edit("\"addUnless\": [\"bilan flatteur de\"]")), "Un bilan flatteur de santé."))
                    .isEmpty();
        }

        @Test
        void aSeverityIsReplacedWhole() {
            RuleCheck check = RuleCheck.of(
                    "essai",
                    List.of(edited(edit("\"severity\": {\"usual\": \"info\"}"))),
                    ElectoralCalendar.standard(),
                    Packs.LAW);

            assertThat(SampleReviews.findings(
                            check, SampleCommunications.article("Un bilan flatteur."), SampleReviews.monday()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFO);
        }

        @Test
        void aRuleIsPutOut() {
            assertThat(edited(edit("\"off\": true")).ruleIds()).containsExactly("B-2", "R-1");
        }

        @Test
        void theHashIsThatOfBoth() {
            RulePack other = parse(pack("base", "", rule("B-3", "merci")));
            String json = pack("local", "\"extends\": [\"base\"],", rule("R-1", "bravo"));

            assertThat(parse(json, base).sha256())
                    .isNotEqualTo(parse(json, other).sha256());
        }

        @Test
        void theFindingNamesThePackThatTheHostChose() {
            RuleCheck check = RuleCheck.of("essai", List.of(edited("{}")), ElectoralCalendar.standard(), Packs.LAW);

            assertThat(SampleReviews.findings(check, SampleCommunications.article("Merci."), SampleReviews.monday()))
                    .flatExtracting(finding -> finding.fromPack().stream().toList())
                    .hasToString("[local 1.2.0]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"lexicons\": {\"eloge\": {\"remove\": [\"superbe\"]}}} | /edits/lexicons/eloge/remove/0",
                    "{\"lexicons\": {\"blame\": {\"add\": [\"superbe\"]}}}    | /edits/lexicons/blame",
                    "{\"lexicons\": {\"eloge\": {\"put\": [\"superbe\"]}}}    | /edits/lexicons/eloge/put",
                    "{\"rules\": [{\"id\": \"B-9\", \"off\": true}]}          | /edits/rules/0/id",
                    "{\"rules\": [{\"id\": \"B-1\", \"removePhrases\": [\"bravo\"]}]} | /edits/rules/0/removePhrases/0",
                    "{\"rules\": [{\"id\": \"B-1\", \"addPhrases\": [\"<x>\"]}]} | /edits/rules/0/addPhrases/0",
                    "{\"rules\": [{\"id\": \"B-1\", \"message\": \"x\"}]}     | /edits/rules/0/message",
                    "{\"rule\": []}                                           | /edits/rule"
                })
        void anEditOfWhatIsNotThereIsRefused(String edits, String field) {
            assertThat(refusal(
                                    pack(
                                            "local",
                                            "\"extends\": [\"base\"], \"edits\": " + edits + ",",
                                            rule("R-1", "bravo")),
                                    base)
                            .field())
                    .isEqualTo(field);
        }

        @Test
        void allThatIsWrongWithItsEditsIsToldAtOnce() {
            String edits = """
                    {"lexicons": {
                        "eloge": {"remove": ["superbe", "parfait", "rare"], "put": []},
                        "elogee": {"remove": ["superbe", 1], "add": [3]}},
                     "rules": [
                        {"id": "B-9", "addPhrases": ["<x>"], "removePhrases": [2], "severity": {"usual": "grave"}},
                        {"id": 7, "addUnless": ["<y>"]},
                        {"id": "B-1", "removePhrases": ["bravo", "bilan flatteur", "merci"], "addPhrases": ["<z>"]},
                        {"off": "oui"}]}""";

            assertThat(refusal(
                                    pack(
                                            "local",
                                            "\"extends\": [\"base\"], \"edits\": " + edits + ",",
                                            rule("R-1", "bravo")),
                                    base)
                            .problems())
                    .extracting(DataFormatException::field)
                    .containsExactly(
                            "/edits/lexicons/eloge/remove/0",
                            "/edits/lexicons/eloge/remove/2",
                            "/edits/lexicons/eloge/put",
                            "/edits/lexicons/elogee",
                            "/edits/lexicons/elogee/remove/1",
                            "/edits/lexicons/elogee/add/0",
                            "/edits/rules/0/id",
                            "/edits/rules/0/addPhrases/0",
                            "/edits/rules/0/removePhrases/0",
                            "/edits/rules/0/severity/usual",
                            "/edits/rules/1/id",
                            "/edits/rules/1/addUnless/0",
                            "/edits/rules/2/removePhrases/0",
                            "/edits/rules/2/removePhrases/2",
                            "/edits/rules/2/addPhrases/0",
                            "/edits/rules/3",
                            "/edits/rules/3/off");
        }

        @Test
        void anEditOfARuleThatIsMisspeltIsAnsweredWithTheOneThatWasMeant() {
            assertThat(refusal(
                            pack(
                                    "local",
                                    "\"extends\": [\"base\"], \"edits\": {\"rules\": [{\"id\": \"b-1\", \"off\": true}]},",
                                    rule("R-1", "bravo")),
                            base))
                    .hasMessageContaining("il n’y a pas de règle « b-1 » à modifier ; vouliez-vous dire « B-1 » ?");
        }

        @Test
        void aLexiconMustNotTakeTheNameOfOneOfTheOther() {
            String more = "\"extends\": [\"base\"], \"lexicons\": {\"eloge\": [\"beau\"]},";

            assertThat(refusal(pack("local", more, rule("R-1", "bravo")), base).field())
                    .isEqualTo("/lexicons/eloge");
        }

        @Test
        void aRuleMustNotTakeTheIdOfOneOfTheOther() {
            assertThat(refusal(pack("local", "\"extends\": [\"base\"],", rule("B-1", "bravo")), base)
                            .field())
                    .isEqualTo("/rules/0");
        }

        @Test
        void aPackThatIsNotGivenCannotBeExtended() {
            assertThat(refusal(pack("local", "\"extends\": [\"base\"],", rule("R-1", "bravo")))
                            .field())
                    .isEqualTo("/extends/0");
        }

        /** Whoever extends must have been read after what it extends, so a circle has no beginning. */
        @Test
        void aPackCannotExtendItself() {
            assertThat(refusal(pack("base", "\"extends\": [\"base\"],", rule("R-1", "bravo")), base)
                            .field())
                    .isEqualTo("/extends/0");
        }

        @Test
        void twoPacksThatExtendTheSameCanBothBeExtended() {
            RulePack left = parse(pack("left", "\"extends\": [\"base\"],", rule("L-1", "gauche")), base);
            RulePack right = parse(pack("right", "\"extends\": [\"base\"],", rule("D-1", "droite")), base);

            assertThat(parse(pack("local", "\"extends\": [\"left\", \"right\"],", rule("R-1", "a")), left, right)
                            .ruleIds())
                    .containsExactly("B-1", "B-2", "L-1", "D-1", "R-1");
        }

        @Test
        void twoPacksThatChangedTheSameRuleCannot() {
            RulePack left = parse(pack("left", "\"extends\": [\"base\"],", rule("L-1", "gauche")), base);
            RulePack right = parse(
                    pack(
                            "right",
                            "\"extends\": [\"base\"], \"edits\": " + edit("\"addPhrases\": [\"x\"]") + ",",
                            rule("D-1", "droite")),
                    base);

            assertThat(refusal(pack("local", "\"extends\": [\"left\", \"right\"],", rule("R-1", "a")), left, right)
                            .field())
                    .isEqualTo("/extends/1");
        }

        @Test
        void aPackMayOnlyEdit() {
            String json = "{\"schema\": 1, \"id\": \"local\", \"version\": \"1\", \"language\": \"fr\","
                    + " \"extends\": [\"base\"], \"edits\": " + edit("\"off\": true") + "}";

            assertThat(parse(json, base).ruleIds()).containsExactly("B-2");
        }
    }

    @Test
    void aShippedPackCanBeExtended() {
        String json = "{\"schema\": 1, \"id\": \"ville\", \"version\": \"1\", \"language\": \"fr\", \"extends\":"
                + " [\"neutralite\"], \"edits\": {\"rules\": [{\"id\": \"NEU-12\", \"off\": true}]}}";

        assertThat(parse(json, RulePack.neutrality()).ruleIds())
                .contains("NEU-10", "NEU-11")
                .doesNotContain("NEU-12");
    }
}
