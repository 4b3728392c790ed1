package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of phrase that say nothing alone, weighed over neighbouring sentences. */
class ScoredWindowsTest {

    /** A rule that weighs, of which a test sets what matters to it. */
    private static final class Weighed {

        private final List<String> triggers = new ArrayList<>();
        private final List<String> context = new ArrayList<>();
        private String numbers = "\"threshold\": 4, \"from\": 2, \"window\": 2,";

        Weighed numbers(int threshold, int from, int kinds, int window) {
            numbers = "\"threshold\": " + threshold + ", \"from\": " + from + ", \"kinds\": " + kinds + ", \"window\": "
                    + window + ",";
            return this;
        }

        Weighed trigger(String name, int points, int atMost, String... phrases) {
            triggers.add(feature(name, points, atMost, "\"phrases\": [\"" + String.join("\", \"", phrases) + "\"]"));
            return this;
        }

        Weighed context(String name, int points, int atMost, String... phrases) {
            context.add(feature(name, points, atMost, "\"phrases\": [\"" + String.join("\", \"", phrases) + "\"]"));
            return this;
        }

        Weighed shape(String shape, int points, int atMost) {
            context.add(feature(shape, points, atMost, "\"shape\": \"" + shape + "\""));
            return this;
        }

        private static String feature(String name, int points, int atMost, String what) {
            return "{\"name\": {\"fr\": \"" + name + "\", \"en\": \"the " + name + "\"}, \"points\": " + points
                    + ", \"atMost\": " + atMost + ", " + what + "}";
        }

        RulePack pack() {
            return Packs.of(Packs.ruleWith(
                    "R-1",
                    "promotional",
                    "{reasons} | {match}",
                    Packs.warning() + "\"scores\": {" + numbers + "\"triggers\": [" + String.join(", ", triggers)
                            + "], \"context\": [" + String.join(", ", context) + "]}"));
        }

        List<Finding> find(String text) {
            RuleCheck check = RuleCheck.of("essai", List.of(pack()), ElectoralCalendar.standard(), Packs.LAW);
            return SampleReviews.findings(check, SampleCommunications.article(text), SampleReviews.monday());
        }

        List<String> excerpts(String text) {
            return find(text).stream().map(Finding::excerpt).toList();
        }

        String reasons(String text) {
            StringJoiner all = new StringJoiner(";");
            find(text)
                    .forEach(finding -> all.add(finding.message()
                            .fr()
                            .substring(0, finding.message().fr().indexOf(" | "))));
            return all.toString();
        }
    }

    private static Weighed weighed() {
        return new Weighed().trigger("nous", 2, 3, "nous").trigger("fierté", 2, 1, "fier", "fierté");
    }

    @Nested
    class Points {

        @Test
        void belowTheThresholdNothingIsFound() {
            assertThat(weighed().excerpts("Nous ouvrons demain.")).isEmpty();
            assertThat(weighed().excerpts("Fiers, fiers, fiers.")).isEmpty();
        }

        @Test
        void atTheThresholdTheWindowIsFound() {
            assertThat(weighed().excerpts("Ici nous sommes fiers de vous.")).containsExactly("nous sommes fiers");
            assertThat(weighed().excerpts("Demain nous ouvrons, nous l’avons dit."))
                    .containsExactly("nous ouvrons, nous");
        }

        @ParameterizedTest
        @CsvSource({"6,1", "7,0"})
        void anOccurrenceTooManyCountsNothing(int threshold, int findings) {
            assertThat(weighed().numbers(threshold, 1, 1, 2).find("Nous, nous, nous, nous, nous."))
                    .hasSize(findings);
        }

        @Test
        void aTurnOfPhraseMayHaveSeveralForms() {
            assertThat(weighed().excerpts("Nous le disons avec fierté.")).containsExactly("Nous le disons avec fierté");
        }

