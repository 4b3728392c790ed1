package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private Outcome withdraw(PersonId person) {
        return desk.act(new ApprovalCommand.Withdraw(person, "annulé"));
    }

    private Desk withdrawn() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(withdraw(Town.ANNA));
        return desk;
    }

    @Nested
    class IsFor {

        @Test
        void theAuthor() {
            withdrawn();

            assertThat(desk.state().isWithdrawn()).isTrue();
        }

        @Test
        void whoHoldsABindingSeatInTheirOwnRight() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertAccepted(withdraw(Town.FARID));
        }

        @Test
        void nobodyWhoReplacesThemOnly() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(withdraw(Town.GAIA), RefusalCode.NOT_CONCERNED);
        }

        @Test
        void nobodyWhoIsAskedForAnAvisSimple() {
            desk.submitted(
                    notice, Town.stage("avis", StageNature.OPINION).by(Town.DPO).build(), Town.signature());

            assertRefused(withdraw(Town.DENIS), RefusalCode.NOT_CONCERNED);
        }

        @Test
        void nobodyWithoutAReason() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(desk.act(new ApprovalCommand.Withdraw(Town.ANNA, "")), RefusalCode.REASON_REQUIRED);
        }

        @Test
        void whatWasSubmittedOnly() {
            assertRefused(withdraw(Town.ANNA), RefusalCode.NOT_SUBMITTED);
        }

        @Test
        void nothingThatHasGoneOut() {
            Communication both = Town.notice();
            desk.approved(both);
            PermitId permit = desk.gate()
                    .permit(desk.name(), both, Town.SITE)
                    .granted()
                    .orElseThrow()
                    .id();
            assertThat(desk.gate().redeem(desk.name(), permit, both, Town.SITE).granted())
                    .isPresent();

            assertRefused(withdraw(Town.ANNA), RefusalCode.ALREADY_DELIVERED);
        }
    }

    @Nested
    class Afterwards {

        @Test
        void nobodyDecides() {
            withdrawn();

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.WITHDRAWN);
        }

        @Test
        void theTextIsNotChanged() {
            withdrawn();

            assertRefused(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA), RefusalCode.WITHDRAWN);
        }

        @Test
        void itIsNotSubmittedAgain() {
            withdrawn();

            assertRefused(desk.submit(notice, Town.visaThenSignature()), RefusalCode.WITHDRAWN);
        }

        @Test
        void itIsNotReleasedUrgently() {
            withdrawn();

            assertRefused(
                    desk.approvals()
                            .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"),
                    RefusalCode.WITHDRAWN);
        }

        @Test
        void noDecisionIsTakenBack() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            Desk.accept(withdraw(Town.ANNA));

            assertRefused(
                    desk.act(new ApprovalCommand.Retract(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO)),
                    RefusalCode.WITHDRAWN);
        }

        @Test
        void whatWasApprovedIsNotReleased() {
            desk.approved(notice);
            Desk.accept(withdraw(Town.ANNA));

            assertThat(desk.state().isReleased(Town.SITE)).isFalse();
        }

        @Test
        void itIsSaidToBe() {
            withdrawn();

            assertThat(desk.approvals().stateOf(Town.NOTICE)).isEqualTo(CommunicationState.WITHDRAWN);
        }
    }
}
