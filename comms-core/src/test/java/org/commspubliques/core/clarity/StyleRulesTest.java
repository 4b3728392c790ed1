package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRulesTest {

    private static final ClarityCheck PUBLIC = new ClarityCheck();
    private static final ClarityCheck EASY = new ClarityCheck(ClarityProfile.forEasyToRead());

    private static List<String> excerpts(ClarityCheck check, String rule, String text) {
        return SampleReviews.findings(check, SampleCommunications.article(text), SampleReviews.monday()).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Finding::excerpt)
                .toList();
    }

    @Nested
    class ThePassiveVoice {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Le dossier est instruit par le service.|est instruit par le service",
                    "Les arbres seront plantés par les élèves.|seront plantés par les élèves",
                    "La rue a été fermée par la police.|a été fermée par la police",
                    "La salle n’est pas toujours ouverte par le gardien.|est pas toujours ouverte par le gardien",
                    "Elles ont été très vite prises par nos agents.|",
                    "Les tests sont systématiquement faits par un laboratoire.|sont systématiquement faits par un laboratoire",
                    "Le plan doit être relu par votre voisin.|être relu par votre voisin"
                })
        void isNamedWhereTheAgentIs(String text, String excerpt) {
            assertThat(excerpts(PUBLIC, "CLA-03", text)).isEqualTo(excerpt == null ? List.of() : List.of(excerpt));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "La mairie est fermée.",
                    "Le stade est situé par le travers.",
                    "Elle est arrivée par la route.",
                    "Il s’est blessé par la faute du vent.",
                    "Vous vous êtes inscrits par le site.",
                    "La demande est envoyée par courrier.",
                    "La demande est envoyée par la poste.",
                    "Le prix est fixé par décret.",
                    "Le prix est fixé par le décret du 4 mai.",
                    "La visite est payée, par le biais du site.",
                    "L’été passé par le maire.",
                    "Le maire est content par nature.",
                    "Le dossier est complet. Par le passé, il ne l’était pas."
                })
        void isNotSeenInAStateAWayOrAnotherVerb(String text) {
            assertThat(excerpts(PUBLIC, "CLA-03", text)).isEmpty();
        }

        @Test
        void withoutAnAgentIsNamedOnlyInEasyToReadTexts() {
            assertThat(excerpts(EASY, "CLA-03", "La rue sera fermée lundi.")).containsExactly("sera fermée");
            assertThat(excerpts(PUBLIC, "CLA-03", "La rue sera fermée lundi.")).isEmpty();
            assertThat(excerpts(EASY, "CLA-03", "Elle est située ici. Il est tombé."))
                    .isEmpty();
        }
    }

    @Nested
    class NominalStyleIn {

        @Test
        void aChainOfThreeNounsOfActionIsNamed() {
            assertThat(
                            excerpts(
                                    PUBLIC,
                                    "CLA-04",
                                    "Nous visons l’amélioration progressive de la collecte par la simplification du traitement des autorisations."))
                    .containsExactly("simplification du traitement des autorisations");
            assertThat(excerpts(
                            PUBLIC, "CLA-04", "La réalisation de l’évaluation de la réglementation municipale attend."))
                    .containsExactly("réalisation de l’évaluation de la réglementation");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "La modification du règlement est prête.",
                    "Le logement du département de la direction.",
                    "La réalisation, de l’évaluation, de la réglementation.",
                    "La réalisation de la rue. De l’évaluation de la situation.",
                    "Il parle lentement de la notion.",
                    "tion de tion de tion"
                })
        void shorterChainsAndThingsAreNot(String text) {
            assertThat(excerpts(PUBLIC, "CLA-04", text)).isEmpty();
        }
    }

    @Nested
    class DoubleNegationIn {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Il n’est pas impossible de venir.|n’est pas impossible",
                    "Vous ne pouvez pas entrer sans billet.|ne pouvez pas entrer sans",
                    "Ce n’est pas toujours inutile.|n’est pas toujours inutile",
                    "Vous ne pouvez pas ne pas voter.|ne pouvez pas ne pas"
                })
        void twoNegationsThatUndoEachOtherAreNamed(String text, String excerpt) {
            assertThat(excerpts(PUBLIC, "CLA-05", text)).containsExactly(excerpt);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Il n’est pas possible de venir.",
                    "Ne jetez pas vos piles.",
                    "L’accueil ne refuse pas une personne sans domicile.",
                    "Vous ne payez pas. Sans billet, restez dehors.",
                    "C’est impossible sans vous."
                })
        void oneNegationIsFine(String text) {
            assertThat(excerpts(PUBLIC, "CLA-05", text)).isEmpty();
        }
    }

    @Nested
    class InclusiveWritingOf {

        private final ClarityCheck noDot =
                new ClarityCheck(ClarityProfile.generalPublic().withInclusiveWriting(InclusiveWriting.NO_MIDDLE_DOT));
        private final ClarityCheck whole =
                new ClarityCheck(ClarityProfile.generalPublic().withInclusiveWriting(InclusiveWriting.WHOLE_WORDS));

        private static final String ALL = "Les agent·e·s, les élu.e.s, les habitant(e)s et les directeur•rice•s.";

        @Test
        void anAuthorityThatChoseNothingIsFree() {
            assertThat(excerpts(PUBLIC, "CLA-08", ALL)).isEmpty();
        }

        @Test
        void theMiddleDotAloneMayBeBarred() {
            assertThat(excerpts(noDot, "CLA-08", ALL)).containsExactly("agent·e·s", "directeur•rice•s");
        }

        @Test
        void allShortFormsMayBeBarred() {
            assertThat(excerpts(whole, "CLA-08", ALL))
                    .containsExactly("agent·e·s", "élu.e.s", "habitant(e)s", "directeur•rice•s");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Les habitantes et les habitants, les élues et les élus.",
                    "Voir www.agent.es et agent.eu.",
                    "Le plan (etc.) et l’option (e) du menu.",
                    "2·3 et l·e",
                    "Fin.E"
                })
        void doubletsAddressesAndOtherDotsAreAccepted(String text) {
            assertThat(excerpts(whole, "CLA-08", text)).isEmpty();
        }
    }

    @Nested
    class EasyToReadTexts {

        @Test
        void doWithoutPercentagesRomanNumeralsSemicolonsAndEtc() {
            assertThat(excerpts(EASY, "CLA-11", "Au XIXe siècle, 40 % ; plus tard, etc."))
                    .containsExactlyInAnyOrder("XIXe", "%", ";", "etc");
            assertThat(excerpts(PUBLIC, "CLA-11", "Au XIXe siècle, 40 % ; plus tard, etc."))
                    .isEmpty();
        }

        @Test
        void areWarnedOfWhatIsAdviceElsewhere() {
            String text = "Le SIVM n’ouvre pas sans bruit. " + "mot ".repeat(16) + ".";

            assertThat(SampleReviews.findings(EASY, SampleCommunications.article(text), SampleReviews.monday()))
                    .extracting(Finding::ruleId)
                    .containsExactlyInAnyOrder("CLA-01", "CLA-02", "CLA-05");
            assertThat(SampleReviews.findings(EASY, SampleCommunications.article(text), SampleReviews.monday()))
                    .extracting(Finding::severity)
                    .containsOnly(Severity.WARNING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "est ",
                "est fermé par le ",
                "gestion de la ",
                "ne pas sans ",
                "AB, ",
                "AB ",
                "a·e·s ",
                "x(e)s",
                "%;",
                "mot ",
                "'",
                "\u0301",
                "😀",
                "\n"
            })
    @Timeout(60)
    @Sampled
    void aLongTextOfTheSameIsRead(String piece) {
        String text = "e" + piece.repeat(Effort.of(100_000, 990_000) / piece.length());

        assertThat(SampleReviews.findings(EASY, SampleCommunications.article(text), SampleReviews.monday()))
                .allSatisfy(finding -> assertThat(finding.locus().end()).isLessThanOrEqualTo(text.length()));
    }

    @Provide
    Arbitrary<String> mixed() {
        Arbitrary<String> words = net.jqwik.api.Arbitraries.of(
                "Le dossier est instruit par le service. ",
                "la gestion de la modification du traitement ",
                "il n’est pas impossible ",
                "agent·e·s ",
                "PLUi ",
                "SIVM, ",
                "40 % ; etc. ",
                "mot ");
        return net.jqwik.api.Combinators.combine(
                        words.list().ofMaxSize(20), HostileTexts.any().map(text -> text.replaceAll("\\p{Cs}", "")))
                .as((parts, hostile) -> String.join("", parts) + hostile + String.join("", parts));
    }

    @Property(tries = 300)
    void everySpanCutFromTheTextIsTheExcerpt(@ForAll("mixed") String text) {
        Communication communication = SampleCommunications.article(text);
        String entered = communication.variants().get(0).text();

        assertThat(SampleReviews.findings(EASY, communication, SampleReviews.monday()))
                .filteredOn(finding -> finding.locus().pointer().endsWith("/text"))
                .allSatisfy(finding -> assertThat(Excerpt.of(entered.substring(
                                finding.locus().start(), finding.locus().end())))
                        .isEqualTo(finding.excerpt())
                        .isNotEmpty());
    }
}
