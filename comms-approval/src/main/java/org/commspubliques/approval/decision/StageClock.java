package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Délai en cours: how long a stage that is open for a variant may still take. It is for the parts of the text that the stage
 * answers for: once they change, the stage has another. Immutable and thread-safe.
 *
 * @param due when its time is over
 * @param reminders when those who have not decided are reminded, in order; unmodifiable
 * @param reminded how many of the reminders have been given
 * @param missed whether its time is over; once it is, it stays so for this text
 * @param escalatedTo the office that may decide for the late seats; null where it was not escalated
 */
public record StageClock(
        Instant due,
        List<Instant> reminders,
        int reminded,
        boolean missed,
        @Nullable OfficeId escalatedTo) {

    /** Copies the reminders. */
    public StageClock {
        reminders = ImmutableList.copyOf(reminders);
    }

    /**
     * Returns the office that may decide for the late seats.
     *
     * @return the office, or nothing where it was not escalated
     */
    public Optional<OfficeId> escalation() {
        return Optional.ofNullable(escalatedTo);
    }

    /** Returns what happens next by the passing of time alone; null once nothing does. */
    @Nullable Instant next() {
        if (missed) {
            return null;
        }
        return reminded < reminders.size() && reminders.get(reminded).isBefore(due) ? reminders.get(reminded) : due;
    }
}
