package org.commspubliques.approval.store;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * A register file on a disk.
 *
 * <p>Not a {@code FileChannel}: interrupting a thread that reads or writes one closes it for everybody. Reading has a handle
 * of its own, so that it does not wait for the disk to confirm a write.
 */
final class DiskRegister implements RegisterIo {

    private final RandomAccessFile writing;
    private final RandomAccessFile reading;

    private DiskRegister(RandomAccessFile writing, RandomAccessFile reading) {
        this.writing = writing;
        this.reading = reading;
    }

    static DiskRegister open(File file) throws IOException {
        RandomAccessFile writing = new RandomAccessFile(file, "rw");
        try {
            return new DiskRegister(writing, new RandomAccessFile(file, "r"));
        } catch (IOException e) {
            writing.close();
            throw e;
        }
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        writing.seek(at);
        writing.write(bytes);
    }

    @Override
    public void force() throws IOException {
        writing.getFD().sync();
    }

    @Override
    public byte[] read(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        synchronized (reading) {
            reading.seek(at);
            reading.readFully(bytes);
        }
        return bytes;
    }

    @Override
    public long size() throws IOException {
        return writing.length();
    }

    @Override
    public void truncate(long size) throws IOException {
        writing.setLength(size);
    }

    @Override
    public void close() throws IOException {
        try (reading) {
            writing.close();
        }
    }
}
