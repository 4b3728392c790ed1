package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text a rule of turns of phrase finds. */
class RuleWordsTest {

    private static final String QUIET = "2025-07-15T09:00";

    private static final RuleCheck NEUTRALITY = RuleCheck.of(
            "neutralite", List.of(RulePack.neutrality()), ElectoralCalendar.standard(), LegalReferences.standard());

    private static RuleCheck check(String... rules) {
        return RuleCheck.of("essai", List.of(Packs.of(rules)), ElectoralCalendar.standard(), Packs.LAW);
    }

    private static List<Finding> findings(RuleCheck check, Section... sections) {
        return SampleReviews.findings(
                check,
                SampleCommunications.on(SampleCommunications.SITE, sections),
                SampleReviews.published(SampleAuthorities.metropolitanTown(), QUIET));
    }

    private static List<String> excerpts(RuleCheck check, String text) {
        return findings(check, Section.body(text)).stream()
                .map(Finding::excerpt)
                .toList();
    }

    @Nested
    class Exceptions {

        private final RuleCheck near =
                check(ruleOf("R-1", "partisan", warning() + "\"unlessNear\": [\"dictée\"],", "votez"));

        @Test
        void oneNearbySilencesItsWholeSentence() {
            assertThat(excerpts(near, "La dictée : écrivez correctement le mot votez, puis votez pour la meilleure."))
                    .isEmpty();
        }

        @Test
        void oneNearbySilencesNoOtherSentence() {
            assertThat(excerpts(near, "La dictée commence. Votez dimanche.")).containsExactly("Votez");
            assertThat(excerpts(near, "Votez dimanche. La dictée commence.")).containsExactly("Votez");
            assertThat(excerpts(near, "Votez dimanche\nLa dictée commence")).containsExactly("Votez");
        }

        @Test
        void oneThatSharesNoWordSilencesNothing() {
            RuleCheck check = check(ruleOf("R-1", "partisan", warning() + "\"unless\": [\"pour le jury\"],", "votez"));

            assertThat(excerpts(check, "Votez pour le jury.")).containsExactly("Votez");
        }

        @Test
        void oneSilencesItsOwnRuleOnly() {
            RuleCheck check = check(
                    ruleOf("R-1", "partisan", warning() + "\"unless\": [\"votez pour\"],", "votez"),
                    ruleOf("R-2", "polemic", warning(), "votez"));

            assertThat(findings(check, Section.body("Votez pour elle.")))
                    .extracting(Finding::ruleId)
                    .containsExactly("R-2");
        }
    }

    @Nested
    class SpansThatMeet {

        @Test
        void thoseThatOverlapAreOneAndThoseThatTouchAreTwo() {
            RuleCheck check = check(rule("R-1", "grand merci", "merci au maire", "maire adjoint", "bravo"));

            assertThat(excerpts(check, "Un grand merci au maire adjoint, bravo, bravo."))
                    .containsExactly("grand merci au maire adjoint", "bravo", "bravo");
        }

        @Test
        void theSameWordsByTwoRulesOfTwoNaturesAreTwo() {
            RuleCheck check = check(
                    ruleOf("R-1", "partisan", warning(), "honte"),
                    ruleOf("R-2", "personalisation", warning(), "honte"));

            assertThat(excerpts(check, "Honte !")).containsExactly("Honte", "Honte");
        }

        @Test
        void otherWordsOfTheSameNatureAreTwo() {
            RuleCheck check = check(rule("R-1", "grand merci"), rule("R-2", "merci"));

            assertThat(excerpts(check, "Un grand merci.")).containsExactlyInAnyOrder("grand merci", "merci");
        }
    }

    @Nested
    class MoreThanAHundred {

        private final RuleCheck check = check(rule("R-1", "merci"));

        private List<Finding> repeated(int times) {
            return findings(check, Section.body("Merci. ".repeat(times)));
        }

        @Test
        void theRestIsCounted() {
            assertThat(repeated(105)).hasSize(100).satisfies(findings -> {
                assertThat(findings.get(99).message().fr())
                        .endsWith(" Et 5 autres passages semblables dans cette partie.");
                assertThat(findings.get(99).message().en()).endsWith(" And 5 more such passages in this part.");
                assertThat(findings.subList(0, 99))
                        .noneMatch(finding -> finding.message().fr().contains("autres"));
            });
        }

