package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private final Refusal refusal = new Refusal(RefusalCode.NO_SEAT, Wording.of("non", "no"));

    @Test
    void anAcceptanceFoldsToItsState() {
        assertThat(new Outcome.Accepted(ApprovalState.initial()).<Object>fold(state -> state, why -> why))
                .isSameAs(ApprovalState.initial());
    }

    @Test
    void aRefusalFoldsToItsReason() {
        assertThat(new Outcome.Refused(refusal).<Object>fold(state -> state, why -> why))
                .isSameAs(refusal);
    }

    @Test
    void anAcceptanceHasNoRefusal() {
        assertThat(new Outcome.Accepted(ApprovalState.initial()).refusal()).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(new Outcome.Refused(refusal).refusal()).contains(refusal);
    }
}
