package org.commspubliques.core.transparency;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.budget.Money;

/**
 * Totaux d’une période. Immutable and thread-safe.
 *
 * @param communications how many communications went out, on one channel or several
 * @param publications how many variants went out
 * @param urgent how many of these by the urgent procedure
 * @param overridden for how many of these a rule was set aside
 * @param corrections how often something was corrected
 * @param withdrawals how often something was withdrawn
 * @param costs what these communications and their campaigns cost, once in each currency; unmodifiable
 */
public record TransparencyTotals(
        int communications,
        int publications,
        int urgent,
        int overridden,
        int corrections,
        int withdrawals,
        List<Money> costs) {

    /** Copies the costs; refuses negative counts and two sums of one currency. */
    public TransparencyTotals {
        Preconditions.checkArgument(
                communications >= 0
                        && publications >= 0
                        && urgent >= 0
                        && overridden >= 0
                        && corrections >= 0
                        && withdrawals >= 0,
                "counts must not be negative");
        costs = ImmutableList.copyOf(costs);
        CostLine.requireOneOfEach(costs);
    }
}
