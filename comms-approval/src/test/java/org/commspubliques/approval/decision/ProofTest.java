package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.Map;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Visa of the director, then the mayor’s bon à tirer. */
class ProofTest {

    private static final Proof FIRST = new Proof("a".repeat(64), "application/pdf");
    private static final Proof SECOND = new Proof("b".repeat(64), "application/pdf");

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();
    private final Communication edited = Town.siteOnly("L’eau est coupée vendredi.");

    @BeforeEach
    void submit() {
        desk.submitted(
                notice,
                Town.visa(),
                Town.stage("bat", StageNature.PROOF_SIGN_OFF).by(Town.MAYOR).build());
    }

    private void cleared() {
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
    }

    private Outcome issue(Communication rendered, Proof proof) {
        return desk.act(new ApprovalCommand.IssueProof(Town.GAIA, Town.SITE, rendered.seal(Town.SITE), proof));
    }

    private Outcome sign(Communication seen, Proof proof) {
        return desk.approvals()
                .decide(
                        desk.name(),
                        Town.NOTICE,
                        new ApprovalCommand.Decide(
                                StageId.of("bat"),
                                Town.MAYOR,
                                Town.FARID,
                                DecisionKind.APPROVE,
                                seen.seals(),
                                "",
                                Map.of(Town.SITE, proof)));
    }

    @Nested
    class ABonATirer {

        @Test
        void waitsForAProof() {
            cleared();

            assertThat(desk.state().progress(Town.SITE).get(1).open()).isFalse();
            assertRefused(sign(notice, FIRST), RefusalCode.PROOF_MISSING);
        }

        @Test
        void waitsForItsTurnAllTheSame() {
            assertRefused(sign(notice, FIRST), RefusalCode.STAGE_NOT_OPEN);
            Desk.accept(issue(notice, FIRST));

            assertRefused(sign(notice, FIRST), RefusalCode.STAGE_NOT_OPEN);
        }

        @Test
        void isGivenOnTheProofThatWasSeen() {
            cleared();
            Desk.accept(issue(notice, FIRST));
            Desk.accept(sign(notice, FIRST));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
            assertThat(desk.state().votes()).last().extracting(Vote::proofs).isEqualTo(Map.of(Town.SITE, FIRST));
        }

        @Test
        void isNotGivenOnAnotherProof() {
            cleared();
            Desk.accept(issue(notice, FIRST));

            assertRefused(sign(notice, SECOND), RefusalCode.PROOF_CHANGED);
        }

        @Test
        void isNotGivenWithoutHavingSeenTheProof() {
            cleared();
            Desk.accept(issue(notice, FIRST));

            assertRefused(desk.approve("bat", Town.MAYOR, Town.FARID, notice), RefusalCode.PROOF_CHANGED);
        }

        @Test
        void isVoidOnceAnotherProofIsIssued() {
            cleared();
            Desk.accept(issue(notice, FIRST));
            Desk.accept(sign(notice, FIRST));
            Desk.accept(issue(notice, SECOND));

            assertThat(desk.state().isApproved(Town.SITE)).isFalse();
            assertThat(desk.approvals().trail(Town.NOTICE).get(4).events())
                    .first()
                    .isInstanceOfSatisfying(ApprovalEvent.DecisionVoided.class, voided -> {
                        assertThat(voided.stage()).isEqualTo(StageId.of("bat"));
                        assertThat(voided.cause()).isEqualTo(ApprovalEvent.VoidCause.PROOF);
                    });
        }

        @Test
        void leavesOtherDecisionsStandingWhenItIsVoid() {
            cleared();
            Desk.accept(issue(notice, FIRST));
            Desk.accept(issue(notice, SECOND));

            assertAccepted(sign(notice, SECOND));
        }

        @Test
        void standsWhereTheSameProofIsIssuedAgain() {
            cleared();
            Desk.accept(issue(notice, FIRST));
            Desk.accept(sign(notice, FIRST));
            Desk.accept(issue(notice, FIRST));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void mayBeDeclinedByWhoStandsAsideWithoutLookingAtTheProof() {
            cleared();
            Desk.accept(issue(notice, FIRST));

            assertAccepted(desk.decide("bat", Town.MAYOR, Town.FARID, DecisionKind.RECUSE, "", notice));
        }
    }

    @Nested
    class AProof {

        @Test
        void isDroppedByAnEdit() {
            Desk.accept(issue(notice, FIRST));
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertThat(desk.state().proof(Town.SITE)).isEmpty();
        }

        @Test
        void ofAnEarlierContentIsRefused() {
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertRefused(issue(notice, FIRST), RefusalCode.SEAL_CHANGED);
        }

        @Test
        void ofAVariantThatIsNotThereIsRefused() {
            assertRefused(
                    desk.act(new ApprovalCommand.IssueProof(Town.GAIA, Town.SMS, notice.seal(Town.SITE), FIRST)),
                    RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void ofWhatWasRejectedForGoodIsRefused() {
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));

            assertRefused(issue(notice, FIRST), RefusalCode.VARIANT_REJECTED);
        }

        @Test
        void hasAMediaTypeOfABoundedLength() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Proof("a".repeat(64), "m".repeat(256)));
        }
    }
}
