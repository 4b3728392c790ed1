package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;

/** What tests say of an outcome. */
public final class OutcomeAssert {

    private OutcomeAssert() {}

    public static void assertAccepted(Outcome outcome) {
        assertThat(outcome.refusal()).isEmpty();
    }

    public static void assertRefused(Outcome outcome, RefusalCode code) {
        assertThat(outcome.refusal()).map(Refusal::code).contains(code);
    }
}