        @Test
        void oneMoreIsOneMore() {
            assertThat(repeated(101).get(99).message().fr())
                    .endsWith(" Et 1 autre passage semblable dans cette partie.");
        }

        @Test
        void aHundredAreNoMore() {
            assertThat(repeated(100))
                    .hasSize(100)
                    .noneMatch(finding -> finding.message().fr().contains("autre"));
        }

        @Test
        void eachSectionHasItsOwnHundred() {
            Section section = Section.body("Merci. ".repeat(150));

            assertThat(findings(check, section, section)).hasSize(200);
        }
    }

    @Nested
    class Quoted {

        private final RuleCheck check = check(rule("R-1", "merci"));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Ici, « Il m’a dit “oui” et merci à tous. »                 | 0",
                    "Ici, “Il m’a dit « oui » et merci à tous.”                 | 0",
                    "Ici, « Il m’a dit “oui, c’est bien vrai”, et merci. »      | 0",
                    "“Oubliée ici, puis « merci à vous tous ici ».         | 0",
                    "« Un deux trois quatre. » Merci. « Un deux. »         | 1",
                    "Merci » puis « un deux trois quatre.                  | 1",
                    "« Un deux trois « merci quatre cinq six sept » huit » | 0",
                    "»»»««« merci                                          | 1",
                    "« un, deux » merci « trois, quatre »                  | 1",
                    "«MerciÀVousTousIci»                                   | 0"
                })
        void whatStandsWithinMarksIsSaidBySomebodyElse(String text, int findings) {
            assertThat(excerpts(check, text)).hasSize(findings);
        }

        @Test
        void aMarkLeftOpenEndsWithItsParagraph() {
            assertThat(excerpts(check, "« Un deux trois quatre\nmerci cinq six sept. »"))
                    .containsExactly("merci");
        }

        @ParameterizedTest
        @CsvSource({
            "partisan,0",
            "promotional,0",
            "polemic,0",
            "religious,0",
            "personalisation,0",
            "opinion,0",
            "legalDuty,1",
            "personalData,1",
            "image,1",
            "plainLanguage,1",
            "accessibility,1"
        })
        void onlyMattersOfTheSpeakerAreLeftToTheSpeaker(String nature, int findings) {
            RuleCheck one = check(ruleOf("R-1", nature, warning(), "merci"));

            assertThat(excerpts(one, "Ici, « un deux trois quatre merci. »")).hasSize(findings);
        }
    }

    @Nested
    class WithoutTheWords {

        private final RuleCheck thanks =
                check(ruleOf("R-1", "promotional", warning() + "\"removable\": true,", "grâce au maire"));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Bonjour. Grâce au maire, la piscine rouvre. À demain. | Bonjour. La piscine rouvre. À demain.",
                    "La piscine municipale rouvre grâce au maire. Merci ! | La piscine municipale rouvre. Merci !",
                    "`Grâce au maire, la piscine rouvre  \n\nÀ demain.` | `La piscine rouvre  \n\nÀ demain.`"
                },
                quoteCharacter = '`')
        void itStandsInThePlaceOfTheWholeSentence(String text, String reworded) {
            String written = text.replace("\\n", "\n");
            Proposal proposal =
                    findings(thanks, Section.body(written)).get(0).proposals().get(0);
            Locus replaced = proposal.place().orElseThrow();

            assertThat(written.substring(0, replaced.start())
                            + proposal.text().orElseThrow()
                            + written.substring(replaced.end()))
                    .isEqualTo(reworded.replace("\\n", "\n"));
        }

        private List<String> rewordings(String text) {
            return findings(thanks, Section.body(text)).stream()
                    .flatMap(finding -> finding.proposals().stream())
                    .map(proposal -> proposal.rewording() == null ? "—" : proposal.rewording())
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Grâce au maire, la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "La piscine rouvre grâce au maire et à son équipe. | —",
                    "Grâce au maire et au soutien de la province, la piscine rouvre. | —",
                    "Grâce au maire, qui s’est battu, la piscine municipale rouvre. | —",
                    "Avec la province et grâce au maire, la piscine municipale rouvre. | —",
                    "La piscine est à nous grâce au maire, pour toujours. | —",
                    "<p>La piscine rouvre grâce au maire demain</p> | —",
                    "Grâce au maire,la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "Grâce au maire,\u00A0la piscine municipale rouvre. | La piscine municipale rouvre.",
                    "Grâce au maire\u00A0: la piscine municipale rouvre ! | La piscine municipale rouvre !",
                    "La piscine, grâce au maire, rouvre demain. | La piscine rouvre demain.",
                    "La piscine municipale rouvre grâce au maire. | La piscine municipale rouvre.",
                    "Bonjour. Grâce au maire, la piscine rouvre. À demain. | La piscine rouvre.",
                    "- Grâce au maire, la piscine municipale rouvre. | - La piscine municipale rouvre.",
                    "La « piscine du nord », grâce au maire, rouvre demain. | La « piscine du nord » rouvre demain.",
                    "Grâce au maire, bravo. | —",
                    "Grâce au maire délégué, la piscine municipale rouvre. | —",
                    "Grâce au maire de Valbrune, la piscine municipale rouvre. | —",
                    "Grâce au maire, Paul Martin, la piscine municipale rouvre. | —",
                    "Grâce au maire, premier élu de la commune, la piscine rouvre. | —",
                    "La piscine municipale rouvre grâce au maire, Paul Martin. | —",
                    "Rénovée grâce au maire, la piscine municipale rouvre. | Rénovée, la piscine municipale rouvre.",
                    "La piscine municipale est rouverte, et c’est grâce au maire. | —",
                    "Grâce au maire, Valbrune a une piscine municipale. | Valbrune a une piscine municipale."
                })
        void theSentenceStandsWhereItIsStillOne(String text, String reworded) {
            assertThat(rewordings(text)).containsExactly(reworded);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "« Grâce au maire, la piscine municipale rouvre », dit le maire, Jean Martin.",
                    "« La piscine rouvre. Elle est belle grâce au maire », dit le maire, Jean Martin."
                })
        void whatSomebodySaidIsNotPutIntoOtherWords(String text) {
            assertThat(rewordings(text)).containsExactly("—");
        }

        @Test
        void aSentenceWithoutEndIsNotCopiedForEachFinding() {
            assertThat(rewordings("la piscine rouvre grâce au maire ".repeat(2_000)))
                    .hasSize(100)
                    .containsOnly("—");
        }
    }

    @Nested
    class Roles {

        @ParameterizedTest
        @EnumSource(SectionRole.class)
        void neutralityIsAskedOfTheAuthoritysOwnWordsAlone(SectionRole role) {
            boolean judged = role != SectionRole.OPPOSITION_COLUMN
                    && role != SectionRole.QUOTE
                    && role != SectionRole.LEGAL_NOTICE;

            assertThat(findings(NEUTRALITY, new Section(role, "Votez pour notre liste dimanche."))
                            .isEmpty())
                    .isNotEqualTo(judged);
        }
    }

    @Provide
    Arbitrary<String> badTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Votez pour notre liste. ",
                "Grâce au maire, ",
                "nous avons tenu nos promesses. ",
                "L’incurie de l’ancienne majorité est une honte. ",
                "Merci au maire ! ",
                "Notre bilan est exemplaire. ",
                "Prions ensemble pour nos élus. ",
                "Il nous incombe d’acter la tenue d’une réunion. ");
        return Combinators.combine(pieces.list().ofMinSize(1).ofMaxSize(8), HostileTexts.enterable())
                .as((bad, wild) -> String.join("", bad) + wild);
    }

    /** Conseil d’État, 7 May 2012, n° 353536: the majority may not control what the opposition writes. */
    @Property(tries = 300)
    void theOppositionsColumnIsNeverJudged(@ForAll("badTexts") String text) {
        Communication column =
                SampleCommunications.on(SampleCommunications.SITE, new Section(SectionRole.OPPOSITION_COLUMN, text));

        for (String when : List.of(QUIET, "2025-11-15T09:00")) {
            assertThat(SampleReviews.findings(
                            NEUTRALITY, column, SampleReviews.published(SampleAuthorities.metropolitanTown(), when)))
                    .isEmpty();
            assertThat(SampleReviews.findings(
                            NEUTRALITY, column, SampleReviews.published(SampleAuthorities.montDore(), when)))
                    .isEmpty();
        }
    }
}
