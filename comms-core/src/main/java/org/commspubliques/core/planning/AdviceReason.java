package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Raison d’un conseil: what one criterion gives a channel, and why. Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param points what it gives, from 0
 * @param outOf the most it could have given; points are never more
 * @param why the reason, in words
 */
public record AdviceReason(AdviceCriterion criterion, int points, int outOf, Wording why) {

    /** Refuses missing parts and points out of bounds. */
    public AdviceReason {
        Objects.requireNonNull(criterion, "criterion");
        Preconditions.checkArgument(0 <= points && points <= outOf, "points must be 0 to %s, were %s", outOf, points);
        Objects.requireNonNull(why, "why");
    }
}
