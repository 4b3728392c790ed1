package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Blackouts and events of the institution that hold items back, asked about in order of time. Events of each kind are asked
 * about by themselves, so that the months before an election do not hide a day of mourning.
 */
final class HoldChecks {

    private final HoldIndex blackouts;
    private final Map<InstitutionalEvent.Kind, HoldIndex> events = new EnumMap<>(InstitutionalEvent.Kind.class);
    private final ConflictWording wording;

    /** An event that holds an item back. */
    private record Held(InstitutionalEvent.Kind kind, HoldIndex.Span span) {}

    HoldChecks(EditorialCalendar calendar, ConflictWording wording) {
        this.blackouts = new HoldIndex(calendar.blackouts().stream().map(HoldIndex.Span::of));
        for (InstitutionalEvent.Kind kind : InstitutionalEvent.Kind.values()) {
            events.put(
                    kind,
                    new HoldIndex(calendar.events().stream()
                            .filter(event -> event.kind() == kind && event.hold() != ContentHold.NONE)
                            .map(HoldIndex.Span::of)));
        }
        this.wording = wording;
    }

    void look(CalendarItem item, List<CalendarConflict> found) {
        Instant at = Objects.requireNonNull(item.at());
        blackouts.holding(item, at).ifPresent(span -> found.add(wording.blackout(item, span)));
        List<Held> held = new ArrayList<>();
        events.forEach((kind, index) -> index.holding(item, at).ifPresent(span -> held.add(new Held(kind, span))));
        // What is over first comes first: it is what an item can wait for.
        held.sort(Comparator.comparing(each -> each.span().until()));
        held.forEach(each -> found.add(wording.eventClash(item, each.kind(), each.span())));
    }
}