        @Test
        void twoFormsThatStartTogetherAreOneOccurrence() {
            Weighed one = new Weighed().trigger("nous", 2, 3, "nous", "nous tous");

            assertThat(one.excerpts("Voici nous tous.")).isEmpty();
            assertThat(one.excerpts("Voici nous tous et nous tous.")).hasSize(1);
        }
    }

    @Nested
    class Kinds {

        @Test
        void asManyDifferentTriggersAsAskedForMustBeThere() {
            Weighed two = weighed().numbers(4, 2, 2, 2);

            assertThat(two.excerpts("Nous et nous et nous.")).isEmpty();
            assertThat(two.excerpts("Nous sommes fiers.")).containsExactly("Nous sommes fiers");
        }
    }

    @Nested
    class Windows {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 | Nous ouvrons. Fiers. | 0",
                    "2 | Nous ouvrons. Fiers. | 1",
                    "2 | Nous ouvrons. Demain. Fiers. | 0",
                    "3 | Nous ouvrons. Demain. Fiers. | 1"
                })
        void sentencesCountTogetherAsFarAsTheWindowReaches(int window, String text, int findings) {
            assertThat(weighed().numbers(4, 2, 1, window).find(text)).hasSize(findings);
        }

        @Test
        void theSpanRunsFromTheFirstTriggerToTheLast() {
            assertThat(weighed().excerpts("Voilà, nous ouvrons. Et fiers, croyez-le."))
                    .containsExactly("nous ouvrons. Et fiers");
        }

        @Test
        void aWindowWithoutEnoughGivesWayToTheNext() {
            assertThat(weighed().excerpts("Nous ouvrons. Demain. Nous sommes fiers."))
                    .containsExactly("Nous sommes fiers");
        }

        @Test
        void windowsDoNotOverlap() {
            List<Finding> findings = weighed().find("Nous sommes fiers. Fiers nous sommes. ".repeat(20));

            assertThat(findings).hasSize(20);
            int end = 0;
            for (Finding finding : findings) {
                assertThat(finding.locus().start()).isGreaterThanOrEqualTo(end);
                end = finding.locus().end();
            }
        }

        @Test
        void whatIsQuotedDoesNotCount() {
            assertThat(weighed().excerpts("« Nous sommes fiers de vous », dit-il."))
                    .isEmpty();
        }
    }

    @Nested
    class SecondLook {

        private final Weighed half = new Weighed()
                .numbers(4, 2, 1, 2)
                .trigger("nous", 2, 1, "nous")
                .context("éloge", 2, 1, "splendide")
                .context("horaire", -3, 1, "heure");

        @Test
        void contextAddsItsPoints() {
            assertThat(half.excerpts("Nous ouvrons une piscine.")).isEmpty();
            assertThat(half.excerpts("Nous ouvrons une piscine splendide.")).containsExactly("Nous");
        }

        @Test
        void contextThatSpeaksAgainstTakesPointsAway() {
            assertThat(half.excerpts("Nous ouvrons une piscine splendide. À huit heures."))
                    .isEmpty();
        }

        @Test
        void contextBeyondTheWindowDoesNotCount() {
            assertThat(half.excerpts("Nous ouvrons. La piscine. Elle est splendide."))
                    .isEmpty();
            assertThat(half.excerpts("Elle est splendide. Nous ouvrons.")).isEmpty();
            assertThat(half.excerpts("Nous ouvrons une piscine splendide. Demain. À huit heures."))
                    .hasSize(1);
        }

        @Test
        void contextAloneIsNotLookedFor() {
            assertThat(half.excerpts("Splendide, splendide, splendide.")).isEmpty();
        }

        @Test
        void triggersMustBeWorthIt() {
            Weighed strict = new Weighed()
                    .numbers(4, 3, 1, 2)
                    .trigger("nous", 2, 2, "nous")
                    .context("éloge", 9, 1, "splendide");

            assertThat(strict.excerpts("Nous ouvrons une piscine splendide.")).isEmpty();
            assertThat(strict.excerpts("Nous ouvrons, pour nous, une piscine splendide."))
                    .hasSize(1);
        }
    }

    @Nested
    class Shapes {

        private Weighed shaped(String shape) {
            return new Weighed()
                    .numbers(4, 1, 1, 4)
                    .trigger("nous", 1, 1, "nous")
                    .shape(shape, 1, 3);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Nous tenons parole ici. Nous tenons bon ici. Nous tenons la barre. Nous tenons debout ici. | 1",
                    "NOUS TENONS parole. Nous tenons bon. Nous  tenons la barre. Nous tenons debout. | 1",
                    "Nous tenons parole. Nous tenons bon. Nous tenons la barre. Nous gardons le cap. | 0",
                    "Nous tenons. Nous tenons. Nous tenons. Nous tenons. | 0"
                })
        void sentencesThatStartAlikeCountAfterTheFirst(String text, int findings) {
            assertThat(shaped("anaphora").find(text)).hasSize(findings);
        }

        @Test
        void questionMarksCount() {
            assertThat(shaped("question").excerpts("Nous, quoi ? Qui ? Où ?")).containsExactly("Nous");
            assertThat(shaped("question").excerpts("Nous, quoi ? Qui ! Où ?")).isEmpty();
        }

        @Test
        void exclamationMarksCount() {
            assertThat(shaped("exclamation").excerpts("Nous ! Oui ! Là !")).containsExactly("Nous");
            assertThat(shaped("exclamation").excerpts("Nous ! Oui ! Là ?")).isEmpty();
        }

        @Test
        void aTriggerHasWordsAndNoShape() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Packs.of(Packs.ruleWith("R-1", "partisan", "{match}", Packs.warning() + """
                            "scores": {"threshold": 1, "from": 1, "window": 1, "triggers": [
                              {"name": {"fr": "a", "en": "a"}, "points": 1, "atMost": 1, "shape": "question"}]}""")))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("/rules/0/scores/triggers/0"));
        }
    }

    @Nested
    class Reasons {

        @Test
        void nameWhatCountedAndHowOften() {
            Weighed all = weighed().context("éloge", 1, 1, "splendide").context("horaire", -1, 1, "heure");

            assertThat(all.reasons("Nous sommes fiers, nous, de cette heure splendide."))
                    .isEqualTo("nous × 2, fierté, éloge");
        }

        @Test
        void areInBothLanguages() {
            assertThat(weighed().find("Nous sommes fiers."))
                    .extracting(finding -> finding.message().en())
                    .containsExactly("the nous, the fierté | Nous sommes fiers");
        }

        @Test
        void makeAFindingLessSureThanWordsThatSayIt() {
            assertThat(weighed().find("Nous sommes fiers."))
                    .allSatisfy(finding ->
                            assertThat(finding.confidence()).isLessThan(0.9).isPositive());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"threshold\": 0, \"from\": 1, \"window\": 1",
                "\"threshold\": 1, \"from\": 0, \"window\": 1",
                "\"threshold\": 1, \"from\": 1, \"window\": 0",
                "\"threshold\": 1, \"from\": 1, \"window\": 13",
                "\"threshold\": 1, \"from\": 1, \"window\": 1, \"kinds\": 0",
                "\"threshold\": 1001, \"from\": 1, \"window\": 1",
                "\"from\": 1, \"window\": 1"
            })
    void numbersOutOfBoundsAreRefused(String numbers) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Packs.of(Packs.ruleWith(
                        "R-1",
                        "partisan",
                        "{match}",
                        Packs.warning() + "\"scores\": {" + numbers + ", \"triggers\": ["
                                + Weighed.feature("a", 1, 1, "\"phrases\": [\"a\"]") + "]}")))
                .satisfies(e -> assertThat(e.field()).startsWith("/rules/0/scores"));
    }

    @Test
    void aTriggerCannotSpeakAgainst() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> new Weighed().trigger("a", -1, 1, "a").pack())
                .satisfies(e -> assertThat(e.field()).isEqualTo("/rules/0/scores/triggers/0/points"));
    }
}
