package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Test;

class ResubmissionTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private Outcome resubmit(PersonId person) {
        return desk.act(new ApprovalCommand.Resubmit(person, "le jour est le bon"));
    }

    private void objected(DecisionKind kind) {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, kind, notice));
    }

    @Test
    void letsWhoAskedForChangesDecideAgainOnTheSameText() {
        objected(DecisionKind.REQUEST_CHANGES);
        Desk.accept(resubmit(Town.ANNA));

        assertThat(desk.state().isRefused(Town.SITE)).isFalse();
        assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
    }

    @Test
    void leavesApprovalsAsTheyAre() {
        Stage two = Town.stage("visa", StageNature.VISA)
                .by(Town.DIRECTOR)
                .by(Town.LEGAL)
                .build();
        desk.submitted(notice, two);
        Desk.accept(desk.approve("visa", Town.LEGAL, Town.CLARA, notice));
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));
        Desk.accept(resubmit(Town.ANNA));

        assertThat(desk.state().votes())
                .extracting(vote -> vote.mandate().person())
                .containsExactly(Town.CLARA);
    }

    @Test
    void keepsTheAnswerOnRecord() {
        objected(DecisionKind.REQUEST_CHANGES);
        Desk.accept(resubmit(Town.ANNA));

        assertThat(desk.approvals().trail(Town.NOTICE).get(2).events())
                .contains(new ApprovalEvent.Resubmitted(Town.ANNA, "le jour est le bon"));
    }

    @Test
    void mayComeFromAnEditor() {
        desk.submitted(notice, Town.visa());
        Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
        Desk.accept(desk.revise(edited, Town.EVA));
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, edited));

        assertAccepted(resubmit(Town.EVA));
    }

    @Test
    void doesNotComeFromAnybodyElse() {
        objected(DecisionKind.REQUEST_CHANGES);

        assertRefused(resubmit(Town.EVA), RefusalCode.NOT_CONCERNED);
    }

    @Test
    void doesNotUndoARejection() {
        objected(DecisionKind.REJECT);

        assertRefused(resubmit(Town.ANNA), RefusalCode.NOTHING_TO_RESUBMIT);
    }

    @Test
    void doesNotMakeAnAvisSimpleGivenAgain() {
        desk.submitted(
                notice, Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build(), Town.signature());
        Desk.accept(desk.object("avis", Town.LEGAL, Town.CLARA, DecisionKind.REQUEST_CHANGES, notice));

        assertRefused(resubmit(Town.ANNA), RefusalCode.NOTHING_TO_RESUBMIT);
    }

    @Test
    void needsAnAnswer() {
        objected(DecisionKind.REQUEST_CHANGES);

        assertRefused(desk.act(new ApprovalCommand.Resubmit(Town.ANNA, " ")), RefusalCode.REASON_REQUIRED);
    }
}
