package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.ruleWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a rule applies, how grave it is then, and what it cites. */
class RuleConditionTest {

    private static final String QUIET = "2025-07-15T09:00";
    private static final String IN_THE_BAN = "2025-11-15T09:00";

    /** After the municipal elections and before provincial ones of which only the last possible day is known. */
    private static final String BEFORE_A_POLL_TO_VERIFY = "2026-05-04T09:00";

    private static final String SOURCE =
            "\"sources\": [{\"title\": \"essai\", \"checked\": \"2026-11-28\", \"confidence\": \"official\"}],";

    private static RuleCheck check(String... rules) {
        return RuleCheck.of(
                "essai", List.of(Packs.of(rules)), ElectoralCalendar.standard(), LegalReferences.standard());
    }

    private static RuleCheck promotion(String more) {
        return check(ruleOf("R-1", "promotional", more, "merci"));
    }

    private static Finding only(RuleCheck check, LocalAuthority by, String when) {
        List<Finding> findings = SampleReviews.findings(
                check, SampleCommunications.article("Merci."), SampleReviews.published(by, when));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static LocalAuthority authority(String territory, AuthorityKind kind, int population) {
        return LocalAuthority.builder("Exemple", kind)
                .territory(Territory.of(territory))
                .population(population)
                .zone(ZoneId.of("UTC"))
                .currency(Currency.getInstance("XXX"))
                .build();
    }

    @Nested
    class Population {

        private final RuleCheck column =
                check(ruleWith("R-1", "legalDuty", "À partir de {threshold} habitants.", SOURCE + """
                        "severity": {"usual": "warning"},
                        "when": {"supports": ["informationBulletin"], "population": {"FR": 1000, "NC": 3500}},
                        "requires": {"section": "oppositionColumn"}"""));

        private List<Finding> findings(RuleCheck check, LocalAuthority by) {
            Communication bulletin = SampleCommunications.draft()
                    .support(SupportKind.INFORMATION_BULLETIN)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("Bonjour.")))
                    .build();
            return SampleReviews.findings(check, bulletin, SampleReviews.published(by, QUIET));
        }

        @ParameterizedTest
        @CsvSource({"FR,999,0", "FR,1000,1", "NC,3499,0", "NC,3500,1", "NC,1000,0", "PF,100000,0"})
        void theThresholdIsThatOfTheTerritoryAndIncluded(String territory, int population, int findings) {
            assertThat(findings(column, authority(territory, AuthorityKind.COMMUNE, population)))
                    .hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource({"FR,1000,1\u202F000", "NC,3500,3\u202F500"})
        void theMessageNamesTheThresholdOfTheTerritory(String territory, int population, String threshold) {
            assertThat(findings(column, authority(territory, AuthorityKind.COMMUNE, population)))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("À partir de " + threshold + " habitants.");
        }

        @ParameterizedTest
        @CsvSource({
            "FR,COMMUNE,999,",
            "FR,COMMUNE,1000,CGCT-L2121-27-1",
            "NC,COMMUNE,3499,",
            "NC,COMMUNE,3500,CCNC-L318-4",
            "FR,DEPARTEMENT,200000,CGCT-L3121-24-1"
        })
        void theDutyOfAnOppositionColumnRestsOnTheTextOfTheTerritoryAndKind(
                String territory, AuthorityKind kind, int population, String reference) {
            RuleCheck duties = RuleCheck.of(
                    "obligations",
                    List.of(RulePack.legalDuties()),
                    ElectoralCalendar.standard(),
                    LegalReferences.standard());

            assertThat(findings(duties, authority(territory, kind, population)).stream()
                            .filter(finding -> List.of("OBL-01", "OBL-02", "OBL-03", "OBL-04")
                                    .contains(finding.ruleId()))
                            .flatMap(finding -> finding.references().stream())
                            .map(LegalReference::id))
                    .isEqualTo(reference == null ? List.of() : List.of(reference));
        }
    }

    @Nested
    class Purposes {

        @ParameterizedTest
        @EnumSource(CommunicationPurpose.class)
        void onlyThoseNamedCount(CommunicationPurpose purpose) {
            RuleCheck check = promotion(SOURCE
                    + "\"severity\": {\"usual\": \"info\"}, \"when\": {\"purposes\": [\"alert\", \"internal\"]},");
            Communication communication = SampleCommunications.draft()
                    .purpose(purpose)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("Merci.")))
                    .build();

