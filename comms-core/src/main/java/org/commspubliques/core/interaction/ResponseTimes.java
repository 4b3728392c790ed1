package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Délais de réponse: how fast an authority answers, in working time. Percentiles are of the nearest rank: the least time
 * within which at least so many in a hundred of the answers were given. Immutable and thread-safe.
 *
 * @param received how many enquiries there were
 * @param answered how many of them were answered at least once
 * @param open how many wait for an answer, for the first time or again
 * @param late how many were answered after they were due, or were not when they were
 * @param median the time within which half the answers were given; null where none was
 * @param percent of the percentile, from 1 to 100
 * @param percentile the time within which so many in a hundred of the answers were given; null where none was
 */
public record ResponseTimes(
        int received,
        int answered,
        int open,
        int late,
        @Nullable Duration median,
        int percent,
        @Nullable Duration percentile) {

    static final int MEDIAN = 50;

    /** Refuses figures that cannot be. */
    public ResponseTimes {
        Preconditions.checkArgument(
                answered >= 0 && open >= 0 && late >= 0 && answered <= received && open <= received && late <= received,
                "%s answered, %s open and %s late of %s",
                answered,
                open,
                late,
                received);
        requirePercent(percent);
        Preconditions.checkArgument(
                (median == null) == (answered == 0) && (percentile == null) == (answered == 0),
                "%s answered, median %s, percentile %s",
                answered,
                median,
                percentile);
    }

    private static void requirePercent(int percent) {
        Preconditions.checkArgument(percent >= 1 && percent <= 100, "percent must be from 1 to 100, was %s", percent);
    }

    /** The nearest rank of sorted times, at least one. */
    static Duration percentile(List<Duration> sorted, int percent) {
        requirePercent(percent);
        long rank = ((long) sorted.size() * percent + 99) / 100;
        return sorted.get((int) rank - 1);
    }

    /**
     * Returns the time within which half the answers were given.
     *
     * @return the working time, or nothing where no answer was
     */
    public Optional<Duration> half() {
        return Optional.ofNullable(median);
    }

    /**
     * Returns the time within which so many in a hundred of the answers were given.
     *
     * @return the working time, or nothing where no answer was
     */
    public Optional<Duration> most() {
        return Optional.ofNullable(percentile);
    }
}
