package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.LocalDate;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransferTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private Outcome transfer(String stage, OfficeId office, PersonId person, OfficeId to) {
        return desk.act(new ApprovalCommand.Transfer(StageId.of(stage), office, person, to, "en congé"));
    }

    private Outcome toTheOfficer() {
        return transfer("visa", Town.DIRECTOR, Town.BRUNO, Town.DPO);
    }

    @Nested
    class ASeatThatWasTransferred {

        @Test
        void isFilledByTheOfficeItWentTo() {
            desk.submitted(notice, Town.visa());
            Desk.accept(toTheOfficer());
            Desk.accept(desk.approve("visa", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void isNamedInTheDecision() {
            desk.submitted(notice, Town.visa());
            Desk.accept(toTheOfficer());
            Desk.accept(desk.approve("visa", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().votes()).singleElement().satisfies(vote -> {
                assertThat(vote.seat()).isEqualTo(Town.DIRECTOR);
                assertThat(vote.mandate().office()).isEqualTo(Town.DPO);
            });
        }

        @Test
        void isLostToItsOfficeWhichIsToldWhoDecides() {
            desk.submitted(notice, Town.visa());
            Desk.accept(toTheOfficer());

            Outcome refused = desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice);

            assertRefused(refused, RefusalCode.NO_SEAT);
            assertThat(refused.refusal().orElseThrow().message().en())
                    .contains("'data protection officer' decides now");
        }

        @Test
        void isStillTheMandatoryOneOfTheQuorum() {
            desk.submitted(
                    notice,
                    Town.stage("visa", StageNature.VALIDATION)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .quorum(Quorum.any().requiring(Town.DIRECTOR))
                            .build());
            Desk.accept(toTheOfficer());
            Desk.accept(desk.approve("visa", Town.LEGAL, Town.CLARA, notice));
            assertThat(desk.state().isApproved(Town.SITE)).isFalse();

            Desk.accept(desk.approve("visa", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void keepsItsVeto() {
            desk.submitted(
                    notice,
                    Town.stage("visa", StageNature.VALIDATION)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .quorum(Quorum.any().withVeto(Town.DIRECTOR))
                            .build());
            Desk.accept(toTheOfficer());
            Desk.accept(desk.object("visa", Town.DPO, Town.DENIS, DecisionKind.REJECT, notice));

            assertThat(desk.state().isRefused(Town.SITE)).isTrue();
            assertRefused(
                    desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA), RefusalCode.VARIANT_REJECTED);
        }
    }

    @Nested
    class ATransfer {

        @ParameterizedTest
        @EnumSource(
                value = StageNature.class,
                names = {"SIGNATURE", "PROOF_SIGN_OFF"})
        void ofWhatIsPersonalIsRefused(StageNature nature) {
            desk.submitted(notice, Town.stage("fin", nature).by(Town.DIRECTOR).build());

            assertRefused(transfer("fin", Town.DIRECTOR, Town.BRUNO, Town.DPO), RefusalCode.TRANSFER_REFUSED);
        }

        @Test
        void toWhoIsSeatedThereIsRefused() {
            desk.submitted(
                    notice,
                    Town.stage("visa", StageNature.VISA)
                            .by(Town.DIRECTOR)
                            .by(Town.DPO)
                            .build());

            assertRefused(toTheOfficer(), RefusalCode.TRANSFER_REFUSED);
        }

        @Test
        void toAnOfficeThatThereIsNotIsRefusedWithTheOneThatWasMeant() {
            desk.submitted(notice, Town.visa());

            String refused = transfer("visa", Town.DIRECTOR, Town.BRUNO, OfficeId.of("juristte"))
                    .fold(state -> "", refusal -> refusal.message().fr());

            assertThat(refused)
                    .isEqualTo("Transfert refusé : l’organigramme n’a pas de fonction « juristte » ; vouliez-vous dire "
                            + "« juriste » ?");
        }

        @Test
        void toAnOfficeThatNobodyHoldsIsRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(
                    transfer("visa", Town.DIRECTOR, Town.BRUNO, StandardOffices.WEB_EDITOR),
                    RefusalCode.TRANSFER_REFUSED);
        }

        @Test
        void backIsRefused() {
            desk.submitted(notice, Town.visa());
            Desk.accept(toTheOfficer());
            Desk.accept(transfer("visa", Town.DPO, Town.DENIS, Town.LEGAL));

            assertRefused(transfer("visa", Town.LEGAL, Town.CLARA, Town.DPO), RefusalCode.TRANSFER_REFUSED);
            assertRefused(transfer("visa", Town.LEGAL, Town.CLARA, Town.DIRECTOR), RefusalCode.TRANSFER_REFUSED);
        }

        @Test
        void isMadeThreeTimesAndNoMore() {
            desk.submitted(notice, Town.visa());
            Desk.accept(toTheOfficer());
            Desk.accept(transfer("visa", Town.DPO, Town.DENIS, Town.LEGAL));
            Desk.accept(transfer("visa", Town.LEGAL, Town.CLARA, Town.SECRETARY));

            assertRefused(transfer("visa", Town.SECRETARY, Town.EVA, Town.MAYOR), RefusalCode.TRANSFER_REFUSED);
        }

        @Test
        void ofASeatThatHasDecidedIsRefused() {
            desk.submitted(
                    notice,
                    Town.stage("visa", StageNature.VISA)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .build());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertRefused(toTheOfficer(), RefusalCode.ALREADY_DECIDED);
        }

        @Test
        void byWhoHasNoMandateIsRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(transfer("visa", Town.DIRECTOR, Town.DENIS, Town.DPO), RefusalCode.NO_MANDATE);
        }

        @Test
        void ofNoSeatIsRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(transfer("visa", Town.LEGAL, Town.CLARA, Town.DPO), RefusalCode.NO_SEAT);
        }

        @Test
        void withoutAReasonIsRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(
                    desk.act(new ApprovalCommand.Transfer(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, Town.DPO, "")),
                    RefusalCode.REASON_REQUIRED);
        }
    }

    /** Two seats, a deadline of one working day, then the secretary general, whom Eva and Denis both are. */
    @Nested
    class AStageThatIsLate {

        private final Desk late = new Desk(
                new MemoryApprovalStore(),
                MandateRegister.builder(
                                Town.chartBuilder()
                                        .position(Position.since(
                                                Town.DENIS, Town.SECRETARY, LocalDate.parse("2025-01-01")))
                                        .build(),
                                Town.NOUMEA)
                        .build());

        private final Stage stage = Town.stage("visa", StageNature.VISA)
                .by(Town.DIRECTOR)
                .by(Town.LEGAL)
                .deadline(Deadline.within(Delay.workingDays(1)).escalatingTo(Town.SECRETARY))
                .build();

        private Outcome escalated(PersonId person) {
            return late.approve("visa", Town.SECRETARY, person, notice);
        }

        @Test
        void isNotDecidedByTheOfficeAboveBeforeItsTime() {
            late.submitted(notice, stage);

            assertRefused(escalated(Town.EVA), RefusalCode.NO_SEAT);
        }

        @Test
        void isDecidedSeatBySeatByTheOfficeAbove() {
            late.submitted(notice, stage);
            late.clock().set("2025-08-25T22:00:00Z");
            Desk.accept(escalated(Town.EVA));
            Desk.accept(escalated(Town.DENIS));

            assertThat(late.state().votes()).extracting(Vote::seat).containsExactly(Town.DIRECTOR, Town.LEGAL);
            assertThat(late.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void leavesTheSeatsThatHaveDecidedAlone() {
            late.submitted(notice, stage);
            Desk.accept(late.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            late.clock().set("2025-08-25T22:00:00Z");
            Desk.accept(escalated(Town.EVA));

            assertThat(late.state().votes()).extracting(Vote::seat).containsExactly(Town.DIRECTOR, Town.LEGAL);
        }

        @Test
        void stillCountsAPersonOnce() {
            late.submitted(notice, stage);
            late.clock().set("2025-08-25T22:00:00Z");
            Desk.accept(escalated(Town.EVA));

            assertRefused(escalated(Town.EVA), RefusalCode.PERSON_ALREADY_COUNTED);
        }

        @Test
        void isStillDecidedByItsOwnSeats() {
            late.submitted(notice, stage);
            late.clock().set("2025-08-25T22:00:00Z");

            assertAccepted(late.approve("visa", Town.LEGAL, Town.CLARA, notice));
        }

        @Test
        void isNoLongerLateWithANewText() {
            late.submitted(notice, stage);
            late.clock().set("2025-08-25T22:00:00Z");
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            Desk.accept(late.revise(edited, Town.ANNA));

            assertRefused(late.approve("visa", Town.SECRETARY, Town.EVA, edited), RefusalCode.NO_SEAT);
        }

        @Test
        void mayBeDecidedForDifferentSeatsOfDifferentVariantsAtOnce() {
            Communication both = Town.notice();
            late.submitted(both, stage);
            Desk.accept(late.approve("visa", Town.DIRECTOR, Town.BRUNO, both, Town.SITE));
            late.clock().set("2025-08-25T22:00:00Z");
            Desk.accept(late.approve("visa", Town.SECRETARY, Town.EVA, both));

            assertThat(late.state().votes())
                    .extracting(Vote::seat)
                    .containsExactly(Town.DIRECTOR, Town.LEGAL, Town.DIRECTOR);
        }
    }

    @Test
    void toAnOfficeThatTheAuthorAloneHoldsIsRefused() {
        Desk hers = new Desk(
                new MemoryApprovalStore(),
                MandateRegister.builder(
                                Town.chartBuilder()
                                        .position(Position.since(
                                                Town.ANNA, StandardOffices.WEB_EDITOR, LocalDate.parse("2025-01-01")))
                                        .build(),
                                Town.NOUMEA)
                        .build());
        hers.submitted(notice, Town.visa());

        assertRefused(
                hers.act(new ApprovalCommand.Transfer(
                        StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, StandardOffices.WEB_EDITOR, "à vous")),
                RefusalCode.TRANSFER_REFUSED);
    }
}
