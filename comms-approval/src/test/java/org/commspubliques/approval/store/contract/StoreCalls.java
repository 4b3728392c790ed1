package org.commspubliques.approval.store.contract;

import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.BeforeEach;

/** What a suite asks of the store under test, and short ways to call it. */
abstract class StoreCalls {

    static final StreamId VOEUX = StreamId.of("voeux-2027");
    static final StreamId TRAVAUX = StreamId.of("travaux-rue-de-l'Alma");

    ApprovalStore store = new MemoryApprovalStore();

    /**
     * Returns a new and empty store.
     *
     * @return the store
     */
    protected abstract ApprovalStore emptyStore();

    /**
     * Returns the store as another process would find it later; the same one where nothing outlives it.
     *
     * @param current the store so far
     * @return the store
     */
    protected abstract ApprovalStore reopened(ApprovalStore current);

    /**
     * Returns an empty store of another authority, in the same database where authorities share one. The empty store of the
     * same test stays open.
     *
     * @return the store
     */
    protected abstract ApprovalStore emptyStoreOfAnotherAuthority();

    @BeforeEach
    void startEmpty() {
        store = emptyStore();
    }

    StoredRecord appended(StreamId stream, int expected, String command, String payload) {
        return append(stream, expected, command, payload).fold(added -> added, this::unexpected, this::unexpected);
    }

    AppendResult append(StreamId stream, int expected, String command, String payload) {
        return store.append(stream, expected, CommandId.of(command), payload);
    }

    StoredRecord unexpected(Object answer) {
        throw new AssertionError("not appended: " + answer);
    }

    /** Appends at whatever version the stream has, as often as it takes. */
    StoredRecord insistently(StreamId stream, String command) {
        while (true) {
            int version = store.load(stream, 1).size();
            AppendResult result = append(stream, version, command, "{}");
            if (result instanceof Appended added) {
                return added.record();
            }
        }
    }
}
