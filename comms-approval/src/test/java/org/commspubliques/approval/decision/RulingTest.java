package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class RulingTest {

    private final Refusal refusal = new Refusal(RefusalCode.NOT_FROZEN, Wording.of("non", "no"));

    @Test
    void anAcceptanceFoldsToWhatHappens() {
        assertThat(new Ruling.Accepted(List.of()).<Object>fold(events -> events, why -> why))
                .isEqualTo(List.of());
    }

    @Test
    void aRefusalFoldsToItsReason() {
        assertThat(new Ruling.Refused(refusal).<Object>fold(events -> events, why -> why))
                .isSameAs(refusal);
    }

    @Test
    void anAcceptanceHasNoRefusal() {
        assertThat(new Ruling.Accepted(List.of()).refusal()).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(new Ruling.Refused(refusal).refusal()).contains(refusal);
    }
}
