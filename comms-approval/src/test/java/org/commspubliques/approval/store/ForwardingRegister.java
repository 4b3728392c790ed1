package org.commspubliques.approval.store;

import java.io.IOException;

/** A register file that does what another does, to be made to behave otherwise in one respect. */
abstract class ForwardingRegister implements RegisterIo {

    private final RegisterIo disk;

    ForwardingRegister(RegisterIo disk) {
        this.disk = disk;
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        disk.write(at, bytes);
    }

    @Override
    public void force() throws IOException {
        disk.force();
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
