package org.commspubliques.core.network;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Characters that weigh alike.
 *
 * @param first the first code point
 * @param last the last code point, not before the first
 * @param weight what each weighs, in the unit of {@link CharacterWeights}, from 0
 */
public record WeightRange(int first, int last, int weight) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are no range of code points, or the weight is negative
     */
    public WeightRange {
        checkArgument(0 <= first && first <= last && last <= Character.MAX_CODE_POINT, "%s..%s", first, last);
        checkArgument(weight >= 0, "the weight %s is negative", weight);
    }
}
