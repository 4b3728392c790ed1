package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;

import java.util.List;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.junit.jupiter.api.Test;

/** Commands of which nobody knows beforehand what they are, as pages send them. */
class HandledCommandTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    private PossibleDecision possible() {
        return desk.approvals().waiting(notice.id()).whoCanAct().get(0);
    }

    @Test
    void aDecisionThatIsPossibleIsMadeIntoACommandAndTaken() {
        desk.submitted(notice, Town.visa());
        ApprovalCommand.Decide decide = possible().decide(DecisionKind.APPROVE, notice.seals(), "");

        assertThat(decide.actor()).contains(Town.BRUNO);
        assertThat(decide.seals()).isEqualTo(notice.seals());
        assertAccepted(desk.approvals().handle(desk.name(), notice.id(), decide));
        assertThat(desk.state().isApproved(Town.SITE)).isTrue();
    }

    @Test
    void whatIsNotPossibleOrNotSeenIsRefusedAtOnce() {
        desk.submitted(notice, Town.visa());
        PossibleDecision possible = new PossibleDecision(
                StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, Set.of(Town.SITE), Set.of(DecisionKind.APPROVE));

        assertThat(possible.decide(DecisionKind.APPROVE, notice.seals(), "").seals())
                .containsOnlyKeys(Town.SITE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> possible.decide(DecisionKind.REJECT, notice.seals(), "non"))
                .withMessage("REJECT is none of [APPROVE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        possible().decide(DecisionKind.APPROVE, Town.siteOnly().seals(), ""))
                .withMessage("there is no seal of sms/fr");
    }

    @Test
    void whatPeopleAskOfAnApprovalThatRunsIsTaken() {
        desk.submitted(notice, Town.visa());
        Communication longer = Town.siteOnly();

        List.of(
                        new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, null, "Quel quartier ?"),
                        new ApprovalCommand.Revise(longer, Town.ANNA),
                        new ApprovalCommand.Freeze(true, Town.DIRECTOR, Town.BRUNO, "à vérifier", Set.of()),
                        new ApprovalCommand.Withdraw(Town.ANNA, "doublon"))
                .forEach(command -> {
                    assertThat(command.actor()).isPresent();
                    assertAccepted(desk.approvals().handle(desk.name(), notice.id(), command));
                });
        assertThat(desk.state().isWithdrawn()).isTrue();
    }

    @Test
    void whatHoldsAChainOrIsForTheGateOrForTimeIsRefusedWithWhatToCall() {
        ApprovalCommand submit = new ApprovalCommand.Submit(notice, Town.visaThenSignature());

        assertThat(submit.actor()).contains(Town.ANNA);
        assertThat(new ApprovalCommand.Tick().actor()).isEmpty();
        List.of(
                        submit,
                        new ApprovalCommand.InvokeFastTrack(notice, Town.withFastTrack(), Town.GAIA, "cyclone"),
                        new ApprovalCommand.Exempt(Town.DIRECTOR, Town.BRUNO, "essai"),
                        new ApprovalCommand.Tick())
                .forEach(command -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> desk.approvals().handle(desk.name(), notice.id(), command))
                        .withMessageStartingWith(command.getClass().getSimpleName())
                        .withMessageContaining("call submit or invokeFastTrack with the chain"));
    }

    @Test
    void aRevisionOfAnotherCommunicationIsRefused() {
        desk.submitted(notice, Town.visa());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.approvals()
                        .handle(
                                desk.name(),
                                CommunicationId.of("autre"),
                                new ApprovalCommand.Revise(notice, Town.ANNA)))
                .withMessageContaining("not autre");
    }
}
