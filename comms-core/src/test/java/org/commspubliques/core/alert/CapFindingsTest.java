package org.commspubliques.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.cap.CapCategory;
import org.commspubliques.core.cap.CapCertainty;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapMessageType;
import org.commspubliques.core.cap.CapReference;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapSeverity;
import org.commspubliques.core.cap.CapStatus;
import org.commspubliques.core.cap.CapUrgency;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.junit.jupiter.api.Test;

class CapFindingsTest {

    private static final OffsetDateTime SENT = OffsetDateTime.parse("2025-02-04T14:00:00+11:00");

    private static CapInfo.Builder info() {
        return CapInfo.builder("fr-NC", "feu de forêt")
                .category(CapCategory.FIRE)
                .urgency(CapUrgency.IMMEDIATE)
                .severity(CapSeverity.SEVERE)
                .certainty(CapCertainty.OBSERVED)
                .response(CapResponse.EVACUATE)
                .instruction("Rejoignez la salle omnisports de Boulari par la route du sud.")
                .expires(SENT.plusHours(6))
                .area(CapArea.of("Plum"));
    }

    private static CapAlert.Builder alert() {
        return CapAlert.builder("alerte@montdore.example", "12", SENT);
    }

    @Test
    void anAlertThatSaysWhatWhereAndUntilWhenIsLeftAlone() {
        assertThat(CapFindings.of(alert().info(info().build()).build())).isEmpty();
    }

    @Test
    void theHeadlineIsMarkedFromTheCharacterThatDevicesCut() {
        String headline = "🔥".repeat(160) + "trop";
        assertThat(CapFindings.of(
                        alert().info(info().headline(headline).build()).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CAP-01");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.locus().pointer()).isEqualTo("/info/0/headline");
                    assertThat(finding.locus().start()).isEqualTo(320);
                    assertThat(finding.excerpt()).isEqualTo("trop");
                });
    }

    @Test
    void aHeadlineOfExactlyTheAdvisedLengthIsLeftAlone() {
        assertThat(CapFindings.of(
                        alert().info(info().headline("é".repeat(160)).build()).build()))
                .isEmpty();
    }

    @Test
    void toldToActPeopleAreToldHow() {
        CapInfo silent = CapInfo.builder("fr", "inondation")
                .category(CapCategory.MET)
                .urgency(CapUrgency.EXPECTED)
                .severity(CapSeverity.MODERATE)
                .certainty(CapCertainty.LIKELY)
                .response(CapResponse.PREPARE)
                .expires(SENT.minusHours(1))
                .build();
        assertThat(CapFindings.of(alert().info(silent).build()))
                .extracting(Finding::ruleId)
                .containsExactly("CAP-02", "CAP-03", "CAP-05");
    }

    @Test
    void anEndOfAlertNeedsNoInstruction() {
        CapInfo over = CapInfo.builder("fr", "inondation")
                .category(CapCategory.MET)
                .urgency(CapUrgency.PAST)
                .severity(CapSeverity.MINOR)
                .certainty(CapCertainty.OBSERVED)
                .response(CapResponse.ALL_CLEAR)
                .expires(SENT.plusHours(1))
                .area(CapArea.of("La Coulée"))
                .build();
        assertThat(CapFindings.of(alert().info(over).build())).isEmpty();
    }

    @Test
    void anUpdateSaysWhichMessageItIsAbout() {
        CapAlert.Builder update = alert().type(CapMessageType.UPDATE).info(info().build());
        assertThat(CapFindings.of(update.build())).extracting(Finding::ruleId).containsExactly("CAP-04");
        update.reference(new CapReference("alerte@montdore.example", "11", SENT.minusHours(1)));
        assertThat(CapFindings.of(update.build())).isEmpty();
    }

    @Test
    void anExerciseSaysThatItIsOne() {
        CapAlert.Builder exercise = alert().status(CapStatus.EXERCISE).info(info().build());
        assertThat(CapFindings.of(exercise.build())).extracting(Finding::ruleId).containsExactly("CAP-07");
        assertThat(CapFindings.of(exercise.note("Exercice cyclone 2025").build()))
                .isEmpty();
    }

    @Test
    void anAlertWithoutInformationSaysNothingAndACancellationNeedNot() {
        assertThat(CapFindings.of(alert().build())).extracting(Finding::ruleId).containsExactly("CAP-06");
        assertThat(CapFindings.of(alert().type(CapMessageType.CANCEL)
                        .reference(new CapReference("a", "b", SENT))
                        .build()))
                .isEmpty();
    }
}
