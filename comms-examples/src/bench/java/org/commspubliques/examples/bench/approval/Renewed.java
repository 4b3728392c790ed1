package org.commspubliques.examples.bench.approval;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What keeps approvals in memory, and is replaced by a new one now and then: the heap would not hold all of them. */
final class Renewed<T> {

    private static final int APPROVALS = 20_000;

    private final Supplier<T> making;
    private final AtomicInteger given = new AtomicInteger();
    private volatile T current;

    Renewed(Supplier<T> making) {
        this.making = making;
        this.current = making.get();
    }

    /** Returns what keeps the next approval, from its first command to its last. */
    T next() {
        if (given.incrementAndGet() % APPROVALS == 0) {
            current = making.get();
        }
        return current;
    }
}
