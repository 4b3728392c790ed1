package org.commspubliques.approval.testkit;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Registre en panne: a store that works until it is told to fail, and again once it is put right. Thread-safe where one
 * thread tells it.
 */
public final class FailingStore extends ForwardingStore {

    private static final Wording FULL = Wording.of("panne voulue par le test", "failure that the test wants");

    private volatile Predicate<StreamId> writesFail = stream -> false;
    private volatile boolean answersAreLost;
    private volatile boolean readsFail;

    private FailingStore(ApprovalStore store) {
        super(store);
    }

    /**
     * Returns a store that works as another does.
     *
     * @param store the other
     * @return the store
     */
    public static FailingStore over(ApprovalStore store) {
        return new FailingStore(store);
    }

    /**
     * Has every write fail from now on, as on a disk that is full: nothing is recorded.
     *
     * @return this store
     */
    public FailingStore failWrites() {
        writesFail = stream -> true;
        return this;
    }

    /**
     * Has every write to some streams fail from now on.
     *
     * @param streams which
     * @return this store
     */
    public FailingStore failWritesTo(Predicate<StreamId> streams) {
        writesFail = streams;
        return this;
    }

    /**
     * Has every answer to a write be lost from now on, as where a connection breaks after the commit: it is recorded, and the
     * caller is told that it may not be.
     *
     * @return this store
     */
    public FailingStore loseAnswers() {
        answersAreLost = true;
        return this;
    }

    /**
     * Has every read fail from now on.
     *
     * @return this store
     */
    public FailingStore failReads() {
        readsFail = true;
        return this;
    }

    /**
     * Puts it right.
     *
     * @return this store
     */
    public FailingStore workAgain() {
        writesFail = stream -> false;
        answersAreLost = false;
        readsFail = false;
        return this;
    }

    @Override
    public List<StoredRecord> load(StreamId stream, int fromVersion) {
        requireReadable();
        return super.load(stream, fromVersion);
    }

    @Override
    public AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        if (writesFail.test(stream)) {
            throw failure(StoreException.Failure.UNWRITABLE);
        }
        AppendResult result = super.append(stream, expectedVersion, commandId, payload, due);
        if (answersAreLost) {
            throw failure(StoreException.Failure.UNWRITABLE);
        }
        return result;
    }

    @Override
    public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        requireReadable();
        return super.dueBefore(before, since, limit);
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        requireReadable();
        return super.scan(fromPosition, limit);
    }

    private void requireReadable() {
        if (readsFail) {
            throw failure(StoreException.Failure.UNREADABLE);
        }
    }

    private static StoreException failure(StoreException.Failure kind) {
        return new StoreException("essai", kind, FULL);
    }
}
