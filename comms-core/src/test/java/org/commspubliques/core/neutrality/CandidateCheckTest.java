package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.ElectedOfficial;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateCheckTest {

    private static final String IN_THE_WINDOW = "2026-02-20T09:00";
    private static final LocalDate DECLARED = LocalDate.of(2025, 11, 2);

    private static final ElectedOfficial CANDIDATE = official("Hélène Le Goff", DECLARED);
    private static final ElectedOfficial NO_CANDIDATE = official("Paul Martin", null);

    private static ElectedOfficial official(String name, @Nullable LocalDate candidateFrom) {
        return new ElectedOfficial(PersonId.of("p-1"), name, Wording.of("maire", "mayor"), true, candidateFrom);
    }

    private static Communication promotion(Section... sections) {
        return SampleCommunications.draft()
                .purpose(CommunicationPurpose.PROMOTION)
                .variant(Variant.french(SampleCommunications.SITE, sections))
                .build();
    }

    private static List<Finding> findings(Communication communication, LocalAuthority by, String when) {
        Check check = new CandidateCheck(
                List.of(CANDIDATE, NO_CANDIDATE), ElectoralCalendar.standard(), LegalReferences.standard());
        return SampleReviews.findings(check, communication, SampleReviews.published(by, when));
    }

    private static List<Finding> of(String text) {
        return findings(promotion(Section.body(text)), SampleAuthorities.metropolitanTown(), IN_THE_WINDOW);
    }

    @Test
    void aTextThatNamesADeclaredCandidateIsWarnedOf() {
        String text = "Avec Hélène Le Goff, la ville avance. Mme Le Goff ouvrira la fête. HELENE LE GOFF y parlera.";

        assertThat(of(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("NEU-07");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.excerpt()).isEqualTo("Hélène Le Goff");
            assertThat(text.substring(finding.locus().start(), finding.locus().end()))
                    .isEqualTo("Hélène Le Goff");
            assertThat(finding.message().fr())
                    .startsWith("« Hélène Le Goff » (maire) est candidat ou candidate depuis le 2 novembre 2025 et"
                            + " paraît 2 fois dans ce message. Période ouverte : comptes de campagne");
            assertThat(finding.message().en()).contains("has been a candidate since 2 November 2025");
            assertThat(finding.references())
                    .extracting(reference -> reference.citation().fr())
                    .anyMatch(cited -> cited.contains("L. 52-"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avec Hélène Le Goff, la ville avance.",
                "Avec helene le goff, la ville avance.",
                "Avec Hélène\u00A0LE GOFF, la ville avance.",
                "La maire (Hélène Le-Goff) ouvre la fête."
            })
    void aNameIsRecognisedWhateverItsCapitalsAccentsAndSpaces(String text) {
        assertThat(of(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "La maire ouvre la fête.",
                "Avec Paul Martin, la ville avance.",
                "Hélène Legoff et Hélène Le Goffic ouvrent la fête.",
                "Le Goff est un nom breton.",
                "Hélène, puis Le Goff"
            })
    void nobodyElseIs(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void aCivilityAndALastNameAreAName() {
        ElectedOfficial plain = official("Georges Naturel", DECLARED);
        Check check = new CandidateCheck(List.of(plain), ElectoralCalendar.standard(), LegalReferences.standard());

        assertThat(SampleReviews.findings(
                        check,
                        promotion(Section.body("M. Naturel ouvre la fête. Monsieur naturel, dit-on. Un site naturel.")),
                        SampleReviews.published(SampleAuthorities.metropolitanTown(), IN_THE_WINDOW)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("M. Naturel"));
    }

    @Test
    void anImageShowsWhomItsAlternativeNames() {
        Communication communication = SampleCommunications.draft()
                .purpose(CommunicationPurpose.PUBLIC_RELATIONS)
                .variant(Variant.french(SampleCommunications.SITE, Section.body("La fête est ouverte."))
                        .withMedia(List.of(new MediaAsset(
                                "fete.jpg", "image/jpeg", "a".repeat(64), "Hélène Le Goff coupe le ruban", "Ville"))))
                .build();

        assertThat(findings(communication, SampleAuthorities.metropolitanTown(), IN_THE_WINDOW))
                .singleElement()
                .satisfies(finding -> assertThat(finding.locus().pointer()).endsWith("/media/0/altText"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SectionRole.class,
            names = {"OPPOSITION_COLUMN", "SIGNATURE", "LEGAL_NOTICE"})
    void whoSignsAndWhatTheOppositionWritesIsNotLookedAt(SectionRole role) {
        assertThat(findings(
                        promotion(Section.body("La fête est ouverte."), new Section(role, "Hélène Le Goff")),
                        SampleAuthorities.metropolitanTown(),
                        IN_THE_WINDOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommunicationPurpose.class)
    void itNeverBlocksAndALegalNoticeHasNothing(CommunicationPurpose purpose) {
        Communication communication = promotion(Section.body("Hélène Le Goff ouvre la fête.")).toBuilder()
                .purpose(purpose)
                .build();
        List<Finding> findings = findings(communication, SampleAuthorities.metropolitanTown(), IN_THE_WINDOW);

        if (purpose == CommunicationPurpose.LEGAL_NOTICE) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .extracting(Finding::severity)
                    .containsExactly(
                            purpose == CommunicationPurpose.PROMOTION
                                            || purpose == CommunicationPurpose.PUBLIC_RELATIONS
                                    ? Severity.WARNING
                                    : Severity.INFO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02T09:00", "2025-11-01T23:59", "2026-03-25T09:00"})
    void outsideTheWindowAndBeforeTheDeclarationNothingIsSaid(String when) {
        assertThat(findings(
                        promotion(Section.body("Hélène Le Goff ouvre la fête.")),
                        SampleAuthorities.metropolitanTown(),
                        when))
                .isEmpty();
    }

    @Test
    void noTextIsCitedThatDoesNotApplyInNewCaledonia() {
        assertThat(findings(
                        promotion(Section.body("Hélène Le Goff ouvre la fête.")),
                        SampleAuthorities.montDore(),
                        IN_THE_WINDOW))
                .singleElement()
                .satisfies(finding -> assertThat(finding.references())
                        .isNotEmpty()
                        .allSatisfy(
                                reference -> assertThat(reference.territories()).contains(Territory.NEW_CALEDONIA)));
    }

    @Test
    void theStandardReviewLooksForThoseAHostNames() {
        Communication communication = promotion(Section.body("Hélène Le Goff ouvre la fête."));
        ReviewContext context =
                new ReviewContext(SampleAuthorities.metropolitanTown(), Instant.parse("2026-02-20T09:00:00Z"));

        assertThat(StandardReview.of(FactRegister.empty())
                        .review(communication, context)
                        .byRule("NEU-07"))
                .isEmpty();
        assertThat(StandardReview.builder(FactRegister.empty())
                        .officials(List.of(CANDIDATE))
                        .build()
                        .review(communication, context)
                        .byRule("NEU-07"))
                .hasSize(1);
    }

    @Test
    void aLongTextIsReadOnce() {
        assertThat(of("Hélène Le ".repeat(100_000))).isEmpty();
        assertThat(of("Hélène Le Goff ".repeat(60_000))).hasSize(1);
    }
}
