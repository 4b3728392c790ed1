package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityCheckTest {

    private static final ClarityCheck CHECK = new ClarityCheck();

    private static List<Finding> findings(String... paragraphs) {
        return findings(Arrays.stream(paragraphs).map(Section::body).toArray(Section[]::new));
    }

    private static List<Finding> findings(Section... sections) {
        return SampleReviews.findings(
                CHECK, SampleCommunications.on(SampleCommunications.SITE, sections), SampleReviews.monday());
    }

    private static List<Finding> ofRule(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    @Nested
    class AnAcronym {

        @Test
        void thatNobodyExplainsIsNamed() {
            assertThat(findings("Le SIVM se réunit demain.")).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CLA-01");
                assertThat(finding.excerpt()).isEqualTo("SIVM");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.category()).isEqualTo(FindingCategory.CLARITY);
                assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 3, 7));
            });
        }

        @Test
        void thatIsWellKnownIsOfferedItsName() {
            assertThat(findings("Le PLUi change."))
                    .singleElement()
                    .extracting(finding -> finding.proposals().get(0))
                    .extracting(Proposal::rewording)
                    .isEqualTo("plan local d’urbanisme intercommunal (PLUi)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Les PLUi changent.", "Nos deux PLUi changent.", "Elle a 3 PLUi."})
        void ofSeveralIsNotReplacedByANameInTheSingular(String text) {
            assertThat(findings(text)).singleElement().satisfies(finding -> {
                assertThat(finding.proposals().get(0).rewording()).isNull();
                assertThat(finding.proposals().get(0).advice().fr())
                        .contains("plan local d’urbanisme intercommunal (PLUi)");
            });
        }

        @Test
        void theMoneyOfTheTerritoryIsKnownToAll() {
            assertThat(findings("Entrée : 1 000 F CFP.")).isEmpty();
        }

        @Test
        void thatTheAuthorityDeclaresIsOfferedThatName() {
            AcronymGlossary own =
                    AcronymGlossary.of(Map.of("SIVM", "syndicat des eaux du Sud", "BoCa", "bourse aux cartes"));
            ClarityCheck check = new ClarityCheck(
                    ClarityProfile.generalPublic(),
                    ClarityProfile.professionals(),
                    AcronymGlossary.standard().overlaidBy(own));

            assertThat(SampleReviews.findings(
                            check,
                            SampleCommunications.article("Le SIVM ouvre. Le BoCa ferme."),
                            SampleReviews.monday()))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsExactlyInAnyOrder("syndicat des eaux du Sud (SIVM)", "bourse aux cartes (BoCa)");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Le syndicat intercommunal (SIVM) se réunit.",
                    "Le SIVM (syndicat intercommunal) se réunit.",
                    "Le SIVM, syndicat intercommunal à vocation multiple, se réunit.",
                    "SIVM : syndicat intercommunal à vocation multiple.",
                    "L’ADIL – agence départementale d’information sur le logement – ouvre.",
                    "Envoyez un SMS ou un PDF.",
                    "Le XIX siècle.",
                    "FERMETURE DE LA MAIRIE",
                    "COUPURE D'EAU\nBOULARI\nTÉL. 43 70 00",
                    "mairie@MD.nc",
                    "le RDV-SIVM",
                    "Merci de NE PAS entrer.",
                    "Prenez VOTRE badge à l’accueil.",
                    "La piscine reste fermée DEMAIN.",
                    "Écrire à 75000 PARIS CEDEX.",
                    "Suivez #SIVM demain.",
                    "Réunion le [DATE à 18 h.",
                    "Écrire à Prénom NOM.",
                    "Les élèves de CP vont à la ZA des Prés.",
                    "Versez la somme sur le compte FR 76 3000.",
                    "La parcelle AB 123 est vendue.",
                    "A",
                    "ABCDEFGH"
                })
        void thatIsExplainedOrKnownOrNoneIsNot(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Le SIVM, demain, se réunit.", "Le SIVM : sans internet.", "Le SIVM, syndicat."})
        void thatWordsFollowWhichDoNotSpellItIsNotExplained(String text) {
            assertThat(ofRule("CLA-01", findings(text))).hasSize(1);
        }

        @Test
        void isNamedOnceOverAllSections() {
            assertThat(findings("Le SIVM.", "Le SIVM.")).hasSize(1);
        }

        @Test
        void thatWasExplainedEarlierMayBeUsed() {
            assertThat(findings("Le syndicat des eaux (SIVM) ouvre.", "Le SIVM répond."))
                    .isEmpty();
        }

        @Test
        void thatIsExplainedOnlyLaterIsNamedWhereItFirstStands() {
            assertThat(findings("Le SIVM répond.", "Le syndicat des eaux (SIVM) ouvre."))
                    .singleElement()
                    .extracting(Finding::locus)
                    .isEqualTo(Locus.of("/variants/0/sections/0/text", 3, 7));
        }

        @Test
        void inATitleMayBeExplainedInTheText() {
            assertThat(findings(Section.title("Le SIVM ouvre"), Section.body("Le syndicat des eaux (SIVM) ouvre.")))
                    .isEmpty();
            assertThat(findings(Section.title("Le SIVM ouvre"), Section.body("Le SIVM ouvre demain.")))
                    .singleElement()
                    .extracting(finding -> finding.locus().pointer())
                    .isEqualTo("/variants/0/sections/0/text");
            assertThat(findings(Section.title("Le SIVM ouvre"), Section.body("Il ouvre demain.")))
                    .hasSize(1);
        }

        @Test
        void beforeAFullStopIsOne() {
            assertThat(findings("Contactez le SIVM.")).hasSize(1);
        }
    }

    @Nested
    class ASentence {

        @Test
        void ofMoreThan40WordsIsLong() {
            assertThat(findings("mot ".repeat(40) + ".")).isEmpty();
            assertThat(findings("Bonjour. " + "mot ".repeat(41) + ". Fin."))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CLA-02");
                        assertThat(finding.severity()).isEqualTo(Severity.INFO);
                        assertThat(finding.message().fr()).contains("41 mots");
                        assertThat(finding.excerpt())
                                .startsWith("mot mot")
                                .endsWith("…")
                                .hasSizeLessThan(62);
                        assertThat(finding.sources()).hasSize(1);
                    });
        }

        @Test
        void thatIsATimetableIsReadAsOne() {
            assertThat(findings("Ouvert " + "lundi de 9 h à 12 h et de 14 h à 18 h, ".repeat(4) + "sauf fêtes."))
                    .isEmpty();
        }

        @Test
        void mayBeLongerForThePressAndTheStaff() {
            Section fortyFive = Section.body("mot ".repeat(45) + ".");
            Communication forPress = SampleCommunications.draft()
                    .audience(Audience.NEWSROOMS)
                    .variant(Variant.french(SampleCommunications.SITE, fortyFive))
                    .build();
            Communication forBoth =
                    forPress.toBuilder().audience(Audience.RESIDENTS).build();

            assertThat(SampleReviews.findings(CHECK, forPress, SampleReviews.monday()))
                    .isEmpty();
            assertThat(SampleReviews.findings(CHECK, forBoth, SampleReviews.monday()))
                    .hasSize(1);
        }
    }

    @Nested
    class AWholeText {

        private static final String PLAIN = "Le bus passe à la gare. ".repeat(30);
        private static final String HEAVY =
                "La réglementation des installations municipales conditionne lʼutilisation communautaire. ".repeat(15);

        @Test
        void ofLongWordsIsNamedOnceForItsWordsAndOnceForItsScore() {
            assertThat(findings(HEAVY))
                    .filteredOn(finding -> !finding.ruleId().equals("CLR-01"))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("CLA-07", "/variants/0"),
                            org.assertj.core.groups.Tuple.tuple("CLA-06", "/variants/0"));
            assertThat(ofRule("CLA-07", findings(HEAVY)).get(0).sources().get(0).title())
                    .contains("Kandel", "Moles", "1958");
        }

        @Test
        void ofFewerThan100WordsIsNotMeasured() {
            assertThat(findings(HEAVY.substring(0, HEAVY.length() / 2))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"SERVICE_INFORMATION", "PARTICIPATION"})
        void aboutAServiceSaysWhatChangesWhenWhereAndWhomToContact(CommunicationPurpose purpose) {
            assertThat(aboutService(purpose, PLAIN)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CLR-01");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.message().fr()).contains("ce qui change pour le lecteur, quand, où, qui contacter");
            });
            assertThat(aboutService(purpose, PLAIN + "Votre arrêt change lundi, rue Basse. Appelez le 43 70 00."))
                    .isEmpty();
        }

        @Test
        void thatLacksOnePartIsLeftAlone() {
            assertThat(findings(PLAIN + "Votre arrêt change lundi, rue Basse.")).isEmpty();
            assertThat(findings(
                            Section.body(PLAIN + "Votre arrêt change."),
                            new Section(SectionRole.CONTACT, "bus@ville.example")))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("Le texte ne semble pas dire : quand, où.");
        }

        @Test
        void aboutSomethingElseNeedNot() {
            assertThat(aboutService(CommunicationPurpose.PROMOTION, PLAIN)).isEmpty();
        }

        private List<Finding> aboutService(CommunicationPurpose purpose, String text) {
            Communication communication = SampleCommunications.draft()
                    .purpose(purpose)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                    .build();
            return SampleReviews.findings(CHECK, communication, SampleReviews.monday());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUOTE", "OPPOSITION_COLUMN", "LEGAL_NOTICE", "SIGNATURE", "CONTACT"})
    void whatOthersWroteAndWhatTheLawWordsIsNotJudged(SectionRole role) {
        assertThat(findings(new Section(role, "Le SIVM est suivi par le maire. " + "mot ".repeat(60))))
                .isEmpty();
    }

    @Test
    void onlyFrenchIsRead() {
        Variant english = new Variant(
                VariantId.of(SampleCommunications.SITE, Locale.ENGLISH), List.of(Section.body("The SIVM.")), List.of());

        assertThat(SampleReviews.findings(
                        CHECK, SampleCommunications.draft().variant(english).build(), SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void theAcronymsItRestsOnAreNamed() {
        assertThat(CHECK.packs())
                .containsExactly(
                        new DataPack("acronyms", AcronymGlossary.standard().sha256()));
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertThat(findings("")).isEmpty();
        assertThat(findings("Bonjour")).isEmpty();
        assertThat(findings("😀")).isEmpty();
    }
}
