package org.commspubliques.approval.store;

import java.io.IOException;

/** What a store asks of its file, so that tests can make each request fail. */
interface RegisterIo extends AutoCloseable {

    /** Writes bytes at a place. */
    void write(long at, byte[] bytes) throws IOException;

    /** Returns once everything written is on the disk. */
    void force() throws IOException;

    /** Reads that many bytes at a place. */
    byte[] read(long at, int length) throws IOException;

    /** Returns the size of the file. */
    long size() throws IOException;

    /** Cuts the file. */
    void truncate(long size) throws IOException;

    @Override
    void close() throws IOException;
}
