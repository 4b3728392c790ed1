package org.commspubliques.core.support;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Topic;

/**
 * Durée de vie: until when a message of some form is of use, so that it can be taken down. Immutable and thread-safe.
 *
 * @param end what ends it
 * @param days how many days it lasts, from 1 to 36,500; 0 exactly where something else ends it
 */
public record Lifetime(End end, int days) {

    static final int MAX_DAYS = 36_500;

    /** Refuses days where something else ends it, and none where days do. */
    public Lifetime {
        Objects.requireNonNull(end, "end");
        Preconditions.checkArgument(
                end == End.DAYS ? days >= 1 && days <= MAX_DAYS : days == 0,
                "days must be 1 to %s exactly where they are the end, was %s",
                MAX_DAYS,
                days);
    }

    /** Fin d’un message. */
    public enum End {
        /** A day set for it, such as the last one for applications: the communication’s end of validity. */
        DEADLINE,
        /** What it is about is over: its end of validity, else the last day of its topics. */
        EVENT,
        /** So many times 24 hours after it went out, or its end of validity where that comes first. */
        DAYS,
        /** Nothing, unless an end of validity is set. */
        NEVER
    }

    /**
     * Returns a lifetime of days.
     *
     * @param days how many times 24 hours, from 1 to 36,500
     * @return the lifetime
     */
    public static Lifetime ofDays(int days) {
        return new Lifetime(End.DAYS, days);
    }

    /**
     * Returns a lifetime that something other than a number of days ends.
     *
     * @param end what ends it
     * @return the lifetime
     * @throws IllegalArgumentException if it is a number of days
     */
    public static Lifetime until(End end) {
        return new Lifetime(end, 0);
    }

    /**
     * Returns until when a communication is of use.
     *
     * @param communication the communication
     * @param publishedAt when it goes out
     * @param zone the authority’s zone, in which the days of its topics are days
     * @return the end, exclusive, or nothing where none is known
     */
    public Optional<Instant> endOf(Communication communication, Instant publishedAt, ZoneId zone) {
        return switch (end) {
            case DEADLINE, NEVER -> communication.validUntil();
            case EVENT -> communication.validUntil().or(() -> afterTopics(communication, zone));
            case DAYS -> {
                Instant over = publishedAt.plus(Duration.ofDays(days));
                yield communication.validUntil().filter(over::isAfter).or(() -> Optional.of(over));
            }
        };
    }

    private static Optional<Instant> afterTopics(Communication communication, ZoneId zone) {
        return communication.topics().stream()
                .map(Topic::lastDay)
                .flatMap(Optional::stream)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Tells whether a message needs an end to be set, and has none by itself.
     *
     * @return true for a deadline and an event
     */
    public boolean needsEnd() {
        return end == End.DEADLINE || end == End.EVENT;
    }
}
