package org.commspubliques.approval.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registre en mémoire: a store for tests and trials, gone with the process. Thread-safe; positions have no gap. */
public final class MemoryApprovalStore implements ApprovalStore {

    private final RecordChain chain = new RecordChain();
    private final List<StoredRecord> records = new ArrayList<>();

    /** Creates an empty store. */
    public MemoryApprovalStore() {}

    @Override
    public synchronized List<StoredRecord> load(StreamId stream, int fromVersion) {
        Arguments.checkLoad(fromVersion);
        return chain.positions(stream, fromVersion).stream().map(this::at).toList();
    }

    @Override
    public AppendResult append(StreamId stream, int expectedVersion, CommandId commandId, String payload) {
        Arguments.checkAppend(expectedVersion, payload);
        synchronized (this) {
            Optional<Long> original = chain.positionOf(stream, commandId);
            if (original.isPresent()) {
                return new AppendResult.Duplicate(at(original.get()));
            }
            int actual = chain.version(stream);
            if (actual != expectedVersion) {
                return new AppendResult.Conflict(actual);
            }
            StoredRecord next = chain.next(records.size() + 1L, stream, commandId, payload);
            chain.link(next);
            records.add(next);
            return new AppendResult.Appended(next);
        }
    }

    @Override
    public synchronized List<StoredRecord> scan(long fromPosition, int limit) {
        Arguments.checkScan(fromPosition, limit);
        return records.stream().skip(fromPosition - 1).limit(limit).toList();
    }

    private StoredRecord at(long position) {
        return records.get(Math.toIntExact(position - 1));
    }
}
