package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.approval.chain.Stage;

/**
 * Avancement d’une étape: where a stage stands for one variant. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param votes what was decided in it on the variant as it is now; unmodifiable
 * @param open whether it is its turn
 */
public record StageProgress(Stage stage, List<Vote> votes, boolean open) {

    /** Copies the votes. */
    public StageProgress {
        votes = ImmutableList.copyOf(votes);
    }

    /**
     * Returns how many seats have approved.
     *
     * @return how many
     */
    public int approvals() {
        return (int) votes.stream()
                .filter(vote -> vote.kind() == DecisionKind.APPROVE)
                .count();
    }

    /**
     * Tells whether enough seats have approved and none has objected.
     *
     * @return true if the variant may pass
     */
    public boolean satisfied() {
        return objections().isEmpty() && approvals() >= stage.approvalsNeeded();
    }

    /**
     * Returns the decisions that stand in the way.
     *
     * @return the requests for changes and the rejections; unmodifiable
     */
    public List<Vote> objections() {
        return votes.stream()
                .filter(vote -> vote.kind() != DecisionKind.APPROVE)
                .collect(ImmutableList.toImmutableList());
    }
}
