package org.commspubliques.approval.store;

import com.google.common.base.Preconditions;

/**
 * Bilan d’une copie: how much of a register was copied into another. Immutable and thread-safe.
 *
 * @param copied how many records were added, from 0
 * @param alreadyThere how many the target had already, from 0
 */
public record CopyResult(long copied, long alreadyThere) {

    /** Refuses numbers below 0. */
    public CopyResult {
        Preconditions.checkArgument(
                copied >= 0 && alreadyThere >= 0, "numbers count from 0: %s, %s", copied, alreadyThere);
    }
}
