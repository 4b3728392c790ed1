package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeutralityCheckTest {

    private static final String THANKS =
            "Grâce à l’action de votre maire, douze kilomètres de routes communales ont été refaits.";

    private static final String IN_THE_WINDOW = "2025-09-01T09:00";
    private static final String BEFORE = "2025-08-31T23:59";

    private static final NeutralityCheck CHECK = check(ElectoralCalendar.standard());

    private static NeutralityCheck check(ElectoralCalendar calendar) {
        return new NeutralityCheck(List.of(RulePack.neutrality()), calendar, LegalReferences.standard());
    }

    private static List<Finding> findings(String text, LocalAuthority by, String when) {
        return SampleReviews.findings(CHECK, SampleCommunications.article(text), SampleReviews.published(by, when));
    }

    private static Communication promotion() {
        return SampleCommunications.draft()
                .purpose(CommunicationPurpose.PROMOTION)
                .variant(Variant.french(SampleCommunications.SITE, Section.body("Douze kilomètres de routes.")))
                .build();
    }

    @Nested
    class Credit {

        @Test
        void inTheWindowItBlocksAndCitesTheTextsOfNewCaledonia() {
            assertThat(findings(THANKS, SampleAuthorities.montDore(), IN_THE_WINDOW))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("NEU-12");
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.references())
                                .extracting(LegalReference::id)
                                .containsExactly("CE-L52-1", "CE-L388");
                        assertThat(LegalReferences.cite(finding.references()).fr())
                                .contains("art. L. 52-1")
                                .contains("art. L. 388");
                        assertThat(finding.message().fr()).contains("J-195");
                        assertThat(finding.message().en()).contains("D-195");
                    });
        }

        @Test
        void inTheWindowItCitesOneTextInMetropolitanFrance() {
            assertThat(findings(THANKS, SampleAuthorities.metropolitanTown(), IN_THE_WINDOW))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.references())
                                .extracting(LegalReference::id)
                                .containsExactly("CE-L52-1");
                    });
        }

        @Test
        void outsideTheWindowItIsAWarningWithoutLaw() {
            assertThat(findings(THANKS, SampleAuthorities.montDore(), BEFORE))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.references()).isEmpty();
                        assertThat(finding.message().fr())
                                .isEqualTo(
                                        "« Grâce à l’action de votre maire » : valorisation d’un élu ou d’une majorité.");
                    });
        }

        @Test
        void theSameSentenceWithoutThePersonIsOffered() {
            assertThat(findings(THANKS, SampleAuthorities.montDore(), IN_THE_WINDOW))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsExactly("Douze kilomètres de routes communales ont été refaits.");
        }

        @Test
        void thePlaceIsThatOfTheWords() {
            assertThat(findings("Bonjour. " + THANKS, SampleAuthorities.montDore(), IN_THE_WINDOW))
                    .extracting(Finding::locus)
                    .containsExactly(Locus.of("/variants/0/sections/0/text", 9, 40));
        }

        @Test
        void thatRewordingIsNeutral() {
            assertThat(findings(
                            "Douze kilomètres de routes communales ont été refaits.",
                            SampleAuthorities.montDore(),
                            IN_THE_WINDOW))
                    .isEmpty();
        }
    }

    @Nested
    class Sections {

        @ParameterizedTest
        @EnumSource(
                value = SectionRole.class,
                names = {"OPPOSITION_COLUMN", "QUOTE", "LEGAL_NOTICE"})
        void whatTheMajorityMayNotControlIsNeverJudged(SectionRole role) {
            assertThat(inRole(role)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = SectionRole.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"OPPOSITION_COLUMN", "QUOTE", "LEGAL_NOTICE"})
        void everythingElseIs(SectionRole role) {
            assertThat(inRole(role)).hasSize(1);
        }

        private List<Finding> inRole(SectionRole role) {
            return SampleReviews.findings(
                    CHECK,
                    SampleCommunications.on(SampleCommunications.SITE, new Section(role, THANKS)),
                    SampleReviews.monday());
        }
    }

    @Nested
    class Promotion {

        @Test
        void inTheWindowItBlocks() {
            assertThat(SampleReviews.findings(CHECK, promotion(), SampleReviews.monday()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("NEU-01");
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0"));
                    });
        }

        @Test
        void outsideItIsFree() {
            assertThat(SampleReviews.findings(
                            CHECK, promotion(), SampleReviews.published(SampleAuthorities.montDore(), BEFORE)))
                    .isEmpty();
        }

        @Test
        void anyOtherPurposeIsFree() {
            assertThat(findings("Douze kilomètres de routes.", SampleAuthorities.montDore(), IN_THE_WINDOW))
                    .isEmpty();
        }
    }

    @Nested
    class Confirmation {

        /** Only the presidential election of 2027, whose dates are hearsay, is near. */
        private static final String BEFORE_AN_UNCONFIRMED_POLL = "2026-11-23T09:00";

        @Test
        void beforeAnUnconfirmedPollNothingBlocks() {
            assertThat(findings(THANKS, SampleAuthorities.montDore(), BEFORE_AN_UNCONFIRMED_POLL))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
            assertThat(SampleReviews.findings(
                            CHECK,
                            promotion(),
                            SampleReviews.published(SampleAuthorities.montDore(), BEFORE_AN_UNCONFIRMED_POLL)))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
        }

        @Test
        void whereNoConfirmedTextAppliesNothingBlocks() {
            LegalReferences rumours =
                    LegalReferences.standard().overlaidBy(LegalReferences.parse("lois.json", Utf8.of("""
                    {"references": [
                      {"id": "CE-L52-1", "fr": "a", "en": "a", "territories": ["NC"],
                       "source": {"title": "t", "confidence": "toVerify"}},
                      {"id": "CE-L388", "fr": "a", "en": "a", "territories": [],
                       "source": {"title": "t", "confidence": "toVerify"}}]}
                    """)));
            NeutralityCheck check =
                    new NeutralityCheck(List.of(RulePack.neutrality()), ElectoralCalendar.standard(), rumours);

            assertThat(SampleReviews.findings(check, SampleCommunications.article(THANKS), SampleReviews.monday()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
        }
    }

    @Nested
    class Data {

        @Test
        void aTerritoryWithoutPollsIsSaidAndNotPassedOver() {
            ZoneId zone = ZoneId.of("Indian/Kerguelen");
            LocalAuthority kerguelen = LocalAuthority.builder("Port-aux-Français", AuthorityKind.COMMUNE)
                    .territory(Territory.of("TF"))
                    .population(50)
                    .zone(zone)
                    .currency(Currency.getInstance("EUR"))
                    .workingCalendar(
                            WorkingCalendar.of(zone, HolidayCalendar.standard().forTerritory(Territory.METROPOLE)))
                    .build();

            assertThat(findings("Bonjour.", kerguelen, IN_THE_WINDOW))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("NEU-00");
                        assertThat(finding.message().fr()).contains("TF");
                    });
        }

        @Test
        void aPollWithoutAnyDateIsSaidFromTheDayOnWhichItMayOpenAPeriod() {
            LocalAuthority papeete = SampleAuthorities.townOf(Territory.FRENCH_POLYNESIA);

            assertThat(findings("Bonjour.", papeete, "2027-08-31T23:59")).isEmpty();
            assertThat(findings("Bonjour.", papeete, "2027-09-01T00:00"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("NEU-00");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().fr())
                                .contains("l’assemblée de la Polynésie française de 2028")
                                .contains("ni le jour ni le mois ne sont fixés");
                        assertThat(finding.sources()).hasSize(1);
                    });
        }

        @Test
        void theDataItRestsOnIsNamed() {
            assertThat(CHECK.packs()).extracting(DataPack::id).containsExactly("neutralite 1.0.0", "elections");
            assertThat(CHECK.packs()).extracting(DataPack::sha256).allMatch(hash -> hash.length() == 64);
        }

        @Test
        void aRuleThatCitesAnUnknownTextIsRefused() {
            LegalReferences none = LegalReferences.parse("lois.json", Utf8.of("{\"references\": []}"));
            ElectoralCalendar nothing = ElectoralCalendar.parse("scrutins.json", Utf8.of("{\"polls\": []}"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NeutralityCheck(List.of(RulePack.neutrality()), nothing, none))
                    .withMessageContaining("CE-L52-1");
        }

        @Test
        void aPollThatCitesAnUnknownTextIsRefused() {
            ElectoralCalendar poll = ElectoralCalendar.parse("scrutins.json", Utf8.of("""
                    {"polls": [{"id": "a", "fr": "a", "en": "a", "kinds": ["municipales"], "round1": "2026-03-15",
                      "territories": ["NC"], "references": ["CE-L1"],
                      "source": {"title": "t", "confidence": "toVerify"}}]}
                    """));

            assertThatIllegalArgumentException().isThrownBy(() -> check(poll)).withMessageContaining("CE-L1");
        }
    }

    @Nested
    class Packs {

        private static RulePack town(String more) {
            return RulePack.parse("ville.json", Utf8.of("""
                    {"schema": 1, "id": "ville", "version": "1", "language": "fr", %s "rules": [{
                     "id": "VIL-01", "nature": "promotional",
                     "message": {"fr": "« {match} ».", "en": "'{match}'."},
                     "advice": {"fr": "Le dire autrement.", "en": "Say it in another way."}, "asOf": "2026-11-28",
                     "sources": [{"title": "charte", "confidence": "toVerify"}], "severity": {"usual": "info"},
                     "phrases": ["cadeau"], "examples": {"bad": ["Un cadeau."], "good": ["Rien."]}}]}
                    """.formatted(more)), List.of(RulePack.neutrality()));
        }

        private static NeutralityCheck of(RulePack... packs) {
            return new NeutralityCheck(List.of(packs), ElectoralCalendar.standard(), LegalReferences.standard());
        }

        @Test
        void withoutTheRulesOfTheLibraryThereIsNoCheck() {
            assertThatExceptionOfType(NeutralityPackMissingException.class)
                    .isThrownBy(() -> of(town("")))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo("comms.neutrality.pack-missing");
                        assertThat(refused.message(Locale.FRENCH))
                                .contains(
                                        "Aucun des jeux de règles donnés n’est « neutralite »", "RulePack.standard(…)");
                        assertThat(refused.message(Locale.ENGLISH))
                                .contains("None of the rule packs given is 'neutralite'", "RulePack.standard(…)");
                    });
        }

        @Test
        void norIsThereAReview() {
            assertThatExceptionOfType(NeutralityPackMissingException.class)
                    .isThrownBy(() -> StandardReview.builder(FactRegister.empty())
                            .packs(List.of(town("")))
                            .build());
            assertThatExceptionOfType(NeutralityPackMissingException.class)
                    .isThrownBy(() -> StandardReview.builder(FactRegister.empty())
                            .packs(List.of(RulePack.plainLanguage()))
                            .build());
        }

        @Test
        void aPackThatExtendsThemWillDo() {
            assertThat(of(town("\"extends\": [\"neutralite\"],")).packs())
                    .extracting(DataPack::id)
                    .contains("ville 1");
        }

        @Test
        void aHostsPackBesideThemWillDo() {
            assertThat(of(RulePack.neutrality(), town("")).packs())
                    .extracting(DataPack::id)
                    .contains("neutralite " + RulePack.neutrality().version(), "ville 1");
        }
    }
}
