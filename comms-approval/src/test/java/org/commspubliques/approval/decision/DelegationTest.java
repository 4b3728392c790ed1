package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateDenial;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions by those who act for the mayor, of a town with two deputies. */
class DelegationTest {

    private static final LocalDate SIGNED = LocalDate.parse("2025-02-03");
    private static final Communication NOTICE = Town.siteOnly();
    private static final UnitId HALL = UnitId.of("mairie");

    private static MandateAct signature() {
        return Town.act(MandateKind.SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY);
    }

    private static MandateAct function(PersonId person, OfficeId quality) {
        return Town.act(MandateKind.FUNCTION_DELEGATION, Town.MAYOR, person, quality);
    }

    private static MandateRegister.Builder register(MandateAct... acts) {
        MandateRegister.Builder register = MandateRegister.builder(
                        Town.council().build(), Town.NOUMEA)
                .replacement(Town.replacement(Town.GAIA, Town.MAYOR, Town.FARID))
                .replacement(Town.replacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO));
        for (MandateAct act : acts) {
            register.act(act);
        }
        return register;
    }

    private static Desk desk(MandateRegister.Builder register) {
        return new Desk(new MemoryApprovalStore(), register.build());
    }

    private static Desk submitted(Communication communication, MandateAct... acts) {
        return desk(register(acts)).submitted(communication, Town.signature());
    }

    @Nested
    class TheRecord {

        @Test
        void hasBothNamesAndTheQualityAndTheAct() {
            Desk desk = submitted(NOTICE, signature());
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE));

            assertThat(desk.state().votes().get(0).mandate())
                    .isEqualTo(new Mandate.ByAct(
                            Town.EVA,
                            Town.MAYOR,
                            Town.FARID,
                            Town.SECRETARY,
                            MandateKind.SIGNATURE_DELEGATION,
                            "2025-12",
                            SIGNED));
        }

        @Test
        void saysForTheMayorAndByDelegation() {
            Desk desk = submitted(NOTICE, signature());
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE));

            assertThat(desk.state()
                            .votes()
                            .get(0)
                            .mandate()
                            .capacity(office -> office.equals(Town.MAYOR)
                                    ? Wording.of("le maire", "the mayor")
                                    : Wording.of("la secrétaire générale", "the secretary general")))
                    .isEqualTo(Wording.of(
                            "pour le maire et par délégation, la secrétaire générale",
                            "for the mayor and by delegation, the secretary general"));
        }

        @Test
        void saysTheSameByTheNamesOfTheOrganisationChart() {
            Desk desk = submitted(NOTICE, signature());
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE));
            Mandate mandate = desk.state().votes().get(0).mandate();

            assertThat(mandate.capacity(Town.chart())).isEqualTo(mandate.capacity(Town.chart()::nameOf));
            assertThat(mandate.capacity(Town.chart()).fr()).contains("par délégation");
        }

        @Test
        void standsAfterTheDelegationHasEnded() {
            MandateAct act = signature();
            Desk desk = submitted(NOTICE, act.withDays(SIGNED, LocalDate.parse("2025-08-18")));
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE));
            desk.clock().set("2025-08-18T13:00:00Z");

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }
    }

    @Nested
    class WhoWroteTheText {

        @Test
        void doesNotSignItByDelegation() {
            Communication byTheSecretary = NOTICE.toBuilder().author(Town.EVA).build();

            assertRefused(
                    submitted(byTheSecretary, signature()).approve("signature", Town.MAYOR, Town.EVA, byTheSecretary),
                    RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void norDoesWhoEditedIt() {
            Desk desk = submitted(NOTICE, signature());
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            Desk.accept(desk.revise(edited, Town.EVA));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.EVA, edited), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void leavesTheirTurnToTheNext() {
            Desk desk = submitted(
                    NOTICE,
                    function(Town.HUGO, Town.FIRST_DEPUTY),
                    function(Town.IRIS, Town.SECOND_DEPUTY).withRank(2));
            assertRefused(desk.approve("signature", Town.MAYOR, Town.IRIS, NOTICE), RefusalCode.MANDATE_OUT_OF_RANK);
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            Desk.accept(desk.revise(edited, Town.HUGO));

            assertAccepted(desk.approve("signature", Town.MAYOR, Town.IRIS, edited));
        }

        @Test
        void leavesItForTheVariantsTheyWroteAlone() {
            Communication notice = Town.notice();
            Desk desk = submitted(
                    notice,
                    function(Town.HUGO, Town.FIRST_DEPUTY),
                    function(Town.IRIS, Town.SECOND_DEPUTY).withRank(2));
            Communication edited = notice.withVariant(Town.sms("Coupure d'eau vendredi."));
            Desk.accept(desk.revise(edited, Town.HUGO));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.IRIS, edited), RefusalCode.MANDATE_OUT_OF_RANK);
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.IRIS, edited, Town.SMS));
        }

        @Test
        void isTheMayorSoThatADeputyStandsIn() {
            Communication byTheMayor = NOTICE.toBuilder().author(Town.FARID).build();
            MandateAct suppleance = Town.act(MandateKind.SUPPLEANCE, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY);

            assertAccepted(submitted(byTheMayor, suppleance).approve("signature", Town.MAYOR, Town.HUGO, byTheMayor));
        }
    }

    @Nested
    class OnePerson {

        @Test
        void countsOnceWhateverMandatesTheyHold() {
            Desk desk = desk(register(signature()))
                    .submitted(
                            NOTICE,
                            Town.stage("deux", StageNature.VALIDATION)
                                    .by(Town.SECRETARY)
                                    .by(Town.MAYOR)
                                    .build());
            Desk.accept(desk.approve("deux", Town.SECRETARY, Town.EVA, NOTICE));

            assertRefused(desk.approve("deux", Town.MAYOR, Town.EVA, NOTICE), RefusalCode.PERSON_ALREADY_COUNTED);
        }

        @Test
        void decidesForASeatThatAnotherHasFilledNoMore() {
            Desk desk = desk(register(signature()))
                    .submitted(
                            NOTICE,
                            Town.stage("deux", StageNature.VALIDATION)
                                    .by(Town.MAYOR)
                                    .by(Town.LEGAL)
                                    .build());
            Desk.accept(desk.approve("deux", Town.MAYOR, Town.FARID, NOTICE));

            assertRefused(desk.approve("deux", Town.MAYOR, Town.EVA, NOTICE), RefusalCode.ALREADY_DECIDED);
        }
    }

    @Nested
    class AStage {

        @Test
        void ofSignatureAcceptsNoInternalReplacement() {
            assertRefused(
                    submitted(NOTICE).approve("signature", Town.MAYOR, Town.GAIA, NOTICE),
                    RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void mayAcceptNoInternalReplacementForAVisaEither() {
            Stage strict = Town.stage("visa", StageNature.VISA)
                    .by(Town.DIRECTOR)
                    .accepting(MandateKind.OWN_OFFICE, MandateKind.INTERIM)
                    .build();

            assertRefused(
                    desk(register()).submitted(NOTICE, strict).approve("visa", Town.DIRECTOR, Town.GAIA, NOTICE),
                    RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void mayBeOfTheHolderAlone() {
            Stage personal = Town.stage("signature", StageNature.SIGNATURE)
                    .by(Town.MAYOR)
                    .accepting(MandateKind.OWN_OFFICE)
                    .build();
            Desk desk = desk(register(signature())).submitted(NOTICE, personal);

            assertRefused(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE), RefusalCode.MANDATE_NOT_ACCEPTED);
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.FARID, NOTICE));
        }
    }

    @Nested
    class AMandate {

        private static void assertThatTheSecretary(RefusalCode code, MandateRegister.Builder register) {
            assertRefused(
                    desk(register)
                            .submitted(NOTICE, Town.signature())
                            .approve("signature", Town.MAYOR, Town.EVA, NOTICE),
                    code);
        }

        @Test
        void thatBeginsLaterIsRefused() {
            assertThatTheSecretary(
                    RefusalCode.MANDATE_NOT_YET, register(signature().withDays(LocalDate.parse("2025-08-19"), null)));
        }

        @Test
        void thatIsNotPublishedIsRefused() {
            assertThatTheSecretary(
                    RefusalCode.MANDATE_NOT_YET,
                    register(MandateAct.of(
                            MandateKind.SIGNATURE_DELEGATION,
                            Town.MAYOR,
                            signature().grantor(),
                            signature().holder(),
                            new ActReference("2025-12", SIGNED, null, null))));
        }

        @Test
        void thatIsOverIsRefused() {
            assertThatTheSecretary(
                    RefusalCode.MANDATE_EXPIRED, register(signature().withDays(SIGNED, LocalDate.parse("2025-08-17"))));
        }

        @Test
        void isOverAtMidnightInTheTown() {
            Desk desk = submitted(NOTICE, signature().withDays(SIGNED, LocalDate.parse("2025-08-18")));
            desk.clock().set("2025-08-18T13:00:00Z");
            assertRefused(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE), RefusalCode.MANDATE_EXPIRED);
            desk.clock().set("2025-08-18T12:59:59Z");

            assertAccepted(desk.approve("signature", Town.MAYOR, Town.EVA, NOTICE));
        }

        @Test
        void whoseHolderHasLeftIsRefused() {
            assertThatTheSecretary(
                    RefusalCode.MANDATE_LAPSED,
                    register(MandateAct.of(
                            MandateKind.SIGNATURE_DELEGATION,
                            Town.MAYOR,
                            signature().grantor(),
                            new Mandate.OwnOffice(Town.EVA, Town.DIRECTOR),
                            signature().reference())));
        }

        @Test
        void ofSomebodyWhoCouldNotGrantItIsRefused() {
            assertThatTheSecretary(
                    RefusalCode.MANDATE_NOT_ENTITLED,
                    register(MandateAct.of(
                            MandateKind.SIGNATURE_DELEGATION,
                            Town.MAYOR,
                            new Mandate.OwnOffice(Town.HUGO, Town.MAYOR),
                            signature().holder(),
                            signature().reference())));
        }

        @Test
        void toStandInIsRefusedWhileTheMayorIsThere() {
            Desk desk = desk(register(Town.act(MandateKind.SUPPLEANCE, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY))
                    .absence(new Absence(Town.FARID, LocalDate.parse("2025-08-19"), LocalDate.parse("2025-08-20"))));
            desk.submitted(NOTICE, Town.signature());
            assertRefused(desk.approve("signature", Town.MAYOR, Town.HUGO, NOTICE), RefusalCode.MANDATE_OUT_OF_RANK);
            desk.clock().set("2025-08-18T13:00:00Z");

            assertAccepted(desk.approve("signature", Town.MAYOR, Town.HUGO, NOTICE));
        }

        @Test
        void thatIsRefusedIsToldInBothLanguages() {
            assertThat(submitted(
                                    NOTICE,
                                    function(Town.HUGO, Town.FIRST_DEPUTY),
                                    function(Town.IRIS, Town.SECOND_DEPUTY).withRank(2))
                            .approve("signature", Town.MAYOR, Town.IRIS, NOTICE)
                            .refusal())
                    .map(Refusal::message)
                    .contains(Wording.of(
                            "hugo passe avant iris pour agir comme « maire ou président » ; si cette personne est empêchée, déclarez"
                                    + " l’absence de hugo.",
                            "hugo comes before iris to act as 'mayor or president'; if that person is hindered, declare the absence"
                                    + " of hugo."));
        }
    }

    @Nested
    class AMatter {

        private static Matter of(Set<CommunicationPurpose> purposes, Set<ChannelId> channels, Set<UnitId> sectors) {
            return new Matter(purposes, channels, sectors);
        }

        @Test
        void ofAnotherPurposeIsRefused() {
            MandateAct alerts = signature().withMatter(of(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()));

            assertRefused(
                    submitted(NOTICE, alerts).approve("signature", Town.MAYOR, Town.EVA, NOTICE),
                    RefusalCode.MANDATE_OUT_OF_MATTER);
            assertAccepted(submitted(Town.alert(), alerts).approve("signature", Town.MAYOR, Town.EVA, Town.alert()));
        }

        @Test
        void isJudgedByThePurposeAsItIsNow() {
            MandateAct services =
                    signature().withMatter(of(Set.of(CommunicationPurpose.SERVICE_INFORMATION), Set.of(), Set.of()));
            Desk desk = desk(register(services)).submitted(NOTICE, Town.signature(), conditional());
            Communication alert =
                    NOTICE.toBuilder().purpose(CommunicationPurpose.ALERT).build();
            Desk.accept(desk.revise(alert, Town.ANNA));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.EVA, alert), RefusalCode.MANDATE_OUT_OF_MATTER);
        }

        @Test
        void ofOneChannelReachesThatVariantAlone() {
            Communication notice = Town.notice();
            Desk desk = submitted(notice, signature().withMatter(of(Set.of(), Set.of(ChannelId.of("site")), Set.of())));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.EVA, notice), RefusalCode.MANDATE_OUT_OF_MATTER);
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.EVA, notice, Town.SITE));
        }

        @Test
        void ofUnitsIsRefusedWhereTheChainDoesNotKnowThem() {
            MandateAct hall = signature().withMatter(of(Set.of(), Set.of(), Set.of(HALL)));

            assertRefused(
                    submitted(NOTICE, hall).approve("signature", Town.MAYOR, Town.EVA, NOTICE),
                    RefusalCode.MANDATE_OUT_OF_MATTER);
            assertAccepted(desk(register(hall))
                    .submitted(NOTICE, Town.signature(), conditional())
                    .approve("signature", Town.MAYOR, Town.EVA, NOTICE));
        }

        @Test
        void ofOneUnitDoesNotReachWhatIsAboutAnotherToo() {
            MandateAct hall = signature().withMatter(of(Set.of(), Set.of(), Set.of(HALL)));
            Communication shared = NOTICE.toBuilder()
                    .participation(new Participation(UnitId.of("eau"), Capacity.CONTRIBUTOR))
                    .build();

            assertRefused(
                    desk(register(hall))
                            .submitted(shared, Town.signature(), conditional())
                            .approve("signature", Town.MAYOR, Town.EVA, shared),
                    RefusalCode.MANDATE_OUT_OF_MATTER);
        }

        /** A stage that only what costs goes through. */
        private static Stage conditional() {
            return Town.stage("cher", StageNature.VISA)
                    .by(Town.LEGAL)
                    .onlyIf(Condition.always().withCostFrom(1_000_000))
                    .build();
        }
    }

    @ParameterizedTest
    @EnumSource(value = MandateDenial.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyReasonAgainstAMandateHasItsCode(MandateDenial denial) {
        assertThat(RefusalCode.values()).extracting(Enum::name).contains("MANDATE_" + denial);
    }

    @Nested
    class OfSomeMattersOnly {

        private static MandateAct limited(MandateAct act, Set<CommunicationPurpose> purposes, Set<ChannelId> channels) {
            return act.withMatter(new Matter(purposes, channels, Set.of()));
        }

        @Test
        void doesNotReachAnotherPurposeThatARevisionGaveTheText() {
            Desk desk =
                    submitted(NOTICE, limited(signature(), Set.of(CommunicationPurpose.SERVICE_INFORMATION), Set.of()));
            Communication promotion =
                    NOTICE.toBuilder().purpose(CommunicationPurpose.PROMOTION).build();
            Desk.accept(desk.revise(promotion, Town.ANNA));

            assertRefused(
                    desk.approve("signature", Town.MAYOR, Town.EVA, promotion), RefusalCode.MANDATE_OUT_OF_MATTER);
        }

        @Test
        void comesFirstForItsChannelEvenAmongOthers() {
            Communication notice = Town.notice();
            Desk desk = submitted(
                    notice,
                    limited(function(Town.HUGO, Town.FIRST_DEPUTY), Set.of(), Set.of(ChannelId.of("sms"))),
                    function(Town.IRIS, Town.SECOND_DEPUTY).withRank(2));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.IRIS, notice), RefusalCode.MANDATE_OUT_OF_RANK);
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.IRIS, notice, Town.SITE));
        }
    }
}
