package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.OfficeId;

/**
 * Avancement d’une étape: where a stage stands for one variant. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param votes what was decided in it on the variant as it is now; unmodifiable
 * @param open whether it is its turn
 * @param lapsed whether its deadline has passed without it, so that an avis simple is taken as given
 */
public record StageProgress(Stage stage, List<Vote> votes, boolean open, boolean lapsed) {

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
        return (int) votes.stream().filter(vote -> vote.kind().isApproval()).count();
    }

    /**
     * Returns how many decisions count towards the quorum.
     *
     * @return the approvals; in an avis simple, all opinions that were given, whichever they are
     */
    public int counted() {
        return (int) votes.stream().filter(this::counts).count();
    }

    /**
     * Tells whether enough seats have approved, every mandatory member among them, and nothing stands in the way. An avis
     * simple is satisfied once enough opinions are given, or its deadline has passed; information is from the start.
     *
     * @return true if the variant may pass
     */
    public boolean satisfied() {
        return stage.nature() == StageNature.INFORMATION
                || (lapsed && stage.nature() == StageNature.OPINION)
                || (objections().isEmpty()
                        && counted() >= stage.approvalsNeeded()
                        && stage.quorum().required().stream().allMatch(this::hasCounted));
    }

    /**
     * Returns the decisions that stand in the way. An avis simple never does. Where some members have a veto, the others’
     * objections do only once so many of them object that the quorum is out of reach.
     *
     * @return the requests for changes and the rejections; unmodifiable
     */
    public List<Vote> objections() {
        if (!stage.nature().isBinding()) {
            return ImmutableList.of();
        }
        ImmutableList<Vote> against =
                votes.stream().filter(vote -> vote.kind().isObjection()).collect(ImmutableList.toImmutableList());
        if (stage.seats().size() - against.size() < stage.approvalsNeeded()) {
            return against;
        }
        return against.stream()
                .filter(vote -> stage.objectionBlocks(vote.seat()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean counts(Vote vote) {
        return vote.kind() != DecisionKind.RECUSE
                && (vote.kind().isApproval() || !stage.nature().isBinding());
    }

    private boolean hasCounted(OfficeId office) {
        return votes.stream().anyMatch(vote -> vote.seat().equals(office) && counts(vote));
    }
}
