package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import java.util.OptionalInt;
import org.commspubliques.core.language.Wording;

/**
 * Avancement d’un plan d’action: how many actions are how far. Immutable and thread-safe.
 *
 * @param planned how many are planned
 * @param inProgress how many are in progress
 * @param done how many are done
 * @param cancelled how many were cancelled; they count for nothing else
 * @param late how many of those planned or in progress are late
 */
public record PlanProgress(int planned, int inProgress, int done, int cancelled, int late) {

    /** Refuses counts below zero, and more late actions than open ones. */
    public PlanProgress {
        Preconditions.checkArgument(
                planned >= 0 && inProgress >= 0 && done >= 0 && cancelled >= 0, "a count is below 0");
        Preconditions.checkArgument(
                late >= 0 && late <= planned + inProgress, "late must be 0 to %s, was %s", planned + inProgress, late);
    }

    /**
     * Returns how much is done.
     *
     * @return the done in a hundred of all that were not cancelled, rounded down, so that 100 means all; nothing where there
     *     is none
     */
    public OptionalInt percentDone() {
        long all = (long) planned + inProgress + done;
        return all == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * done / all));
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « 3 actions faites sur 8, 2 en retard »
     */
    public Wording label() {
        int all = planned + inProgress + done;
        if (all == 0) {
            return Wording.of("aucune action", "no action");
        }
        return Wording.of(
                done + (done > 1 ? " actions faites" : " action faite") + " sur " + all
                        + (late > 0 ? ", " + late + " en retard" : ""),
                done + " of " + all + (all > 1 ? " actions" : " action") + " done"
                        + (late > 0 ? ", " + late + " late" : ""));
    }
}
