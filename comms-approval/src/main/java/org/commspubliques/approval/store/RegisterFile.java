package org.commspubliques.approval.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.language.Wording;

/** The confirmed lines of an open register: where each stands, how to read one again, how to add some for good. */
final class RegisterFile {

    private final String name;
    private final RegisterIo io;

    /** Where each entry ends, in bytes; guarded by itself, because entries are read while others are being added. */
    private final List<Long> ends;

    RegisterFile(String name, RegisterIo io, List<Long> ends) {
        this.name = name;
        this.io = io;
        this.ends = new ArrayList<>(ends);
    }

    /** Returns an entry, checked again: the disk may have changed since the register was opened. */
    StoredRecord read(long entry) {
        long start = endOf(entry - 1);
        int length = Math.toIntExact(endOf(entry) - start);
        EntryPlace place = new EntryPlace(name, entry, start);
        StoredRecord record = RegisterLine.read(place, lineAt(start, length - 1));
        if (!record.hasItsOwnHash()) {
            throw place.corrupt("l’empreinte n’est pas celle du contenu", "the hash is not that of the content");
        }
        return record;
    }

    /**
     * Adds the lines of the next entries, each with its end, and returns once the disk has confirmed all of them. One
     * thread at a time; after a failure, never again.
     */
    void append(List<byte[]> lines) throws IOException {
        long start = endOf(entries());
        if (io.size() != start) {
            throw new IOException("the file was changed by another hand");
        }
        io.write(start, joined(lines));
        io.force();
        synchronized (ends) {
            long end = start;
            for (byte[] line : lines) {
                end += line.length;
                ends.add(end);
            }
        }
    }

    private static byte[] joined(List<byte[]> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        lines.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    /** Returns how many entries the disk has confirmed. */
    long entries() {
        synchronized (ends) {
            return ends.size();
        }
    }

    void close() {
        try {
            io.close();
        } catch (IOException e) {
            throw unwritable(name, e);
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

    static StoreException unwritable(String name, Throwable cause) {
        return new StoreException(
                name,
                StoreException.Failure.UNWRITABLE,
                Wording.of("écriture impossible (" + cause + ")", "cannot be written (" + cause + ")"),
                cause);
    }
}
