package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Rétroplanning à l’heure: when each of several steps, one after the other, must start so that the last is over at a
 * given moment, in the working time of the authority. Immutable and thread-safe.
 *
 * @param end the moment by which all must be over, such as a publication
 * @param windows the steps and when they take place, the first first, each ending no later than the next starts;
 *     unmodifiable
 */
public record BackwardSchedule(Instant end, List<Window> windows) {

    /** Copies the steps; refuses some that are not in order. */
    public BackwardSchedule {
        windows = ImmutableList.copyOf(windows);
        Instant next = end;
        for (Window window : Lists.reverse(windows)) {
            Preconditions.checkArgument(
                    !window.until().isAfter(next),
                    "step %s ends after the next starts",
                    window.step().id());
            next = window.from();
        }
    }

    /**
     * Étape située. Immutable and thread-safe.
     *
     * @param step the step
     * @param from when it must start at the latest
     * @param until when it must be over at the latest
     */
    public record Window(BackwardStep step, Instant from, Instant until) {

        /** Refuses an end before the start. */
        public Window {
            Objects.requireNonNull(step, "step");
            Preconditions.checkArgument(!until.isBefore(from), "step %s ends before it starts", step.id());
        }
    }

    /**
     * Computes when the steps must take place.
     *
     * @param end the moment by which all must be over
     * @param steps the steps, the first first
     * @param calendar the working days and hours of the authority
     * @return the schedule
     * @throws IllegalArgumentException if two steps have one identifier
     * @throws IllegalStateException if the calendar leaves no working day for a year
     */
    public static BackwardSchedule of(Instant end, List<BackwardStep> steps, WorkingCalendar calendar) {
        Set<String> ids = new HashSet<>();
        ImmutableList.Builder<Window> windows = ImmutableList.builder();
        Instant next = end;
        for (BackwardStep step : Lists.reverse(steps)) {
            Preconditions.checkArgument(ids.add(step.id()), "two steps have id '%s'", step.id());
            Instant from = step.startFor(next, calendar);
            windows.add(new Window(step, from, next));
            next = from;
        }
        return new BackwardSchedule(end, windows.build().reverse());
    }

    /**
     * Returns when the first step must start at the latest.
     *
     * @return the instant; the end itself where there is no step
     */
    public Instant latestStart() {
        return windows.isEmpty() ? end : windows.get(0).from();
    }

    /**
     * Returns when all would be over, if each step took all its time.
     *
     * @param start when the first step starts
     * @param calendar the working days and hours of the authority
     * @return the instant; never after {@link #end} where the start is not after {@link #latestStart}
     */
    public Instant endFrom(Instant start, WorkingCalendar calendar) {
        Instant at = start;
        for (Window window : windows) {
            at = window.step().endFrom(at, calendar);
        }
        return at;
    }
}
