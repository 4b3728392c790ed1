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
        int approvals = 0;
        for (Vote vote : votes) {
            approvals += vote.kind().isApproval() ? 1 : 0;
        }
        return approvals;
    }

    /**
     * Returns how many decisions count towards the quorum.
     *
     * @return the approvals; in an avis simple, all opinions that were given, whichever they are
     */
    public int counted() {
        int counted = 0;
        for (Vote vote : votes) {
            counted += counts(vote) ? 1 : 0;
        }
        return counted;
    }

    /**
     * Tells whether enough seats have approved, every mandatory member among them, and nothing stands in the way. An avis
     * simple is satisfied once enough opinions are given, or its deadline has passed; information is from the start.
     *
     * @return true if the variant may pass
     */
    public boolean satisfied() {
        if (stage.nature() == StageNature.INFORMATION || (lapsed && stage.nature() == StageNature.OPINION)) {
            return true;
        }
        if (counted() < stage.approvalsNeeded() || !objections().isEmpty()) {
            return false;
        }
        for (OfficeId required : stage.quorum().required()) {
            if (!hasCounted(required)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the decisions that stand in the way. An avis simple never does. Where some members have a veto, the others’
     * objections do only once so many of them object that the quorum is out of reach.
     *
     * @return the requests for changes and the rejections; unmodifiable
     */
    public List<Vote> objections() {
        int against = 0;
        for (Vote vote : votes) {
            against += vote.kind().isObjection() ? 1 : 0;
        }
        if (against == 0 || !stage.nature().isBinding()) {
            return ImmutableList.of();
        }
        boolean outOfReach = stage.seats().size() - against < stage.approvalsNeeded();
        ImmutableList.Builder<Vote> objections = ImmutableList.builder();
        for (Vote vote : votes) {
            if (vote.kind().isObjection() && (outOfReach || stage.objectionBlocks(vote.seat()))) {
                objections.add(vote);
            }
        }
        return objections.build();
    }

    private boolean counts(Vote vote) {
        return vote.kind() != DecisionKind.RECUSE
                && (vote.kind().isApproval() || !stage.nature().isBinding());
    }

    private boolean hasCounted(OfficeId office) {
        for (Vote vote : votes) {
            if (vote.seat().equals(office) && counts(vote)) {
                return true;
            }
        }
        return false;
    }
}
