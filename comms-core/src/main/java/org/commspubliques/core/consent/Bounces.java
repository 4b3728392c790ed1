package org.commspubliques.core.consent;

import com.google.common.base.Preconditions;

/**
 * Retours: how many messages came back from an address since one last arrived. Immutable and thread-safe.
 *
 * @param hard how many came back for good: no such address, no such number; 0 or more
 * @param soft how many came back for now: full box, telephone off; 0 or more
 */
public record Bounces(int hard, int soft) {

    /** Refuses negative numbers. */
    public Bounces {
        Preconditions.checkArgument(hard >= 0, "hard must be 0 or more, was %s", hard);
        Preconditions.checkArgument(soft >= 0, "soft must be 0 or more, was %s", soft);
    }
}
