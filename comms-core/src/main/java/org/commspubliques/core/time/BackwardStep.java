package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Étape d’un rétroplanning: something that takes time before a moment, such as writing, or a rank of an approval chain.
 * Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what is done
 * @param delays how long it takes; several where it is done side by side, and the longest counts; at least one;
 *     unmodifiable
 */
public record BackwardStep(String id, Wording label, List<Delay> delays) {

    /** Copies the delays; refuses none. */
    public BackwardStep {
        Identifiers.require(id, "step id");
        Objects.requireNonNull(label, "label");
        delays = ImmutableList.copyOf(delays);
        Preconditions.checkArgument(!delays.isEmpty(), "step %s takes no time: leave it out", id);
    }

    /**
     * Returns a step of one delay.
     *
     * @param id its identifier
     * @param label what is done
     * @param delay how long it takes
     * @return the step
     */
    public static BackwardStep of(String id, Wording label, Delay delay) {
        return new BackwardStep(id, label, ImmutableList.of(delay));
    }

    Instant startFor(Instant due, WorkingCalendar calendar) {
        Instant start = due;
        for (Delay delay : delays) {
            start = WorkingCalendar.earliest(start, delay.before(due, calendar));
        }
        return start;
    }

    Instant endFrom(Instant start, WorkingCalendar calendar) {
        Instant end = start;
        for (Delay delay : delays) {
            end = WorkingCalendar.latest(end, delay.after(start, calendar));
        }
        return end;
    }
}
