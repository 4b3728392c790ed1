package org.commspubliques.core.schedule;

import java.util.Objects;

/**
 * Rule that holds a message back, and why. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param closure the reason
 */
public record ClosedBy(HoursRule rule, Closure closure) {

    /** Refuses missing parts. */
    public ClosedBy {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(closure, "closure");
    }
}
