package org.commspubliques.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ParticipationRules RULES = ParticipationRules.standard();
    private static final LocalDate OPENS = LocalDate.of(2027, 5, 3);
    private static final LocalDate CLOSES = LocalDate.of(2027, 5, 31);

    private static ParticipationPhase phase(String id, ParticipationPhase.Kind kind, LocalDate from, LocalDate until) {
        return new ParticipationPhase(id, kind, Wording.of("phase " + id, "phase " + id), from, until);
    }

    private static ParticipationProcess.Builder process(ParticipationKind kind) {
        return ParticipationProcess.builder("skatepark", kind, "Un nouveau parc", UnitId.of("jeunesse"))
                .at(Territory.NEW_CALEDONIA, NOUMEA)
                .question("Où préférez-vous le parc ?", List.of("À Boulari", "À Robinson", "Sans avis"))
                .phase(phase("avis", ParticipationPhase.Kind.CONTRIBUTION, OPENS, CLOSES));
    }

    private static IssuedCommunication issued(CommunicationDuty duty, @Nullable String phase, LocalDate on) {
        return new IssuedCommunication(duty, phase, CommunicationId.of("c-" + on), on);
    }

    /** Noon in Nouméa. */
    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(NOUMEA).toInstant();
    }

    private static List<String> rules(ParticipationProcess process, LocalDate today) {
        return ParticipationFindings.of(process, noon(today), RULES).stream()
                .map(Finding::ruleId)
                .toList();
    }

    @Nested
    class TheRules {

        @ParameterizedTest
        @EnumSource(ParticipationKind.class)
        void askOfEveryKindThatItIsAnnouncedAndReportedBackOnce(ParticipationKind kind) {
            for (Territory territory : List.of(Territory.NEW_CALEDONIA, Territory.METROPOLE, Territory.of("PF"))) {
                assertThat(RULES.of(kind, territory))
                        .extracting(DutyRule::duty)
                        .doesNotHaveDuplicates()
                        .contains(
                                CommunicationDuty.ANNOUNCEMENT, CommunicationDuty.RESULTS, CommunicationDuty.FOLLOW_UP);
            }
        }

        @Test
        void takeTheLawOfTheTerritoryAndNoOther() {
            assertThat(RULES.of(ParticipationKind.PUBLIC_INQUIRY, Territory.NEW_CALEDONIA))
                    .filteredOn(rule -> rule.duty() == CommunicationDuty.ANNOUNCEMENT)
                    .singleElement()
                    .satisfies(rule ->
                            assertThat(rule.basis().orElseThrow().title()).contains("province Sud"));
            assertThat(RULES.rules())
                    .flatExtracting(rule -> rule.basis().stream().toList())
                    .hasSize(4)
                    .allMatch(source -> !source.confidence().isConfirmed());
        }

        @Test
        void ofAnAuthoritysOwnReplaceThoseThatShip() {
            ParticipationRules own = ParticipationRules.parse("charte.json", """
                    {"duties": [{"kind": "consultation", "duty": "announcement", "scope": "phase", "anchor": "opens", "days": -30}]}
                    """.getBytes(StandardCharsets.UTF_8));
            assertThat(RULES.overlaidBy(own).of(ParticipationKind.CONSULTATION, Territory.NEW_CALEDONIA))
                    .extracting(DutyRule::duty, DutyRule::days)
                    .contains(tuple(CommunicationDuty.ANNOUNCEMENT, -30), tuple(CommunicationDuty.RESULTS, 30))
                    .hasSize(4);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "-30 | -366 | de -365 à 730",
                    "\"opens\" | \"start\" | opens, closes",
                    "\"days\" | \"jours\" | days"
                })
        void thatAreFaultySayWhere(String there, String instead, String says) {
            String json = """
                    {"duties": [
                     {"kind": "petition", "duty": "announcement", "scope": "phase", "anchor": "opens", "days": -30}]}
                    """;
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> ParticipationRules.parse(
                            "d.json", json.replace(there, instead).getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining(says)
                    .satisfies(e -> assertThat(e.line()).isEqualTo(2));
        }
    }

    @Nested
    class AProcess {

        @Test
        void saysWhatThePublicShouldHaveHeardByNow() {
            ParticipationProcess process =
                    process(ParticipationKind.CONSULTATION).build();
            assertThat(process.missingCommunications(noon(LocalDate.of(2027, 4, 17)), RULES))
                    .isEmpty();
            assertThat(process.missingCommunications(noon(LocalDate.of(2027, 4, 18)), RULES))
                    .extracting(owed -> owed.label().fr())
                    .containsExactly("annonce (phase avis), au plus tard le 18 avril 2027");
            assertThat(process.missingCommunications(noon(LocalDate.of(2027, 4, 18)), 500, RULES))
                    .extracting(OwedCommunication::duty)
                    .containsExactly(
                            CommunicationDuty.ANNOUNCEMENT,
                            CommunicationDuty.REMINDER,
                            CommunicationDuty.RESULTS,
                            CommunicationDuty.FOLLOW_UP);
        }

        @Test
        void hasItsDaysInTheZoneOfTheAuthority() {
            ParticipationProcess process =
                    process(ParticipationKind.CONSULTATION).build();
            Instant midnight = Instant.parse("2027-04-17T13:00:00Z");
            assertThat(process.missingCommunications(midnight.minusNanos(1), RULES))
                    .isEmpty();
            assertThat(process.missingCommunications(midnight, RULES)).hasSize(1);
        }

        @Test
        void owesNothingForAPhaseOfStudy() {
            ParticipationProcess process = process(ParticipationKind.PARTICIPATORY_BUDGET)
                    .phase(phase("etude", ParticipationPhase.Kind.STUDY, CLOSES.plusDays(1), CLOSES.plusDays(60)))
                    .phase(phase("vote", ParticipationPhase.Kind.VOTE, CLOSES.plusDays(61), CLOSES.plusDays(75)))
                    .build();
            assertThat(process.owedCommunications(RULES))
                    .filteredOn(owed -> owed.duty() == CommunicationDuty.ANNOUNCEMENT)
                    .extracting(owed -> owed.ofPhase().orElseThrow().id())
                    .containsExactly("avis", "vote");
            assertThat(process.closes()).isEqualTo(CLOSES.plusDays(75));
        }

        @Test
        void refusesPhasesThatItCannotTellApart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> process(ParticipationKind.CONSULTATION)
                            .phase(phase("avis", ParticipationPhase.Kind.VOTE, CLOSES, CLOSES))
                            .build())
                    .withMessageContaining("twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> process(ParticipationKind.CONSULTATION)
                            .issued(issued(CommunicationDuty.RESULTS, "autre", CLOSES))
                            .build());
        }

        @Test
        void givesItsQuestionToTheReviewOfInteractiveFormats() {
            assertThat(process(ParticipationKind.CONSULTATION)
                            .build()
                            .asQuiz()
                            .orElseThrow()
                            .questions())
                    .singleElement()
                    .satisfies(question -> assertThat(question.answer()).isEmpty());
            assertThat(process(ParticipationKind.PUBLIC_MEETING)
                            .question("", List.of())
                            .build()
                            .asQuiz())
                    .isEmpty();
        }
    }

    @Nested
    class TheFindings {

        @Test
        void sayThatNothingWasReportedBack() {
            ParticipationProcess process = process(ParticipationKind.CONSULTATION)
                    .issued(issued(CommunicationDuty.ANNOUNCEMENT, null, OPENS.minusDays(20)))
                    .issued(issued(CommunicationDuty.REMINDER, "avis", CLOSES.minusDays(6)))
                    .build();
            assertThat(rules(process, CLOSES.plusDays(30))).isEmpty();
            assertThat(rules(process, CLOSES.plusDays(31))).containsExactly("PART-01");
            assertThat(rules(
                            process.with(issued(CommunicationDuty.RESULTS, null, CLOSES.plusDays(5))),
                            CLOSES.plusDays(31)))
                    .isEmpty();
            assertThat(rules(process, CLOSES.plusDays(181))).containsExactly("PART-01", "PART-01");
        }

        @Test
        void sayThatAPublicInquiryWasAnnouncedTooLateAndOnWhatThatRests() {
            ParticipationProcess process = process(ParticipationKind.PUBLIC_INQUIRY)
                    .issued(issued(CommunicationDuty.ANNOUNCEMENT, "avis", OPENS.minusDays(14)))
                    .build();
            assertThat(ParticipationFindings.of(process, noon(OPENS), RULES))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("PART-02");
                        assertThat(finding.category()).isEqualTo(FindingCategory.LEGAL_DUTY);
                        assertThat(finding.sources()).hasSize(1);
                        assertThat(finding.message().fr())
                                .isEqualTo(
                                        "Communication en retard : annonce (phase avis), au plus tard le 18 avril 2027 ;"
                                                + " publiée le 19 avril 2027 seulement.");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ne pensez-vous pas qu’il faut un parc ?",
                    "Êtes-vous d’accord pour dire que la ville va mieux ?",
                    "Que pensez-vous de ce formidable projet ?",
                    "Don’t you agree?",
                })
        void sayThatAQuestionLeadsToAnAnswer(String question) {
            assertThat(rules(
                            process(ParticipationKind.CONSULTATION)
                                    .question(question, List.of("oui", "non"))
                                    .build(),
                            OPENS.minusDays(60)))
                    .containsExactly("PART-03");
        }

        @Test
        void sayThatAChoiceAmongYesesIsNone() {
            ParticipationProcess.Builder process = process(ParticipationKind.CONSULTATION);
            LocalDate early = OPENS.minusDays(60);
            assertThat(rules(
                            process.question("Un parc ?", List.of("Oui", "Oui, vite"))
                                    .build(),
                            early))
                    .containsExactly("PART-03");
            assertThat(rules(
                            process.question("Un parc ?", List.of("Oui", "Non")).build(), early))
                    .isEmpty();
            assertThat(rules(
                            process.question("Un parc ?", List.of("D’accord", "D’ailleurs non"))
                                    .build(),
                            early))
                    .isEmpty();
        }

        @Test
        void sayThatTheFiguresDoNotAddUp() {
            ParticipationResults wrong = new ParticipationResults(
                    120, 100, 5, List.of(line("À Boulari", 60), line("À Robinson", 30)), "en ligne");
            assertThat(rules(
                            process(ParticipationKind.CONSULTATION)
                                    .results(wrong)
                                    .build(),
                            OPENS.minusDays(60)))
                    .containsExactly("PART-04");
        }

        @Test
        void sayThatAPromiseIsOverdueAndARefusalUnexplained() {
            ParticipationProcess process = process(ParticipationKind.CONSULTATION)
                    .followUp(new FollowUp("ombre", "De l’ombre", FollowUp.State.PROMISED, "", OPENS.minusDays(61)))
                    .followUp(new FollowUp("eau", "Un point d’eau", FollowUp.State.DECLINED, "", null))
                    .followUp(new FollowUp("banc", "Des bancs", FollowUp.State.DECLINED, "Il y en a déjà.", null))
                    .followUp(new FollowUp("bus", "Un arrêt", FollowUp.State.DONE, "", OPENS.minusDays(90)))
                    .build();
            assertThat(ParticipationFindings.of(process, noon(OPENS.minusDays(60)), RULES))
                    .extracting(finding -> finding.locus().pointer())
                    .containsExactly("/followUps/ombre", "/followUps/eau");
        }
    }

    private static ParticipationResults.Line line(String choice, int count) {
        return new ParticipationResults.Line(choice, count);
    }

    @Test
    void aShareIsOfAllAnswersRoundedHalfUp() {
        ParticipationResults results =
                new ParticipationResults(8, 8, 0, List.of(line("a", 1), line("b", 7)), "sur papier");
        assertThat(results.share(results.lines().get(0))).isEqualTo(new BigDecimal("12.5"));
        assertThat(new ParticipationResults(0, 0, 0, List.of(line("a", 0)), "").share(line("a", 0)))
                .isEqualTo(new BigDecimal("0.0"));
    }

    @Property
    void whatIsMissingIsOwedAndWhatIsPublishedIsNotMissing(
            @ForAll ParticipationKind kind,
            @ForAll @Size(max = 6) List<CommunicationDuty> published,
            @ForAll @IntRange(max = 800) int day) {
        ParticipationProcess.Builder builder = process(kind);
        published.forEach(duty -> builder.issued(issued(duty, "avis", OPENS)));
        ParticipationProcess process = builder.build();
        Instant now = noon(OPENS.minusDays(30).plusDays(day));
        List<OwedCommunication> owed = process.owedCommunications(RULES);
        List<OwedCommunication> missing = process.missingCommunications(now, RULES);
        assertThat(owed).containsAll(missing);
        assertThat(missing).extracting(OwedCommunication::duty).noneMatch(published::contains);
        assertThat(missing).isSortedAccordingTo(Comparator.comparing(OwedCommunication::latest));
    }

    @Property
    void aPublicationNeverMakesMoreMissing(
            @ForAll ParticipationKind kind, @ForAll CommunicationDuty duty, @ForAll @IntRange(max = 800) int day) {
        ParticipationProcess process = process(kind).build();
        Instant now = noon(OPENS.plusDays(day));
        assertThat(process.missingCommunications(now, RULES))
                .containsAll(process.with(issued(duty, null, OPENS)).missingCommunications(now, RULES));
    }
}
