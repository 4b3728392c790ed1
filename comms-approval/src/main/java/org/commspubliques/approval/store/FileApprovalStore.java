package org.commspubliques.approval.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Registre en fichier: a store in one append-only file, which is at once the public register.
 *
 * <p>Each entry is one line, a JSON object: its number, stream, version, command id, the hash before it, its own hash, the
 * length and CRC-32C of its payload, and the payload. A record is acknowledged when the disk has confirmed it. If a write
 * or its confirmation fails, the store takes no more records until it is opened again; what was acknowledged stays
 * readable. Thread-safe; positions have no gap, and are the numbers of lines and entries. An interrupted thread may use
 * the store like any other. Keeps some 200 bytes of memory per entry; payloads stay in the file.
 *
 * <p>Only files of the default file system will do. Beside the register stand {@code <name>.lock}, and
 * {@code <name>.torn-<entry>} where an entry was cut.
 */
public final class FileApprovalStore implements ApprovalStore, AutoCloseable {

    private final String name;
    private final RegisterLock lock;
    private final RegisterFile file;
    private final @Nullable RecoveredTail recovered;

    /** What is known of the streams; guarded by itself, because streams are read while a record is being added. */
    private final RecordChain chain;

    private volatile boolean closed;

    private FileApprovalStore(
            String name, RegisterLock lock, RegisterFile file, RecordChain chain, @Nullable RecoveredTail recovered) {
        this.name = name;
        this.lock = lock;
        this.file = file;
        this.chain = chain;
        this.recovered = recovered;
    }

    /** How a store opens its file. */
    @FunctionalInterface
    interface Opener {
        RegisterIo open(File file) throws IOException;
    }

    /**
     * Opens a register, or creates it empty, and reads all of it.
     *
     * <p>An entry whose write was cut short, the last one without a line end, is put in a file beside and cut from the
     * register: see {@link #recovery()}. Whatever else is wrong is an exception, and the file is left as it is.
     *
     * @param path the register file, in a folder that exists
     * @return the store
     * @throws StoreException if it is open elsewhere, cannot be read or cannot be written
     * @throws CorruptRegisterException if an entry is not what was written
     */
    public static FileApprovalStore open(Path path) {
        return open(path, DiskRegister::open);
    }

    static FileApprovalStore open(Path path, Opener opener) {
        try {
            Path register = resolve(path);
            RegisterLock lock = RegisterLock.acquire(register);
            return orClose(lock, () -> openLocked(register, lock, opener));
        } catch (IOException e) {
            throw RegisterFile.unwritable(path.toString(), e);
        }
    }

    private static FileApprovalStore openLocked(Path register, RegisterLock lock, Opener opener) throws IOException {
        RegisterIo io = opener.open(register.toFile());
        return orClose(io, () -> read(register, lock, io));
    }

    private static FileApprovalStore read(Path register, RegisterLock lock, RegisterIo io) throws IOException {
        List<Long> ends = new ArrayList<>();
        try (RegisterReader reader = RegisterReader.open(register)) {
            while (reader.next().isPresent()) {
                ends.add(reader.offset());
            }
            RecoveredTail recovered = null;
            if (reader.tornBytes() > 0) {
                recovered = TornTail.putAside(register, ends.size() + 1L, reader.tail());
                io.truncate(reader.offset());
            }
            // An entry that an earlier process wrote without living to confirm it is about to be answered for.
            io.force();
            TornTail.forceFolder(register);
            String name = register.toString();
            return new FileApprovalStore(name, lock, new RegisterFile(name, io, ends), reader.chain(), recovered);
        }
    }

    /**
     * Returns what was cut from the end of the register when it was opened.
     *
     * @return the torn entry; empty if the register ended with a whole one
     */
    public Optional<RecoveredTail> recovery() {
        return Optional.ofNullable(recovered);
    }

    @Override
    public List<StoredRecord> load(StreamId stream, int fromVersion) {
        Arguments.checkLoad(fromVersion);
        requireOpen();
        List<Long> positions;
        synchronized (chain) {
            positions = chain.positions(stream, fromVersion);
        }
        return positions.stream().map(file::read).toList();
    }

    @Override
    public AppendResult append(StreamId stream, int expectedVersion, CommandId commandId, String payload) {
        Arguments.checkAppend(expectedVersion, payload);
        synchronized (file) {
            requireOpen();
            Optional<Long> original = chain.positionOf(stream, commandId);
            if (original.isPresent()) {
                return new AppendResult.Duplicate(file.read(original.get()));
            }
            int actual = chain.version(stream);
            if (actual != expectedVersion) {
                return new AppendResult.Conflict(actual);
            }
            StoredRecord next = chain.next(file.entries() + 1, stream, commandId, payload);
            file.append(next, () -> takeIn(next));
            return new AppendResult.Appended(next);
        }
    }

    private void takeIn(StoredRecord next) {
        synchronized (chain) {
            chain.link(next);
        }
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        Arguments.checkScan(fromPosition, limit);
        requireOpen();
        long last = Math.min(file.entries(), fromPosition - 1 + limit);
        return LongStream.rangeClosed(fromPosition, last).mapToObj(file::read).toList();
    }

    /**
     * Closes the register and lets others open it. Closing it again does nothing.
     *
     * @throws StoreException if the system refuses
     */
    @Override
    public void close() {
        synchronized (file) {
            if (closed) {
                return;
            }
            closed = true;
            try (lock) {
                file.close();
            } catch (IOException e) {
                throw RegisterFile.unwritable(name, e);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException(
                    name,
                    StoreException.Failure.CLOSED,
                    Wording.of("le registre a été fermé", "the register was closed"));
        }
    }

    /** The same file by whatever path: the lock is on the file, not on one of its names. */
    private static Path resolve(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    private interface Opening {
        FileApprovalStore open() throws IOException;
    }

    private static FileApprovalStore orClose(AutoCloseable resource, Opening opening) throws IOException {
        try {
            return opening.open();
        } catch (IOException | RuntimeException | Error e) {
            try {
                resource.close();
            } catch (Exception onClose) {
                e.addSuppressed(onClose);
            }
            throw e;
        }
    }
}
