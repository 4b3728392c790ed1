package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();
    private final Communication edited = notice.withVariant(Town.sms("Coupure d'eau vendredi."));

    private List<ApprovalEvent> lastEvents() {
        List<RecordedAct> acts = desk.approvals().trail(Town.NOTICE);
        return acts.get(acts.size() - 1).events();
    }

    @Nested
    class AnEditOfOneVariant {

        @Test
        void voidsItsDecisionsAndSaysWhich() {
            desk.approved(notice);
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertThat(lastEvents())
                    .containsExactly(
                            new ApprovalEvent.DecisionVoided(
                                    Town.SMS,
                                    StageId.of("visa"),
                                    new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR),
                                    ApprovalEvent.VoidCause.CONTENT),
                            new ApprovalEvent.DecisionVoided(
                                    Town.SMS,
                                    StageId.of("signature"),
                                    new Mandate.OwnOffice(Town.FARID, Town.MAYOR),
                                    ApprovalEvent.VoidCause.CONTENT),
                            new ApprovalEvent.ContentRevised(Town.ANNA, Town.SMS, edited.seal(Town.SMS)));
        }

        @Test
        void takesItsApprovalAway() {
            desk.approved(notice);
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertThat(desk.state().isApproved(Town.SMS)).isFalse();
        }

        @Test
        void leavesOthersApproved() {
            desk.approved(notice);
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void letsItBeApprovedAgainByItself() {
            desk.approved(notice);
            Desk.accept(desk.revise(edited, Town.ANNA));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited, Town.SMS));
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, edited, Town.SMS));

            assertThat(desk.state().isApproved(Town.SMS)).isTrue();
        }
    }

    @Nested
    class AnIdenticalRevision {

        @Test
        void recordsNothing() {
            desk.approved(notice);
            int before = desk.state().version();
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertThat(desk.approvals().trail(Town.NOTICE)).hasSize(before);
        }

        @Test
        void voidsNothing() {
            desk.approved(notice);

            assertThat(Desk.accept(desk.revise(notice, Town.ANNA)).isApproved(Town.SMS))
                    .isTrue();
        }
    }

    @Nested
    class AVariant {

        @Test
        void thatIsAddedHasToBeApproved() {
            desk.approved(Town.siteOnly());
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertThat(desk.state().isApproved(Town.SMS)).isFalse();
        }

        @Test
        void thatIsAddedLeavesOthersApproved() {
            desk.approved(Town.siteOnly());
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void thatIsTakenOutIsNoLongerThere() {
            desk.approved(notice);
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));

            assertThat(desk.state().seals()).containsOnlyKeys(Town.SITE);
        }

        @Test
        void thatIsTakenOutIsRecordedWithItsVoidDecisions() {
            desk.approved(notice);
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));

            assertThat(lastEvents()).hasSize(3).contains(new ApprovalEvent.VariantRemoved(Town.ANNA, Town.SMS));
        }

        @Test
        void thatIsPutBackHasToBeApprovedAgain() {
            desk.approved(notice);
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertThat(desk.state().isApproved(Town.SMS)).isFalse();
        }

        @Test
        void thatIsTakenOutCanNoLongerBeDecidedOn() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));

            assertRefused(
                    desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SMS), RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void thatNoStageCoversCannotBeAdded() {
            Stage web = Town.stage("web", StageNature.VISA)
                    .by(Town.DIRECTOR)
                    .covers(Coverage.of(ChannelId.of("site")))
                    .build();
            desk.submitted(Town.siteOnly(), web);

            assertRefused(desk.revise(notice, Town.ANNA), RefusalCode.VARIANT_NOT_COVERED);
        }

        @Test
        void thatIsTheLastCannotBeTakenOut() {
            desk.submitted(Town.siteOnly(), Town.visa());

            assertRefused(desk.revise(Town.draft().build(), Town.ANNA), RefusalCode.NOTHING_TO_APPROVE);
        }
    }

    @Nested
    class ARequestForChanges {

        @Test
        void makesTheVariantRefused() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(desk.state().isRefused(Town.SITE)).isTrue();
        }

        @Test
        void isOverOnceTheTextHasChanged() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.decide(
                    "visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, "jour", notice, Town.SMS));
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited));
        }

        @Test
        void standsWhileTheTextIsTheSame() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.ALREADY_DECIDED);
        }
    }

    @Nested
    class ARejection {

        @Test
        void isFinalHoweverTheTextChanges() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.decide(
                    "visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, "hors sujet", notice, Town.SMS));

            assertRefused(desk.revise(edited, Town.ANNA), RefusalCode.VARIANT_REJECTED);
        }

        @Test
        void isFinalEvenIfTheVariantIsTakenOutAndPutBack() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.decide(
                    "visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, "hors sujet", notice, Town.SMS));
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));

            assertRefused(desk.revise(edited, Town.ANNA), RefusalCode.VARIANT_REJECTED);
        }

        @Test
        void ofAVariantLeavesOthersFree() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.decide(
                    "visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, "hors sujet", notice, Town.SMS));

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SITE));
        }
    }

    @Nested
    class ASubmission {

        @Test
        void isMadeOnce() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.submit(notice, Town.visaThenSignature()), RefusalCode.ALREADY_SUBMITTED);
        }

        @Test
        void withoutAVariantIsRefused() {
            assertRefused(desk.submit(Town.draft().build(), Town.visaThenSignature()), RefusalCode.NOTHING_TO_APPROVE);
        }

        @Test
        void withAVariantNoStageCoversIsRefused() {
            Stage web = Town.stage("web", StageNature.VISA)
                    .by(Town.DIRECTOR)
                    .covers(Coverage.of(ChannelId.of("site")))
                    .build();

            assertRefused(desk.submit(notice, Town.chain(web)), RefusalCode.VARIANT_NOT_COVERED);
        }

        @Test
        void pinsTheChain() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.state().chain()).contains(Town.chain(Town.visa()));
        }
    }

    @Test
    void underANameThatWasUsedSaysSoWhereMoreIsAsked() {
        desk.approved(notice);
        CommandId name = CommandId.of("corriger");
        Desk.accept(desk.approvals().revise(name, edited, Town.ANNA));

        assertRefused(
                desk.approvals().revise(name, edited.withVariant(Town.site("L’eau est coupée samedi.")), Town.ANNA),
                RefusalCode.NAME_TAKEN);
        assertAccepted(desk.approvals().revise(name, edited, Town.ANNA));
    }
}
