package org.commspubliques.approval.testkit;

import java.time.Instant;
import java.util.List;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Registre relayé: a store that passes everything on to another, for tests that want to step in somewhere. As thread-safe as
 * the other.
 */
public abstract class ForwardingStore implements ApprovalStore {

    private final ApprovalStore store;

    /**
     * Creates a store.
     *
     * @param store the other
     */
    protected ForwardingStore(ApprovalStore store) {
        this.store = store;
    }

    @Override
    public List<StoredRecord> load(StreamId stream, int fromVersion) {
        return store.load(stream, fromVersion);
    }

    @Override
    public AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        return store.append(stream, expectedVersion, commandId, payload, due);
    }

    @Override
    public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        return store.dueBefore(before, since, limit);
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        return store.scan(fromPosition, limit);
    }

    @Override
    public boolean canBeUndone() {
        return store.canBeUndone();
    }
}
