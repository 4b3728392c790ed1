package org.commspubliques.core.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the spans that hold items back, for items asked about in order of time: each span is taken up once, when it begins, and
 * left once, when it has ended.
 */
final class HoldIndex {

    /** Of several, the one that ends last says from when on the item may go out. */
    private static final Comparator<Span> LAST_TO_END =
            Comparator.comparing(Span::until).thenComparing(Span::id).reversed();

    private final Deque<Span> ahead;
    private final Map<Shelf, Queue<Span>> open = new HashMap<>();

    /**
     * A time at which something is held back.
     *
     * @param id the identifier of what holds it back
     * @param reason why
     * @param channels the channels, empty for all
     */
    record Span(String id, String reason, Instant from, Instant until, ContentHold hold, Set<ChannelId> channels) {

        static Span of(BlackoutPeriod blackout) {
            return new Span(
                    blackout.id(),
                    blackout.reason(),
                    blackout.from(),
                    blackout.until(),
                    blackout.hold(),
                    blackout.channels());
        }

        static Span of(InstitutionalEvent event) {
            return new Span(event.id(), event.title(), event.from(), event.until(), event.hold(), ImmutableSet.of());
        }
    }

    /** Where spans of one strength lie: those of one channel, and those of all where it is null. */
    private record Shelf(@Nullable ChannelId channel, ContentHold hold) {}

    HoldIndex(Stream<Span> spans) {
        this.ahead =
                new ArrayDeque<>(spans.sorted(Comparator.comparing(Span::from)).toList());
    }

    /** Returns the span that holds an item back at its hour; the last to end, and the last identifier of several. */
    Optional<Span> holding(CalendarItem item, Instant at) {
        while (!ahead.isEmpty() && !ahead.getFirst().from().isAfter(at)) {
            put(ahead.removeFirst());
        }
        Span last = null;
        if (!open.isEmpty()) {
            for (ContentHold hold : ContentHold.values()) {
                if (hold.holds(item)) {
                    last = laterOf(last, lastOpen(new Shelf(null, hold), at));
                    last = laterOf(last, lastOpen(new Shelf(item.channel(), hold), at));
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static @Nullable Span laterOf(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return LAST_TO_END.compare(one, other) <= 0 ? one : other;
    }

    private void put(Span span) {
        if (span.channels().isEmpty()) {
            shelf(new Shelf(null, span.hold())).add(span);
        }
        span.channels()
                .forEach(channel -> shelf(new Shelf(channel, span.hold())).add(span));
    }

    private Queue<Span> shelf(Shelf shelf) {
        return open.computeIfAbsent(shelf, first -> new PriorityQueue<>(LAST_TO_END));
    }

    /** The head ends last: where it is over, all under it are. */
    private @Nullable Span lastOpen(Shelf shelf, Instant at) {
        Queue<Span> spans = open.get(shelf);
        Span last = spans == null ? null : spans.peek();
        return last != null && at.isBefore(last.until()) ? last : null;
    }
}
