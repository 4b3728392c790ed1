package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The legal adviser’s office is held by Bruno and by Clara. */
class RecusalTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private final Stage lawyers =
            Town.stage("avis", StageNature.VISA).by(Town.LEGAL).by(Town.DPO).build();

    @BeforeEach
    void submit() {
        desk.submitted(notice, lawyers, Town.signature());
    }

    private Outcome recuse(Communication seen) {
        return desk.decide("avis", Town.LEGAL, Town.CLARA, DecisionKind.RECUSE, "", seen);
    }

    @Test
    void needsNoReason() {
        assertAccepted(recuse(notice));
    }

    @Test
    void countsForNothing() {
        Desk.accept(recuse(notice));

        assertThat(desk.state().progress(Town.SITE).get(0).counted()).isZero();
    }

    @Test
    void countsForNothingInAnAvisSimpleEither() {
        Desk other = new Desk();
        other.submitted(
                notice,
                Town.stage("avis", StageNature.OPINION)
                        .by(Town.LEGAL)
                        .quorum(Quorum.any())
                        .build(),
                Town.signature());
        Desk.accept(other.decide("avis", Town.LEGAL, Town.CLARA, DecisionKind.RECUSE, "", notice));

        assertThat(other.state().progress(Town.SITE).get(0).satisfied()).isFalse();
    }

    @Test
    void standsInTheWayOfNothing() {
        Desk.accept(recuse(notice));

        assertThat(desk.state().isRefused(Town.SITE)).isFalse();
    }

    @Test
    void leavesTheSeatToOthers() {
        Desk.accept(recuse(notice));

        assertAccepted(desk.approve("avis", Town.LEGAL, Town.BRUNO, notice));
    }

    @Test
    void keepsThePersonOutOfTheStage() {
        Desk.accept(recuse(notice));

        assertRefused(desk.approve("avis", Town.LEGAL, Town.CLARA, notice), RefusalCode.RECUSED);
    }

    @Test
    void isAboutThePersonAndOutlastsTheText() {
        Desk.accept(recuse(notice));
        Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
        Desk.accept(desk.revise(edited, Town.ANNA));

        assertRefused(desk.approve("avis", Town.LEGAL, Town.CLARA, edited), RefusalCode.RECUSED);
    }

    @Test
    void isNotMadeTwice() {
        Desk.accept(recuse(notice));

        assertRefused(recuse(notice), RefusalCode.RECUSED);
    }

    @Test
    void canBeTakenBack() {
        Desk.accept(recuse(notice));
        Desk.accept(desk.act(new ApprovalCommand.Retract(StageId.of("avis"), Town.LEGAL, Town.CLARA)));

        assertAccepted(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));
    }

    @Test
    void doesNotMakeADecisionOfToday() {
        Desk.accept(recuse(notice));

        assertThat(desk.state().decidedAt(Town.SITE)).isEmpty();
    }
}
