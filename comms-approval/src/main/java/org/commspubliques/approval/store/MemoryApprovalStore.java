package org.commspubliques.approval.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Registre en mémoire: a store for tests and trials, gone with the process.
 *
 * <p>Thread-safe; callers at different streams do not wait for each other. Positions have no gap; a scan ends before a record
 * that another caller is just putting in its place.
 */
public final class MemoryApprovalStore implements ApprovalStore {

    /** Up to so many records, a command is looked for one by one. */
    private static final int FEW = 16;

    /** The first places; each further part has as many as all before it. */
    private static final int FIRST_PART = 1024;

    private final Map<StreamId, Stream> streams = new ConcurrentHashMap<>();
    private final DueStreams due = new DueStreams();
    private final AtomicLong places = new AtomicLong();
    private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable StoredRecord>> parts =
            new AtomicReferenceArray<>(Integer.SIZE);

    /** Creates an empty store. */
    public MemoryApprovalStore() {}

    /** The records of a stream, guarded by itself. */
    private static final class Stream {
        private final List<StoredRecord> records = new ArrayList<>(FEW / 2);
        private @Nullable Map<CommandId, StoredRecord> commands;

        @Nullable StoredRecord of(CommandId command) {
            if (commands != null) {
                return commands.get(command);
            }
            for (StoredRecord record : records) {
                if (record.commandId().equals(command)) {
                    return record;
                }
            }
            return null;
        }

        void add(StoredRecord next) {
            records.add(next);
            if (commands != null) {
                commands.put(next.commandId(), next);
            } else if (records.size() > FEW) {
                commands = new HashMap<>();
                for (StoredRecord record : records) {
                    commands.put(record.commandId(), record);
                }
            }
        }
    }

    @Override
    public List<StoredRecord> load(StreamId stream, int fromVersion) {
        Arguments.checkLoad(fromVersion);
        @Nullable Stream found = streams.get(stream);
        if (found == null) {
            return List.of();
        }
        synchronized (found) {
            int size = found.records.size();
            return List.copyOf(found.records.subList(Math.min(fromVersion - 1, size), size));
        }
    }

    @Override
    public AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant dueAt) {
        Instant wholeDue = Arguments.checkAppend(expectedVersion, payload, dueAt);
        @Nullable Stream known = streams.get(stream);
        Stream found = known == null ? streams.computeIfAbsent(stream, absent -> new Stream()) : known;
        synchronized (found) {
            @Nullable StoredRecord original = found.of(commandId);
            if (original != null) {
                return new AppendResult.Duplicate(original);
            }
            int actual = found.records.size();
            if (actual != expectedVersion) {
                return new AppendResult.Conflict(actual);
            }
            @Nullable StoredRecord last = actual == 0 ? null : found.records.get(actual - 1);
            String previous = last == null ? RecordHash.NONE : last.hash();
            String hash = RecordHash.after(previous, stream, actual + 1, commandId, payload, wholeDue);
            long place = places.getAndIncrement();
            StoredRecord next =
                    StoredRecord.checked(place + 1, stream, actual + 1, commandId, payload, wholeDue, previous, hash);
            put(place, next);
            found.add(next);
            due.changed(stream, last == null ? null : last.due(), wholeDue);
            return new AppendResult.Appended(next);
        }
    }

    @Override
    public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        Arguments.checkDue(limit);
        return due.between(since, before, limit);
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        Arguments.checkScan(fromPosition, limit);
        List<StoredRecord> found = new ArrayList<>();
        long place = fromPosition - 1;
        @Nullable StoredRecord next = at(place);
        while (next != null && found.size() < limit) {
            found.add(next);
            place++;
            next = at(place);
        }
        return List.copyOf(found);
    }

    /** Returns the part that has a place: 0, then one for each power of two. */
    private static int partOf(long place) {
        return Long.SIZE - Long.numberOfLeadingZeros(place / FIRST_PART);
    }

    private static int placesBefore(int part) {
        return part == 0 ? 0 : FIRST_PART << (part - 1);
    }

    private void put(long place, StoredRecord record) {
        int index = partOf(place);
        int before = placesBefore(index);
        @Nullable AtomicReferenceArray<@Nullable StoredRecord> part = parts.get(index);
        if (part == null) {
            parts.compareAndSet(index, null, new AtomicReferenceArray<>(Math.max(before, FIRST_PART)));
            part = parts.get(index);
        }
        // In the order of what is written: set would also wait until others see it.
        part.setRelease((int) place - before, record);
    }

    private @Nullable StoredRecord at(long place) {
        if (place >= places.get()) {
            return null;
        }
        int index = partOf(place);
        @Nullable AtomicReferenceArray<@Nullable StoredRecord> part = parts.get(index);
        return part == null ? null : part.getAcquire((int) place - placesBefore(index));
    }
}
