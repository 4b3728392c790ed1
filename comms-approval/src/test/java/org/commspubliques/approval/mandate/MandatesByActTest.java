package org.commspubliques.approval.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.mandate.MandateKind.FUNCTION_DELEGATION;
import static org.commspubliques.approval.mandate.MandateKind.INTERIM;
import static org.commspubliques.approval.mandate.MandateKind.INTERNAL_REPLACEMENT;
import static org.commspubliques.approval.mandate.MandateKind.ON_DUTY;
import static org.commspubliques.approval.mandate.MandateKind.OWN_OFFICE;
import static org.commspubliques.approval.mandate.MandateKind.SIGNATURE_DELEGATION;
import static org.commspubliques.approval.mandate.MandateKind.SUPPLEANCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MandatesByActTest {

    private static final Instant MONDAY = Instant.parse(Town.MONDAY);
    private static final LocalDate THAT_DAY = LocalDate.parse("2025-08-18");
    private static final LocalDate SIGNED = LocalDate.parse("2025-02-03");
    private static final ChannelId SITE = ChannelId.of("site");
    private static final ChannelId SMS = ChannelId.of("sms");
    private static final UnitId ROADS = UnitId.of("voirie");
    private static final UnitId WATER = UnitId.of("eau");
    private static final Matter NOTICE =
            new Matter(Set.of(CommunicationPurpose.SERVICE_INFORMATION), Set.of(SITE), Set.of(ROADS));
    private static final Set<MandateKind> ALL = EnumSet.allOf(MandateKind.class);

    private static MandateRegister register(OrgChart.Builder chart, MandateAct... acts) {
        MandateRegister.Builder register = MandateRegister.builder(chart.build(), Town.NOUMEA);
        for (MandateAct act : acts) {
            register.act(act);
        }
        return register.build();
    }

    private static MandateRegister away(PersonId person, MandateAct... acts) {
        MandateRegister.Builder register =
                MandateRegister.builder(Town.council().build(), Town.NOUMEA);
        for (MandateAct act : acts) {
            register.act(act);
        }
        return register.absence(new Absence(person, THAT_DAY, null)).build();
    }

    private static MandateAct first(MandateKind kind) {
        return Town.act(kind, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY);
    }

    private static MandateAct second(MandateKind kind) {
        return Town.act(kind, Town.MAYOR, Town.IRIS, Town.SECOND_DEPUTY).withRank(2);
    }

    private static MandateAct grantedBy(PersonId person, OfficeId office, MandateKind kind) {
        MandateAct act = Town.act(kind, Town.DIRECTOR, Town.HUGO, Town.FIRST_DEPUTY);
        return MandateAct.of(kind, Town.DIRECTOR, new Mandate.OwnOffice(person, office), act.holder(), act.reference());
    }

    private static MandateResolution mayor(MandateRegister register, PersonId person) {
        return register.resolve(person, Town.MAYOR, MONDAY, NOTICE, ALL, Set.of());
    }

    private static void assertGranted(MandateResolution resolution, MandateKind kind) {
        assertThat(resolution.message()).isEqualTo(Wording.same(""));
        assertThat(resolution.granted()).map(Mandate::kind).contains(kind);
    }

    private static void assertDenied(MandateResolution resolution, MandateDenial denial, String said) {
        assertThat(resolution.denied()).contains(denial);
        assertThat(resolution.message().fr()).contains(said).doesNotContain("{");
        assertThat(resolution.message().en()).doesNotContain("{");
    }

    @Nested
    class Dates {

        private static MandateResolution at(MandateAct act, String instant) {
            return register(Town.council(), act)
                    .resolve(Town.HUGO, Town.MAYOR, Instant.parse(instant), NOTICE, ALL, Set.of());
        }

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({"2025-02-04T12:59:59.999999999Z, false", "2025-02-04T13:00:00Z, true"})
        void anActCanBeReliedOnFromTheDayOfItsPublicationInTheTown(String instant, boolean granted) {
            assertThat(at(first(FUNCTION_DELEGATION), instant).granted().isPresent())
                    .isEqualTo(granted);
        }

        @Test
        void anActThatIsSignedAndNotPublishedGivesNothing() {
            MandateAct act = first(FUNCTION_DELEGATION);
            MandateAct unpublished = MandateAct.of(
                    FUNCTION_DELEGATION,
                    Town.MAYOR,
                    act.grantor(),
                    act.holder(),
                    new ActReference("2025-12", SIGNED, null, SIGNED));

            assertDenied(at(unpublished, Town.MONDAY), MandateDenial.NOT_YET, "publié");
        }

        @ParameterizedTest(name = "transmitted on {0}, at {1}: {2}")
        @CsvSource({
            ", 2025-08-17T22:00:00Z, false",
            "2025-02-10, 2025-02-09T12:59:59Z, false",
            "2025-02-10, 2025-02-09T13:00:00Z, true",
            "2025-02-04, 2025-02-03T13:00:00Z, false",
            "2025-02-04, 2025-02-04T13:00:00Z, true"
        })
        void whereActsMustBeTransmittedTheyCountFromTheLaterOfBothDays(LocalDate sent, Instant at, boolean granted) {
            MandateAct act = first(FUNCTION_DELEGATION);
            MandateRegister register = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .transmissionRequired()
                    .act(MandateAct.of(
                            FUNCTION_DELEGATION,
                            Town.MAYOR,
                            act.grantor(),
                            act.holder(),
                            new ActReference("2025-12", SIGNED, LocalDate.parse("2025-02-05"), sent)))
                    .build();

            assertThat(register.resolve(Town.HUGO, Town.MAYOR, at, NOTICE, ALL, Set.of())
                            .granted()
                            .isPresent())
                    .isEqualTo(granted);
        }

        @Test
        void anActGivesNothingBeforeItsFirstDay() {
            assertDenied(
                    at(first(FUNCTION_DELEGATION).withDays(THAT_DAY.plusDays(1), null), Town.MONDAY),
                    MandateDenial.NOT_YET,
                    "2025-08-19");
        }

        @ParameterizedTest(name = "last day {0}: {1}")
        @CsvSource({"2025-08-18, true", "2025-08-17, false"})
        void anActHoldsToTheEndOfItsLastDay(LocalDate last, boolean granted) {
            assertThat(at(first(FUNCTION_DELEGATION).withDays(SIGNED, last), Town.MONDAY)
                            .granted()
                            .isPresent())
                    .isEqualTo(granted);
        }

        @Test
        void anActThatIsOverSaysSince() {
            assertDenied(
                    at(first(FUNCTION_DELEGATION).withDays(SIGNED, THAT_DAY.minusDays(1)), Town.MONDAY),
                    MandateDenial.EXPIRED,
                    "a pris fin le 2025-08-17");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2025-08-19, 2025-08-31, NOT_YET", "2025-08-01, 2025-08-17, EXPIRED"})
        void anInternalReplacementSaysToo(LocalDate from, LocalDate until, MandateDenial denial) {
            MandateRegister register = MandateRegister.builder(Town.chart(), Town.NOUMEA)
                    .replacement(new Mandate.InternalReplacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO, from, until))
                    .build();

            assertThat(register.resolve(Town.GAIA, Town.DIRECTOR, MONDAY, NOTICE, ALL, Set.of())
                            .denied())
                    .contains(denial);
        }
    }

    @Nested
    class WhoGrants {

        @Test
        void heldTheOfficeOnTheDayOfTheSignature() {
            OrgChart.Builder chart =
                    Town.council().position(new Position(Town.EVA, Town.MAYOR, LocalDate.parse("2025-02-04"), null));

            assertDenied(
                    register(chart, grantedBy(Town.EVA, Town.MAYOR, INTERIM))
                            .resolve(Town.HUGO, Town.DIRECTOR, MONDAY, NOTICE, ALL, Set.of()),
                    MandateDenial.NOT_ENTITLED,
                    "L’acte 2025-12");
        }

        @Test
        void isTheExecutiveAndNobodyElse() {
            assertThat(register(Town.council(), grantedBy(Town.EVA, Town.SECRETARY, INTERIM))
                            .resolve(Town.HUGO, Town.DIRECTOR, MONDAY, NOTICE, ALL, Set.of())
                            .denied())
                    .contains(MandateDenial.NOT_ENTITLED);
        }

        @Test
        void mayBeAnotherOfficeTheAuthorityNames() {
            MandateRegister register = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .grantor(Town.SECRETARY)
                    .act(grantedBy(Town.EVA, Town.SECRETARY, INTERIM))
                    .absence(new Absence(Town.BRUNO, THAT_DAY, THAT_DAY))
                    .build();

            assertGranted(register.resolve(Town.HUGO, Town.DIRECTOR, MONDAY, NOTICE, ALL, Set.of()), INTERIM);
        }

        @Test
        void doesSoByAnOfficeOfTheirOwnSoThatMandatesNeverChain() {
            MandateAct suppleance = first(SUPPLEANCE);
            MandateAct chained = MandateAct.of(
                    SIGNATURE_DELEGATION,
                    Town.MAYOR,
                    new Mandate.OwnOffice(Town.HUGO, Town.MAYOR),
                    new Mandate.OwnOffice(Town.EVA, Town.SECRETARY),
                    suppleance.reference());

            assertThat(mayor(away(Town.FARID, suppleance, chained), Town.EVA).denied())
                    .contains(MandateDenial.NOT_ENTITLED);
        }

        @Test
        void delegatesOnlyWhatIsTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.act(SIGNATURE_DELEGATION, Town.DIRECTOR, Town.EVA, Town.SECRETARY))
                    .withMessageContaining("cannot delegate what belongs to directeur-communication");
        }

        @Test
        void doesNotDelegateToThemselves() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.act(FUNCTION_DELEGATION, Town.MAYOR, Town.FARID, Town.MAYOR));
        }
    }

    @Nested
    class Leaving {

        private static OrgChart.Builder newMayor() {
            return Town.withDeputyOffices(Town.emptyChart())
                    .position(new Position(Town.FARID, Town.MAYOR, SIGNED, LocalDate.parse("2025-06-30")))
                    .position(Position.since(Town.DENIS, Town.MAYOR, LocalDate.parse("2025-07-01")))
                    .position(Position.since(Town.HUGO, Town.FIRST_DEPUTY, SIGNED))
                    .position(Position.since(Town.EVA, Town.SECRETARY, SIGNED));
        }

        private static OrgChart.Builder noDeputy() {
            return Town.withDeputyOffices(Town.chartBuilder())
                    .position(new Position(Town.HUGO, Town.FIRST_DEPUTY, SIGNED, LocalDate.parse("2025-08-17")));
        }

        @Test
        void aDelegationOfSignatureEndsWithWhoGaveIt() {
            assertDenied(
                    mayor(register(newMayor(), first(SIGNATURE_DELEGATION)), Town.HUGO),
                    MandateDenial.LAPSED,
                    "farid a quitté sa fonction");
        }

        @Test
        void aDelegationOfFunctionsSubsistsUntilItIsWithdrawn() {
            assertGranted(mayor(register(newMayor(), first(FUNCTION_DELEGATION)), Town.HUGO), FUNCTION_DELEGATION);
        }

        @Test
        void aDelegateActsInThePlaceOfTheNewMayor() {
            assertThat(mayor(register(newMayor(), first(FUNCTION_DELEGATION)), Town.HUGO)
                            .granted()
                            .flatMap(Mandate::inPlaceOf))
                    .contains(Town.DENIS);
        }

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"FUNCTION_DELEGATION", "SIGNATURE_DELEGATION", "SUPPLEANCE", "INTERIM"})
        void whoLeavesTheOfficeTheyActInTheQualityOfLosesTheMandate(MandateKind kind) {
            assertDenied(
                    mayor(register(noDeputy(), first(kind)), Town.HUGO),
                    MandateDenial.LAPSED,
                    "hugo a quitté sa fonction");
        }

        @Test
        void aReplacementEndsWithWhoIsReplaced() {
            MandateRegister register = MandateRegister.builder(Town.emptyChart().build(), Town.NOUMEA)
                    .replacement(Town.replacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO))
                    .build();

            assertDenied(
                    register.resolve(Town.GAIA, Town.DIRECTOR, MONDAY, NOTICE, ALL, Set.of()),
                    MandateDenial.LAPSED,
                    "bruno a quitté sa fonction");
        }
    }

    @Nested
    class Absences {

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"SUPPLEANCE", "INTERIM"})
        void whileTheMayorIsThereNobodyStandsIn(MandateKind kind) {
            assertDenied(
                    mayor(register(Town.council(), first(kind)), Town.HUGO),
                    MandateDenial.OUT_OF_RANK,
                    "déclarez l’absence de farid");
        }

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"SUPPLEANCE", "INTERIM"})
        void whileTheMayorIsAwaySomebodyDoes(MandateKind kind) {
            MandateResolution resolution = mayor(away(Town.FARID, first(kind)), Town.HUGO);

            assertGranted(resolution, kind);
            assertThat(resolution.granted().flatMap(Mandate::inPlaceOf)).contains(Town.FARID);
        }

        @Test
        void whoIsAwayMayDecideAllTheSame() {
            assertGranted(mayor(away(Town.FARID, first(SUPPLEANCE)), Town.FARID), OWN_OFFICE);
        }

        @Test
        void aMayorWhoWroteTheTextIsHinderedToo() {
            assertGranted(
                    register(Town.council(), first(SUPPLEANCE))
                            .resolve(Town.HUGO, Town.MAYOR, MONDAY, NOTICE, ALL, Set.of(Town.FARID)),
                    SUPPLEANCE);
        }

        @Test
        void aVacantOfficeIsFilledInThePlaceOfNobody() {
            OrgChart.Builder vacant = Town.withDeputyOffices(Town.emptyChart())
                    .position(new Position(Town.FARID, Town.MAYOR, SIGNED, LocalDate.parse("2025-06-30")))
                    .position(Position.since(Town.HUGO, Town.FIRST_DEPUTY, SIGNED));

            assertThat(mayor(register(vacant, first(INTERIM)), Town.HUGO).granted())
                    .contains(new Mandate.ByAct(
                            Town.HUGO, Town.MAYOR, null, Town.FIRST_DEPUTY, INTERIM, "2025-12", SIGNED));
        }

        @Test
        void ofOneOfTwoHoldersLeaveTheOther() {
            MandateRegister register = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .act(Town.act(INTERIM, Town.LEGAL, Town.DENIS, Town.DPO))
                    .absence(new Absence(Town.BRUNO, THAT_DAY, null))
                    .build();

            assertDenied(
                    register.resolve(Town.DENIS, Town.LEGAL, MONDAY, NOTICE, ALL, Set.of()),
                    MandateDenial.OUT_OF_RANK,
                    "clara");
        }

        @ParameterizedTest(name = "away {0} to {1}: {2}")
        @CsvSource({
            "2025-08-18, 2025-08-18, true",
            "2025-08-19, 2025-08-20, false",
            "2025-08-16, 2025-08-17, false",
            "2025-08-17, , true"
        })
        void countOnTheirDaysOnly(LocalDate from, LocalDate until, boolean granted) {
            MandateRegister register = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .act(first(SUPPLEANCE))
                    .absence(new Absence(Town.FARID, from, until))
                    .build();

            assertThat(mayor(register, Town.HUGO).granted().isPresent()).isEqualTo(granted);
        }

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"FUNCTION_DELEGATION", "SIGNATURE_DELEGATION"})
        void aDelegationNeedsNone(MandateKind kind) {
            assertGranted(mayor(register(Town.council(), first(kind)), Town.HUGO), kind);
        }
    }

    @Nested
    class Ranks {

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"FUNCTION_DELEGATION", "SIGNATURE_DELEGATION"})
        void whileTheFirstIsThereTheSecondDoesNotAct(MandateKind kind) {
            assertDenied(
                    mayor(register(Town.council(), second(kind), first(kind)), Town.IRIS),
                    MandateDenial.OUT_OF_RANK,
                    "hugo passe avant iris pour agir comme « maire ou président »");
        }

        @Test
        void whileTheFirstIsAwayTheSecondActs() {
            assertGranted(
                    mayor(away(Town.HUGO, first(SIGNATURE_DELEGATION), second(SIGNATURE_DELEGATION)), Town.IRIS),
                    SIGNATURE_DELEGATION);
        }

        @Test
        void onceTheFirstHasLeftTheSecondActs() {
            OrgChart.Builder left = Town.withDeputyOffices(Town.chartBuilder())
                    .position(Position.since(Town.IRIS, Town.SECOND_DEPUTY, SIGNED));

            assertGranted(
                    mayor(register(left, first(FUNCTION_DELEGATION), second(FUNCTION_DELEGATION)), Town.IRIS),
                    FUNCTION_DELEGATION);
        }

        @Test
        void whereTheFirstWroteTheTextTheSecondActs() {
            assertGranted(
                    register(Town.council(), first(FUNCTION_DELEGATION), second(FUNCTION_DELEGATION))
                            .resolve(Town.IRIS, Town.MAYOR, MONDAY, NOTICE, ALL, Set.of(Town.HUGO)),
                    FUNCTION_DELEGATION);
        }

        @Test
        void whereTheFirstHasAnotherMatterTheSecondActs() {
            MandateAct roads = first(FUNCTION_DELEGATION).withMatter(new Matter(Set.of(), Set.of(SMS), Set.of()));

            assertGranted(
                    mayor(register(Town.council(), roads, second(FUNCTION_DELEGATION)), Town.IRIS),
                    FUNCTION_DELEGATION);
        }

        @Test
        void anotherKindOfMandateIsNoHindrance() {
            assertGranted(
                    mayor(
                            register(Town.council(), first(FUNCTION_DELEGATION), second(SIGNATURE_DELEGATION)),
                            Town.IRIS),
                    SIGNATURE_DELEGATION);
        }

        @Test
        void twoOfOneRankActEither() {
            assertGranted(
                    mayor(
                            register(
                                    Town.council(),
                                    first(FUNCTION_DELEGATION),
                                    second(FUNCTION_DELEGATION).withRank(1)),
                            Town.IRIS),
                    FUNCTION_DELEGATION);
        }

        @Test
        void theSecondDeputyStandsInWhenTheMayorAndTheFirstAreAway() {
            MandateRegister register = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .act(first(SUPPLEANCE))
                    .act(second(SUPPLEANCE))
                    .absence(new Absence(Town.FARID, THAT_DAY, null))
                    .absence(new Absence(Town.HUGO, THAT_DAY, null))
                    .build();

            assertGranted(mayor(register, Town.IRIS), SUPPLEANCE);
        }

        @Test
        void anActOfRankNoughtIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> first(SUPPLEANCE).withRank(0));
        }
    }

    @Nested
    class Matters {

        private static MandateResolution on(Matter limit, Matter subject) {
            return register(Town.council(), first(SIGNATURE_DELEGATION).withMatter(limit))
                    .resolve(Town.HUGO, Town.MAYOR, MONDAY, subject, ALL, Set.of());
        }

        private static Matter sectors(UnitId... sectors) {
            return new Matter(NOTICE.purposes(), NOTICE.channels(), Set.of(sectors));
        }

        @Test
        void thatAreNamedAreReached() {
            assertGranted(on(NOTICE, NOTICE), SIGNATURE_DELEGATION);
        }

        @Test
        void ofAnotherPurposeAreNot() {
            assertDenied(
                    on(new Matter(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()), NOTICE),
                    MandateDenial.OUT_OF_MATTER,
                    "ne porte pas sur");
        }

        @Test
        void onAnotherChannelAreNot() {
            assertDenied(
                    on(
                            new Matter(Set.of(), Set.of(SITE), Set.of()),
                            new Matter(NOTICE.purposes(), Set.of(SITE, SMS), NOTICE.sectors())),
                    MandateDenial.OUT_OF_MATTER,
                    "L’acte 2025-12");
        }

        @Test
        void aboutOneUnitAmongOthersAreNot() {
            assertThat(on(sectors(ROADS), sectors(ROADS, WATER)).denied()).contains(MandateDenial.OUT_OF_MATTER);
            assertGranted(on(sectors(ROADS, WATER), sectors(ROADS)), SIGNATURE_DELEGATION);
        }

        @Test
        void aboutUnitsThatNobodyKnowsAreNot() {
            assertThat(on(sectors(ROADS), sectors()).denied()).contains(MandateDenial.OUT_OF_MATTER);
        }
    }

    @Nested
    class OfSeveral {

        @Test
        void theBestIsTaken() {
            MandateRegister register = register(
                    Town.council(),
                    Town.act(SIGNATURE_DELEGATION, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY),
                    first(FUNCTION_DELEGATION));

            assertGranted(mayor(register, Town.HUGO), FUNCTION_DELEGATION);
            assertThat(register.mandates(Town.HUGO, Town.MAYOR, MONDAY))
                    .extracting(Mandate::kind)
                    .containsExactly(FUNCTION_DELEGATION, SIGNATURE_DELEGATION);
        }

        @Test
        void theOneThatIsAcceptedIsTaken() {
            MandateRegister register = register(
                    Town.council(),
                    Town.act(SIGNATURE_DELEGATION, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY),
                    first(FUNCTION_DELEGATION));

            assertGranted(
                    register.resolve(Town.HUGO, Town.MAYOR, MONDAY, NOTICE, Set.of(SIGNATURE_DELEGATION), Set.of()),
                    SIGNATURE_DELEGATION);
        }

        @Test
        void theReasonThatComesNearestIsTold() {
            MandateRegister register = register(
                    Town.council(),
                    first(SUPPLEANCE),
                    first(FUNCTION_DELEGATION).withDays(SIGNED, SIGNED.plusDays(10)),
                    first(SIGNATURE_DELEGATION).withMatter(new Matter(Set.of(), Set.of(SMS), Set.of())));

            assertThat(mayor(register, Town.HUGO).denied()).contains(MandateDenial.OUT_OF_RANK);
        }
    }

    @Nested
    class Kinds {

        @Test
        void thatAreNotAcceptedAreRefused() {
            assertDenied(
                    register(Town.council(), first(SIGNATURE_DELEGATION))
                            .resolve(Town.HUGO, Town.MAYOR, MONDAY, NOTICE, Set.of(OWN_OFFICE), Set.of()),
                    MandateDenial.NOT_ACCEPTED,
                    "(délégation de signature)");
        }

        @Test
        void theHolderToo() {
            assertThat(register(Town.council())
                            .resolve(Town.FARID, Town.MAYOR, MONDAY, NOTICE, Set.of(SUPPLEANCE), Set.of())
                            .denied())
                    .contains(MandateDenial.NOT_ACCEPTED);
        }

        @Test
        void anInternalReplacementIsTooWeak() {
            assertDenied(
                    Town.mandates().resolve(Town.GAIA, Town.MAYOR, MONDAY, NOTICE, Set.of(OWN_OFFICE), Set.of()),
                    MandateDenial.TOO_WEAK,
                    "Un remplacement interne ne permet pas à gaia");
        }

        @Test
        void withoutAnyThereIsNone() {
            assertThat(mayor(register(Town.council()), Town.HUGO).message())
                    .isEqualTo(Wording.of(
                            "hugo ne peut pas agir comme « maire ou président » à cette date.",
                            "hugo cannot act as 'mayor or president' on this date."));
        }

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"OWN_OFFICE", "INTERNAL_REPLACEMENT", "ON_DUTY"})
        void thatNoActGivesAreRefusedInOne(MandateKind kind) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.act(kind, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Mandate.ByAct(Town.HUGO, Town.MAYOR, null, Town.FIRST_DEPUTY, kind, "2025-12", SIGNED));
        }
    }

    @Nested
    class Candidates {

        @Test
        void areAllWhoHaveARightWhetherOrNotSomebodyComesFirst() {
            MandateRegister register = register(
                    Town.council(),
                    first(SUPPLEANCE),
                    second(SUPPLEANCE),
                    Town.act(SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY)
                            .withDays(SIGNED, SIGNED));

            assertThat(register.candidates(Town.MAYOR, MONDAY)).containsExactly(Town.FARID, Town.HUGO, Town.IRIS);
        }

        @Test
        void forTheDutyOfficeAreThoseOnDuty() {
            assertThat(Town.mandates().candidates(Town.DUTY, MONDAY)).containsExactly(Town.GAIA);
        }
    }

    @Nested
    class Capacity {

        private static final Map<OfficeId, Wording> TITLES = Map.of(
                Town.MAYOR, Wording.of("le maire", "the mayor"),
                Town.FIRST_DEPUTY, Wording.of("le premier adjoint", "the first deputy mayor"),
                Town.DIRECTOR, Wording.of("la directrice de la communication", "the communication director"),
                Town.DUTY, Wording.of("le cadre d’astreinte", "the duty officer"));

        private static Wording of(Mandate mandate) {
            return mandate.capacity(office -> TITLES.getOrDefault(office, Wording.same("?")));
        }

        private static Mandate byAct(MandateKind kind) {
            return new Mandate.ByAct(Town.HUGO, Town.MAYOR, Town.FARID, Town.FIRST_DEPUTY, kind, "2025-12", SIGNED);
        }

        @Test
        void ofTheHolderIsTheOffice() {
            assertThat(of(new Mandate.OwnOffice(Town.FARID, Town.MAYOR)))
                    .isEqualTo(Wording.of("le maire", "the mayor"));
        }

        @ParameterizedTest
        @EnumSource(
                value = MandateKind.class,
                names = {"FUNCTION_DELEGATION", "SIGNATURE_DELEGATION"})
        void ofADelegateIsForTheMayorAndByDelegation(MandateKind kind) {
            assertThat(of(byAct(kind)))
                    .isEqualTo(Wording.of(
                            "pour le maire et par délégation, le premier adjoint",
                            "for the mayor and by delegation, the first deputy mayor"));
        }

        @Test
        void ofWhoStandsInIsForTheMayorAndBySubstitution() {
            assertThat(of(byAct(SUPPLEANCE)))
                    .isEqualTo(Wording.of(
                            "pour le maire et par suppléance, le premier adjoint",
                            "for the mayor and by substitution, the first deputy mayor"));
        }

        @Test
        void ofAnInterimIsTheOfficeAdInterim() {
            assertThat(of(byAct(INTERIM))).isEqualTo(Wording.of("le maire par intérim", "the mayor ad interim"));
        }

        @Test
        void ofAReplacementSaysSo() {
            assertThat(of(Town.replacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO)))
                    .isEqualTo(Wording.of(
                            "pour la directrice de la communication, en remplacement interne",
                            "for the communication director, as internal replacement"));
        }

        @Test
        void ofWhoIsOnDutyIsTheDutyOffice() {
            assertThat(of(new Mandate.OnDuty(Town.GAIA, Town.DUTY, MONDAY)))
                    .isEqualTo(Wording.of("le cadre d’astreinte", "the duty officer"));
        }
    }

    @Nested
    class Values {

        @Test
        void everyKindHasItsLabel() {
            assertThat(MandateKind.values())
                    .extracting(MandateKind::label)
                    .doesNotHaveDuplicates()
                    .noneMatch(label -> label.fr().isBlank() || label.en().isBlank());
            assertThat(ON_DUTY.label().fr()).isEqualTo("astreinte");
            assertThat(INTERNAL_REPLACEMENT.isByAct()).isFalse();
        }

        @Test
        void nothingEndsBeforeItStarts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> first(SUPPLEANCE).withDays(SIGNED, SIGNED.minusDays(1)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Absence(Town.FARID, SIGNED, SIGNED.minusDays(1)));
        }
    }
}
