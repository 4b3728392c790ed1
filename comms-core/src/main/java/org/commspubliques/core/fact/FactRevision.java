package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.source.Source;

/**
 * Valeur antérieure: a value a fact had, and how it came to be replaced. Immutable and thread-safe.
 *
 * @param value the earlier value
 * @param source where it came from
 * @param period the days on which it was held to be true
 * @param by who replaced it
 * @param at when it was replaced
 * @param reason why
 */
public record FactRevision(FactValue value, Source source, FactPeriod period, PersonId by, Instant at, String reason) {

    /** Refuses missing parts and a blank reason. */
    public FactRevision {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Preconditions.checkArgument(!reason.isBlank(), "reason must not be blank");
    }
}
