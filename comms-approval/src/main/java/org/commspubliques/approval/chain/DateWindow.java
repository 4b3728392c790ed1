package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import java.time.LocalDate;

/**
 * Période: days from a first to a last one, both included, in the authority’s zone. Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the last day
 */
public record DateWindow(LocalDate from, LocalDate until) {

    /** Refuses a window that ends before it starts: no day would be in it. */
    public DateWindow {
        Preconditions.checkArgument(!until.isBefore(from), "window ends on %s, before it starts on %s", until, from);
    }

    /**
     * Tells whether a day is in the window.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
