package org.commspubliques.approval.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Têtes des fils: takes in the records of a register one after another, and finds the first that does not continue its
 * stream.
 *
 * <p>Keeps no record: the last hash of each stream, and some 30 to 60 bytes per record that tell a command given twice.
 * Not thread-safe.
 */
public final class StreamHeads {

    private final Map<StreamId, Head> heads = new HashMap<>();
    private final CommandMarks commands = new CommandMarks();
    private long records;
    private long lastPosition;

    /** Creates the heads of no records. */
    public StreamHeads() {}

    /**
     * Takes in a record, unless it is not the next one.
     *
     * @param next the record
     * @return what is wrong with it or its place; empty if it was taken in
     */
    public Optional<Wording> take(StoredRecord next) {
        @Nullable Head head = heads.get(next.stream());
        Optional<Wording> problem = head == null
                ? Continuation.problem(next, lastPosition, 0, RecordHash.NONE)
                : Continuation.problem(next, lastPosition, head.version, head.hash);
        if (problem.isPresent()) {
            return problem;
        }
        if (!commands.add(next.stream(), next.commandId())) {
            return Optional.of(Continuation.commandTwice(next));
        }
        if (head == null) {
            head = new Head();
            heads.put(next.stream(), head);
        }
        head.version = next.version();
        head.hash = next.hash();
        lastPosition = next.position();
        records++;
        return Optional.empty();
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
        return heads.size();
    }

    /**
     * Returns the place of the last record.
     *
     * @return its position; 0 before the first
     */
    public long lastPosition() {
        return lastPosition;
    }

    /**
     * Returns how far a stream has come.
     *
     * @param stream the stream
     * @return the version of its last record; 0 if it has none
     */
    public int version(StreamId stream) {
        @Nullable Head head = heads.get(stream);
        return head == null ? 0 : head.version;
    }

    /**
     * Returns the head of every stream.
     *
     * @return the heads, in no order
     */
    public List<StreamHead> heads() {
        return heads.entrySet().stream()
                .map(entry -> new StreamHead(entry.getKey(), entry.getValue().version, entry.getValue().hash))
                .toList();
    }

    private static final class Head {
        private int version;
        private String hash = RecordHash.NONE;
    }
}
