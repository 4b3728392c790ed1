package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    private static final FactKey KEY = FactKey.of("fait");

    private static List<Finding> findings(String text, FactValue value, String... cues) {
        Fact fact = new Fact(
                KEY,
                Wording.of("Le fait", "The fact"),
                value,
                List.of(cues),
                SampleCommunications.ROADS,
                Source.unchecked("note de service"));
        Communication communication = SampleCommunications.draft()
                .fact(KEY)
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                .build();
        return SampleReviews.findings(
                new FactCheck(FactRegister.of(List.of(fact))), communication, SampleReviews.monday());
    }

    private static List<Finding> hour(String text) {
        return findings(text, new FactValue.TimeOfDay(LocalTime.of(15, 0)), "jusqu’à");
    }

    private static List<Finding> figure(String text, String amount, String unit) {
        return findings(text, new FactValue.Quantity(new BigDecimal(amount), unit));
    }

    @Nested
    class Hours {

        @Test
        void anotherHourThanThatOfTheRegisterIsCaught() {
            assertThat(hour("La rue est fermée jusqu’à 14 h.")).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("COH-01");
                assertThat(finding.excerpt()).isEqualTo("14 h");
                assertThat(finding.message().fr())
                        .isEqualTo("Le fait : « 14 h » dans le texte, 15 h au registre des faits (note de service).");
                assertThat(finding.proposals()).extracting(Proposal::rewording).containsExactly("15 h");
                assertThat(finding.sources()).hasSize(1);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "La rue était fermée jusqu’à 14 h ; elle l’est désormais jusqu’à 15 h.",
                    "La fermeture passe de jusqu’à 14 h à 15 h.",
                    "Fermé jusqu’à 14 h (ou 15 h)."
                })
        void aSentenceThatGivesTheRightHourTooIsOnlySaidAndNotReworded(String text) {
            assertThat(hour(text)).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.proposals())
                        .allMatch(proposal -> proposal.text().isEmpty());
            });
        }

        @Test
        void aCueAnnouncesTheFirstHourThatFollowsItOnly() {
            FactValue start = new FactValue.TimeOfDay(LocalTime.of(8, 0));

            assertThat(findings("Fermé de 8 h à 14 h.", start, "de")).isEmpty();
            assertThat(findings("Fermé de 9 h à 14 h.", start, "de"))
                    .extracting(Finding::excerpt)
                    .containsExactly("9 h");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "14 h",
                    "14h",
                    "14 H",
                    "14h00",
                    "14 h 00",
                    "14:00",
                    "14 heures",
                    "14\u00A0h",
                    "14h30",
                    "14 h 30",
                    "14 heures 30",
                    "midi",
                    "minuit",
                    "2 h"
                })
        void everyWayToWriteAnotherHourIsCaught(String other) {
            assertThat(hour("Fermé jusqu'à " + other + " demain.")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"15 h", "15h", "15h00", "15 h 00", "15:00", "15 heures", "15\u202Fh", "15 HEURES"})
        void everyWayToWriteTheSameHourAgrees(String same) {
            assertThat(hour("Fermé jusqu’à " + same + " demain.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ouvert dès 8 h.",
                    "La rue est fermée jusqu’à demain. À 14 h, réunion.",
                    "jusqu’à un deux trois quatre cinq six sept 14 h",
                    "jusqu’à la fin de l’après-midi",
                    "À 14 h, et jusqu’à demain"
                })
        void anHourThatNoCueAnnouncesIsNotCompared(String text) {
            assertThat(hour(text)).isEmpty();
        }

        @Test
        void anyOfTheCuesAnnounces() {
            FactValue value = new FactValue.TimeOfDay(LocalTime.of(15, 0));

            assertThat(findings("Fin des travaux à 14 h", value, "jusqu’à", "fin des travaux"))
                    .hasSize(1);
        }
    }

    @Nested
    class Days {

        private final FactValue wednesday = new FactValue.Day(LocalDate.of(2025, 9, 3));

        @Test
        void anotherDayIsCaught() {
            assertThat(findings("Travaux le 4 septembre.", wednesday, "travaux"))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsExactly("mercredi 3 septembre 2025");
        }

        @ParameterizedTest
        @ValueSource(strings = {"3 septembre", "mercredi 3 septembre 2025", "03/09/2025", "3 sept. 2025"})
        void theSameDayAgreesHoweverItIsWritten(String day) {
            assertThat(findings("Travaux : " + day, wednesday, "travaux")).isEmpty();
        }

        @Test
        void aDayThatDoesNotExistDoesNotAgree() {
            assertThat(findings("Travaux le 31 septembre", wednesday, "travaux"))
                    .hasSize(1);
        }
    }

    @Nested
    class Figures {

        @Test
        void anotherFigureIsCaught() {
            assertThat(figure("Il y a 300 foyers.", "320", "foyers"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.excerpt()).isEqualTo("300");
                        assertThat(finding.proposals())
                                .extracting(Proposal::rewording)
                                .containsExactly("320");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12 400 habitants",
                    "12\u00A0400 habitants",
                    "12\u202F400 habitants",
                    "12400 habitants",
                    "12 400,0 habitants",
                    "12 400 HABITANTS"
                })
        void theSameFigureAgreesHoweverItIsWritten(String text) {
            assertThat(figure("La ville a " + text + ".", "12400", "habitants")).isEmpty();
        }

        @Test
        void theThousandsArePartOfTheFigure() {
            assertThat(figure("11 400 habitants", "400", "habitants"))
                    .extracting(Finding::excerpt)
                    .containsExactly("11 400");
        }

        @Test
        void decimalsAreReadAfterAComma() {
            assertThat(figure("3,5 km", "3.5", "km")).isEmpty();
            assertThat(figure("3,6 km", "3.5", "km")).hasSize(1);
        }

        @Test
        void anotherUnitIsNotCompared() {
            assertThat(figure("300 arbres, 300", "320", "foyers")).isEmpty();
        }

        @Test
        void aSignIsAUnit() {
            assertThat(figure("Hausse de 12 % en 2025", "10", "%"))
                    .extracting(Finding::excerpt)
                    .containsExactly("12");
            assertThat(figure("Hausse de 10\u00A0% en 2025", "10", "%")).isEmpty();
            assertThat(figure("Coût : 1 500 €", "1500", "€")).isEmpty();
        }

        @Test
        void aUnitOfSeveralWordsIsReadWhole() {
            assertThat(figure("300 francs CFP", "320", "francs CFP")).hasSize(1);
            assertThat(figure("300 francs", "320", "francs CFP")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"salles 1,2,3 foyers", "1111111111111111111111111111111 foyers", "12,3,4,5 foyers"})
        void whatIsNoFigureIsNotCompared(String text) {
            assertThat(figure(text, "320", "foyers")).isEmpty();
        }

        @Test
        void whereThereAreCuesTheyAnnounceAFigure() {
            FactValue value = new FactValue.Quantity(new BigDecimal(320), "foyers");

            assertThat(findings("300 foyers sont raccordés", value, "coupure pour"))
                    .isEmpty();
            assertThat(findings("Coupure pour 300 foyers", value, "coupure pour"))
                    .hasSize(1);
        }
    }

    @Nested
    class Register {

        @Test
        void aFactThatIsNotInTheRegisterIsSaid() {
            Communication communication = SampleCommunications.draft()
                    .fact(KEY)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("a")))
                    .build();

            assertThat(SampleReviews.findings(
                            new FactCheck(FactRegister.empty()), communication, SampleReviews.monday()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("COH-00");
                        assertThat(finding.message().fr()).contains("« fait »");
                    });
        }

        @Test
        void aFactTheCommunicationDoesNotRelyOnIsNotCompared() {
            Fact fact = new Fact(
                    KEY,
                    Wording.same("f"),
                    new FactValue.Quantity(BigDecimal.TEN, "foyers"),
                    List.of(),
                    SampleCommunications.ROADS,
                    Source.unchecked("note"));

            assertThat(SampleReviews.findings(
                            new FactCheck(FactRegister.of(List.of(fact))),
                            SampleCommunications.article("300 foyers"),
                            SampleReviews.monday()))
                    .isEmpty();
        }
    }

    @Property
    void aTextBuiltFromAnHourNeverContradictsIt(
            @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        FactValue value = new FactValue.TimeOfDay(LocalTime.of(hour, minute));

        assertThat(findings("Fermé jusqu’à " + value.label().fr() + ".", value, "jusqu’à"))
                .isEmpty();
    }

    @Property
    void aTextBuiltFromADayNeverContradictsIt(@ForAll @IntRange(max = 100_000) int day) {
        FactValue value = new FactValue.Day(LocalDate.of(1850, 1, 1).plusDays(day));

        assertThat(findings("Travaux le " + value.label().fr() + ".", value, "travaux"))
                .isEmpty();
    }

    @Property
    void aTextBuiltFromAQuantityNeverContradictsIt(
            @ForAll @IntRange(max = 2_000_000_000) int unscaled, @ForAll @IntRange(max = 4) int scale) {
        FactValue value = new FactValue.Quantity(BigDecimal.valueOf(unscaled, scale), "m³ d’eau");

        assertThat(findings("Il faut " + value.label().fr() + " par jour.", value))
                .isEmpty();
    }
}
