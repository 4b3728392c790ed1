package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import java.time.LocalTime;

/**
 * Plage horaire: one span of working time in a day, such as 7 h 30 to 11 h 30. Immutable and thread-safe.
 *
 * @param opens when work starts, in local time
 * @param closes when work ends, the same day; this moment is no longer working time
 */
public record WorkingHours(LocalTime opens, LocalTime closes) {

    /** Refuses a span that ends before it starts. */
    public WorkingHours {
        Preconditions.checkArgument(
                opens.isBefore(closes), "closes must be after opens, was %s after %s", closes, opens);
    }

    /**
     * Returns a span.
     *
     * @param opens when work starts
     * @param closes when work ends, the same day
     * @return the span
     * @throws IllegalArgumentException if it does not end after it starts
     */
    public static WorkingHours of(LocalTime opens, LocalTime closes) {
        return new WorkingHours(opens, closes);
    }
}
