package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Mandatement: money paid for what was committed. A credit note (avoir) is below zero. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param commitment the identifier of the commitment
 * @param amount how much; not zero
 * @param day when, in the authority’s zone
 */
public record Expense(String id, String commitment, Money amount, LocalDate day) {

    /** Refuses an amount of nothing. */
    public Expense {
        Identifiers.require(id, "expense id");
        Identifiers.require(commitment, "commitment id");
        Preconditions.checkArgument(amount.amount().signum() != 0, "amount must not be 0");
        Objects.requireNonNull(day, "day");
    }
}
