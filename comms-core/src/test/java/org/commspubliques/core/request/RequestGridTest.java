package org.commspubliques.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class RequestGridTest {

    private static final RequestGrid GRID = RequestGrid.standard();

    private static CommunicationRequest request(CommunicationPurpose purpose) {
        return CommunicationRequest.builder(
                        CommunicationId.of("dem-2"),
                        SampleCommunications.ROADS,
                        purpose,
                        Instant.parse("2025-08-30T09:12:00Z"))
                .build();
    }

    @Test
    void aRequestForEverybodyFromAUnitThatCannotWriteIsTakenOver() {
        GridDecision decision = GRID.decide(
                request(CommunicationPurpose.SERVICE_INFORMATION),
                Map.of(
                        "obligation", "aucune",
                        "interet", "general",
                        "portee", "tous",
                        "projet", "courant",
                        "autonomie", "aucun"));

        assertThat(decision.level()).isEqualTo(SupportLevel.FULL);
        assertThat(decision.points()).isEqualTo(5 + 6 + 9 + 2 + 1 + 6);
        assertThat(decision.summary().fr()).isEqualTo("Accompagnement complet\u00A0: 29\u00A0points");
        assertThat(decision.unanswered()).isEmpty();
    }

    @Test
    void everyPointHasItsReasonInBothLanguages() {
        GridDecision decision = GRID.decide(request(CommunicationPurpose.INFORMATION), Map.of("portee", "quartier"));

        assertThat(decision.reasons())
                .extracting(reason -> reason.wording().fr())
                .contains(
                        "Finalité\u00A0: information (3\u00A0points)",
                        "Public touché\u00A0: un quartier ou une catégorie d’usagers (6\u00A0points)",
                        "Urgence\u00A0: normale (1\u00A0point)",
                        "Intérêt servi\u00A0: sans réponse (0\u00A0point)");
        assertThat(decision.reasons())
                .extracting(reason -> reason.wording().en())
                .contains("Purpose: information (3\u00A0points)");
        assertThat(decision.reasons().stream()
                        .mapToInt(GridDecision.Reason::points)
                        .sum())
                .isEqualTo(decision.points());
    }

    @Test
    void aQuestionNobodyAnsweredIsStillOpen() {
        assertThat(GRID.decide(request(CommunicationPurpose.INTERNAL), Map.of()))
                .satisfies(decision -> assertThat(decision.level()).isEqualTo(SupportLevel.SELF_SERVICE))
                .satisfies(decision -> assertThat(decision.unanswered())
                        .containsExactly("obligation", "interet", "portee", "projet", "autonomie"));
    }

    @Test
    void anAlertAndALegalDutyAreTakenOverWhateverThePoints() {
        assertThat(GRID.decide(request(CommunicationPurpose.ALERT), Map.of()).level())
                .isEqualTo(SupportLevel.FULL);
        assertThat(GRID.decide(request(CommunicationPurpose.INFORMATION), Map.of("obligation", "texte"))
                        .imposedBy())
                .isEqualTo("obligation");
    }

    @Test
    void whatServesOneElectedOfficialOrAPrivateInterestIsDeclinedWithTheReason() {
        for (String interest : List.of("elu", "prive")) {
            GridDecision decision = GRID.decide(
                    request(CommunicationPurpose.PROMOTION),
                    Map.of("interet", interest, "portee", "tous", "projet", "prioritaire", "autonomie", "aucun"));

            assertThat(decision.level()).isEqualTo(SupportLevel.DECLINED);
            assertThat(decision.decisive())
                    .get()
                    .extracting(GridDecision.Reason::option)
                    .isEqualTo(interest);
        }
        assertThat(GRID.decide(request(CommunicationPurpose.PROMOTION), Map.of("interet", "elu"))
                        .summary()
                        .fr())
                .isEqualTo("Demande refusée\u00A0: promotion personnelle d’un élu");
    }

    @Test
    void anAnswerThatIsNotInTheGridIsRefused() {
        CommunicationRequest request = request(CommunicationPurpose.PROMOTION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRID.decide(request, Map.of("couleur", "bleu")))
                .withMessageContaining("couleur");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRID.decide(request, Map.of("portee", "lune")))
                .withMessageContaining("lune");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRID.decide(request, Map.of("finalite", "alert")))
                .withMessageContaining("itself");
    }

    @Test
    void aThresholdNobodyCanReachIsRefusedWithItsPlace() {
        String grid = """
                {"id": "g", "fr": "G", "en": "G",
                 "thresholds": {"full": 9, "light": 1},
                 "criteria": [{"id": "c", "fr": "C", "en": "C", "weight": 2, "options": [
                   {"id": "oui", "fr": "oui", "en": "yes", "points": 4}]}]}
                """;

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> RequestGrid.parse("grille.json", grid.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("8")
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(2));
    }

    /** A grid of one question a criterion, whose options give 0, 1, 2… points. */
    private static RequestGrid grid(List<Integer> weights, int full, int light) {
        List<GridCriterion.Option> options = Stream.iterate(0, points -> points <= 5, points -> points + 1)
                .map(points -> new GridCriterion.Option("p" + points, Wording.same("p"), points, null))
                .toList();
        List<GridCriterion> criteria = Stream.iterate(0, i -> i < weights.size(), i -> i + 1)
                .map(i -> new GridCriterion("c" + i, Wording.same("c"), GridBasis.ANSWER, weights.get(i), options))
                .toList();
        int most = criteria.stream().mapToInt(GridCriterion::mostPoints).sum();
        int high = most * full / 100;
        return new RequestGrid("g", Wording.same("g"), criteria, high, high * light / 100);
    }

    @Property
    void morePointsNeverLowerTheLevel(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> weights,
            @ForAll @Size(6) List<@IntRange(max = 5) Integer> chosen,
            @ForAll @IntRange(max = 5) int better,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 100) int full,
            @ForAll @IntRange(max = 100) int light) {
        RequestGrid grid = grid(weights, full, light);
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            answers.put("c" + i, "p" + chosen.get(i));
        }
        GridDecision before = grid.decide(request(CommunicationPurpose.INFORMATION), answers);
        int raised = which % weights.size();
        answers.put("c" + raised, "p" + Math.max(better, chosen.get(raised)));

        assertThat(grid.decide(request(CommunicationPurpose.INFORMATION), answers)
                        .level())
                .isLessThanOrEqualTo(before.level());
    }
}
