package org.commspubliques.approval.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;

class RememberedStatesTest {

    private static final StreamId NOTICE = StreamId.of("2025-041");
    private static final ApprovalState RECORDED = ApprovalState.initial()
            .after(Instant.parse(Town.MONDAY), List.of(new ApprovalEvent.PermitRedeemed(new PermitId(Town.NOTICE, 1))));

    private final RememberedStates states = new RememberedStates(10);

    @Test
    void aStateIsRemembered() {
        states.remember(NOTICE, states.of(NOTICE), RECORDED);

        assertThat(states.of(NOTICE).state()).isSameAs(RECORDED);
    }

    @Test
    void ofWhatHasNoRecordNothingIsRemembered() {
        states.remember(NOTICE, states.of(NOTICE), ApprovalState.initial());

        assertThat(states.of(NOTICE)).isNotSameAs(states.of(NOTICE));
    }

    @Test
    void whoIsReadingWhileAllIsForgottenBringsNothingBack() {
        RememberedStates.Place reading = states.of(NOTICE);
        states.forget();
        states.remember(NOTICE, reading, RECORDED);

        assertThat(states.of(NOTICE).state()).isEqualTo(ApprovalState.initial());
    }

    @Test
    void whoChangesWhatWasForgottenMeanwhileBringsNothingBack() {
        states.remember(NOTICE, states.of(NOTICE), RECORDED);
        RememberedStates.Place reading = states.of(NOTICE);
        states.forget();
        states.remember(NOTICE, reading, RECORDED);

        assertThat(states.of(NOTICE).state()).isEqualTo(ApprovalState.initial());
    }

    @Test
    void whatAHostMayUndoIsNotRemembered() {
        RememberedStates none = new RememberedStates(0);
        none.remember(NOTICE, none.of(NOTICE), RECORDED);

        assertThat(none.of(NOTICE).state()).isEqualTo(ApprovalState.initial());
    }
}
