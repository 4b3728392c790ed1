package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.Samples;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    private static String rule(String id, String phrase, String bad, String good) {
        return """
            {"id": "%s",
             "message": {"fr": "« {match} »", "en": "'{match}'"},
             "phrases": ["%s"],
             "unless": ["sans merci"],
             "severity": {"usual": "info", "duringBan": "warning"},
             "references": [],
             "advice": {"fr": "a", "en": "a"},
             "examples": {"bad": ["%s"], "good": ["%s"]}}""".formatted(id, phrase, bad, good);
    }

    private static RulePack parse(String lexicons, String... rules) {
        return RulePack.parse(
                "regles.json",
                Samples.utf8("{\"id\": \"local\", \"version\": \"1\",\n\"lexicons\": {" + lexicons + "},\n\"rules\": ["
                        + String.join(",", rules) + "]}"));
    }

    private static RulePack ofPhrase(String phrase) {
        return parse("\"elu\": [\"maire\", \"adjoint*\"]", rule("R-1", phrase, "a", "b"));
    }

    @Nested
    class Standard {

        @Test
        void everyExampleHolds() {
            assertThat(RulePack.standard().failedExamples()).isEmpty();
        }

        @Test
        void theRulesAreThere() {
            assertThat(RulePack.standard().ruleIds())
                    .containsExactly("NEU-10", "NEU-11", "NEU-12", "NEU-13", "NEU-14", "NEU-15");
            assertThat(RulePack.standard().id()).isEqualTo("neutralite");
            assertThat(RulePack.standard().version()).isEqualTo("0.1.0");
        }
    }

    @Nested
    class Examples {

        @Test
        void anExampleThatFailsIsNamed() {
            assertThat(parse("", rule("R-1", "merci", "bonjour", "merci à tous"))
                            .failedExamples())
                    .containsExactly("R-1: nothing found in \"bonjour\"", "R-1: something found in \"merci à tous\"");
        }

        @Test
        void anExceptionCoversWhatItIsAbout() {
            assertThat(parse("", rule("R-1", "merci", "mille fois merci", "un combat sans merci"))
                            .failedExamples())
                    .isEmpty();
        }
    }

    @Nested
    class Phrases {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "merci;MERCI;true",
                    "merci;mercis;false",
                    "remerci*;nous remercions;true",
                    "votre|notre maire;notre maire;true",
                    "votre|notre maire;leur maire;false",
                    "<elu> present;les adjoints présents;false",
                    "<elu> present;l’adjointe présent;true",
                    "grace {0,1} maire;grâce au maire;true",
                    "grace {0,1} maire;grâce à notre maire;false",
                    "grace {1,2} maire;grâce maire;false",
                    "grace {1,2} maire;grâce à notre maire;true",
                    "l'action de;l’action de la Ville;true",
                    "grace {0,2} maire;grâce. Le maire;false",
                    "œuvre;oeuvre;true"
                })
        void aPhraseFindsWhatItSays(String phrase, String text, boolean found) {
            Pattern pattern = Pattern.compile(phrase, ImmutableMap.of("elu", ImmutableList.of("maire", "adjoint*")));
            boolean any = false;
            List<Word> words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                any |= pattern.matchAt(words, i) > i;
            }

            assertThat(any).isEqualTo(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "merci {0,2}",
                    "merci {2,1} tous",
                    "merci {0,6} tous",
                    "merci {a,1} tous",
                    "merci {1} tous",
                    "merci {0,1 tous",
                    "merci {0,1}x tous",
                    "<absent> merci",
                    "merci|l'eau",
                    "merci|",
                    "{0,2}",
                    "*",
                    "’"
                })
        void aPhraseThatIsNotWellFormedIsRefusedWithItsPlace(String phrase) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> ofPhrase(phrase))
                    .satisfies(e -> {
                        assertThat(e.field()).isEqualTo("/rules/0/phrases/0");
                        assertThat(e.line()).isEqualTo(5);
                        assertThat(e.column()).isPositive();
                    });
        }
    }

    @Nested
    class Malformed {

        private void isRefused(String json, String field) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RulePack.parse("regles.json", Samples.utf8(json)))
                    .satisfies(e -> {
                        assertThat(e.origin()).isEqualTo("regles.json");
                        assertThat(e.field()).isEqualTo(field);
                        assertThat(e.line()).isPositive();
                        assertThat(e.column()).isPositive();
                    });
        }

        private String pack(String from, String to) {
            return "{\"id\": \"local\", \"version\": \"1\", \"rules\": ["
                    + rule("R-1", "merci", "merci", "b").replace(from, to) + "]}";
        }

        @Test
        void aMisspeltFieldIsRefused() {
            isRefused(pack("\"unless\"", "\"unles\""), "/rules/0/unles");
        }

        @Test
        void aMissingFieldIsRefused() {
            isRefused("{\"id\": \"local\"}", "");
        }

        @Test
        void anUnknownSeverityIsRefused() {
            isRefused(pack("\"info\"", "\"fatal\""), "/rules/0/severity/usual");
        }

        @Test
        void anUnknownFieldOfThePartsIsRefused() {
            isRefused(pack("\"usual\"", "\"x\": 1, \"usual\""), "/rules/0/severity/x");
            isRefused(pack("\"bad\"", "\"x\": 1, \"bad\""), "/rules/0/examples/x");
            isRefused(pack("{\"fr\": \"a\"", "{\"x\": 1, \"fr\": \"a\""), "/rules/0/advice/x");
            isRefused(pack("{\"fr\": \"« {match} »\"", "{\"x\": 1, \"fr\": \"a\""), "/rules/0/message/x");
        }

        @Test
        void aRuleGivenTwiceIsRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse("", rule("R-1", "a", "a", "b"), rule("R-1", "b", "b", "c")))
                    .withMessageContaining("deux fois");
        }
    }

    @Nested
    class Rewording {

        private final NeutralityRule thanks = RulePack.standard().rules().stream()
                .filter(rule -> rule.id().equals("NEU-12"))
                .findFirst()
                .orElseThrow();

        private List<String> rewordings(String text) {
            return RuleMatch.findAll(thanks, Words.of(text)).stream()
                    .map(match -> match.sentenceWithout(text).orElse("—"))
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Grâce au maire, la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "Grâce au maire,la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "Grâce au maire,\u00A0la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "Grâce au maire\u00A0: la piscine municipale rouvre ! | La piscine municipale rouvre !",
                    "La piscine, grâce au maire, rouvre demain. | La piscine rouvre demain.",
                    "La piscine municipale rouvre grâce au maire. | La piscine municipale rouvre.",
                    "Bonjour. Grâce au maire, la piscine rouvre. À demain. | La piscine rouvre."
                })
        void theSentenceStandsWithoutTheWords(String text, String reworded) {
            assertThat(rewordings(text)).containsExactly(reworded);
        }

        @Test
        void whereTooLittleIsLeftNothingIsOffered() {
            assertThat(rewordings("Grâce au maire, bravo.")).containsExactly("—");
        }

        @Test
        void aSentenceWithoutEndIsNotCopiedForEachMatch() {
            assertThat(rewordings("la piscine rouvre grâce au maire ".repeat(2000)))
                    .hasSize(2000)
                    .filteredOn(text -> !text.equals("—"))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void matchesLieInTheTextAndNeverOverlap(@ForAll("hostile") String text) {
        String around = "Grâce au maire " + text + " votre bilan";
        for (NeutralityRule rule : RulePack.standard().rules()) {
            int end = 0;
            for (RuleMatch match : RuleMatch.findAll(rule, Words.of(around))) {
                assertThat(match.start()).isGreaterThanOrEqualTo(end);
                end = match.end();
            }
            assertThat(end).isLessThanOrEqualTo(around.length());
        }
    }
}
