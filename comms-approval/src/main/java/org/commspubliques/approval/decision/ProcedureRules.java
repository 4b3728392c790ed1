package org.commspubliques.approval.decision;

import java.util.List;

/** What follows from what people do beside deciding. */
final class ProcedureRules {

    private ProcedureRules() {}

    static boolean knows(ApprovalCommand command) {
        return command instanceof ApprovalCommand.IssueProof
                || command instanceof ApprovalCommand.Retract
                || command instanceof ApprovalCommand.AskOpinion
                || command instanceof ApprovalCommand.GiveOpinion
                || command instanceof ApprovalCommand.Transfer
                || command instanceof ApprovalCommand.Hold
                || command instanceof ApprovalCommand.Resume
                || command instanceof ApprovalCommand.Resubmit
                || command instanceof ApprovalCommand.Annotate
                || command instanceof ApprovalCommand.Withdraw;
    }

    static Ruling decide(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        return ApprovalRules.refuse(
                RefusalCode.NOT_CONCERNED,
                command + " : " + state.version() + " " + context.now(),
                command + ": " + state.version() + " " + context.now());
    }

    static boolean explains(ApprovalCommand command, List<ApprovalEvent> events) {
        return knows(command) && events.isEmpty();
    }
}
