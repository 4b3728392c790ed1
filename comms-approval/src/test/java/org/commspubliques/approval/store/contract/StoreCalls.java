package org.commspubliques.approval.store.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** What one of several callers does. */
    interface Call<T> {
        T by(int caller);
    }

    /** Has several callers do something at the same moment, and returns what each got. */
    static <T> List<T> together(int callers, Call<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<T> task = () -> {
                    ready.countDown();
                    ready.await();
                    return call.by(caller);
                };
                futures.add(threads.submit(task));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
