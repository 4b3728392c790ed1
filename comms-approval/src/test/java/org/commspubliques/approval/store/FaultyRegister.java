package org.commspubliques.approval.store;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** A register file on a disk that fails when the test says so. */
final class FaultyRegister extends ForwardingRegister {

    /** What can fail. */
    enum Fault {
        /** The write does nothing. */
        WRITE,
        /** The write stops half-way. */
        SHORT_WRITE,
        /** The write is done and not confirmed. */
        FORCE,
        /** The file cannot be cut. */
        TRUNCATE
    }

    private final Fault fault;
    private final Predicate<Integer> when;
    private int requests;

    private FaultyRegister(RegisterIo disk, Fault fault, Predicate<Integer> when) {
        super(disk);
        this.fault = fault;
        this.when = when;
    }

    /** Opens files whose n-th request of a kind fails, counted from 1; later ones succeed, as on a real disk. */
    static FileApprovalStore.Opener failing(Fault fault, int n) {
        return (File file) -> new FaultyRegister(DiskRegister.open(file), fault, request -> request == n);
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        boolean fails = (fault == Fault.WRITE || fault == Fault.SHORT_WRITE) && isDue();
        if (fails && fault == Fault.SHORT_WRITE) {
            super.write(at, Arrays.copyOf(bytes, bytes.length / 2));
        }
        if (fails) {
            throw new IOException("no space left on device");
        }
        super.write(at, bytes);
    }

    @Override
    public void force() throws IOException {
        if (fault == Fault.FORCE && isDue()) {
            throw new IOException("input/output error");
        }
        super.force();
    }

    @Override
    public void truncate(long size) throws IOException {
        if (fault == Fault.TRUNCATE && isDue()) {
            throw new IOException("read-only file system");
        }
        super.truncate(size);
    }

    private boolean isDue() {
        requests++;
        return when.test(requests);
    }
}
