package org.commspubliques.approval.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One confirmation by the disk for all who wait for one.
 *
 * <p>There is no thread of its own: of the callers that wait, one writes the lines of all and has them confirmed, while
 * those that come meanwhile gather for the next time. A disk that failed once is not believed again, because a system may
 * report a failed confirmation once only and drop what it could not write: from then on everybody is refused.
 */
final class GroupCommit {

    /** Above that, lines wait for the next turn: they are joined in memory. One line is always taken. */
    private static final int MAX_BATCH_BYTES = 16 * 1024 * 1024;

    private static final int MAX_YIELDS = 8;

    private final String name;
    private final RegisterFile file;

    /** Guards all below, and whatever must change together with the order of the lines. */
    private final ReentrantLock state;

    private final Condition changed;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean writing;

    /** How many lines were written last or waited meanwhile: about as many callers are at work. */
    private int expected;

    private @Nullable Throwable failure;

    GroupCommit(String name, RegisterFile file, ReentrantLock state) {
        this.name = name;
        this.file = file;
        this.state = state;
        this.changed = state.newCondition();
    }

    /** Refuses to go on after a failure. */
    void requireSound() {
        state.lock();
        try {
            if (failure != null) {
                throw new StoreException(
                        name,
                        StoreException.Failure.POISONED,
                        Wording.of(
                                "une écriture a échoué (" + failure
                                        + ") ; fermez le registre et rouvrez-le quand le disque va bien",
                                "a write failed (" + failure
                                        + "); close the register, and open it again when the disk is well"));
            }
        } finally {
            state.unlock();
        }
    }

    /** Puts a line behind those that wait; its caller, or any other, has it confirmed. */
    void add(byte[] line) {
        state.lock();
        try {
            waiting.add(line);
        } finally {
            state.unlock();
        }
    }

    /** Trusts nothing that was not confirmed, nor anything to come. */
    void poison(Throwable cause) {
        state.lock();
        try {
            fail(cause);
        } finally {
            state.unlock();
        }
    }

    /**
     * Returns once an entry that was added is on the disk. Not to be called with the lock held: this may be the caller that
     * writes for all.
     *
     * @throws StoreException if it is not certain to be there
     */
    void confirm(long entry) {
        while (isLeader(entry)) {
            writeForAll();
        }
    }

    /** Returns how many lines nobody has begun to write. */
    int waiting() {
        state.lock();
        try {
            return waiting.size();
        } finally {
            state.unlock();
        }
    }

    /** Waits for the entry to be confirmed by another, or to be the one who writes; false once it is confirmed. */
    private boolean isLeader(long entry) {
        state.lock();
        try {
            while (entry > file.entries()) {
                if (failure != null) {
                    throw RegisterFile.unwritable(name, failure);
                }
                if (!writing) {
                    writing = true;
                    return true;
                }
                // Whoever is interrupted still needs to know whether the record is there.
                changed.awaitUninterruptibly();
            }
            return false;
        } finally {
            state.unlock();
        }
    }

    private void writeForAll() {
        List<byte[]> batch = List.of();
        @Nullable Throwable problem = null;
        try {
            gather();
            batch = nextBatch();
            file.append(batch);
        } catch (IOException | RuntimeException | Error e) {
            problem = e;
        }
        finished(batch.size(), problem);
    }

    /**
     * Lets those whose lines were just confirmed come back with their next ones: without it, half of the callers would
     * always miss the turn of the other half. A few times only, since on a busy machine each may take as long as the
     * disk, and never for a caller alone.
     */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is enough: what is missed comes with the next turn
    private void gather() {
        for (int i = 0; i < MAX_YIELDS && isSomebodyMissing(); i++) {
            Thread.yield();
        }
    }

    private boolean isSomebodyMissing() {
        state.lock();
        try {
            return waiting.size() < expected;
        } finally {
            state.unlock();
        }
    }

    /** Takes the lines to write; there are some, unless a failure elsewhere has just refused them. */
    private List<byte[]> nextBatch() {
        state.lock();
        try {
            if (waiting.isEmpty()) {
                throw new IllegalStateException("nothing to write");
            }
            List<byte[]> batch = new ArrayList<>();
            long bytes = 0;
            while (!waiting.isEmpty() && (batch.isEmpty() || bytes + waiting.element().length <= MAX_BATCH_BYTES)) {
                byte[] line = waiting.remove();
                bytes += line.length;
                batch.add(line);
            }
            return batch;
        } finally {
            state.unlock();
        }
    }

    private void finished(int written, @Nullable Throwable problem) {
        state.lock();
        try {
            writing = false;
            expected = written + waiting.size();
            if (problem == null) {
                changed.signalAll();
            } else {
                fail(problem);
            }
        } finally {
            state.unlock();
        }
    }

    private void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        waiting.clear();
        changed.signalAll();
    }
}
