package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumCheckTest {

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(new SumCheck(), SampleCommunications.article(text), SampleReviews.monday());
    }

    private static void assertWrong(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-03");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.locus().hasSpan()).isTrue();
        });
    }

    private static void assertOnlySaid(String text) {
        assertThat(findings(text)).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Nested
    @Group
    class Tables {

        @Test
        void aTotalThatIsNotTheSumIsCaughtWithBothFiguresAndTheDifference() {
            String text = "Voirie : 12 400 €\nÉcoles : 8 600 €\nTotal : 22 000 €";

            assertThat(findings(text)).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.excerpt()).isEqualTo("22 000 €");
                assertThat(finding.message().fr()).contains("22\u00A0000 €", "21\u00A0000 €", "1\u00A0000 €");
                assertThat(finding.message().en()).contains("22\u00A0000 €", "21\u00A0000 €", "1\u00A0000 €");
                assertThat(finding.proposals()).extracting(Proposal::rewording).containsExactly("21\u00A0000 €");
                assertThat(finding.related()).hasSize(1);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Voirie\t12 400\nÉcoles\t8 600\nTotal\t22 000",
                    "| Voirie | 12 400 € |\n| --- | --- |\n| Écoles | 8 600 € |\n| Total | 22 000 € |",
                    "Voirie;12400\nÉcoles;8600\nTotal;22000",
                    "Voirie    12.400 €\nÉcoles    8.600 €\nTOTAL    22.000 €",
                    "- Voirie : 12 400 euros ;\n- Écoles : 8 600 euros.\nSoit un total de 22 000 euros",
                    "Voirie 12 400 F CFP\nÉcoles 8 600 F CFP\nEnsemble 22 000 F CFP",
                    "Agents : 12\nÉlus : 8\n\nTotal : 22",
                    "Filles : 12 élèves\nGarçons : 8 élèves\nEffectif total : 22 élèves",
                    "Oui : 45,5 %\nNon : 50 %\nTotal : 100 %",
                    "Poste | 2024 | 2025\nVoirie | 10 | 20\nÉcoles | 5 | 5\nTotal | 15 | 26",
                    "Voirie : 1,2 M€\nÉcoles : 3,4 M€\nTotal : 4,9 M€"
                })
        void itIsCaughtHoweverTheTableIsWritten(String text) {
            assertWrong(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Voirie : 12 400 €\nÉcoles : 8 600 €\nTotal : 21 000 €",
                    "Voirie : 12 400,50 €\nÉcoles : 8 600,25 €\nTotal : 21 000,75 €",
                    "Voirie : 1,2 M€\nÉcoles : 3,4 M€\nSports : 1,3 M€\nTotal : 6 M€",
                    "A : 33,3 %\nB : 33,3 %\nC : 33,3 %\nTotal : 100 %",
                    "A : 33 %\nB : 33 %\nC : 33 %\nTotal : 100 %",
                    "A : 10\nB : 20\nSous-total : 30\nC : 5\nD : 6\nSous-total : 11\nTotal : 41",
                    "A : 100 €\nB : 20 €\nTotal HT : 120 €\nTVA : 24 €\nFrais : 6 €\nTotal TTC : 150 €",
                    "Voirie : 30\ndont trottoirs : 10\nÉcoles : 20\nTotal : 50",
                    "Inscription : 15 €\nLicence : 40 €\nTarif réduit : 10 €\nTotal : 55 €",
                    "Achat : 30 €\nRemise : 5 €\nTotal : 25 €",
                    "Lundi : 8 h\nMardi : 7 h\nTotal : 14 h 30",
                    "Début : 3 mars\nFin : 5 mars\nTotal : 9 mars",
                    "Tarif : 10 €\nAdultes : 5\nTotal : 50 €",
                    "Année : 2024\nHabitants : 27 620",
                    "Total : 25",
                    "Un texte.\nIl y a 30 places.\nTotal : 25 places"
                })
        void aTotalThatAddsUpOrIsNoneIsNotTouched(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- Adultes : 8 € × 2\n- Enfants : 5 € × 3\nTotal : 31 €",
                    "- 2 adultes à 8 €\n- 3 enfants à 5 €\nTotal : 31 €",
                    "- 2 × 8 €\n- 3 enfants à 5 €\nTotal : 31 €",
                    "- Deux adultes à 8 €\n- 3 enfants à 5 €\nTotal : 31 €",
                    "- Adultes : 8 € l’entrée × 2\n- Enfants : 5 €\n- Bébés : 0 €\nTotal : 21 €",
                    "- Bancs (12) : 4 200 €\n- Poubelles (20) : 3 000 €\nTotal : 7 200 €"
                })
        void aPriceOfManyIsMultipliedOrNotJudged(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @Test
        void aTotalThatIsNotTheSumOfPricesOfManyIsCaught() {
            assertWrong("- Adultes : 8 € × 2\n- Enfants : 5 € × 3\nTotal : 32 €");
            assertWrong("- 2 adultes à 8 €\n- 3 enfants à 5 €\nTotal : 41 €");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Oui : 62 %\nNon : 48 %",
                    "Oui\u00A0: 62\u202F%\nNon\u00A0: 48\u202F%",
                    "Résultats : Oui : 62 % / Non : 48 %.",
                    "Pour : 62 %. Contre : 48 %.",
                    "Le non : 48 %, le oui : 62 %.",
                    "62 % de oui et 48 % de non.",
                    "62 % des personnes interrogées sont favorables, 48 % sont opposées.",
                    "L’atelier réunit 8 filles et 7 garçons, soit 16 enfants.",
                    "L’atelier réunit 16 enfants : 8 filles et 7 garçons.",
                    "Le conseil compte 29 conseillers, dont 15 femmes et 15 hommes."
                })
        void twoThatMakeAWholeDisagreeWithIt(String text) {
            assertWrong(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Oui : 62 %\nNon : 38 %",
                    "Oui : 52,3 %\nNon : 47,8 %",
                    "Oui : 62 %. Participation : 71 %. Non : 38 %.",
                    "Participation : 62 %. Non : 48 %.",
                    "Une hausse de 62 %, contre 48 % l’an dernier.",
                    "Projet de marché : 62 % de favorables. Projet de parking : 48 % d’opposés.",
                    "62 % sont favorables au marché, 48 % opposés au parking.",
                    "Première question, oui : 62 %. Seconde question, non : 48 %.",
                    "Oui : 62 % des voix (48 % de non-inscrits).",
                    "L’atelier réunit 8 filles et 7 garçons, soit 15 enfants.",
                    "Le conseil compte 29 conseillers : 15 femmes et 14 hommes.",
                    "La section réunit 40 jeunes : 18 filles et 12 garçons de 8 ans, et 10 autres.",
                    "Les 16 enfants ont vu 8 filles et 7 garçons sur scène."
                })
        void twoThatMakeAWholeAgreeWithItOrAreOfOthers(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Votants : 5 216 (62,01 %). Blancs : 88. Nuls : 41. Exprimés : 5 187.",
                    "Inscrits : 8 412\nVotants : 5 216\nBulletins blancs : 88\nBulletins nuls : 41\nSuffrages exprimés : 5 187",
                    "Votants : 40. Pour : 27. Contre : 5. Abstentions : 3.",
                    "Votants : 40. Pour : 27. Contre : 5. Blancs : 3. Nuls : 2."
                })
        void theNumbersOfAVoteDisagreeAlsoWhereEachHasItsOwnLine(String text) {
            assertWrong(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Votants : 5 316 (62,01 %). Blancs : 88. Nuls : 41. Exprimés : 5 187.",
                    "Votants : 5 216. Blancs : 88. Exprimés : 5 100.",
                    "Bureau 1\nVotants : 516\nBlancs : 8\nNuls : 4\nExprimés : 500\nBureau 2\nVotants : 300",
                    "Votants : 40. Le maire a lu les noms. La séance reprend. Un vœu est lu. Blancs : 3. Nuls : 2. Exprimés : 20.",
                    "Votants : 37. Pour : 27. Contre : 5. Blancs : 3. Nuls : 2."
                })
        void thoseThatAgreeOrMayBeOfTwoVotesAreNotTouched(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @Test
        void whatRoundingMayExplainIsOnlySaid() {
            assertOnlySaid("Voirie : 12,41\nÉcoles : 8,62\nTotal : 21,04");
            assertOnlySaid("Voirie : 12 400 €\nÉcoles : 8 600 €\nTotal : 21 001 €");
        }

        @Test
        void theTotalOfSomethingElseIsOnlySaid() {
            assertOnlySaid("Classes : 5\nÉlèves : 120\nTotal repas : 480");
        }

        @Test
        void aColumnOfTotalsIsReadAcross() {
            String head = "École | Filles | Garçons | Total\n";

            assertThat(findings(head + "Boulari | 12 | 13 | 25")).isEmpty();
            assertWrong(head + "Boulari | 12 | 13 | 26");
        }

        @Test
        void percentagesUnderAHeadingOfASplitMakeAHundred() {
            assertWrong("Répartition du budget\nVoirie : 50 %\nÉcoles : 40 %\nSports : 20 %");
            assertOnlySaid("Répartition du budget\nVoirie : 50 %\nÉcoles : 30 %\nSports : 10 %");
            assertThat(findings("Répartition du budget\nVoirie : 50 %\nÉcoles : 30 %\nSports : 20 %"))
                    .isEmpty();
            assertThat(findings("Réponses\nVoirie : 50 %\nÉcoles : 40 %\nSports : 20 %"))
                    .isEmpty();
        }

        @Test
        void aTableTooLongToBeJudgedIsNotFoundWrong() {
            assertThat(findings("Rue : 1\n".repeat(1_000) + "Total : 1000")).isEmpty();
        }

        @Property
        void aRightTotalIsSilentAndOneChangedAmountIsFound(
                @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 9_000_000) Integer> cents,
                @ForAll @IntRange(max = 4) int form,
                @ForAll @IntRange(max = 29) int place,
                @ForAll @IntRange(min = 100, max = 500_000) int error) {
            BigDecimal total = cents.stream().map(SumCheckTest::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Integer> changed = new ArrayList<>(cents);
            changed.set(place % cents.size(), cents.get(place % cents.size()) + error);

            assertThat(findings(table(cents, total, form))).isEmpty();
            assertWrong(table(changed, total, form));
        }
    }

    private static BigDecimal euros(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static String table(List<Integer> cents, BigDecimal total, int form) {
        StringBuilder table = new StringBuilder("Dépenses\n");
        for (int amount : cents) {
            table.append(line("Poste", euros(amount), form));
        }
        return table.append(line("Total", total, form)).toString();
    }

    private static String line(String label, BigDecimal amount, int form) {
        String plain = amount.setScale(2).toPlainString().replace('.', ',');
        return switch (form) {
            case 0 -> label + "\t" + plain + "\n";
            case 1 -> "| " + label + " | " + grouped(plain, '\u202F') + " € |\n";
            case 2 -> "- " + label + " : " + grouped(plain, ' ') + " €\n";
            case 3 -> label + " : " + grouped(plain, '.') + " euros\n";
            default -> label + ";" + plain + "\n";
        };
    }

    private static String grouped(String plain, char separator) {
        StringBuilder out = new StringBuilder(plain);
        for (int i = plain.indexOf(',') - 3; i > 0; i -= 3) {
            out.insert(i, separator);
        }
        return out.toString();
    }

    @Nested
    class Sentences {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sur 48 prélèvements, 45 conformes et 4 non conformes.",
                    "Sur 48 prélèvements, 45 sont conformes et 4 sont non conformes.",
                    "Sur 48 avis, 40 étaient favorables et 9 défavorables.",
                    "Le vote, avec 34 votants : 27 pour, 5 contre, 3 abstentions.",
                    "Pour : 27 ; contre : 5 ; abstentions : 3 ; votants : 34.",
                    "34 votants, 27 voix pour, 5 voix contre et 3 abstentions",
                    "35 suffrages exprimés : 27 pour, 5 contre et 3 abstentions.",
                    "Adopté à l’unanimité (27 pour, 5 contre).",
                    "Les travaux touchent 12 des 10 écoles.",
                    "Nous avons repeint 12 écoles sur 10.",
                    "L’État paie 20 % de 500 000 €, soit 200 000 €.",
                    "Une aide de 20 % du montant total de 500 000 €, soit une subvention de 200 000 €.",
                    "Le budget passe de 100 000 € à 150 000 €, soit +40 %.",
                    "La fréquentation est passée de 100 à 150 visiteurs (+40 %).",
                    "Le nombre de plis passe de 200 à 150, soit une baisse de 20 %.",
                    "Le financement se répartit entre l’État (50 %) et la Région (60 %).",
                    "200 € pour la salle et 300 € pour le repas, soit 600 € au total.",
                    "3 lots à 1 000, 2 000 et 3 000 F, soit 7 000 F au total.",
                    "Des lots de 1 000, 2 000 et 3 000 F CFP, soit 7 000 F CFP au total.",
                    "40 votants : 27 pour, 5 contre, 3 blancs, 2 nuls, 1 abstention.",
                    "L’abonnement passe de 120 € à 96 €, soit une hausse de 20 %.",
                    "Les inscrits sont passés de 3 020 en 2024 à 3 171 en 2025, soit une hausse de 15 %.",
                    "Trois lots : gros œuvre (412 000 €), charpente (98 500 €) et électricité (64 300 €), pour un total de 584 800 €.",
                    "Le projet touche 312 élèves : 104 en grande section, 110 en CP et 89 en CE1.",
                    "Le total s’élève à 580 000 € : 412 000 € pour le gros œuvre et 98 500 € pour la charpente.",
                    "Coût total : 580 000 €, dont 412 000 € de gros œuvre et 198 500 € de charpente.",
                    "Le budget est de 12,4 millions d’euros et de 5,1 millions en investissement, soit 18,5 millions d’euros au total.",
                    "Pour 50 m³ : 30 × 95 € + 20 × 140 € = 5 750 €.",
                    "Sur 640 foyers interrogés, 416 ont répondu, soit 56 %.",
                    "Les travaux coûtent 250 000 € HT, soit 320 000 € TTC (TVA à 20 %).",
                    "L’opération est payée à 60 % par l’État, à 30 % par la région et à 20 % par la commune.",
                    "Répartition : voirie 38 %, écoles 37 %, bâtiments 29 %.",
                    "416 foyers sur 380 ont répondu."
                })
        void figuresThatDisagreeAreCaught(String text) {
            assertWrong(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sur 48 prélèvements, 45 conformes et 3 non conformes.",
                    "Sur 48 prélèvements, 45 conformes et 4 en attente.",
                    "35 votants : 27 pour, 5 contre, 3 abstentions.",
                    "32 suffrages exprimés : 27 pour, 5 contre et 3 abstentions.",
                    "Adopté à l’unanimité des suffrages exprimés : 27 pour, 0 contre, 3 abstentions.",
                    "Adopté à l’unanimité moins 5 contre, soit 27 pour.",
                    "Les travaux touchent 8 des 10 écoles.",
                    "L’article 12 des 10 règles.",
                    "Ouvert 24 heures sur 24, 7 jours sur 7.",
                    "Une dalle de 30 mètres sur 20.",
                    "12 séances sur 10 semaines",
                    "L’État paie 20 % de 500 000 €, soit 100 000 €.",
                    "L’État paie 33 % de 1 000 €, soit 333 €.",
                    "20 % de 500 € par mois, soit 1 200 € par an.",
                    "Le budget passe de 100 000 € à 150 000 €, soit +50 %.",
                    "Le nombre de plis passe de 200 à 150, soit une baisse de 25 %.",
                    "Le budget passe de 1,2 M€ à 1,3 M€, soit +8 %.",
                    "Le seuil passe de 15 à 10 salariés (ou de 30 % à 20 % ailleurs).",
                    "Le financement se répartit entre l’État (50 %) et la Région (50 %).",
                    "Le financement se répartit entre l’État (50 %), dont 60 % en 2026.",
                    "200 € pour la salle et 300 € pour le repas, soit 500 € au total.",
                    "Nos agents, répartis en 5 services, comptent 60 % de femmes et 70 % de jeunes.",
                    "10 € par mois et 5 € de frais, soit 125 € au total.",
                    "3 lots à 1 000, 2 000 et 3 000 F, soit 6 000 F au total.",
                    "2 lots à 1 000 F et 3 lots à 2 000 F, soit 8 000 F au total.",
                    "5 lots à 1 000, 2 000 et 3 000 F, soit 10 000 F au total.",
                    "Un adulte (8 €) et deux enfants (5 €), soit 18 € au total pour la famille.",
                    "Deux adultes à 10 € et deux enfants à 5 €, soit 30 € au total.",
                    "Le billet à 12 € et le repas à 15 € pour deux personnes, soit 54 € au total.",
                    "La photocopie passe de 0,50 € à 0,60 €, soit une hausse de 20 %.",
                    "En deux ans, le tarif passe de 100 € à 121 €, soit une hausse de 10 % par an.",
                    "La taxe est de 10 % de 4 000 €, soit 1 200 € pour trois mois.",
                    "Carte à 30 € ; remise de 10 % à partir de trois cartes, soit 81 € au lieu de 90 €.",
                    "Sur 48 prélèvements, 45 conformes et 2 non conformes ; un est en cours d’analyse.",
                    "Sur 100 dossiers, 60 sont complets, 30 incomplets et 10 en attente.",
                    "Le financement se répartit entre l’État (50 %) et la région (50 %) ; la TVA est de 20 %.",
                    "33 votants, 28 pour, 2 contre, 1 abstention, 2 conseillers ne prennent pas part au vote.",
                    "Trois délibérations ont été adoptées à l’unanimité, la quatrième par 20 voix pour et 7 contre.",
                    "37 votants : 27 pour, 5 contre, 3 blancs et 2 nuls.",
                    "2 classes : 24 élèves en CP et 25 en CE1.",
                    "5 ateliers : 10 enfants, 12 jeunes et 3 adultes.",
                    "312 élèves : 104 en grande section, 110 en CP et 98 en CE1.",
                    "Sur 640 foyers, 416 ont répondu, soit 65 %.",
                    "Sur 640 foyers, 416 ont répondu, soit 12 % de plus qu’en 2024.",
                    "500 €, dont 300 € de salle et 150 € de repas.",
                    "30 × 95 € + 20 × 140 € = 5 650 €.",
                    "Une allée de 3 x 4 m.",
                    "250 000 € HT, soit 300 000 € TTC (TVA à 20 %).",
                    "12,4 millions d’euros et 5,1 millions en investissement, soit 17,5 millions d’euros au total.",
                    "Le taux est de 60 % par an, à 30 % par défaut et à 20 % par contrat."
                })
        void figuresThatAgreeOrSayNothingOfOneAnotherAreNotTouched(String text) {
            assertThat(findings(text)).isEmpty();
        }

        @Test
        void whereSomeMayBeLeftOutItIsOnlySaid() {
            assertOnlySaid("34 votants : 27 pour, 5 contre.");
            assertOnlySaid("Le financement se répartit entre l’État (50 %) et la Région (30 %).");
        }

        @Test
        void theRightAmountIsOffered() {
            assertThat(findings("20 % de 500 000 €, soit 200 000 €").get(0).proposals())
                    .extracting(Proposal::rewording)
                    .containsExactly("100\u00A0000 €");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1 ",
                    "1\n",
                    "a 1\nb 2\ntotal 4\n",
                    "1\t",
                    "20 % de ",
                    "1 des 2 ",
                    "1 000 ",
                    "1,",
                    "passe de 1 à 2 soit ",
                    "total ",
                    "12 pour ",
                    "| 1 ",
                    "9"
                })
        void aLongTextOfPiecesOfSumsIsReadInOneGo(String piece) {
            assertThat(findings(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(20_000);
        }
    }

    @Test
    void aChangeIsSaidAsARiseOrAFallAndCentsHaveTwoDigits() {
        assertThat(findings("La photocopie passe de 0,50 € à 0,60 €, soit une hausse de 25 %."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr())
                        .isEqualTo("De 0,50 € à 0,60 €, c’est une hausse de 20 %, et non de 25 %."));
        assertThat(findings("L’abonnement passe de 120 € à 96 €, soit une hausse de 20 %."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr())
                        .isEqualTo("De 120 € à 96 €, c’est une baisse de 20 %, et non une hausse de 20 %."));
    }

    @Test
    void aReducedPriceIsWorkedOut() {
        assertThat(findings("Entrée 380 F, réduction de 20 % pour les étudiants, soit 314 F."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.excerpt()).isEqualTo("314 F");
                    assertThat(finding.message().fr())
                            .isEqualTo("380 F CFP moins 20 % font 304 F CFP, et non 314 F CFP.");
                });
        assertThat(findings("Entrée 380 F, réduction de 20 % pour les étudiants, soit 304 F."))
                .isEmpty();
        assertThat(findings("Entrée 380 F, remise de 20 %, soit 76 F d’économie."))
                .isEmpty();
    }
}
