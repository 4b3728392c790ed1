package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.ruleWith;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackInspectionTest {

    private static List<PackRemark> remarks(String... rules) {
        return Packs.of(rules).inspect(Packs.LAW);
    }

    private static List<String> kinds(List<PackRemark> remarks) {
        return remarks.stream()
                .map(remark -> remark.ruleId() + " " + remark.kind())
                .toList();
    }

    @Test
    void nothingIsRemarkedOfAGoodPack() {
        assertThat(remarks(rule("R-1", "merci", "bravo"))).isEmpty();
    }

    @Test
    void aBadExampleInWhichNothingIsFoundIsQuoted() {
        assertThat(remarks(rule("R-1", "merci").replace("\"bad\": [\"merci\"]", "\"bad\": [\"merci\", \"Bonjour.\"]")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(PackRemark.Kind.BAD_EXAMPLE_NOT_FOUND);
                    assertThat(remark.message().fr()).contains("Bonjour.");
                });
    }

    @Test
    void aGoodExampleInWhichSomethingIsFoundIsQuoted() {
        assertThat(remarks(rule("R-1", "merci").replace("Rien.", "Un combat sans merci.")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(PackRemark.Kind.GOOD_EXAMPLE_FOUND);
                    assertThat(remark.message().fr()).contains("sans merci");
                });
    }

    @Test
    void anExampleMayBeADocumentWithWhatIsSaidOfIt() {
        String when = """
                "when": {"supports": ["informationBulletin"], "authorities": ["departement"], "territories": ["NC"],
                         "population": {"NC": 4000}, "window": "silence"},
                """;
        String bad = """
                {"sections": [{"role": "editorial", "text": "Merci."}], "support": "informationBulletin",
                 "authority": "departement", "territory": "NC", "population": 4000, "during": "silence"}
                """;
        String rule = ruleOf("R-1", "promotional", warning() + when, "merci");

        assertThat(kinds(remarks(rule.replace("\"bad\": [\"merci\"]", "\"bad\": [" + bad + "]"))))
                .isEmpty();
        assertThat(kinds(remarks(
                        rule.replace("\"bad\": [\"merci\"]", "\"bad\": [" + bad.replace("4000", "3999") + "]"))))
                .containsExactly("R-1 BAD_EXAMPLE_NOT_FOUND");
    }

    @Test
    void anExampleOfACombinationNeedsAllItsParts() {
        String combination = ruleWith(
                        "R-3",
                        "partisan",
                        "Ensemble.",
                        "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"warning\"}, \"combines\": {\"all\": ["
                                + "{\"natures\": [\"partisan\"]}, {\"natures\": [\"promotional\"]}]}")
                .replace("Un.", "Votez. Bilan.")
                .replace("Deux.", "Votez.");

        assertThat(remarks(ruleOf("R-1", "partisan", warning(), "votez"), rule("R-2", "bilan"), combination))
                .isEmpty();
    }

    @Test
    void aPhraseGivenTwiceIsNamed() {
        assertThat(kinds(remarks(rule("R-1", "merci", "bravo", "merci")))).containsExactly("R-1 PHRASE_TWICE");
    }

    @Test
    void aPhraseThatAnotherCoversIsNamedWithIt() {
        assertThat(remarks(rule("R-1", "grand merci", "merci")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(PackRemark.Kind.COVERED_PHRASE);
                    assertThat(remark.message().fr()).contains("« grand merci »", "« merci »");
                });
    }

    @Test
    void ofTwoPhrasesThatAreOneTheSecondIsNamed() {
        assertThat(remarks(rule("R-1", "exemplaire", "exemplaires")))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().fr()).startsWith("la phrase « exemplaires »"));
    }

    @Test
    void whereWordsMayBeLeftOutALongerPhraseHasItsUse() {
        assertThat(remarks(
                        ruleOf("R-1", "promotional", warning() + "\"removable\": true,", "grâce à notre maire", "notre maire")))
                .isEmpty();
    }

    @Test
    void aTextThatDoesNotExistIsNamed() {
        assertThat(kinds(remarks(rule("R-1", "merci").replace("PARTOUT", "AILLEURS"))))
                .containsExactly("R-1 UNKNOWN_REFERENCE");
    }

    @Test
    void aTerritoryInWhichARuleRestsOnNothingIsNamed() {
        String rule = ruleOf(
                        "R-1",
                        "promotional",
                        "\"references\": [\"FR-SUR\"], \"severity\": {\"usual\": \"warning\"},"
                                + " \"when\": {\"territories\": [\"FR\", \"PF\"]},",
                        "merci");

        assertThat(remarks(rule)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(PackRemark.Kind.NO_SOURCE_FOR_TERRITORY);
            assertThat(remark.message().fr()).startsWith("PF");
        });
    }

    @Test
    void aRuleThatCannotBlockWhereItWouldIsNamed() {
        String rule = ruleOf(
                "R-1",
                "promotional",
                "\"references\": [\"FR-SUR\", \"NC-DOUTE\"], \"severity\": {\"usual\": \"blocking\"},",
                "merci");

        assertThat(remarks(rule)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(PackRemark.Kind.BLOCKS_ON_NOTHING_CONFIRMED);
            assertThat(remark.message().fr()).startsWith("NC");
        });
    }

    @Test
    void aTerritoryWithoutThresholdIsNamed() {
        String rule = ruleOf(
                "R-1", "promotional", warning() + "\"when\": {\"population\": {\"FR\": 1000}},", "merci");

        assertThat(remarks(rule)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(PackRemark.Kind.NO_THRESHOLD);
            assertThat(remark.message().fr()).startsWith("NC");
        });
    }

    @Test
    void aLexiconThatNoPhraseUsesIsNamed() {
        RulePack pack = Packs.parse(Packs.pack(
                "local", "\"lexicons\": {\"eloge\": [\"beau\"], \"blame\": [\"laid\"]},", rule("R-1", "bilan <eloge>")));

        assertThat(kinds(pack.inspect(Packs.LAW))).contains("blame UNUSED_LEXICON").doesNotContain("eloge UNUSED_LEXICON");
    }
}
