package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.interactive.Game;
import org.commspubliques.core.interactive.InteractiveFormat;
import org.commspubliques.core.interactive.Live;
import org.commspubliques.core.interactive.Quiz;
import org.commspubliques.core.interactive.Quiz.Question;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractiveCheckTest {

    private static final Locus PLACE = Locus.of("/variants/0");
    private static final InteractiveCheck CHECK =
            new InteractiveCheck(variant -> Optional.empty(), Set.of("Le Bris", "Wamytan"));

    private static List<Finding> findings(InteractiveFormat format) {
        return CHECK.check(format, PLACE);
    }

    private static List<Finding> asked(String text, String... choices) {
        return findings(new Quiz("Quiz", "", List.of(new Question(text, List.of(choices), null, ""))));
    }

    @Nested
    class AnOpinion {

        @Test
        void onElectedOfficialsIsAPoll() {
            assertThat(asked("Que pensez-vous du maire ?", "Du bien", "Du mal"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("INT-01");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.category()).isEqualTo(FindingCategory.NEUTRALITY);
                        assertThat(finding.locus()).isEqualTo(PLACE);
                        assertThat(finding.message().fr())
                                .isEqualTo(
                                        "« Que pensez-vous du maire ? » : l’avis du public est demandé sur des élus ou"
                                                + " des candidats (« maire »).");
                    });
        }

        @Test
        void maySpeakOfThemInItsChoicesOrByTheirNames() {
            assertThat(asked("Qui a raison ?", "L’opposition", "Personne")).hasSize(1);
            assertThat(asked("Qui a raison ?", "Mme Wamytan", "Personne")).hasSize(1);
            assertThat(asked("Qui a raison ?", "M. LE BRIS", "Personne")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Comment venez-vous à la mairie ?", "Êtes-vous content du bris de glace réparé ?"})
        void onAnythingElseIsNot(String text) {
            assertThat(asked(text, "Oui", "Non")).isEmpty();
        }
    }

    @Nested
    class AFact {

        private List<Finding> known(String explanation) {
            return findings(new Quiz(
                    "Quiz",
                    "",
                    List.of(new Question(
                            "Qui élit le maire ?", List.of("Le conseil", "Le préfet"), "Le conseil", explanation))));
        }

        @Test
        void mayBeAboutElectedOfficials() {
            assertThat(known("Le conseil municipal l’élit parmi ses membres.")).isEmpty();
        }

        @Test
        void isBetterExplained() {
            assertThat(known(""))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(tuple("INT-02", Severity.INFO));
        }
    }

    @Test
    void aLiveBroadcastNeedsSomebodyWhoReads() {
        assertThat(findings(live(null))).extracting(Finding::ruleId).containsExactly("INT-03");
        assertThat(findings(live(PersonId.of("claire")))).isEmpty();
    }

    private static Live live(@Nullable PersonId moderator) {
        return new Live(
                "Direct",
                LocalDateTime.of(2025, 9, 1, 18, 0).atZone(SampleAuthorities.NOUMEA),
                Duration.ofMinutes(30),
                moderator,
                List.of());
    }

    @Test
    void aReviewLooksAtVariantsThatAreMadeOfSomethingInteractive() {
        Game game = new Game("Jeu", "", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2), "", List.of());
        Communication communication = SampleCommunications.draft()
                .variant(game.toVariant(new VariantId(SampleCommunications.SITE, "fr")))
                .build();

        assertThat(SampleReviews.findings(CHECK, communication, SampleReviews.monday()))
                .isEmpty();
        assertThat(SampleReviews.findings(
                        new InteractiveCheck(variant -> Optional.of(live(null)), Set.of()),
                        communication,
                        SampleReviews.monday()))
                .extracting(Finding::locus)
                .containsExactly(PLACE);
    }
}
