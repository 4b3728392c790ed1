package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.source.Source;

/**
 * Modification d’un fait: a new value, what it rests on, and who gives it when and why. Immutable and thread-safe.
 *
 * @param value the new value, of the type of the one before
 * @param source where it comes from
 * @param period the days on which it holds; one that starts on a day leaves the value before in force until the
 *     eve, and one that ends lets it hold again afterwards
 * @param by who gives it
 * @param at when it is given
 * @param reason why
 */
public record FactAmendment(FactValue value, Source source, FactPeriod period, PersonId by, Instant at, String reason) {

    /** Refuses missing parts and a blank reason. */
    public FactAmendment {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Preconditions.checkArgument(!reason.isBlank(), "reason must not be blank");
    }
}
