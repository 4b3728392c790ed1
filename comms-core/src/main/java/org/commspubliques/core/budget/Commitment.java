package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Engagement: money reserved by an order that was placed. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param line the identifier of the line it is taken from
 * @param object what it is for
 * @param wording what was ordered, such as « impression de 5 000 affiches »
 * @param amount how much, above zero
 * @param day when, in the authority’s zone
 */
public record Commitment(String id, String line, CostObject object, String wording, Money amount, LocalDate day) {

    /** Refuses an amount that reserves nothing. */
    public Commitment {
        Identifiers.require(id, "commitment id");
        Identifiers.require(line, "budget line id");
        Objects.requireNonNull(object, "object");
        wording = EnteredText.enter(wording, "wording");
        Preconditions.checkArgument(amount.amount().signum() > 0, "amount must be above 0, was %s", amount);
        Objects.requireNonNull(day, "day");
    }
}
