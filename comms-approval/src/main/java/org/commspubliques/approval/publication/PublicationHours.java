package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.time.WorkingHours;

/**
 * Heures de diffusion: the days and the hours in which a channel may be used, in the zone of the authority. Immutable and
 * thread-safe.
 *
 * @param days the days of the week, at least one; unmodifiable
 * @param hours from when until when on such a day, the end excluded
 */
public record PublicationHours(Set<DayOfWeek> days, WorkingHours hours) {

    /** Copies the days; refuses hours that never come. */
    public PublicationHours {
        Objects.requireNonNull(hours, "hours");
        days = Sets.immutableEnumSet(days);
        Preconditions.checkArgument(!days.isEmpty(), "publication hours need a day of the week");
    }

    boolean contain(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return days.contains(local.getDayOfWeek())
                && !local.toLocalTime().isBefore(hours.opens())
                && local.toLocalTime().isBefore(hours.closes());
    }

    /** Returns when they next begin, after an instant that they do not contain; a day whose clocks pass over them has none. */
    Instant next(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        Instant start = start(day, zone);
        while (!start.isAfter(instant) || !contain(start, zone)) {
            day = day.plusDays(1);
            start = start(day, zone);
        }
        return start;
    }

    private Instant start(LocalDate day, ZoneId zone) {
        return day.atTime(hours.opens()).atZone(zone).toInstant();
    }
}
