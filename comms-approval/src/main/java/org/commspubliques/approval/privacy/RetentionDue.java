package org.commspubliques.approval.privacy;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;

/**
 * Échéance de conservation: a person whom the authority need not know any more. Immutable and thread-safe.
 *
 * @param person the person
 * @param lastAct the day of their last act, in the authority’s zone
 * @param since the first day on which they are not kept any more
 */
public record RetentionDue(PersonId person, LocalDate lastAct, LocalDate since) {

    /** Refuses missing parts, and an end before the act. */
    public RetentionDue {
        Objects.requireNonNull(person, "person");
        Preconditions.checkArgument(since.isAfter(lastAct), "kept until %s, last act on %s", since, lastAct);
    }
}
