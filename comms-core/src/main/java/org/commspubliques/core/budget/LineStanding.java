package org.commspubliques.core.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Situation d’une ligne: how much of a line is left. Immutable and thread-safe.
 *
 * @param line the line
 * @param committed what was committed (engagé); a commitment that cost more than it reserved counts for what was paid
 * @param spent what was paid (mandaté)
 */
public record LineStanding(BudgetLine line, Money committed, Money spent) {

    /**
     * Returns what may still be committed.
     *
     * @return the voted credits without what was committed (disponible); below zero where too much was
     */
    public Money available() {
        return line.voted().minus(committed);
    }

    /**
     * Returns which part of the credits is committed.
     *
     * @return the whole percentage, rounded down, 100 and more where nothing is left; 0 for a line without credits of
     *     which nothing is committed
     */
    public int percentCommitted() {
        if (line.voted().amount().signum() == 0) {
            return committed.amount().signum() == 0 ? 0 : Integer.MAX_VALUE;
        }
        return committed
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(line.voted().amount(), 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }
}
