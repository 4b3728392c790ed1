package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.ruleWith;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.List;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
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
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {

    private static final String QUIET = "2025-07-15T09:00";
    private static final String IN_THE_BAN = "2025-11-15T09:00";
    private static final String ON_POLL_DAY = "2026-03-15T12:00";

    private static RuleCheck check(String... rules) {
        return RuleCheck.of("essai", List.of(Packs.of(rules)), ElectoralCalendar.standard(), Packs.LAW);
    }

    private static ReviewContext inFrance(String when) {
        return SampleReviews.published(SampleAuthorities.metropolitanTown(), when);
    }

    private static List<Finding> findings(RuleCheck check, String text) {
        return SampleReviews.findings(check, SampleCommunications.article(text), inFrance(QUIET));
    }

    private static List<Finding> inSection(RuleCheck check, SectionRole role, String text) {
        return SampleReviews.findings(
                check, SampleCommunications.on(SampleCommunications.SITE, new Section(role, text)), inFrance(QUIET));
    }

    @Nested
    class AFinding {

        @Test
        void saysWhatWhereWhyAndWhatToDo() {
            assertThat(findings(check(rule("R-1", "merci")), "Un grand merci."))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("R-1");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 9, 14));
                        assertThat(finding.excerpt()).isEqualTo("merci");
                        assertThat(finding.message().fr()).isEqualTo("« merci » est dit.");
                        assertThat(finding.message().en()).isEqualTo("'merci' is said.");
                        assertThat(finding.references())
                                .extracting(LegalReference::id)
                                .containsExactly("PARTOUT");
                        assertThat(finding.proposals())
                                .extracting(proposal -> proposal.advice().fr())
                                .containsExactly("Ne pas le dire.");
                        assertThat(finding.category()).isEqualTo(FindingCategory.NEUTRALITY);
                        assertThat(finding.fromPack())
                                .hasValueSatisfying(pack -> assertThat(pack).hasToString("local 1.2.0"));
                        assertThat(finding.derogable()).isTrue();
                    });
        }

        @Test
        void isOneForWordsThatSeveralPhrasesOfARuleShare() {
            assertThat(findings(check(rule("R-1", "grand merci", "merci à tous", "grand")), "Un grand merci à tous."))
                    .extracting(Finding::excerpt)
                    .containsExactly("grand merci à tous");
        }

        @Test
        void isOneForTheSameWordsAndMatterByTheGravestRule() {
            RuleCheck check = check(
                    ruleOf("R-1", "polemic", warning().replace("warning", "info"), "honte"),
                    ruleOf("R-2", "polemic", warning(), "honte"),
                    ruleOf("R-3", "polemic", warning().replace("warning", "info"), "honte"));

            assertThat(findings(check, "Honte !")).extracting(Finding::ruleId).containsExactly("R-2");
        }

        @Test
        void isOneForEachMatter() {
            RuleCheck check = check(rule("R-1", "honte"), ruleOf("R-2", "polemic", warning(), "honte"));

            assertThat(findings(check, "Honte !")).extracting(Finding::ruleId).containsExactly("R-1", "R-2");
        }

        @Test
        void isNotMadeWhereAnExceptionSharesAWord() {
            RuleCheck check = check(ruleOf("R-1", "promotional", warning() + "\"unless\": [\"sans merci\"],", "merci"));

            assertThat(findings(check, "Un combat sans merci. Un grand merci."))
                    .extracting(finding -> finding.locus().start())
                    .containsExactly(31);
        }

        @Test
        void offersTheSentenceWithoutTheWordsWhereThatIsOne() {
            RuleCheck check = check(ruleOf("R-1", "promotional", warning() + "\"removable\": true,", "grâce au maire"));

            assertThat(findings(check, "Bonjour. Grâce au maire, la piscine municipale rouvre. À demain."))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsExactly("La piscine municipale rouvre.");
            assertThat(findings(check, "Grâce au maire, bravo."))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsOnlyNulls();
        }

        @Test
        void quotesTheTextAsItIsEvenWhereItHoldsBraces() {
            assertThat(findings(check(rule("R-1", "merci {1,1} date")), "merci {la} {date}"))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("« merci {la} {date » est dit.");
        }

        @Test
        void fillsTheDayTheThresholdAndThePoll() {
            String when = "\"when\": {\"population\": {\"FR\": 1000}, \"window\": \"promotionBan\"},";
            RuleCheck check = check(ruleOf("R-1", "promotional", warning() + when, "merci")
                    .replace("est dit", "le {date} ({threshold} habitants), {election}, depuis le {from}"));

            assertThat(SampleReviews.findings(check, SampleCommunications.article("Merci."), inFrance(IN_THE_BAN)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().fr())
                            .startsWith("« Merci » le 15 novembre 2025 (1\u202F000 habitants), ")
                            .contains("2026")
                            .endsWith("depuis le 1er septembre 2025."));
        }
    }

    @Test
    void ofASectionThatIsNotThereNothingMoreIsSaid() {
        RuleCheck check = RuleCheck.of(
                "duties", List.of(RulePack.legalDuties()), ElectoralCalendar.standard(), LegalReferences.standard());
        Communication.Builder decision = SampleCommunications.draft().support(SupportKind.DECISION);
        Section body = Section.body("La médiathèque ouvre le samedi.");

        assertThat(SampleReviews.findings(
                        check,
                        decision.variant(Variant.french(SampleCommunications.SITE, body))
                                .build(),
                        inFrance(QUIET)))
                .extracting(Finding::ruleId)
                .contains("OBL-11")
                .doesNotContain("OBL-12");
        assertThat(SampleReviews.findings(
                        check,
                        SampleCommunications.draft()
                                .support(SupportKind.DECISION)
                                .variant(Variant.french(
                                        SampleCommunications.SITE,
                                        body,
                                        new Section(SectionRole.SIGNATURE, "Jeanne Aubry")))
                                .build(),
                        inFrance(QUIET)))
                .extracting(Finding::ruleId)
                .contains("OBL-12")
                .doesNotContain("OBL-11");
    }

    @Nested
    class WhatIsNotJudged {

        private final RuleCheck neutrality = check(rule("R-1", "merci"));
        private final RuleCheck plain = check(ruleOf("R-1", "plainLanguage", warning(), "merci"));

        @Test
        void theOppositionMayWriteAnything() {
            assertThat(inSection(neutrality, SectionRole.OPPOSITION_COLUMN, "Merci."))
                    .isEmpty();
            assertThat(inSection(plain, SectionRole.OPPOSITION_COLUMN, "Merci."))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = SectionRole.class,
                names = {"QUOTE", "LEGAL_NOTICE"})
        void quotationsAndNoticesAreNotTheAuthoritysOwnWords(SectionRole role) {
            assertThat(inSection(neutrality, role, "Merci.")).isEmpty();
            assertThat(inSection(plain, role, "Merci.")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Il a dit : « merci à tous ceux qui votent ».  | 0",
                    "Il a dit : “merci à tous ceux qui votent”.    | 0",
                    "Il a dit « merci beaucoup ».                  | 1",
                    "Il a dit « merci à tous ».                    | 1",
                    "Il a dit « merci à vous tous ».               | 0",
                    "« Nous votons à l’unanimité ». Merci.         | 1",
                    "Il a dit : « merci à tous ceux qui votent.    | 1",
                    "« Ce que nous voulons tous » merci « est ceci et encore cela ». | 1"
                })
        void wordsBetweenQuotationMarksAreAnotherPersonsUnlessTheyAreFew(String text, int findings) {
            assertThat(findings(neutrality, text)).hasSize(findings);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Le maire : « merci à tous ceux qui votent ».",
                    "Le maire, Paul Roy, a déclaré : « merci à tous ceux qui votent ».",
                    "L’adjoint au maire : « merci à tous ceux qui votent ».",
                    "Discours d’inauguration : « merci à tous ceux qui votent ».",
                    "Réponse du maire à J.-P. M. : « merci à tous ceux qui votent ».",
                    "Courrier de votre conseiller départemental à ses électeurs : « merci à tous ceux qui votent ».",
                    "« merci à tous ceux qui votent », déclare la présidente de la métropole.",
                    "« merci à tous ceux qui votent », souligne le président du conseil départemental.",
                    "« merci à tous ceux qui votent », disent les élus de la majorité.",
                    "« merci à tous ceux qui votent », Mme la maire le redit.",
                    "« merci à tous ceux qui votent » Anne Dupont, maire",
                    "« merci à tous ceux qui votent » — Anne Dupont, maire de Vieux-Moulin",
                    "« merci à tous ceux qui votent » (Mme la maire)",
                    "« merci à tous ceux qui votent », dit la députée."
                })
        void whatAnElectedOfficialSaysIsTheAuthoritysWord(String text) {
            assertThat(findings(neutrality, text)).hasSize(1);
            assertThat(inSection(neutrality, SectionRole.QUOTE, text)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lettre au maire : « merci à tous ceux qui votent ».",
                    "Lettre à la maire : « merci à tous ceux qui votent ».",
                    "Elle a dit à Mme la maire : « merci à tous ceux qui votent ».",
                    "L’ancien maire disait : « merci à tous ceux qui votent ».",
                    "La secrétaire du maire : « merci à tous ceux qui votent ».",
                    "Le maire écoute une habitante : « merci à tous ceux qui votent ».",
                    "Le maire ouvre la fête. Une habitante : « merci à tous ceux qui votent ».",
                    "« merci à tous ceux qui votent », déclare une habitante interrogée par le maire.",
                    "« merci à tous ceux qui votent », dit-elle. Le maire la reçoit.",
                    "« merci à tous ceux qui votent ! » Le maire la reçoit.",
                    "« merci à tous ceux qui votent », déclare la présidente du club.",
                    "« merci à tous ceux qui votent », déclare le président du conseil d’administration du club.",
                    "« merci à tous ceux qui votent », dit la directrice adjointe du collège.",
                    "« merci à tous ceux qui votent », dit la conseillère numérique du département.",
                    "« merci à tous ceux qui votent », dit Paul Roy, élu meilleur boulanger.",
                    "Dans son discours, la présidente du club a dit : « merci à tous ceux qui votent ».",
                    "« Bonjour, Monsieur le maire de chez nous », puis « merci à tous ceux qui votent », dit Anne.",
                    "Un maire, d’après tout ce que l’on peut lire un peu partout : « merci à tous ceux qui votent »."
                })
        void whatIsSaidToAnElectedOfficialOrOfOneIsNot(String text) {
            assertThat(findings(neutrality, text)).isEmpty();
            assertThat(inSection(neutrality, SectionRole.QUOTE, text)).isEmpty();
        }

        @Test
        void halfAWordNamesNobody() {
            String names = "Gram maire".replace(" ", "") + ", " + "Grandchamp ".repeat(14);
            for (int cut = 0; cut < 12; cut++) {
                assertThat(findings(neutrality, names + "A".repeat(cut + 1) + " : « merci à tous ceux qui votent »."))
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "« Merci à tous ceux qui votent ».                        | 1",
                    "« Merci à tous ceux qui votent ». « Bravo ! »            | 1",
                    "« Il m’a dit “oui” et merci à tous ceux qui votent ».    | 1",
                    "« Merci à tous ceux qui votent » #VieuxMoulin            | 1",
                    "[Sous-titres] « Merci à tous ceux qui votent ».          | 1",
                    "Sous-titres : « Merci à tous ceux qui votent ».          | 0",
                    "[Sous-titres « Merci à tous ceux qui votent ».           | 0",
                    "« Merci à tous ceux qui votent » [Anne, 82 ans] dit-elle. | 0"
                })
        void aTextThatIsNothingButAQuotationIsTheWordOfWhoeverPublishesIt(String text, int findings) {
            assertThat(findings(neutrality, text)).hasSize(findings);
            assertThat(inSection(neutrality, SectionRole.QUOTE, text)).isEmpty();
        }

        @Test
        void whoSpeaksIsSaidInTheSameParagraph() {
            assertThat(findings(neutrality, "Le maire a parlé :\n« merci à tous ceux qui votent »\nLe maire"))
                    .isEmpty();
        }

        @Test
        void jargonInAQuotationIsStillJargon() {
            assertThat(findings(plain, "Il a dit : « merci à tous ceux qui votent »."))
                    .hasSize(1);
        }

        @Test
        void aRuleMayNameTheSectionsItLooksAt() {
            RuleCheck titles = check(ruleOf("R-1", "polemic", warning() + "\"sections\": [\"title\"],", "merci"));
            RuleCheck noTitles = check(ruleOf("R-1", "polemic", warning() + "\"notSections\": [\"title\"],", "merci"));

            assertThat(inSection(titles, SectionRole.TITLE, "Merci")).hasSize(1);
            assertThat(inSection(titles, SectionRole.BODY, "Merci")).isEmpty();
            assertThat(inSection(noTitles, SectionRole.TITLE, "Merci")).isEmpty();
            assertThat(inSection(noTitles, SectionRole.BODY, "Merci")).hasSize(1);
        }

        @Test
        void aTextInAnotherLanguageIsNotLookedAt() {
            RuleCheck check = check(rule("R-1", "merci"));

            assertThat(inLanguage(check, "en")).isEmpty();
            assertThat(inLanguage(check, "fr-NC")).hasSize(1);
            assertThat(inLanguage(check, "frp")).isEmpty();
        }

        private List<Finding> inLanguage(RuleCheck check, String language) {
            Variant variant = new Variant(
                    new VariantId(SampleCommunications.SITE, language), List.of(Section.body("Merci.")), List.of());
            return SampleReviews.findings(
                    check, SampleCommunications.draft().variant(variant).build(), inFrance(QUIET));
        }
    }

    @Nested
    class Gravity {

        private Severity severity(
                String severity, String references, SectionRole role, LocalAuthority by, String when) {
            RuleCheck check = check(ruleOf(
                    "R-1",
                    "promotional",
                    "\"references\": [" + references + "], \"severity\": " + severity + ",",
                    "merci"));
            List<Finding> findings = SampleReviews.findings(
                    check,
                    SampleCommunications.on(SampleCommunications.SITE, new Section(role, "Merci.")),
                    SampleReviews.published(by, when));
            assertThat(findings).hasSize(1);
            return findings.get(0).severity();
        }

        private Severity inFrance(String severity, SectionRole role, String when) {
            return severity(severity, "\"PARTOUT\"", role, SampleAuthorities.metropolitanTown(), when);
        }

        @Test
        void isUsualOutsideAnyPeriod() {
            assertThat(inFrance("{\"usual\": \"info\", \"duringBan\": \"blocking\"}", SectionRole.BODY, QUIET))
                    .isEqualTo(Severity.INFO);
        }

        @Test
        void isGraverInAPreElectoralPeriod() {
            assertThat(inFrance("{\"usual\": \"info\", \"duringBan\": \"blocking\"}", SectionRole.BODY, IN_THE_BAN))
                    .isEqualTo(Severity.BLOCKING);
        }

        @Test
        void isGraverInAnEditorial() {
            String severity = "{\"usual\": \"info\", \"editorial\": \"warning\"}";

            assertThat(inFrance(severity, SectionRole.EDITORIAL, QUIET)).isEqualTo(Severity.WARNING);
            assertThat(inFrance(severity, SectionRole.BODY, QUIET)).isEqualTo(Severity.INFO);
        }

        @Test
        void isTheGravestThatApplies() {
            String severity = "{\"usual\": \"warning\", \"editorial\": \"info\", \"duringBan\": \"blocking\"}";

            assertThat(inFrance(severity, SectionRole.EDITORIAL, QUIET)).isEqualTo(Severity.WARNING);
            assertThat(inFrance(severity, SectionRole.EDITORIAL, IN_THE_BAN)).isEqualTo(Severity.BLOCKING);
        }

        @Test
        void doesNotBlockWhereNothingConfirmedApplies() {
            String blocking = "{\"usual\": \"blocking\"}";
            String both = "\"FR-SUR\", \"NC-DOUTE\"";

            assertThat(severity(blocking, both, SectionRole.BODY, SampleAuthorities.metropolitanTown(), QUIET))
                    .isEqualTo(Severity.BLOCKING);
            assertThat(severity(blocking, both, SectionRole.BODY, SampleAuthorities.montDore(), QUIET))
                    .isEqualTo(Severity.WARNING);
        }

        @Test
        void doesNotBlockOnAPollThatIsHearsay() {
            assertThat(inFrance(
                            "{\"usual\": \"info\", \"duringBan\": \"blocking\"}", SectionRole.BODY, "2026-11-23T09:00"))
                    .isEqualTo(Severity.WARNING);
        }
    }

    @Nested
    class Territories {

        @Test
        void onlyTextsThatApplyAreCited() {
            RuleCheck check = check(ruleOf(
                    "R-1",
                    "promotional",
                    "\"references\": [\"FR-SUR\", \"NC-DOUTE\"], \"severity\": {\"usual\": \"info\"},",
                    "merci"));

            assertThat(SampleReviews.findings(check, SampleCommunications.article("Merci."), SampleReviews.monday()))
                    .flatExtracting(Finding::references)
                    .containsExactly(Packs.LAW.get("NC-DOUTE"));
        }

        @Test
        void aRuleWithoutTextThereIsSilent() {
            RuleCheck check = check(ruleOf(
                    "R-1",
                    "promotional",
                    "\"references\": [\"FR-SUR\"], \"severity\": {\"usual\": \"info\"},",
                    "merci"));

            assertThat(SampleReviews.findings(check, SampleCommunications.article("Merci."), SampleReviews.monday()))
                    .isEmpty();
            assertThat(findings(check, "Merci.")).hasSize(1);
        }

        @Test
        void aRuleThatRestsOnSourcesAppliesEverywhere() {
            RuleCheck check = check(ruleOf(
                    "R-1",
                    "plainLanguage",
                    "\"sources\": [{\"title\": \"guide\", \"confidence\": \"toVerify\"}], \"severity\": {\"usual\": \"info\"},",
                    "merci"));

            assertThat(SampleReviews.findings(
                            check,
                            SampleCommunications.article("Merci."),
                            SampleReviews.published(SampleAuthorities.townOf(Territory.WALLIS_AND_FUTUNA), QUIET)))
                    .hasSize(1);
        }
    }

    @Nested
    class When {

        private boolean applies(String when, Communication communication, ReviewContext context) {
            RuleCheck check = check(ruleOf("R-1", "promotional", warning() + "\"when\": " + when + ",", "merci"));
            return !SampleReviews.findings(check, communication, context).isEmpty();
        }

        private Communication bulletin() {
            return SampleCommunications.draft()
                    .support(SupportKind.INFORMATION_BULLETIN)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("Merci.")))
                    .build();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{}                                                     | true",
                    "{\"supports\": [\"informationBulletin\", \"leaflet\"]} | true",
                    "{\"supports\": [\"leaflet\"]}                          | false",
                    "{\"notSupports\": [\"informationBulletin\"]}           | false",
                    "{\"notSupports\": [\"leaflet\"]}                       | true",
                    "{\"channels\": [\"site\"]}                             | true",
                    "{\"channels\": [\"sms\"]}                              | false",
                    "{\"authorities\": [\"commune\"]}                       | true",
                    "{\"authorities\": [\"departement\"]}                   | false",
                    "{\"territories\": [\"FR\"]}                            | true",
                    "{\"territories\": [\"NC\"]}                            | false",
                    "{\"population\": {\"FR\": 9800}}                       | true",
                    "{\"population\": {\"FR\": 9801}}                       | false",
                    "{\"population\": {\"NC\": 1}}                          | false",
                    "{\"purposes\": [\"serviceInformation\"]}               | true",
                    "{\"purposes\": [\"promotion\"]}                        | false",
                    "{\"supports\": [\"informationBulletin\"], \"territories\": [\"NC\"]} | false"
                })
        void allThatIsNamedMustHold(String when, boolean applies) {
            assertThat(applies(when, bulletin(), inFrance(QUIET))).isEqualTo(applies);
        }

        @Test
        void aTextOfNoKnownSupportIsOfNone() {
            assertThat(applies(
                            "{\"supports\": [\"leaflet\"]}", SampleCommunications.article("Merci."), inFrance(QUIET)))
                    .isFalse();
            assertThat(applies(
                            "{\"notSupports\": [\"leaflet\"]}",
                            SampleCommunications.article("Merci."),
                            inFrance(QUIET)))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "promotionBan, 2025-07-15T09:00, false",
            "promotionBan, 2025-11-15T09:00, true",
            "silence, 2025-11-15T09:00, false",
            "silence, 2026-03-15T12:00, true"
        })
        void aWindowMustBeOpen(String window, String when, boolean applies) {
            assertThat(applies("{\"window\": \"" + window + "\"}", bulletin(), inFrance(when)))
                    .isEqualTo(applies);
        }
    }

    @Nested
    class Required {

        private RuleCheck requiring(String requirement, String when) {
            return check(ruleWith(
                    "R-1",
                    "legalDuty",
                    "Il manque quelque chose.",
                    "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"warning\"}, \"when\": " + when
                            + ", \"requires\": " + requirement));
        }

        @Test
        void aSectionIsMissingUntilItIsThereWithText() {
            RuleCheck check = requiring("{\"section\": \"oppositionColumn\"}", "{}");

            assertThat(findings(check, "Bonjour.")).singleElement().satisfies(finding -> {
                assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0"));
                assertThat(finding.message().fr()).isEqualTo("Il manque quelque chose.");
                assertThat(finding.category()).isEqualTo(FindingCategory.LEGAL_DUTY);
            });
            assertThat(inSection(check, SectionRole.OPPOSITION_COLUMN, " ")).hasSize(1);
            assertThat(inSection(check, SectionRole.OPPOSITION_COLUMN, "Nous refusons."))
                    .isEmpty();
        }

        @Test
        void aMentionMayBeAnywhere() {
            RuleCheck check = requiring("{\"mention\": [\"v:imprimer[pp]\", \"imprimerie\"]}", "{}");

            assertThat(findings(check, "Bonjour.")).hasSize(1);
            assertThat(findings(check, "Imprimée à Nouméa.")).isEmpty();
            assertThat(inSection(check, SectionRole.LEGAL_NOTICE, "Imprimeries réunies"))
                    .isEmpty();
        }

        @Test
        void aMentionMayHaveToBeInAPlace() {
            RuleCheck check = requiring("{\"mention\": [\"imprimerie\"], \"sections\": [\"legalNotice\"]}", "{}");

            assertThat(inSection(check, SectionRole.BODY, "Imprimerie.")).hasSize(1);
            assertThat(inSection(check, SectionRole.LEGAL_NOTICE, "Imprimerie."))
                    .isEmpty();
        }

        @Test
        void whatAMachineWroteIsReadOverBySomebody() {
            RuleCheck check = requiring("{\"proofreader\": true}", "{}");
            Provenance machine = Provenance.machine(Provenance.Origin.AI_GENERATED, "modèle");

            assertThat(madeBy(check, Provenance.human())).isEmpty();
            assertThat(madeBy(check, machine)).hasSize(1);
            assertThat(madeBy(check, machine.readOverBy(PersonId.of("claire")))).isEmpty();
        }

        @Test
        void aDutyMayConcernWhatAMachineWroteOnly() {
            RuleCheck check = requiring("{\"mention\": [\"machine\"]}", "{\"provenance\": [\"aiGenerated\"]}");

            assertThat(madeBy(check, Provenance.human())).isEmpty();
            assertThat(madeBy(check, Provenance.machine(Provenance.Origin.AI_GENERATED, "modèle")))
                    .hasSize(1);
            assertThat(madeBy(check, Provenance.machine(Provenance.Origin.AI_ASSISTED, "modèle")))
                    .isEmpty();
        }

        private List<Finding> madeBy(RuleCheck check, Provenance provenance) {
            return SampleReviews.findings(
                    check,
                    SampleCommunications.draft()
                            .provenance(provenance)
                            .variant(Variant.french(SampleCommunications.SITE, Section.body("Bonjour.")))
                            .build(),
                    inFrance(QUIET));
        }
    }

    @Nested
    class RequiredOfImages {

        private RuleCheck requiring(String requirement, String when) {
            return check(ruleWith(
                    "R-1",
                    "image",
                    "Il manque quelque chose.",
                    "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"warning\"}, \"when\": " + when
                            + ", \"requires\": " + requirement));
        }

        private List<Finding> with(RuleCheck check, String text, MediaAsset... media) {
            Variant variant = new Variant(
                    new VariantId(SampleCommunications.SITE, "fr"), List.of(Section.body(text)), List.of(media));
            return SampleReviews.findings(
                    check, SampleCommunications.draft().variant(variant).build(), inFrance(QUIET));
        }

        private MediaAsset photo(String name, String altText, String credit) {
            return MediaAsset.of(name, "image/jpeg", new byte[] {1}, altText, credit);
        }

        private MediaUsage of(MediaUsage.Shows shows, String release) {
            return new MediaUsage(shows, release, null, Provenance.human());
        }

        @Test
        void everyImageThatLacksItIsNamed() {
            RuleCheck check = requiring("{\"media\": \"credit\"}", "{}");

            assertThat(with(
                            check,
                            "Bonjour.",
                            photo("a.jpg", "", ""),
                            photo("b.jpg", "", "Claire"),
                            photo("c.jpg", "", "")))
                    .satisfiesExactly(
                            finding -> {
                                assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/media/0"));
                                assertThat(finding.excerpt()).isEqualTo("a.jpg");
                                assertThat(finding.message().fr()).startsWith("a.jpg : ");
                            },
                            finding -> assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/media/2")));
        }

        @Test
        void findingsOnTwoImagesAreNotTheSame() {
            assertThat(with(
                            requiring("{\"media\": \"altText\"}", "{}"),
                            "Bonjour.",
                            photo("a.jpg", "", ""),
                            photo("b.jpg", "", "")))
                    .extracting(Finding::fingerprint)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }

        @Test
        void consentIsAskedForThoseTheRuleIsAbout() {
            RuleCheck check = requiring("{\"media\": \"release\"}", "{\"shows\": [\"minors\"]}");
            MediaAsset photo = photo("a.jpg", "", "");

            assertThat(with(check, "Bonjour.", photo)).isEmpty();
            assertThat(with(check, "Bonjour.", photo.usedUnder(of(MediaUsage.Shows.ADULTS, ""))))
                    .isEmpty();
            assertThat(with(check, "Bonjour.", photo.usedUnder(of(MediaUsage.Shows.MINORS, ""))))
                    .hasSize(1);
            assertThat(with(check, "Bonjour.", photo.usedUnder(of(MediaUsage.Shows.MINORS, "n° 12"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2025-07-14, 1", "2025-07-15, 0"})
        void aLicenceHoldsToTheEndOfItsLastDay(String lastDay, int findings) {
            MediaUsage usage =
                    new MediaUsage(MediaUsage.Shows.NOBODY, "", java.time.LocalDate.parse(lastDay), Provenance.human());

            assertThat(with(
                            requiring("{\"media\": \"licence\"}", "{}"),
                            "Bonjour.",
                            photo("a.jpg", "", "").usedUnder(usage)))
                    .hasSize(findings);
        }

        @Test
        void anImageOfAMachineSaysSoInTheTextTheCreditOrTheAlternative() {
            RuleCheck check = requiring("{\"media\": \"mention\", \"mention\": [\"intelligence artificielle\"]}", "{}");
            MediaUsage usage = new MediaUsage(
                    MediaUsage.Shows.NOBODY, "", null, Provenance.machine(Provenance.Origin.AI_GENERATED, "modèle"));
            String said = "Image créée par intelligence artificielle";

            assertThat(with(check, "Bonjour.", photo("a.jpg", "", "").usedUnder(usage)))
                    .hasSize(1);
            assertThat(with(check, said, photo("a.jpg", "", "").usedUnder(usage)))
                    .isEmpty();
            assertThat(with(check, "Bonjour.", photo("a.jpg", said, "").usedUnder(usage)))
                    .isEmpty();
            assertThat(with(check, "Bonjour.", photo("a.jpg", "", said).usedUnder(usage)))
                    .isEmpty();
            assertThat(with(check, "Bonjour.", photo("a.jpg", "", ""))).isEmpty();
        }
    }

    @Nested
    class Combined {

        private final String partisan = ruleOf("R-1", "partisan", warning(), "votez");
        private final String promotional = ruleOf("R-2", "promotional", warning(), "bilan");

        private RuleCheck combining(String parts, String when) {
            return check(
                    partisan,
                    promotional,
                    ruleWith(
                            "R-3",
                            "partisan",
                            "Ensemble : {parts}.",
                            "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"blocking\"}, \"when\": " + when
                                    + ", \"combines\": {\"all\": [" + parts + "]}"));
        }

        private List<Finding> combined(RuleCheck check, Communication communication, String when) {
            return SampleReviews.findings(check, communication, inFrance(when)).stream()
                    .filter(finding -> finding.ruleId().equals("R-3"))
                    .toList();
        }

        private Communication editorialAnd(String editorial, String body) {
            return SampleCommunications.on(
                    SampleCommunications.SITE, new Section(SectionRole.EDITORIAL, editorial), Section.body(body));
        }

        private static final String EDITORIAL_AND_RECORD =
                "{\"natures\": [\"partisan\", \"polemic\"], \"sections\": [\"editorial\"]}, {\"natures\": [\"promotional\"]}";

        @Test
        void partsThatWereAllFoundMakeOneMoreFindingThatNamesThem() {
            assertThat(combined(combining(EDITORIAL_AND_RECORD, "{}"), editorialAnd("Votez.", "Notre bilan."), QUIET))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.message().fr()).isEqualTo("Ensemble : R-1 « Votez », R-2 « bilan ».");
                        assertThat(finding.related())
                                .containsExactly(
                                        Locus.of("/variants/0/sections/0/text", 0, 5),
                                        Locus.of("/variants/0/sections/1/text", 6, 11));
                    });
        }

        @Test
        void aPartThatWasNotFoundOrElsewhereMakesNone() {
            RuleCheck check = combining(EDITORIAL_AND_RECORD, "{}");

            assertThat(combined(check, editorialAnd("Votez.", "Notre avis."), QUIET))
                    .isEmpty();
            assertThat(combined(check, editorialAnd("Bonjour.", "Votez. Notre bilan."), QUIET))
                    .isEmpty();
        }

        @Test
        void outsideItsWindowItIsSilent() {
            RuleCheck check = combining(EDITORIAL_AND_RECORD, "{\"window\": \"promotionBan\"}");

            assertThat(combined(check, editorialAnd("Votez.", "Notre bilan."), QUIET))
                    .isEmpty();
            assertThat(combined(check, editorialAnd("Votez.", "Notre bilan."), IN_THE_BAN))
                    .hasSize(1);
            assertThat(combined(check, editorialAnd("Votez.", "Notre bilan."), ON_POLL_DAY))
                    .hasSize(1);
        }

        @Test
        void oneFindingIsNotTwoParts() {
            RuleCheck check = combining("{\"natures\": [\"partisan\"]}, {\"natures\": [\"partisan\"]}", "{}");

            assertThat(combined(check, SampleCommunications.article("Votez."), QUIET))
                    .isEmpty();
            assertThat(combined(check, SampleCommunications.article("Votez, votez !"), QUIET))
                    .hasSize(1);
        }

        @Test
        void aPartThatTakesAnyLeavesTheOtherWhatItNeeds() {
            RuleCheck check =
                    combining("{\"natures\": [\"partisan\", \"promotional\"]}, {\"natures\": [\"partisan\"]}", "{}");

            assertThat(combined(check, SampleCommunications.article("Votez. Notre bilan."), QUIET))
                    .hasSize(1);
        }
    }

    @Nested
    class Made {

        @Test
        void itNamesItsDataAndItself() {
            RuleCheck check = check(rule("R-1", "merci"));

            assertThat(check.id()).isEqualTo("essai");
            assertThat(check.packs()).extracting(DataPack::id).containsExactly("local 1.2.0", "elections");
        }

        @Test
        void aRuleInTwoPacksIsRefused() {
            RulePack one = Packs.of(rule("R-1", "merci"));
            RulePack two = Packs.parse(Packs.pack("autre", "", rule("R-1", "bravo")));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleCheck.of("essai", List.of(one, two), ElectoralCalendar.standard(), Packs.LAW))
                    .withMessageContaining("R-1")
                    .withMessageContaining("local")
                    .withMessageContaining("autre");
        }

        @ParameterizedTest
        @ValueSource(strings = {"references", "banReferences"})
        void aRuleThatCitesAnUnknownTextIsRefused(String field) {
            RulePack pack = Packs.of(
                    rule("R-1", "merci").replace("\"references\": [\"PARTOUT\"]", "\"" + field + "\": [\"AILLEURS\"]"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleCheck.of("essai", List.of(pack), ElectoralCalendar.standard(), Packs.LAW))
                    .withMessageContaining("AILLEURS");
        }

        @Test
        void packsShareOneReading() {
            RulePack two = Packs.parse(Packs.pack("autre", "\"lexicons\": {\"a\": [\"bravo\"]},", rule("Q-1", "<a>")));
            RuleCheck check = RuleCheck.of(
                    "essai",
                    List.of(
                            Packs.parse(Packs.pack("local", "\"lexicons\": {\"a\": [\"merci\"]},", rule("R-1", "<a>"))),
                            two),
                    ElectoralCalendar.standard(),
                    Packs.LAW);

            assertThat(findings(check, "Merci et bravo."))
                    .extracting(Finding::ruleId)
                    .containsExactly("R-1", "Q-1");
        }

        @Test
        void aPurposeIsNoReasonToStaySilent() {
            RuleCheck check = check(rule("R-1", "merci"));
            Communication promotion = SampleCommunications.draft()
                    .purpose(CommunicationPurpose.PROMOTION)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("Merci.")))
                    .build();

            assertThat(SampleReviews.findings(check, promotion, inFrance(QUIET)))
                    .hasSize(1);
        }
    }
}
