package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElectoralTimingCheckTest {

    private static final String EVE = "2026-03-14T00:00";
    private static final String CAMPAIGN = "2026-03-13T23:59";

    private static ElectoralTimingCheck check(ElectoralCalendar calendar) {
        return new ElectoralTimingCheck(calendar, LegalReferences.standard());
    }

    private static Communication of(CommunicationPurpose purpose) {
        return SampleCommunications.draft()
                .purpose(purpose)
                .variant(Variant.french(
                        SampleCommunications.SITE, Section.body("Le marché se tient samedi place de la Mairie.")))
                .build();
    }

    private static List<Finding> findings(CommunicationPurpose purpose, LocalAuthority by, String when) {
        return SampleReviews.findings(
                check(ElectoralCalendar.standard()), of(purpose), SampleReviews.published(by, when));
    }

    private static LocalAuthority prefecture() {
        return LocalAuthority.builder("Préfecture", AuthorityKind.STATE_SERVICE)
                .territory(Territory.METROPOLE)
                .population(400_000)
                .zone(SampleAuthorities.PARIS)
                .currency(Currency.getInstance("EUR"))
                .build();
    }

    @Test
    void publicRelationsOnTheEveAreAWarningWithTheLaw() {
        assertThat(findings(CommunicationPurpose.PUBLIC_RELATIONS, SampleAuthorities.montDore(), EVE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("NEU-03");
                    assertThat(finding.category()).isEqualTo(FindingCategory.ELECTORAL_PERIOD);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0"));
                    assertThat(finding.message().fr())
                            .isEqualTo(
                                    "Parution le 14 mars 2026. Période ouverte : silence électoral · scrutin du 15 mars 2026 (élections municipales) ·"
                                            + " du 14 mars 2026 au 15 mars 2026.");
                    assertThat(finding.message().en())
                            .contains("election silence · poll of 15 March 2026 (municipal elections)");
                    assertThat(finding.references())
                            .extracting(LegalReference::id)
                            .containsExactly("CE-L49", "CE-L52-2", "CE-L388");
                });
    }

    @Test
    void aMinuteEarlierItIsStillTheOfficialCampaign() {
        assertThat(findings(CommunicationPurpose.PUBLIC_RELATIONS, SampleAuthorities.montDore(), CAMPAIGN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("NEU-04");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.references())
                            .extracting(LegalReference::id)
                            .containsExactly("CE-L47A", "CE-L388");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = CommunicationPurpose.class,
            names = {"SERVICE_INFORMATION", "ALERT", "LEGAL_NOTICE", "INTERNAL"})
    void publicServicesDoNotStop(CommunicationPurpose purpose) {
        assertThat(findings(purpose, SampleAuthorities.montDore(), EVE)).isEmpty();
        assertThat(findings(purpose, SampleAuthorities.metropolitanTown(), CAMPAIGN))
                .isEmpty();
        assertThat(findings(purpose, prefecture(), CAMPAIGN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CommunicationPurpose.class,
            names = {"INFORMATION", "PARTICIPATION"})
    void generalInformationIsRemindedOfTheSilenceAndOfNothingElse(CommunicationPurpose purpose) {
        assertThat(findings(purpose, SampleAuthorities.metropolitanTown(), EVE))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(findings(purpose, SampleAuthorities.metropolitanTown(), CAMPAIGN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15T23:59, 1", "2026-03-16T00:00, 0", "2026-03-21T00:00, 1", "2026-03-23T00:00, 0"})
    void theSilenceLastsFromTheEveToTheEndOfTheDayOfEachRound(String when, int silences) {
        assertThat(findings(CommunicationPurpose.PROMOTION, SampleAuthorities.montDore(), when))
                .filteredOn(finding -> finding.ruleId().equals("NEU-03"))
                .hasSize(silences);
    }

    @Test
    void whereThePollIsWonTheSecondRoundSilencesNobody() {
        ElectoralTimingCheck won = check(ElectoralCalendar.standard().withPollWonAtRoundOne("municipales-2026-nc"));

        assertThat(SampleReviews.findings(
                        won,
                        of(CommunicationPurpose.PUBLIC_RELATIONS),
                        SampleReviews.published(SampleAuthorities.montDore(), "2026-03-21T10:00")))
                .isEmpty();
    }

    @Test
    void thePeriodOfReserveBindsTheServicesOfTheStateByTraditionOnly() {
        assertThat(findings(CommunicationPurpose.PUBLIC_RELATIONS, prefecture(), "2026-02-22T00:00"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("NEU-05");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.references()).isEmpty();
                    assertThat(finding.sources())
                            .singleElement()
                            .satisfies(source -> assertThat(source.confidence()).isEqualTo(Confidence.TO_VERIFY));
                    assertThat(finding.message().fr()).endsWith("(à vérifier).");
                });
        assertThat(findings(
                        CommunicationPurpose.PUBLIC_RELATIONS,
                        SampleAuthorities.metropolitanTown(),
                        "2026-02-22T00:00"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(findings(CommunicationPurpose.PUBLIC_RELATIONS, prefecture(), "2026-02-21T23:59"))
                .isEmpty();
    }

    @Test
    void aPromotionInAPeriodThatMayBeOpenAsksTheHost() {
        assertThat(findings(CommunicationPurpose.PROMOTION, SampleAuthorities.metropolitanTown(), "2026-05-04T08:00"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("NEU-06");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().fr()).contains("sénatoriales").contains("série 2");
                });
        assertThat(findings(
                        CommunicationPurpose.PUBLIC_RELATIONS,
                        SampleAuthorities.metropolitanTown(),
                        "2026-05-04T08:00"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(findings(CommunicationPurpose.INFORMATION, SampleAuthorities.metropolitanTown(), "2026-05-04T08:00"))
                .isEmpty();
        assertThat(SampleReviews.findings(
                        check(ElectoralCalendar.standard().withoutPart("senat-serie-2")),
                        of(CommunicationPurpose.PROMOTION),
                        SampleReviews.published(SampleAuthorities.metropolitanTown(), "2026-05-04T08:00")))
                .isEmpty();
    }

    @Test
    void outsideEveryWindowItIsSilent() {
        assertThat(findings(CommunicationPurpose.PROMOTION, SampleAuthorities.montDore(), "2025-10-01T08:00"))
                .isEmpty();
    }

    @Test
    void aCalendarWhoseTextsAreNotThereIsRefused() {
        LegalReferences none = LegalReferences.parse("lois.json", Utf8.of("{\"references\": []}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElectoralTimingCheck(ElectoralCalendar.standard(), none))
                .withMessageContaining("CE-L52-1");
    }

    @Test
    void theDataItRestsOnIsNamed() {
        ElectoralTimingCheck check = check(ElectoralCalendar.standard());

        assertThat(check.id()).isEqualTo("electoral-timing");
        assertThat(check.packs())
                .containsExactly(
                        new DataPack("elections", ElectoralCalendar.standard().sha256()));
    }
}
