package org.commspubliques.approval.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** Which streams are to be looked at again, and when, after the last record of each. Thread-safe. */
final class DueStreams {

    /** Sorts before every other: ids have no character below the space, and are not empty. */
    private static final StreamId LOWEST = StreamId.of(" ");

    private final ConcurrentSkipListSet<Due> all = new ConcurrentSkipListSet<>(
            Comparator.comparing(Due::at).thenComparing(due -> due.stream().text()));

    private record Due(Instant at, StreamId stream) {}

    /** Takes note that a stream has a new last record. Of one stream, one call at a time. */
    void changed(StreamId stream, @Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            all.remove(new Due(from, stream));
        }
        if (to != null) {
            all.add(new Due(to, stream));
        }
    }

    List<StreamId> between(Instant since, Instant before, int limit) {
        if (!since.isBefore(before)) {
            return List.of();
        }
        return all.subSet(new Due(since, LOWEST), new Due(before, LOWEST)).stream()
                .limit(limit)
                .map(Due::stream)
                .toList();
    }
}
