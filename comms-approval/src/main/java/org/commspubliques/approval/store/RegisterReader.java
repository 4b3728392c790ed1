package org.commspubliques.approval.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/**
 * Lecteur de registre: reads a register file from its first entry, checking each, without a lock and without changing it.
 *
 * <p>Holds one line at a time, beside what {@link StreamHeads} keeps. Read a copy, or a register whose store is
 * closed: an entry being written looks like a torn one. Not thread-safe.
 */
public final class RegisterReader implements AutoCloseable {

    private final String file;
    private final LineReader lines;
    private final StreamHeads heads = new StreamHeads();
    private long offset;
    private byte[] tail = new byte[0];

    private RegisterReader(String file, LineReader lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Opens a register file.
     *
     * @param file the file
     * @return a reader before its first entry
     * @throws StoreException if it cannot be opened
     */
    public static RegisterReader open(Path file) {
        try {
            return new RegisterReader(file.toString(), new LineReader(Files.newInputStream(file)));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * Returns the next entry.
     *
     * @return the entry; empty after the last whole one
     * @throws CorruptRegisterException if it is not what was written, or not the one that belongs there
     * @throws StoreException if the file cannot be read
     */
    public Optional<StoredRecord> next() {
        LineReader.Line line = nextLine();
        EntryPlace place = new EntryPlace(file, heads.records() + 1, offset);
        if (line.tooLong()) {
            throw place.corrupt(
                    "ligne de plus de " + RegisterLine.MAX_BYTES + " octets",
                    "line of more than " + RegisterLine.MAX_BYTES + " bytes");
        }
        if (!line.ended()) {
            tail = requireBeginningOf(place, line.bytes());
            return Optional.empty();
        }
        StoredRecord next = RegisterLine.read(place, line.bytes());
        heads.take(next).ifPresent(problem -> {
            throw place.corrupt(problem);
        });
        offset += line.bytes().length + 1L;
        return Optional.of(next);
    }

    /**
     * Returns how many bytes of a torn entry stand after the last whole one, once {@link #next()} has returned empty.
     *
     * @return the number of bytes without a line end; 0 if the file ends with a whole entry
     */
    public int tornBytes() {
        return tail.length;
    }

    /**
     * Returns what is known of the streams after the entries read so far.
     *
     * @return the heads, of which the reader goes on making use
     */
    public StreamHeads heads() {
        return heads;
    }

    /** Returns where the last entry read ends, in bytes. */
    long offset() {
        return offset;
    }

    /** Returns the bytes of a torn entry. */
    byte[] tail() {
        return tail.clone();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private LineReader.Line nextLine() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * A write that stopped half-way leaves the beginning of its line, or zeros where the disk had made room for it.
     * Anything else was not left by a store, and cutting it would destroy what somebody else wrote.
     */
    private static byte[] requireBeginningOf(EntryPlace place, byte[] bytes) {
        byte[] start = RegisterLine.start(place.entry()).getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at < bytes.length && at < start.length && bytes[at] == start[at]) {
            at++;
        }
        boolean beginning = at == bytes.length || at == start.length || bytes[at] == 0;
        if (!beginning) {
            throw place.corrupt(
                    "fin de fichier qui n’est pas le début de cette entrée",
                    "end of file that is not the beginning of that entry");
        }
        return bytes;
    }

    static StoreException unreadable(String file, IOException cause) {
        return new StoreException(
                file,
                StoreException.Failure.UNREADABLE,
                Wording.of("lecture impossible (" + cause + ")", "cannot be read (" + cause + ")"),
                cause);
    }
}
