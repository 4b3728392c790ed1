package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Test;

class RetractionTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    private Outcome retract() {
        return desk.act(new ApprovalCommand.Retract(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO));
    }

    private Desk cleared() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
        return desk;
    }

    @Test
    void takesOnesDecisionBack() {
        cleared();
        Desk.accept(retract());

        assertThat(desk.state().votes()).isEmpty();
    }

    @Test
    void saysWhyTheDecisionNoLongerCounts() {
        cleared();
        Desk.accept(retract());

        List<RecordedAct> trail = desk.approvals().trail(Town.NOTICE);
        assertThat(trail.get(trail.size() - 1).events())
                .contains(new ApprovalEvent.DecisionVoided(
                        Town.SITE,
                        StageId.of("visa"),
                        new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR),
                        ApprovalEvent.VoidCause.RETRACTED));
    }

    @Test
    void letsThePersonDecideOtherwise() {
        cleared();
        Desk.accept(retract());

        assertAccepted(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));
    }

    @Test
    void takesARejectionBackAsWell() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));
        Desk.accept(retract());

        assertThat(desk.state().isRefused(Town.SITE)).isFalse();
    }

    @Test
    void isTooLateOnceALaterStageHasDecided() {
        cleared();
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, notice));

        assertRefused(retract(), RefusalCode.TOO_LATE_TO_RETRACT);
    }

    @Test
    void isNotTooLateWhereSomebodyLaterHasOnlyStoodAside() {
        cleared();
        Desk.accept(desk.decide("signature", Town.MAYOR, Town.FARID, DecisionKind.RECUSE, "", notice));

        assertAccepted(retract());
    }

    @Test
    void isTooLateOnlyForTheVariantsThatWereDecidedOn() {
        cleared();
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, notice, Town.SMS));
        Desk.accept(retract());

        assertThat(desk.state().isApproved(Town.SMS)).isTrue();
        assertThat(desk.state().progress(Town.SITE).get(0).votes()).isEmpty();
    }

    @Test
    void isTooLateOnceAPermitWasIssued() {
        desk.submitted(notice, Town.signature());
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, notice));
        assertThat(desk.gate().permit(desk.name(), notice, Town.SITE).granted()).isPresent();
        Desk.accept(desk.act(new ApprovalCommand.Retract(StageId.of("signature"), Town.MAYOR, Town.FARID)));
        assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        assertThat(desk.state().isApproved(Town.SMS)).isFalse();
    }

    @Test
    void isForOnesOwnDecisionOnly() {
        cleared();

        assertRefused(
                desk.act(new ApprovalCommand.Retract(StageId.of("visa"), Town.DIRECTOR, Town.GAIA)),
                RefusalCode.NOTHING_TO_RETRACT);
    }

    @Test
    void isForADecisionInThatStageOnly() {
        cleared();

        assertRefused(
                desk.act(new ApprovalCommand.Retract(StageId.of("nulle-part"), Town.DIRECTOR, Town.BRUNO)),
                RefusalCode.UNKNOWN_STAGE);
    }

    @Test
    void isAnsweredAlikeWhenItIsAskedForTwiceUnderOneName() {
        cleared();
        CommandId name = desk.name();
        ApprovalCommand.Retract retract = new ApprovalCommand.Retract(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO);
        Desk.accept(desk.approvals().act(name, Town.NOTICE, retract));

        assertAccepted(desk.approvals().act(name, Town.NOTICE, retract));
        assertRefused(
                desk.approvals().act(name, Town.NOTICE, new ApprovalCommand.Withdraw(Town.ANNA, "non")),
                RefusalCode.NAME_TAKEN);
    }

    @Test
    void isNotTooLateOnceAPermitIsOverThatNobodyUsed() {
        Communication onSite = Town.siteOnly();
        desk.approved(onSite);
        assertThat(desk.gate().permit(desk.name(), onSite, Town.SITE).granted()).isPresent();
        ApprovalCommand.Retract retract = new ApprovalCommand.Retract(StageId.of("signature"), Town.MAYOR, Town.FARID);
        assertRefused(desk.act(retract), RefusalCode.TOO_LATE_TO_RETRACT);
        desk.clock().set("2025-08-19T22:00:00Z");

        assertAccepted(desk.act(retract));
    }
}
