package org.commspubliques.approval.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Chaîne d'empreintes: what is known of each stream after some records, and whether the next one continues it.
 *
 * <p>Keeps ids, places and the last hash of each stream, no payload; {@link StreamHeads} needs less where nothing is looked
 * up. Not thread-safe.
 */
public final class RecordChain {

    private final Map<StreamId, Link> links = new HashMap<>();
    private final DueStreams due = new DueStreams();
    private long records;
    private long lastPosition;

    /** Creates a chain of no records. */
    public RecordChain() {}

    /**
     * Returns what keeps a record from being the next one.
     *
     * @param next the record
     * @return what is wrong with it or its place; empty if it continues its stream
     */
    public Optional<Wording> problemWith(StoredRecord next) {
        return Continuation.problem(next, lastPosition, version(next.stream()), head(next.stream()))
                .or(() -> positionOf(next.stream(), next.commandId()).map(position -> Continuation.commandTwice(next)));
    }

    /**
     * Takes in a record.
     *
     * @param next the record, without a problem
     * @throws IllegalArgumentException if it does not continue its stream
     */
    public void add(StoredRecord next) {
        problemWith(next).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.en());
        });
        link(next);
    }

    /** Takes in a record that is known to continue its stream. */
    void link(StoredRecord next) {
        Link link = links.computeIfAbsent(next.stream(), stream -> new Link());
        Long position = next.position();
        link.positions.add(position);
        link.commands.put(next.commandId(), position);
        link.head = next.hash();
        due.changed(next.stream(), link.due, next.due());
        link.due = next.due();
        lastPosition = next.position();
        records++;
    }

    /**
     * Returns how many records were taken in.
     *
     * @return the number, from 0
     */
    public long records() {
        return records;
    }

    /**
     * Returns how many streams they belong to.
     *
     * @return the number, from 0
     */
    public int streams() {
        return links.size();
    }

    int version(StreamId stream) {
        Link link = links.get(stream);
        return link == null ? 0 : link.positions.size();
    }

    String head(StreamId stream) {
        Link link = links.get(stream);
        return link == null ? RecordHash.NONE : link.head;
    }

    Optional<Long> positionOf(StreamId stream, CommandId command) {
        Link link = links.get(stream);
        return link == null ? Optional.empty() : Optional.ofNullable(link.commands.get(command));
    }

    List<Long> positions(StreamId stream, int fromVersion) {
        Link link = links.get(stream);
        if (link == null || fromVersion > link.positions.size()) {
            return List.of();
        }
        return List.copyOf(link.positions.subList(fromVersion - 1, link.positions.size()));
    }

    List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        return due.between(since, before, limit);
    }

    /** Returns the next record of a stream, of parts that have been checked. */
    StoredRecord next(StreamId stream, CommandId command, String payload, @Nullable Instant dueAt) {
        int version = version(stream) + 1;
        String previous = head(stream);
        String hash = RecordHash.after(previous, stream, version, command, payload, dueAt);
        return StoredRecord.checked(records + 1, stream, version, command, payload, dueAt, previous, hash);
    }

    private static final class Link {
        private final List<Long> positions = new ArrayList<>();
        private final Map<CommandId, Long> commands = new HashMap<>();
        private String head = RecordHash.NONE;
        private @Nullable Instant due;
    }
}
