package org.commspubliques.approval.statistics;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Passage en étape: a communication waited for a stage, from when it was its turn for some variant until it was its turn for
 * none. One that comes back after changes passes again. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param stage the stage
 * @param name how people call the stage
 * @param from since when
 * @param until until when; null while it waits
 * @param end how it ended
 */
public record StagePassage(
        CommunicationId communication,
        StageId stage,
        Wording name,
        Instant from,
        @Nullable Instant until,
        PassageEnd end) {

    /** Refuses a passage that ends before it starts, and an end that does not agree with its moment. */
    public StagePassage {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(end, "end");
        Preconditions.checkArgument(
                (until == null) == (end == PassageEnd.OPEN),
                "passage through %s: until %s and end %s",
                stage,
                until,
                end);
        Preconditions.checkArgument(
                until == null || !until.isBefore(from),
                "passage through %s: until %s is before %s",
                stage,
                until,
                from);
    }

    /**
     * Returns when it ended.
     *
     * @return the moment, or nothing while it waits
     */
    public Optional<Instant> ended() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns how long it took.
     *
     * @param calendar the working hours of the authority
     * @return the working time, or nothing while it waits
     */
    public Optional<Duration> workingTime(WorkingCalendar calendar) {
        return ended().map(moment -> calendar.workingTimeBetween(from, moment));
    }
}
