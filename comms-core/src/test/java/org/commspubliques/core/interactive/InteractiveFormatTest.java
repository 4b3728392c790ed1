package org.commspubliques.core.interactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InteractiveFormatTest {

    private static final String QUIZ = """
            {"kind": "quiz", "title": "Connaissez-vous le pont ?", "introduction": "Trois minutes, pas plus.",
             "questions": [
              {"text": "Quand a-t-il ouvert ?", "choices": ["1986", "1996"], "answer": "1996",
               "explanation": "Les archives en gardent l’affiche."},
              {"text": "Comment y venez-vous ?", "choices": ["À pied", "À vélo", "En bus"]}]}
            """;

    private static final String LIVE = """
            {"kind": "live", "title": "Le budget en direct", "start": "2025-09-01T18:00", "zone": "Pacific/Noumea",
             "minutes": 45, "moderator": "claire", "questions": ["D’où vient l’argent ?"]}
            """;

    private static final String GAME = """
            {"kind": "game", "title": "La plus belle terrasse", "description": "Envoyez une photo.",
             "opens": "2025-09-01", "closes": "2025-09-30", "rules": "Un envoi par foyer.", "prizes": ["Un arbre", "Un livre"]}
            """;

    private static final VariantId FRENCH = new VariantId(SampleCommunications.SITE, "fr");
    private static final VariantId ENGLISH = new VariantId(SampleCommunications.SITE, "en-NZ");

    private static InteractiveFormat parse(String json) {
        return InteractiveFormat.parse("format.json", Utf8.of(json));
    }

    @Test
    void aQuizIsReadAndBecomesAVariant() {
        Quiz quiz = (Quiz) parse(QUIZ);

        assertThat(quiz.support()).isEqualTo(SupportKind.QUIZ);
        assertThat(quiz.questions())
                .extracting(Quiz.Question::answer)
                .containsExactly(Optional.of("1996"), Optional.empty());
        assertThat(quiz.toVariant(FRENCH).sections())
                .extracting(Section::role, Section::text)
                .containsExactly(
                        tuple(SectionRole.TITLE, "Connaissez-vous le pont ?"),
                        tuple(SectionRole.STANDFIRST, "Trois minutes, pas plus."),
                        tuple(SectionRole.CROSSHEAD, "Quand a-t-il ouvert ?"),
                        tuple(SectionRole.BODY, "– 1986\n– 1996"),
                        tuple(SectionRole.BODY, "Réponse : 1996\nLes archives en gardent l’affiche."),
                        tuple(SectionRole.CROSSHEAD, "Comment y venez-vous ?"),
                        tuple(SectionRole.BODY, "– À pied\n– À vélo\n– En bus"));
        assertThat(quiz.toVariant(ENGLISH).text()).contains("Answer: 1996");
    }

    @Test
    void aLiveBroadcastIsReadAndBecomesAVariant() {
        Live live = (Live) parse(LIVE);

        assertThat(live)
                .isEqualTo(new Live(
                        "Le budget en direct",
                        LocalDateTime.of(2025, 9, 1, 18, 0).atZone(SampleAuthorities.NOUMEA),
                        Duration.ofMinutes(45),
                        PersonId.of("claire"),
                        List.of("D’où vient l’argent ?")));
        assertThat(live.end()).isEqualTo(LocalDateTime.of(2025, 9, 1, 18, 45).atZone(SampleAuthorities.NOUMEA));
        assertThat(live.support()).isEqualTo(SupportKind.LIVE);
        assertThat(live.toVariant(FRENCH).text())
                .contains("En direct : lundi 1er septembre 2025, 18 h", "– D’où vient l’argent ?")
                .doesNotContain("claire");
        assertThat(live.toVariant(ENGLISH).text()).contains("Live: ");
    }

    @Test
    void aGameIsReadAndBecomesAVariantWithItsRules() {
        Game game = (Game) parse(GAME);

        assertThat(game.support()).isEqualTo(SupportKind.GAME);
        assertThat(game.end(SampleAuthorities.NOUMEA)).isEqualTo("2025-09-30T13:00:00Z");
        assertThat(game.toVariant(FRENCH).sections())
                .extracting(Section::role, Section::text)
                .containsExactly(
                        tuple(SectionRole.TITLE, "La plus belle terrasse"),
                        tuple(SectionRole.BODY, "Envoyez une photo."),
                        tuple(SectionRole.BODY, "Du 1er septembre 2025 au 30 septembre 2025."),
                        tuple(SectionRole.BODY, "À gagner : Un arbre ; Un livre"),
                        tuple(SectionRole.LEGAL_NOTICE, "Un envoi par foyer."));
        assertThat(game.toVariant(ENGLISH).text()).contains("From 1 September 2025", "Prizes: ");
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        assertThat(parse(
                                "{\"kind\": \"game\", \"title\": \"Jeu\", \"opens\": \"2025-09-01\", \"closes\": \"2025-09-01\"}")
                        .toVariant(FRENCH)
                        .sections())
                .hasSize(2);
        assertThat(((Live) parse("{\"kind\": \"live\", \"title\": \"Direct\", \"start\": \"2025-09-01T18:00\","
                                + " \"zone\": \"Europe/Paris\", \"minutes\": 1}"))
                        .moderation())
                .isEmpty();
    }

    @Nested
    class AFileThatIsWrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'answer': '1996'     | 'answer': '2006'      | /questions/0/answer",
                    "'answer': '1996'     | 'answer': 2           | /questions/0/answer",
                    "'1986', '1996'       | '1996', '1996'        | /questions/0/choices/1",
                    "'1986', '1996'       | '1996'                | /questions/0/choices",
                    "'À vélo'             | ''                    | /questions/1/choices/1",
                    "'explanation'        | 'explication'         | /questions/0/explication",
                    "'kind': 'quiz'       | 'kind': 'poll'        | /kind",
                    "'introduction'       | 'intro'               | /intro"
                })
        void ofAQuizIsRefusedWithItsPlace(String part, String instead, String place) {
            refused(QUIZ, part, instead, place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2025-09-01T18:00     | 2025-09-01T18:00Z     | /start",
                    "2025-09-01T18:00     | demain                | /start",
                    "Pacific/Noumea       | Pacifique/Nouméa      | /zone",
                    "'minutes': 45        | 'minutes': 721        | /minutes",
                    "'claire'             | 'claire d.'           | /moderator"
                })
        void ofALiveBroadcastIsRefusedWithItsPlace(String part, String instead, String place) {
            refused(LIVE, part, instead, place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'closes': '2025-09-30' | 'closes': '2025-08-30' | /closes",
                    "'closes': '2025-09-30' | 'closes': '30/09/2025' | /closes",
                    "'prizes': [            | 'prizes': [7,          | /prizes/0"
                })
        void ofAGameIsRefusedWithItsPlace(String part, String instead, String place) {
            refused(GAME, part, instead, place);
        }

        private void refused(String json, String part, String instead, String place) {
            String wanted = part.replace('\'', '"');
            assertThat(json).contains(wanted);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json.replace(wanted, instead.replace('\'', '"'))))
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo(place);
                        assertThat(problem.line()).isPositive();
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{}",
                    "{\"kind\": \"quiz\"}",
                    "{\"kind\": \"quiz\", \"title\": \"a\", \"questions\": []}"
                })
        void ofAnyOtherShapeIsRefused(String json) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> parse(json));
        }

        @Test
        void mayNotHoldTooManyQuestions() {
            String question = "{\"text\": \"?\", \"choices\": [\"a\", \"b\"]},";
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse("{\"kind\": \"quiz\", \"title\": \"a\", \"questions\": ["
                            + question.repeat(100) + question.replace("},", "}") + "]}"))
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo("/questions"));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quiz.Question("?", List.of("a", "b"), "c", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quiz.Question("?", List.of("a", "a"), null, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quiz("a", "", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Game("a", "", LocalDate.of(2025, 9, 2), LocalDate.of(2025, 9, 1), "", List.of()));
    }
}
