package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Blackouts and events of the institution that hold items back, asked about in order of time. */
final class HoldChecks {

    private final HoldIndex blackouts;
    private final HoldIndex events;
    private final ConflictWording wording;

    HoldChecks(EditorialCalendar calendar, ConflictWording wording) {
        this.blackouts = new HoldIndex(calendar.blackouts().stream().map(HoldIndex.Span::of));
        this.events = new HoldIndex(calendar.events().stream()
                .filter(event -> event.hold() != ContentHold.NONE)
                .map(HoldIndex.Span::of));
        this.wording = wording;
    }

    void look(CalendarItem item, List<CalendarConflict> found) {
        Instant at = Objects.requireNonNull(item.at());
        blackouts.holding(item, at).ifPresent(span -> found.add(wording.blackout(item, span)));
        events.holding(item, at).ifPresent(span -> found.add(wording.eventClash(item, span)));
    }
}
