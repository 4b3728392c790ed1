package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactTopic;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckValuesTest {

    private static final FactKey KEY = FactKey.of("fait");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    private static Fact fact(FactValue value, String... cues) {
        return new Fact(
                KEY,
                Wording.of("Le fait", "The fact"),
                value,
                List.of(cues),
                SampleCommunications.ROADS,
                Source.unchecked("note de service"));
    }

    private static Communication citing(String text) {
        return SampleCommunications.draft()
                .fact(KEY)
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                .build();
    }

    private static List<Finding> findings(FactRegister register, Communication communication) {
        return SampleReviews.findings(new FactCheck(register), communication, SampleReviews.monday());
    }

    /** What is found, as « words → words proposed ». */
    private static List<String> found(String text, FactValue value, String... cues) {
        return findings(
                        FactRegister.of(List.of(fact(value, cues))).withPlaces(List.of("mairie annexe", "stade Est")),
                        citing(text))
                .stream()
                .map(finding -> finding.excerpt() + " → "
                        + finding.proposals().get(0).text().orElse(""))
                .toList();
    }

    @Nested
    class RangesOfHours {

        private final FactValue eightToThree = new FactValue.Hours(LocalTime.of(8, 0), LocalTime.of(15, 0));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Coupure de 8 h à 15 h.",
                    "Coupure mercredi de 8h à 15h.",
                    "Coupure de 8 à 15 h.",
                    "Coupure jusqu’à 15 h.",
                    "Coupure à partir de 8 h.",
                    "Coupure à 10 h.",
                    "Coupure demain. De 9 h à 10 h, réunion.",
                    "Coupure pendant 7 h."
                })
        void whatSaysTheSameOrLessAgrees(String text) {
            assertThat(found(text, eightToThree, "coupure")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Coupure de 8 h à 14 h.,de 8 h à 14 h → de 8 h à 15 h",
            "Coupure : 8 h - 14 h.,8 h - 14 h → 8 h à 15 h",
            "Coupure de 9 à 15 h.,de 9 à 15 h → de 8 h à 15 h",
            "Coupure jusqu’à 14 h.,14 h → 15 h",
            "Coupure dès 7 h.,7 h → 8 h"
        })
        void whatSaysOtherwiseIsCaught(String text, String found) {
            assertThat(found(text, eightToThree, "coupure")).containsExactly(found);
        }

        @Test
        void anOpeningAndAClosingAreARange() {
            FactValue tenToSix = new FactValue.Hours(LocalTime.of(10, 0), LocalTime.of(18, 0));

            assertThat(found("La piscine ouvre à 9 h et ferme à 18 h.", tenToSix, "ouvre"))
                    .containsExactly("9 h et ferme à 18 h → 10 h et ferme à 18 h");
            assertThat(found("La piscine ouvre à 10 h et ferme à 18 h.", tenToSix, "ouvre"))
                    .isEmpty();
        }

        @Test
        void theTimeOfAnotherThingThatIsDoneForItIsNotItsTime() {
            assertThat(found("Pour la coupure, la route ferme de 7 h à 16 h.", eightToThree, "coupure"))
                    .isEmpty();
            assertThat(found("Coupure : inscriptions de 7 h à 9 h.", eightToThree, "coupure"))
                    .isEmpty();
            assertThat(found("Pour tous, coupure de 7 h à 16 h.", eightToThree, "coupure"))
                    .hasSize(1);
            assertThat(found("Horaires pour la coupure : de 7 h à 16 h.", eightToThree, "coupure"))
                    .hasSize(1);
        }

        @Test
        void aDeadlineIsReadForAFactThatIsOne() {
            FactValue fifth = new FactValue.Day(LocalDate.of(2025, 9, 5));

            assertThat(found("Date limite d’inscription : 8 septembre.", fifth, "date limite"))
                    .hasSize(1);
            assertThat(found("Fête : inscriptions jusqu’au 8 septembre.", fifth, "fête"))
                    .isEmpty();
        }

        @Test
        void theWordThatOpensARangeMayBeTheCue() {
            assertThat(found("Fermé de 8 h à 14 h.", eightToThree, "de")).hasSize(1);
            assertThat(found("Fermé de 8 h à 15 h.", eightToThree, "de")).isEmpty();
        }
    }

    @Nested
    class RangesOfDays {

        private final FactValue days = new FactValue.Days(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 5));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Travaux du 3 au 5 septembre.",
                    "Travaux du mercredi 3 au vendredi 5 septembre 2025.",
                    "Travaux jusqu’au 5 septembre.",
                    "Travaux le 4 septembre.",
                    "Travaux les 3, 4 et 5 septembre."
                })
        void whatSaysTheSameOrLessAgrees(String text) {
            assertThat(found(text, days, "travaux")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Travaux du 3 au 6 septembre.,du 3 au 6 septembre → du 3 au 5 septembre 2025",
            "Travaux jusqu’au 6 septembre.,6 septembre → vendredi 5 septembre 2025",
            "Travaux du 3 au 5 octobre.,du 3 au 5 octobre → du 3 au 5 septembre 2025"
        })
        void whatSaysOtherwiseIsCaught(String text, String found) {
            assertThat(found(text, days, "travaux")).containsExactly(found);
        }
    }

    @Nested
    class Moments {

        private final FactValue moment = new FactValue.Moment(LocalDateTime.of(2025, 9, 3, 18, 0));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Réunion le mercredi 3 septembre à 18 h.",
                    "Réunion le 3 septembre.",
                    "Réunion à 18 h.",
                    "Réunion à 18 h, le 3 septembre.",
                    "Réunion le 3 septembre, à partir de 18 h."
                })
        void whatSaysTheSameOrLessAgrees(String text) {
            assertThat(found(text, moment, "réunion")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Réunion le 3 septembre à 19 h.,3 septembre à 19 h → mercredi 3 septembre 2025 à 18 h",
            "Réunion le 4 septembre.,4 septembre → mercredi 3 septembre 2025",
            "Réunion à 19 h.,19 h → 18 h"
        })
        void whatSaysOtherwiseIsCaught(String text, String found) {
            assertThat(found(text, moment, "réunion")).containsExactly(found);
        }
    }

    @Nested
    class Amounts {

        private final FactValue euros = new FactValue.Money(new BigDecimal(1_200_000), Currency.getInstance("EUR"));
        private final FactValue francs = new FactValue.Money(new BigDecimal(45_000), Currency.getInstance("XPF"));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Coût : 1,2 million d’euros.",
                    "Coût : 1 200 000 €.",
                    "Coût de près de 1,3 M€.",
                    "Coût de plus de 1 million d’euros.",
                    "Coût : 12 réunions."
                })
        void theSameAmountAgreesHoweverItIsWritten(String text) {
            assertThat(found(text, euros, "coût")).isEmpty();
        }

        @Test
        void aCueClosesTheAmountBeforeItAndDoesNotAnnounceTheNext() {
            assertThat(found("45 000 F par adulte, 20 000 F par enfant.", francs, "adulte"))
                    .isEmpty();
            assertThat(found("45 000 F l’adulte et 20 000 F l’enfant.", francs, "adulte"))
                    .isEmpty();
            assertThat(found("46 000 F par adulte, 20 000 F par enfant.", francs, "adulte"))
                    .containsExactly("46 000 F → 45 000 F CFP");
            assertThat(found("Enfant : 20 000 F, adulte : 46 000 F.", francs, "adulte"))
                    .containsExactly("46 000 F → 45 000 F CFP");
        }

        @Test
        void anotherAmountIsCaught() {
            assertThat(found("Coût : 1,3 million d’euros.", euros, "coût"))
                    .containsExactly("1,3 million d’euros → 1 200 000 €");
            assertThat(found("Coût de plus de 2 millions d’euros.", euros, "coût"))
                    .containsExactly("2 millions d’euros → 1 200 000 €");
        }

        @Test
        void theSameFigureInAnotherCurrencyIsCaught() {
            assertThat(found("Tarif : 45 000 €.", francs, "tarif")).containsExactly("45 000 € → 45 000 F CFP");
            assertThat(found("Tarif : 45 000 francs.", francs, "tarif")).isEmpty();
        }
    }

    @Nested
    class PlacesWordsAndNumbers {

        private final FactValue hall = new FactValue.Place("salle des fêtes de Boulari");

        @Test
        void anotherKnownPlaceIsCaught() {
            assertThat(found("Réunion à la mairie annexe.", hall, "réunion"))
                    .containsExactly("mairie annexe → salle des fêtes de Boulari");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Réunion à la Salle des fêtes de Boulari.",
                    "Réunion à la bibliothèque.",
                    "Réunion demain. La mairie annexe est fermée.",
                    "Réunion à la salle des fêtes de Boulari, et non à la mairie annexe."
                })
        void thePlaceItselfAndPlacesNobodyKnowAreNoContradiction(String text) {
            assertThat(found(text, hall, "réunion")).isEmpty();
        }

        @Test
        void wordsFollowTheirCueAsTheyAre() {
            FactValue name = new FactValue.Text("Léa Wamo");

            assertThat(found("Responsable : Lea Wamo, au port.", name, "responsable"))
                    .isEmpty();
            assertThat(found("Le responsable est Léa Wamo.", name, "responsable"))
                    .isEmpty();
            assertThat(found("Responsable : Jean Kaloi, au port.", name, "responsable"))
                    .containsExactly("Jean Kaloi → Léa Wamo");
            assertThat(found("Le responsable.", name, "responsable")).isEmpty();
        }

        @Test
        void anotherNumberIsCaught() {
            FactValue number = new FactValue.Phone("45 23 10");

            assertThat(found("Tél. : 45.23.10 ou +687 45 23 10", number, "tél")).isEmpty();
            assertThat(found("Téléphone : +687 45 23 10", number, "téléphone")).isEmpty();
            assertThat(found("Téléphone : 45 23 11", number, "téléphone")).containsExactly("45 23 11 → 45 23 10");
        }

        @Test
        void aShortNumberStandsRightAfterItsCue() {
            FactValue number = new FactValue.Phone("18");

            assertThat(found("Composer le 18.", number, "composer")).isEmpty();
            assertThat(found("Composer le 17.", number, "composer")).containsExactly("17 → 18");
            assertThat(found("Composer un menu de 17 plats.", number, "composer"))
                    .isEmpty();
        }

        @Test
        void aRoundedQuantityIsNoContradiction() {
            FactValue homes = new FactValue.Quantity(new BigDecimal(320), "foyers");

            assertThat(found("Environ 300 foyers, plus de 300 foyers, moins de 400 foyers", homes))
                    .isEmpty();
            assertThat(found("Environ 200 foyers", homes)).containsExactly("200 → 320");
            assertThat(found("1,2 million de foyers", homes)).containsExactly("1,2 million de foyers → 320 foyers");
        }
    }

    @Nested
    class Time {

        private final Fact opening = fact(new FactValue.TimeOfDay(LocalTime.of(8, 0)), "dès");

        private FactRegister revised(FactPeriod period) {
            return FactRegister.of(List.of(opening))
                    .revised(
                            KEY,
                            new FactAmendment(
                                    new FactValue.TimeOfDay(LocalTime.of(9, 0)),
                                    Source.unchecked("arrêté"),
                                    period,
                                    PersonId.of("lea"),
                                    Instant.parse("2025-08-19T23:00:00Z"),
                                    "nouvel arrêté"));
        }

        @Test
        void aTextMaySayWhatHoldsAndWhatWillHold() {
            FactRegister register = revised(FactPeriod.from(MONDAY.plusDays(14)));

            assertThat(findings(register, citing("Ouvert dès 8 h."))).isEmpty();
            assertThat(findings(register, citing("Ouvert dès 9 h."))).isEmpty();
            assertThat(findings(register, citing("Ouvert dès 10 h."))).hasSize(1);
        }

        @Test
        void aReplacedValueIsCaughtAndSaysSinceWhen() {
            assertThat(findings(revised(FactPeriod.always()), citing("Ouvert dès 8 h.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().fr())
                                .endsWith("Cette valeur a été remplacée le 20 août 2025 : nouvel arrêté.");
                        assertThat(finding.message().en())
                                .endsWith("That value was replaced on 20 August 2025: nouvel arrêté.");
                        assertThat(finding.category()).isEqualTo(FindingCategory.CONSISTENCY);
                    });
        }

        @Test
        void aFactThatHoldsNoMoreIsSaid() {
            FactRegister over =
                    FactRegister.of(List.of(opening.during(new FactPeriod(null, LocalDate.of(2025, 8, 31)))));

            assertThat(findings(over, citing("Ouvert dès 10 h.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("COH-02");
                        assertThat(finding.message().fr()).contains("jusqu’au 31 août 2025");
                    });
        }

        @Test
        void anOldSourceIsSaidAsGravelyAsTheHostWants() {
            Source source = Source.of("note 3", LocalDate.of(2024, 8, 31), Confidence.OFFICIAL);
            Fact fact = new Fact(KEY, opening.label(), opening.value(), opening.cues(), opening.owner(), source);
            FactRegister register = FactRegister.of(List.of(fact));

            assertThat(findings(register, citing("Ouvert."))).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("ACC-05");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.message().fr()).contains("31 août 2024");
            });
            assertThat(SampleReviews.findings(
                            new FactCheck(register, Period.ofYears(2), Severity.WARNING),
                            citing("Ouvert."),
                            SampleReviews.monday()))
                    .isEmpty();
            assertThat(SampleReviews.findings(
                            new FactCheck(register, Period.ofDays(10), Severity.WARNING),
                            citing("Ouvert."),
                            SampleReviews.monday()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
        }
    }

    @Nested
    class Topics {

        private final Fact cut = fact(new FactValue.TimeOfDay(LocalTime.of(15, 0)), "jusqu’à")
                .about(new FactTopic("coupure d’eau", "Boulari"))
                .during(new FactPeriod(MONDAY, MONDAY.plusDays(6)));

        private List<Finding> on(Topic topic) {
            return findings(
                    FactRegister.of(List.of(cut)),
                    SampleCommunications.article("Fermé jusqu’à 14 h.").toBuilder()
                            .topic(topic)
                            .build());
        }

        @Test
        void aFactOfTheTopicIsLookedAtThoughItIsNotCited() {
            assertThat(on(Topic.on("Coupures de l’eau", "boulari", MONDAY)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("COH-01");
                        assertThat(finding.message().fr())
                                .endsWith("Le dossier ne cite pas ce fait, mais porte sur le même sujet.");
                    });
        }

        @Test
        void anotherPlaceAnotherDayOrAnotherSubjectIsNotLookedAt() {
            assertThat(on(Topic.on("coupure d’eau", "Plum", MONDAY))).isEmpty();
            assertThat(on(Topic.on("coupure d’eau", "", MONDAY))).isEmpty();
            assertThat(on(Topic.on("coupure d’eau", "Boulari", MONDAY.plusDays(7))))
                    .isEmpty();
            assertThat(on(Topic.on("travaux", "Boulari", MONDAY))).isEmpty();
        }

        @Test
        void whatOthersWriteInTheirOwnSpaceIsNotRead() {
            Communication column = SampleCommunications.draft()
                    .fact(KEY)
                    .variant(Variant.french(
                            SampleCommunications.SITE,
                            new Section(SectionRole.OPPOSITION_COLUMN, "Fermé jusqu’à 14 h.")))
                    .build();

            assertThat(findings(FactRegister.of(List.of(cut)), column)).isEmpty();
        }
    }

    @Test
    void theProposalFitsWhereTheWordsStand() {
        assertThat(findings(
                        FactRegister.of(List.of(fact(new FactValue.TimeOfDay(LocalTime.of(15, 0)), "à"))),
                        citing("Fin à 14 h.")))
                .flatExtracting(Finding::proposals)
                .extracting(Proposal::rewording)
                .containsExactly("15 h");
    }

    @Nested
    class BesideTheRegisteredValue {

        private final FactRegister prices = FactRegister.of(
                List.of(fact(new FactValue.Money(new BigDecimal("400"), Currency.getInstance("XPF")), "adulte")));

        @Test
        void anotherValueIsAnInformationWithNothingToPutInItsPlace() {
            assertThat(findings(prices, citing("Carte de dix entrées adulte : 3 200 F. Entrée adulte : 400 F.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.INFO);
                        assertThat(finding.excerpt()).isEqualTo("3 200 F");
                        assertThat(finding.proposals().get(0).text()).isEmpty();
                    });
        }

        @Test
        void anotherValueAloneIsAWarning() {
            assertThat(findings(prices, citing("Entrée adulte : 450 F.")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        }
    }

    @Nested
    class NumbersInWords {

        private final FactValue homes = new FactValue.Quantity(new BigDecimal("320"), "foyers");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Trois cent vingt foyers sont privés d’eau.",
                    "Les deux foyers du quartier.",
                    "Deux foyers sur trois.",
                    "Il reste deux foyers à visiter.",
                    "Un foyer sans eau."
                })
        void whatSaysTheSameOrCountsSomethingElseAgrees(String text) {
            assertThat(found(text, homes)).isEmpty();
        }

        @Test
        void anotherNumberIsCaught() {
            assertThat(found("Deux cent trente foyers sont privés d’eau.", homes))
                    .containsExactly("Deux cent trente foyers → 320 foyers");
        }
    }
}
