package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.commspubliques.core.source.Confidence;

/**
 * Période préélectorale: the time in which a collectivity may not promote its achievements or its management (code
 * électoral, art. L. 52-1, para. 2). Immutable and thread-safe.
 *
 * @param poll the poll that opens it
 * @param from its first moment: 00:00 in the issuer's zone on the first day
 * @param until the first moment after it: 24:00 in the issuer's zone on the day of the last round, which is the first
 *     one where the poll was won there
 * @param zone the issuer's zone
 */
public record ElectoralWindow(Poll poll, Instant from, Instant until, ZoneId zone) {

    /** Refuses a window that ends before it starts. */
    public ElectoralWindow {
        Objects.requireNonNull(poll, "poll");
        Objects.requireNonNull(zone, "zone");
        Preconditions.checkArgument(from.isBefore(until), "until must be after from, was %s after %s", until, from);
    }

    /**
     * Returns the window of a poll as long as nobody has won it at the first round.
     *
     * @param poll the poll
     * @param zone the zone of the authority that issues the communication
     * @return the window, up to the end of the last round's day
     */
    public static ElectoralWindow of(Poll poll, ZoneId zone) {
        return lasting(poll, poll.roundTwo().orElse(poll.roundOne()), zone);
    }

    /**
     * Returns the window of a poll that was won at the first round in this authority.
     *
     * @param poll the poll
     * @param zone the zone of the authority that issues the communication
     * @return the window, up to the end of the first round's day
     */
    public static ElectoralWindow wonAtRoundOne(Poll poll, ZoneId zone) {
        return lasting(poll, poll.roundOne(), zone);
    }

    private static ElectoralWindow lasting(Poll poll, LocalDate lastDay, ZoneId zone) {
        return new ElectoralWindow(
                poll,
                poll.promotionBanFrom().atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant(),
                zone);
    }

    /**
     * Returns whether the window is open at a moment.
     *
     * @param instant the moment
     * @return true from its first moment to just before the one after it
     */
    public boolean isOpenAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Returns the first day of the window.
     *
     * @return the day, in the issuer's zone
     */
    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, zone);
    }

    /**
     * Returns the last day of the window, which is the day of the last round.
     *
     * @return the day, in the issuer's zone
     */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusNanos(1), zone);
    }

    /**
     * Returns the day of the round to come, or of the round held that day.
     *
     * @param today a day, in the issuer's zone
     * @return the first round up to its day, then the last one
     */
    public LocalDate pollDayFrom(LocalDate today) {
        return today.isAfter(poll.roundOne()) ? lastDay() : poll.roundOne();
    }

    /**
     * Returns whether a blocking finding may rest on this window.
     *
     * @return true where the poll's source is {@link Confidence#OFFICIAL} or {@link Confidence#STANDARD}
     */
    public boolean isConfirmed() {
        return poll.source().confidence().isConfirmed();
    }
}
