package org.commspubliques.approval.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.language.Wording;

/** The lines of an open register: where each stands, how to read one again, how to add one for good. */
final class RegisterFile {

    private final String name;
    private final RegisterIo io;

    /** Where each entry ends, in bytes; guarded by itself, because entries are read while one is being added. */
    private final List<Long> ends;

    private boolean poisoned;

    RegisterFile(String name, RegisterIo io, List<Long> ends) {
        this.name = name;
        this.io = io;
        this.ends = new ArrayList<>(ends);
    }

    /** Returns an entry, checked again: the disk may have changed since the register was opened. */
    StoredRecord read(long entry) {
        long start = endOf(entry - 1);
        int length = Math.toIntExact(endOf(entry) - start);
        StoredRecord record = RegisterLine.read(name, entry, lineAt(start, length - 1));
        if (!record.hasItsOwnHash()) {
            throw new CorruptRegisterException(
                    name,
                    entry,
                    Wording.of("l'empreinte n'est pas celle du contenu", "the hash is not that of the content"));
        }
        return record;
    }

    /** Adds an entry, has it taken in once it is on the disk, and returns. One thread at a time. */
    void append(StoredRecord record, Runnable takeIn) {
        if (poisoned) {
            throw new StoreException(
                    name,
                    StoreException.Failure.POISONED,
                    Wording.of(
                            "une écriture a échoué ; fermez le registre et rouvrez-le quand le disque va bien",
                            "a write failed; close the register, and open it again when the disk is well"));
        }
        long start = endOf(record.position() - 1);
        byte[] line = RegisterLine.write(record);
        // Poisoned until all is done, so that no way out of here, expected or not, leaves a store that may be trusted.
        poisoned = true;
        write(start, line);
        synchronized (ends) {
            ends.add(start + line.length);
        }
        takeIn.run();
        poisoned = false;
    }

    long entries() {
        synchronized (ends) {
            return ends.size();
        }
    }

    void close() {
        try {
            io.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void write(long start, byte[] line) {
        try {
            if (io.size() != start) {
                throw new IOException("the file was changed by another hand");
            }
            io.write(start, line);
            io.force();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private byte[] lineAt(long start, int length) {
        try {
            return io.read(start, length);
        } catch (IOException e) {
            throw RegisterReader.unreadable(name, e);
        }
    }

    private long endOf(long entry) {
        synchronized (ends) {
            return entry == 0 ? 0 : ends.get(Math.toIntExact(entry - 1));
        }
    }

    private StoreException unwritable(IOException cause) {
        return unwritable(name, cause);
    }

    static StoreException unwritable(String name, IOException cause) {
        return new StoreException(
                name,
                StoreException.Failure.UNWRITABLE,
                Wording.of("écriture impossible (" + cause + ")", "cannot be written (" + cause + ")"),
                cause);
    }
}
