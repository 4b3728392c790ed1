package org.commspubliques.approval.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A disk whose confirmations take a given time, instead of that of the disk there is, and are counted. It is in this
 * package because what a store asks of its file is not public.
 */
public final class TimedDisk {

    private final Duration force;
    private final AtomicLong forces = new AtomicLong();
    private final AtomicLong nanoseconds = new AtomicLong();

    /**
     * Makes a disk.
     *
     * @param force how long a confirmation takes; zero for no time at all
     */
    public TimedDisk(Duration force) {
        this.force = force;
    }

    /**
     * Opens a register on it.
     *
     * @param path the register file, in a folder that exists
     * @return the store
     */
    public FileApprovalStore open(Path path) {
        return FileApprovalStore.open(path, file -> new TimedRegister(DiskRegister.open(file)));
    }

    /**
     * Returns how many confirmations there have been.
     *
     * @return the number, from 0
     */
    public long forces() {
        return forces.get();
    }

    /**
     * Returns how long all confirmations together have taken: a system wakes nobody up to the minute.
     *
     * @return the time
     */
    public Duration forcing() {
        return Duration.ofNanos(nanoseconds.get());
    }

    private void confirm() {
        long begun = System.nanoTime();
        long left = force.toNanos();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = begun + force.toNanos() - System.nanoTime();
        }
        forces.incrementAndGet();
        nanoseconds.addAndGet(System.nanoTime() - begun);
    }

    private final class TimedRegister implements RegisterIo {

        private final RegisterIo disk;

        private TimedRegister(RegisterIo disk) {
            this.disk = disk;
        }

        @Override
        public void write(long at, byte[] bytes) throws IOException {
            disk.write(at, bytes);
        }

        @Override
        public void force() {
            confirm();
        }

        @Override
        public byte[] read(long at, int length) throws IOException {
            return disk.read(at, length);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
