package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    private static final FactKey KEY = FactKey.of("fin");
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 9, 3);
    private static final Topic CUT = Topic.on("coupure d’eau", "Boulari", WEDNESDAY);

    private static final Fact END = new Fact(
            KEY,
            Wording.of("Fin de la coupure", "End of the cut"),
            new FactValue.TimeOfDay(LocalTime.of(15, 0)),
            List.of("jusqu’à"),
            UnitId.of("eau"),
            Source.unchecked("note"));

    private static final FactRegister REGISTER = FactRegister.of(List.of(END));

    private static Communication.Builder by(String unit, String id, String text) {
        return Communication.builder(CommunicationId.of(id), "Dossier " + id)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of(unit))
                .author(PersonId.of("claire"))
                .variant(Variant.french(SampleCommunications.SITE, Section.title("Info"), Section.body(text)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private static List<Contradiction> among(Communication.Builder... builders) {
        List<Communication> all = new ArrayList<>();
        for (Communication.Builder builder : builders) {
            all.add(builder.build());
        }
        return Contradictions.among(REGISTER, all, SampleReviews.monday()).all();
    }

    @Nested
    class OfAFact {

        @Test
        void twoUnitsThatStateTwoValuesContradictEachOther() {
            assertThat(among(
                            by("voirie", "d-2", "Coupure jusqu’à 14 h.").fact(KEY),
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY)))
                    .singleElement()
                    .satisfies(contradiction -> {
                        assertThat(contradiction.ruleId()).isEqualTo("COH-10");
                        assertThat(contradiction.severity()).isEqualTo(Severity.WARNING);
                        assertThat(contradiction.fact()).contains(KEY);
                        assertThat(contradiction.message().fr())
                                .isEqualTo("Contradiction sur « Fin de la coupure » : « 15 h » pour eau (dossier d-1),"
                                        + " « 14 h » pour voirie (dossier d-2). Au registre : 15 h.");
                        assertThat(contradiction.message().en())
                                .isEqualTo("Contradiction on 'End of the cut': '15 h' for eau (file d-1),"
                                        + " '14 h' for voirie (file d-2). In the register: 15:00.");
                        assertThat(contradiction.first().locus())
                                .isEqualTo(Locus.of("/variants/0/sections/1/text", 16, 20));
                        assertThat(contradiction.first().proposed()).isEmpty();
                        assertThat(contradiction.second().proposed()).contains("15 h");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"Coupure jusqu’à 15h00.", "Coupure demain.", "Réunion à 14 h."})
        void theSameValueOrNoneIsNoContradiction(String text) {
            assertThat(among(
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY),
                            by("voirie", "d-2", text).fact(KEY)))
                    .isEmpty();
        }

        @Test
        void oneUnitMayBeAtOddsWithItselfHere() {
            assertThat(among(
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY),
                            by("eau", "d-2", "Coupure jusqu’à 14 h.").fact(KEY)))
                    .isEmpty();
        }

        @Test
        void aTextThatIsOfUseNoMoreContradictsNobody() {
            Communication.Builder before = by("voirie", "d-2", "Coupure jusqu’à 14 h.")
                    .fact(KEY)
                    .plannedAt(at("2025-08-20T09:00"))
                    .validUntil(at("2025-09-01T00:00"));

            assertThat(among(
                            before,
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY).plannedAt(at("2025-09-01T09:00"))))
                    .isEmpty();
            assertThat(among(
                            before,
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY).plannedAt(at("2025-08-31T09:00"))))
                    .hasSize(1);
        }

        @Test
        void valuesThatHoldEachOnItsOwnDayAreNoContradiction() {
            FactRegister revised = REGISTER.revised(
                    KEY,
                    new FactAmendment(
                            new FactValue.TimeOfDay(LocalTime.of(16, 0)),
                            Source.unchecked("note"),
                            FactPeriod.from(LocalDate.of(2025, 9, 15)),
                            PersonId.of("lea"),
                            at("2025-09-01T08:00"),
                            "travaux"));
            List<Communication> texts = List.of(
                    by("eau", "d-1", "Coupure jusqu’à 15 h.")
                            .fact(KEY)
                            .plannedAt(at("2025-09-02T09:00"))
                            .build(),
                    by("voirie", "d-2", "Coupure jusqu’à 16 h.")
                            .fact(KEY)
                            .plannedAt(at("2025-09-16T09:00"))
                            .build());

            assertThat(Contradictions.among(revised, texts, SampleReviews.monday())
                            .all())
                    .isEmpty();
            assertThat(Contradictions.among(REGISTER, texts, SampleReviews.monday())
                            .all())
                    .hasSize(1);
        }

        @Test
        void twoWrongTextsContradictEachOtherToo() {
            assertThat(among(
                            by("voirie", "d-1", "Coupure jusqu’à 13 h.").fact(KEY),
                            by("culture", "d-2", "Coupure jusqu’à 14 h, jusqu’à 14 h.")
                                    .fact(KEY)))
                    .singleElement()
                    .satisfies(contradiction -> assertThat(contradiction.sides())
                            .allMatch(side -> side.proposed().isPresent()));
        }

        @Test
        void everyPairOfUnitsIsNamedOnce() {
            assertThat(among(
                            by("eau", "d-1", "jusqu’à 15 h").fact(KEY),
                            by("voirie", "d-2", "jusqu’à 14 h").fact(KEY),
                            by("culture", "d-3", "jusqu’à 14 h").fact(KEY)))
                    .extracting(contradiction -> contradiction.first().communication() + "/"
                            + contradiction.second().communication())
                    .containsExactly("d-1/d-2", "d-1/d-3");
        }
    }

    @Nested
    class OfASubject {

        @Test
        void otherHoursForOneSubjectPlaceAndDayAreAWarning() {
            assertThat(among(
                            by("eau", "d-1", "L’eau sera coupée de 8 h à 15 h.").topic(CUT),
                            by("voirie", "d-2", "Pas d’eau de 8 h à 14 h.")
                                    .topic(Topic.on("Coupures de l’eau", "BOULARI", WEDNESDAY))))
                    .singleElement()
                    .satisfies(contradiction -> {
                        assertThat(contradiction.ruleId()).isEqualTo("COH-11");
                        assertThat(contradiction.severity()).isEqualTo(Severity.WARNING);
                        assertThat(contradiction.first().excerpt()).isEqualTo("de 8 h à 15 h");
                        assertThat(contradiction.second().excerpt()).isEqualTo("de 8 h à 14 h");
                        assertThat(contradiction.message().fr())
                                .startsWith("Même sujet, même lieu, mêmes jours (« coupure d’eau, Boulari »)")
                                .contains("eau (dossier d-1)", "voirie (dossier d-2)");
                    });
        }

        @Test
        void hoursInASentenceThatNamesNeitherSubjectNorPlaceAreForInformation() {
            assertThat(among(
                            by("eau", "d-1", "L’eau sera coupée de 8 h à 15 h.").topic(CUT),
                            by("ecoles", "d-2", "Coupure d’eau mercredi. Le goûter a lieu de 14 h à 16 h.")
                                    .topic(CUT)))
                    .singleElement()
                    .satisfies(contradiction ->
                            assertThat(contradiction.severity()).isEqualTo(Severity.INFO));
        }

        @Test
        void amountsNumbersAndHoursThatNothingBoundsAreForInformation() {
            assertThat(among(
                            by("eau", "d-1", "Tarif : 500 F. Tél. 45 23 10. Rendez-vous à 9 h.")
                                    .topic(CUT),
                            by("voirie", "d-2", "Tarif : 600 F. Tél. 45 23 11. Rendez-vous à 10 h.")
                                    .topic(CUT)))
                    .extracting(contradiction -> contradiction.severity() + " "
                            + contradiction.first().excerpt() + " / "
                            + contradiction.second().excerpt())
                    .containsExactlyInAnyOrder("INFO 500 F / 600 F", "INFO 45 23 10 / 45 23 11", "INFO 9 h / 10 h");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Pas d’eau de 8 à 15 h.",
                    "Pas d’eau ce mercredi.",
                    "Pas d’eau jusqu’à 15 h.",
                    "Pas d’eau de 8 h à 15 h. Point d’eau ouvert de 9 h à 12 h.",
                    "Dès 8 h, pas d’eau."
                })
        void sayingTheSameMoreOrLessIsNoContradiction(String text) {
            assertThat(among(
                            by("eau", "d-1", "L’eau sera coupée de 8 h à 15 h.").topic(CUT),
                            by("voirie", "d-2", text).topic(CUT)))
                    .isEmpty();
        }

        @Test
        void rangesThatShareSomethingAreForInformation() {
            assertThat(among(
                            by("eau", "d-1", "Coupure de 8 h à 15 h. Accueil de 7 h à 16 h.")
                                    .topic(CUT),
                            by("voirie", "d-2", "Coupure de 8 h à 15 h. Standard de 9 h à 17 h.")
                                    .topic(CUT)))
                    .isNotEmpty()
                    .allMatch(contradiction -> contradiction.severity() == Severity.INFO);
        }

        @Test
        void anotherPlaceOrDayIsAnotherMatter() {
            Communication.Builder first =
                    by("eau", "d-1", "Coupure de 8 h à 15 h.").topic(CUT);

            assertThat(among(
                            first,
                            by("voirie", "d-2", "Coupure de 8 h à 14 h.")
                                    .topic(Topic.on("coupure d’eau", "Plum", WEDNESDAY))))
                    .isEmpty();
            assertThat(among(
                            first,
                            by("voirie", "d-2", "Coupure de 8 h à 14 h.")
                                    .topic(Topic.on("coupure d’eau", "Boulari", WEDNESDAY.plusDays(1)))))
                    .isEmpty();
            assertThat(among(
                            first,
                            by("voirie", "d-2", "Coupure de 8 h à 14 h.")
                                    .topic(new Topic("coupure d’eau", "Boulari", WEDNESDAY.minusDays(5), WEDNESDAY))))
                    .hasSize(1);
        }

        @Test
        void whatIsToldOfAFactIsNotToldAgain() {
            assertThat(among(
                            by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY).topic(CUT),
                            by("voirie", "d-2", "Coupure jusqu’à 14 h.")
                                    .fact(KEY)
                                    .topic(CUT)))
                    .extracting(Contradiction::ruleId)
                    .containsExactly("COH-10");
        }
    }

    @Nested
    class OfAWeek {

        private final Topic works = new Topic("travaux", "Plum", null, null);

        private List<Contradiction> planned(String first, String second) {
            return among(
                    by("eau", "d-1", "a").topic(works).plannedAt(at(first)),
                    by("voirie", "d-2", "b").topic(works).plannedAt(at(second)));
        }

        @Test
        void twoUnitsOnOneTopicInTheSameWeekAreForInformation() {
            assertThat(planned("2025-09-01T00:00", "2025-09-07T23:59"))
                    .singleElement()
                    .satisfies(contradiction -> {
                        assertThat(contradiction.ruleId()).isEqualTo("COH-12");
                        assertThat(contradiction.severity()).isEqualTo(Severity.INFO);
                        assertThat(contradiction.message().fr())
                                .isEqualTo("Deux services écrivent la même semaine sur « travaux, Plum » :"
                                        + " eau (dossier d-1) et voirie (dossier d-2).");
                    });
        }

        @Test
        void theWeekIsThatOfTheAuthority() {
            assertThat(planned("2025-09-07T23:59", "2025-09-08T00:00")).isEmpty();
        }

        @Test
        void whatIsNotPlannedIsInNoWeek() {
            assertThat(among(
                            by("eau", "d-1", "a").topic(works),
                            by("voirie", "d-2", "b").topic(works)))
                    .isEmpty();
        }
    }

    @Nested
    class AsACheck {

        private final Communication wrong =
                by("voirie", "d-2", "Coupure jusqu’à 14 h.").fact(KEY).build();
        private final Communication right =
                by("eau", "d-1", "Coupure jusqu’à 15 h.").fact(KEY).build();
        private final ConsistencyCheck check =
                new ConsistencyCheck(REGISTER, CurrentCommunications.of(List.of(right, wrong)));

        @Test
        void eachSideMarksItsOwnWordsAndRelatesToTheOthers() {
            assertThat(SampleReviews.findings(check, wrong, SampleReviews.monday()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("COH-10");
                        assertThat(finding.category()).isEqualTo(FindingCategory.CONSISTENCY);
                        assertThat(finding.excerpt()).isEqualTo("14 h");
                        assertThat(finding.related())
                                .containsExactly(Locus.of("d-1#/variants/0/sections/1/text", 16, 20));
                        assertThat(finding.proposals().get(0).text()).contains("15 h");
                    });
            assertThat(SampleReviews.findings(check, right, SampleReviews.monday()))
                    .extracting(Finding::excerpt)
                    .containsExactly("15 h");
        }

        @Test
        void theTextUnderReviewIsReadNotTheOneThatIsKept() {
            Communication corrected =
                    by("voirie", "d-2", "Coupure jusqu’à 15 h.").fact(KEY).build();

            assertThat(SampleReviews.findings(check, corrected, SampleReviews.monday()))
                    .isEmpty();
        }

        @Test
        void onlyTheVariantThatSaysItIsMarked() {
            Communication two =
                    wrong.withVariant(Variant.french(ChannelId.of("newsletter"), Section.body("À bientôt.")));

            assertThat(check.check(two, two.variants().get(0), SampleReviews.monday()))
                    .hasSize(1);
            assertThat(check.check(two, two.variants().get(1), SampleReviews.monday()))
                    .isEmpty();
        }
    }

    @Test
    void aCommunicationIsGivenOnce() {
        Communication one = by("eau", "d-1", "a").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contradictions.among(REGISTER, List.of(one, one), SampleReviews.monday()))
                .withMessageContaining("d-1");
    }

    @Test
    void textsThatShareNothingAreNotCompared() {
        List<Communication> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(by("u" + i, "d-" + i, "Ouvert de 8 h à " + (10 + i % 10) + " h.")
                    .topic(Topic.on("sujet " + i, "Boulari", WEDNESDAY))
                    .plannedAt(at("2025-09-02T09:00"))
                    .build());
        }

        assertThat(Contradictions.among(REGISTER, texts, SampleReviews.monday()).comparisons())
                .isZero();
    }

    @Test
    void textsOfOneTopicOnOtherDaysAreNotCompared() {
        List<Communication> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(by("u" + i, "d-" + i, "Ouvert de 8 h à " + (10 + i % 10) + " h.")
                    .topic(Topic.on("marché", "Boulari", WEDNESDAY.plusDays(i)))
                    .build());
        }

        assertThat(Contradictions.among(REGISTER, texts, SampleReviews.monday()).comparisons())
                .isZero();
    }

    @Test
    void textsThatAgreeOnAFactAreNotCompared() {
        List<Communication> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(by("u" + i, "d-" + i, "Coupure jusqu’à 15 h.").fact(KEY).build());
        }

        assertThat(Contradictions.among(REGISTER, texts, SampleReviews.monday()).comparisons())
                .isZero();
    }
}
