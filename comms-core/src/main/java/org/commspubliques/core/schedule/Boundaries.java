package org.commspubliques.core.schedule;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * The moments at which some rule may begin or cease to hold messages back: the ends of its spans, midnight, and the moments the
 * clocks change. Between two of them nothing changes, whatever the zone does.
 */
final class Boundaries {

    private final ImmutableSortedSet<LocalTime> times;
    private final ZoneId zone;

    Boundaries(List<HoursRule> rules, ZoneId zone) {
        ImmutableSortedSet.Builder<LocalTime> all = ImmutableSortedSet.naturalOrder();
        all.add(LocalTime.MIDNIGHT);
        for (HoursRule rule : rules) {
            for (OpenSpan span : rule.spans()) {
                all.add(span.from()).add(span.to());
            }
        }
        this.times = all.build();
        this.zone = zone;
    }

    /** Returns the first boundary after a moment. */
    Instant after(Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofInstant(instant, offset);
        LocalTime later = times.higher(local.toLocalTime());
        Instant next = (later == null
                        ? local.toLocalDate().plusDays(1).atStartOfDay()
                        : local.toLocalDate().atTime(later))
                .toInstant(offset);
        ZoneOffsetTransition change = zone.getRules().nextTransition(instant);
        return change != null && change.getInstant().isBefore(next) ? change.getInstant() : next;
    }
}
