package org.commspubliques.approval.decision;

import java.util.List;

/** What follows from what people do about publication. */
final class PublicationRules {

    private PublicationRules() {}

    static boolean knows(ApprovalCommand command) {
        return command instanceof ApprovalCommand.Derogate
                || command instanceof ApprovalCommand.Freeze
                || command instanceof ApprovalCommand.Correct
                || command instanceof ApprovalCommand.WithdrawPublication;
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