            assertThat(SampleReviews.findings(check, communication, SampleReviews.monday()))
                    .hasSize(purpose == CommunicationPurpose.ALERT || purpose == CommunicationPurpose.INTERNAL ? 1 : 0);
        }
    }

    @Nested
    class Gravity {

        private static final String GRADED =
                "\"severity\": {\"usual\": \"info\", \"editorial\": \"warning\", \"duringBan\": \"blocking\"},";

        private Severity severity(String more, SectionRole role, LocalAuthority by, String when) {
            List<Finding> findings = SampleReviews.findings(
                    promotion(more),
                    SampleCommunications.on(SampleCommunications.SITE, new Section(role, "Merci.")),
                    SampleReviews.published(by, when));
            assertThat(findings).hasSize(1);
            return findings.get(0).severity();
        }

        @ParameterizedTest
        @CsvSource({
            "BODY,2025-07-15T09:00,INFO",
            "EDITORIAL,2025-07-15T09:00,WARNING",
            "TITLE,2025-08-31T23:59,INFO",
            "TITLE,2025-09-01T00:00,BLOCKING",
            "BODY,2025-11-15T09:00,BLOCKING",
            "EDITORIAL,2025-11-15T09:00,BLOCKING",
            // The window is that of a poll whose day is to be verified.
            "BODY,2026-05-04T09:00,WARNING",
            "EDITORIAL,2026-05-04T09:00,WARNING"
        })
        void isByTheSectionAndThePeriodInNewCaledonia(SectionRole role, String when, Severity severity) {
            assertThat(severity(SOURCE + GRADED, role, SampleAuthorities.montDore(), when))
                    .isEqualTo(severity);
        }

        @Test
        void isToldBesidesTheUsualOne() {
            assertThat(only(promotion(SOURCE + GRADED), SampleAuthorities.montDore(), IN_THE_BAN)
                            .baseSeverity())
                    .isEqualTo(Severity.INFO);
        }

        @Test
        void ofWhatAlwaysBlocksDoesNotDependOnThePoll() {
            String blocking = SOURCE + "\"severity\": {\"usual\": \"blocking\"},";

            assertThat(severity(blocking, SectionRole.BODY, SampleAuthorities.montDore(), BEFORE_A_POLL_TO_VERIFY))
                    .isEqualTo(Severity.BLOCKING);
        }

        @Test
        void restsOnOneConfirmedSourceThoughTheTextCitedIsNot() {
            String more = "\"references\": [\"CCNC-L122-11\"]," + SOURCE + "\"severity\": {\"usual\": \"blocking\"},";

            assertThat(severity(more, SectionRole.BODY, SampleAuthorities.montDore(), QUIET))
                    .isEqualTo(Severity.BLOCKING);
            assertThat(severity(
                            more.replace("official", "toVerify"),
                            SectionRole.BODY,
                            SampleAuthorities.montDore(),
                            QUIET))
                    .isEqualTo(Severity.WARNING);
        }
    }

    @Nested
    class TextsOfThePeriod {

        private final RuleCheck check = promotion("""
                "references": ["CE-L52-8", "CC-9"], "banReferences": ["CE-L52-1", "CE-L388"],
                "severity": {"usual": "warning"},""");

        private List<String> cited(LocalAuthority by, String when) {
            return only(check, by, when).references().stream()
                    .map(LegalReference::id)
                    .toList();
        }

        @Test
        void areCitedOnlyWhileItIsOpenAndOnlyWhereTheyApply() {
            assertThat(cited(SampleAuthorities.metropolitanTown(), QUIET)).containsExactly("CE-L52-8", "CC-9");
            assertThat(cited(SampleAuthorities.metropolitanTown(), IN_THE_BAN))
                    .containsExactly("CE-L52-8", "CC-9", "CE-L52-1");
            assertThat(cited(SampleAuthorities.montDore(), QUIET)).containsExactly("CE-L52-8");
            assertThat(cited(SampleAuthorities.montDore(), IN_THE_BAN))
                    .containsExactly("CE-L52-8", "CE-L52-1", "CE-L388");
        }

        @Test
        void comeWithTheNameOfThePoll() {
            assertThat(only(check, SampleAuthorities.montDore(), IN_THE_BAN)
                            .message()
                            .fr())
                    .startsWith("« Merci » est dit. ")
                    .contains("mars 2026");
            assertThat(only(check, SampleAuthorities.montDore(), QUIET)
                            .message()
                            .fr())
                    .isEqualTo("« Merci » est dit.");
        }

        @Test
        void areEnoughForARuleToApplyOutsideThePeriod() {
            RuleCheck onlyThem = promotion("\"banReferences\": [\"CE-L388\"], \"severity\": {\"usual\": \"info\"},");

            assertThat(only(onlyThem, SampleAuthorities.montDore(), QUIET).references())
                    .isEmpty();
            assertThat(SampleReviews.findings(
                            onlyThem,
                            SampleCommunications.article("Merci."),
                            SampleReviews.published(SampleAuthorities.metropolitanTown(), IN_THE_BAN)))
                    .isEmpty();
        }
    }

    @Nested
    class Images {

        private List<Finding> with(String media, String when, String altText, String credit, MediaUsage usage) {
            RuleCheck check = check(ruleWith(
                    "R-1",
                    "image",
                    "Il manque quelque chose.",
                    SOURCE + "\"severity\": {\"usual\": \"warning\"}, \"when\": {" + when + "}, \"requires\": {" + media
                            + "}"));
            MediaAsset photo = MediaAsset.of("a.jpg", "image/jpeg", new byte[] {1}, altText, credit)
                    .usedUnder(usage);
            Variant variant = new Variant(
                    new VariantId(SampleCommunications.SITE, "fr"), List.of(Section.body("Bonjour.")), List.of(photo));
            return SampleReviews.findings(
                    check,
                    SampleCommunications.draft().variant(variant).build(),
                    SampleReviews.published(SampleAuthorities.montDore(), "2026-03-31T23:30"));
        }

        private MediaUsage until(LocalDate day) {
            return new MediaUsage(MediaUsage.Shows.NOBODY, "", day, Provenance.human());
        }

        @Test
        void needAnAlternative() {
            assertThat(with("\"media\": \"altText\"", "", " ", "Claire", MediaUsage.free()))
                    .hasSize(1);
            assertThat(with("\"media\": \"altText\"", "", "La mairie", "", MediaUsage.free()))
                    .isEmpty();
        }

        @Test
        void needACredit() {
            assertThat(with("\"media\": \"credit\"", "", "La mairie", "", MediaUsage.free()))
                    .hasSize(1);
            assertThat(with("\"media\": \"credit\"", "", "", "Claire", MediaUsage.free()))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(MediaUsage.Shows.class)
        void needAConsentOfThoseTheyShow(MediaUsage.Shows shows) {
            MediaUsage usage = new MediaUsage(shows, "", null, Provenance.human());
            boolean asked = shows == MediaUsage.Shows.ADULTS || shows == MediaUsage.Shows.MINORS;

            assertThat(with("\"media\": \"release\"", "\"shows\": [\"adults\", \"minors\"]", "", "", usage))
                    .hasSize(asked ? 1 : 0);
        }

        @Test
        void needALicenceOnTheDayOfPublicationWhereItIsPublished() {
            // Half past eleven in the evening at Nouméa, where the last day of March is not over.
            assertThat(with("\"media\": \"licence\"", "", "", "", until(LocalDate.of(2026, 3, 31))))
                    .isEmpty();
            assertThat(with("\"media\": \"licence\"", "", "", "", until(LocalDate.of(2026, 3, 30))))
                    .hasSize(1);
            assertThat(with("\"media\": \"licence\"", "", "", "", MediaUsage.free()))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Provenance.Origin.class)
        void needAMentionOfTheMachineThatMadeThem(Provenance.Origin origin) {
            MediaUsage usage = new MediaUsage(MediaUsage.Shows.NOBODY, "", null, new Provenance(origin, "x", null));

            assertThat(with("\"media\": \"mention\", \"mention\": [\"=IA\"]", "", "", "", usage))
                    .hasSize(origin == Provenance.Origin.HUMAN ? 0 : 1);
            assertThat(with(
                            "\"media\": \"mention\", \"mention\": [\"=IA\"]",
                            "\"provenance\": [\"aiGenerated\"]",
                            "",
                            "",
                            usage))
                    .hasSize(origin == Provenance.Origin.AI_GENERATED ? 1 : 0);
            assertThat(with("\"media\": \"mention\", \"mention\": [\"=IA\"]", "", "", "IA, 2026", usage))
                    .isEmpty();
        }
    }
}
