package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class HabitCheckTest {

    private static final String DURING = "2025-12-01T08:00";
    private static final String BEFORE = "2025-08-31T08:00";

    private static final PublicationHistory QUARTERLY = PublicationHistory.of(List.of(
            issue("2024-12-02", 24, 9_500, 1), issue("2025-03-03", 24, 9_500, 1), issue("2025-06-02", 24, 9_500, 1)));

    private static final PublicationHistory NONE = PublicationHistory.of(List.of());

    private static PastIssue issue(String day, int pages, int printRun, int photographs) {
        return new PastIssue(
                SupportKind.INFORMATION_BULLETIN,
                "Bulletin",
                LocalDate.parse(day),
                "A4",
                pages,
                printRun,
                photographs,
                false);
    }

    private static List<Finding> findings(PublicationHistory history, PastIssue planned, String when) {
        HabitCheck check = new HabitCheck(
                history, id -> Optional.of(planned), ElectoralCalendar.standard(), LegalReferences.standard());
        return SampleReviews.findings(
                check,
                SampleCommunications.article("Voir page 3."),
                SampleReviews.published(SampleAuthorities.montDore(), when));
    }

    @Test
    void theUsualIssueIsPassedOver() {
        assertThat(findings(QUARTERLY, issue("2025-09-01", 24, 9_700, 1), DURING))
                .isEmpty();
    }

    @Test
    void aPrintRunAQuarterAboveHabitInThePeriodIsAWarningWithItsCaseLaw() {
        assertThat(findings(QUARTERLY, issue("2025-09-01", 24, 12_000, 1), DURING))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("HAB-03");
                    assertThat(finding.category()).isEqualTo(FindingCategory.ELECTORAL_PERIOD);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().fr())
                            .isEqualTo(
                                    "Différence avec l’habitude, tirage : 12\u00a0000\u00a0ex., d’habitude"
                                            + " 9\u00a0500\u00a0ex. (+26\u00a0%), comparé à 3 parutions depuis le 2 décembre 2024."
                                            + " Période préélectorale : ouverte · scrutin du 15 mars 2026 (élections municipales), J-104.");
                    assertThat(finding.message().en())
                            .contains("Differs from habit")
                            .contains("D-104");
                    assertThat(finding.references())
                            .extracting(LegalReference::id)
                            .containsExactly("CE-L52-1", "CE-L388");
                    assertThat(finding.sources())
                            .isNotEmpty()
                            .extracting(Source::confidence)
                            .containsOnly(Confidence.THIRD_PARTY);
                });
    }

    @Test
    void outsideThePeriodTheSameDifferenceIsAnInformationWithoutLaw() {
        assertThat(findings(QUARTERLY, issue("2025-08-31", 24, 12_000, 1), BEFORE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.references()).isEmpty();
                });
    }

    @Test
    void moreThanOneDifferenceIsSaidOneByOne() {
        assertThat(findings(QUARTERLY, issue("2025-09-01", 32, 9_500, 4), DURING))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("HAB-02", Severity.WARNING), tuple("HAB-05", Severity.WARNING));
    }

    @Test
    void aSmallerIssueIsAnInformationEvenInThePeriod() {
        assertThat(findings(QUARTERLY, issue("2025-09-01", 12, 9_500, 1), DURING))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void anIssueSoonerThanUsualIsAnInformation() {
        assertThat(findings(QUARTERLY, issue("2025-07-02", 24, 9_500, 1), DURING))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("HAB-01", Severity.INFO));
    }

    @Test
    void aFirstIssueInThePeriodIsAWarning() {
        assertThat(findings(NONE, issue("2025-12-01", 24, 9_500, 1), DURING))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("HAB-01");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().fr()).startsWith("Aucune parution antérieure connue");
                });
    }

    @Test
    void anIssueRevivedInThePeriodIsSaidOnceAndCitesTheDecision() {
        PublicationHistory old =
                PublicationHistory.of(List.of(issue("2021-03-01", 24, 9_500, 1), issue("2021-06-01", 24, 9_500, 1)));

        assertThat(findings(old, issue("2025-12-01", 24, 9_500, 1), DURING))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("HAB-01");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().fr()).startsWith("Première parution depuis 1644 jours");
                    assertThat(finding.sources()).extracting(Source::title).anyMatch(title -> title.contains("382824"));
                });
    }

    @Test
    void whatIsNoIssueIsNotCompared() {
        HabitCheck check = new HabitCheck(
                QUARTERLY, id -> Optional.empty(), ElectoralCalendar.standard(), LegalReferences.standard());

        assertThat(SampleReviews.findings(check, SampleCommunications.article("Bonjour."), SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void findingsAreGivenOnceHoweverManyVariantsThereAre() {
        Communication two = SampleCommunications.draft()
                .variant(Variant.french(SampleCommunications.SITE, Section.body("Voir page 3.")))
                .variant(Variant.french(ChannelId.of("facebook"), Section.body("Le bulletin est paru.")))
                .build();
        HabitCheck check = new HabitCheck(
                NONE,
                id -> Optional.of(issue("2025-12-01", 24, 9_500, 1)),
                ElectoralCalendar.standard(),
                LegalReferences.standard());

        assertThat(two.variants())
                .extracting(variant ->
                        check.check(two, variant, SampleReviews.monday()).size())
                .containsExactly(1, 0);
    }

    @Test
    void aPollWhoseTextsAreNotThereIsRefused() {
        LegalReferences none = LegalReferences.parse("lois.json", Utf8.of("{\"references\": []}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HabitCheck(NONE, id -> Optional.empty(), ElectoralCalendar.standard(), none))
                .withMessageContaining("CE-L52-1");
    }

    @Test
    void theDataItRestsOnIsNamed() {
        HabitCheck check =
                new HabitCheck(NONE, id -> Optional.empty(), ElectoralCalendar.standard(), LegalReferences.standard());

        assertThat(check.id()).isEqualTo("habit");
        assertThat(check.packs()).extracting(DataPack::id).containsExactly("elections");
    }
}
