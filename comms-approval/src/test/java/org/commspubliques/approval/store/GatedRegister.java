package org.commspubliques.approval.store;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A register file on a disk whose next confirmation waits for the test, and which counts all of them. */
final class GatedRegister extends ForwardingRegister {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile boolean failing;
    private volatile int forces;

    GatedRegister(RegisterIo disk) {
        super(disk);
    }

    /** Makes the next confirmation wait. */
    void closeGate() {
        closed = true;
    }

    /** Returns once a confirmation waits. */
    void awaitForce() throws InterruptedException {
        begun.await();
    }

    /** Lets the confirmation succeed. */
    void openGate() {
        gate.countDown();
    }

    /** Lets the confirmation fail. */
    void breakGate() {
        failing = true;
        gate.countDown();
    }

    int forces() {
        return forces;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time, as the port promises
    public void force() throws IOException {
        forces++;
        if (closed) {
            begun.countDown();
            // As a disk would: whoever asks may have been interrupted.
            Uninterruptibles.awaitUninterruptibly(gate);
        }
        if (failing) {
            throw new IOException("input/output error");
        }
        super.force();
    }
}
