package org.commspubliques.approval.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Registre en fichier: a store in one append-only file, which is at once the public register.
 *
 * <p>Each entry is one line, a JSON object: its number, stream, version, command id, the hash before it, its own hash, the
 * length and CRC-32C of its payload, and the payload. A record is acknowledged, and found by others, when the disk has
 * confirmed it; callers that come together are confirmed together, by one of them. If a write or its confirmation fails,
 * the store takes no more records until it is opened again; what was acknowledged stays readable. Thread-safe; positions
 * have no gap, and are the numbers of lines and entries. An interrupted thread may use the store like any other. Keeps
 * some 200 bytes of memory per entry; payloads stay in the file.
 *
 * <p>Only files of the default file system will do. Beside the register stand {@code <name>.lock}, and
 * {@code <name>.torn-<entry>} where an entry was cut.
 */
public final class FileApprovalStore implements ApprovalStore, AutoCloseable {

    private final String name;
    private final RegisterLock right;
    private final RegisterFile file;
    private final @Nullable RecoveredTail recovered;

    /** Held to read or change the chain and the order of lines, never while the disk works. */
    private final ReentrantLock state = new ReentrantLock();

    /** What is known of the streams, with the entries that are not confirmed yet. */
    private final RecordChain chain;

    private final GroupCommit commit;
    private volatile boolean closed;

    private FileApprovalStore(
            RegisterLock right, String name, RegisterFile file, RecordChain chain, @Nullable RecoveredTail recovered) {
        this.right = right;
        this.name = name;
        this.file = file;
        this.chain = chain;
        this.recovered = recovered;
        this.commit = new GroupCommit(name, file, state);
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
        RecordChain chain = new RecordChain();
        try (RegisterReader reader = RegisterReader.open(register)) {
            Optional<StoredRecord> next = reader.next();
            while (next.isPresent()) {
                chain.link(next.get());
                ends.add(reader.offset());
                next = reader.next();
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
            return new FileApprovalStore(lock, name, new RegisterFile(name, io, ends), chain, recovered);
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
        List<Long> positions = positions(stream, fromVersion);
        long confirmed = file.entries();
        return positions.stream()
                .filter(position -> position <= confirmed)
                .map(file::read)
                .toList();
    }

    private List<Long> positions(StreamId stream, int fromVersion) {
        state.lock();
        try {
            return chain.positions(stream, fromVersion);
        } finally {
            state.unlock();
        }
    }

    @Override
    public AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        Instant wholeDue = Arguments.checkAppend(expectedVersion, payload, due);
        Answer answer = decide(stream, expectedVersion, commandId, payload, wholeDue);
        commit.confirm(answer.entry());
        return answer.result().get();
    }

    /**
     * What to answer, once an entry is confirmed: nobody may be told of a record, be it one that stands in the way, that a
     * crash could still undo.
     */
    private record Answer(long entry, Supplier<AppendResult> result) {}

    private Answer decide(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        state.lock();
        try {
            requireOpen();
            commit.requireSound();
            Optional<Long> original = chain.positionOf(stream, commandId);
            if (original.isPresent()) {
                long entry = original.get();
                return new Answer(entry, () -> new AppendResult.Duplicate(file.read(entry)));
            }
            int actual = chain.version(stream);
            if (actual != expectedVersion) {
                long last = actual == 0 ? 0 : chain.positions(stream, actual).get(0);
                return new Answer(last, () -> new AppendResult.Conflict(actual));
            }
            StoredRecord next = chain.next(stream, commandId, payload, due);
            takeIn(next);
            return new Answer(next.position(), () -> new AppendResult.Appended(next));
        } finally {
            state.unlock();
        }
    }

    private void takeIn(StoredRecord next) {
        byte[] line = RegisterLine.write(next);
        try {
            chain.link(next);
            commit.add(line);
        } catch (RuntimeException | Error e) {
            // Short of memory between the two: the chain may have a record that will never be written.
            commit.poison(e);
            throw e;
        }
    }

    /** Returns how many entries wait for somebody to write them. */
    int waiting() {
        return commit.waiting();
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        Arguments.checkScan(fromPosition, limit);
        requireOpen();
        long last = Math.min(file.entries(), fromPosition - 1 + limit);
        return LongStream.rangeClosed(fromPosition, last).mapToObj(file::read).toList();
    }

    @Override
    public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        Arguments.checkDue(limit);
        requireOpen();
        List<StreamId> due;
        long last;
        state.lock();
        try {
            due = chain.dueBefore(before, since, limit);
            last = chain.records();
        } finally {
            state.unlock();
        }
        // The last records may be among those that wait for the disk.
        commit.confirm(last);
        return due;
    }

    /**
     * Closes the register and lets others open it, once the entries under way are confirmed. Closing it again does nothing.
     *
     * @throws StoreException if the system refuses
     */
    @Override
    public void close() {
        if (!beginToClose()) {
            return;
        }
        try (right) {
            waitForAppends();
            file.close();
        } catch (IOException e) {
            throw RegisterFile.unwritable(name, e);
        }
    }

    private boolean beginToClose() {
        state.lock();
        try {
            boolean first = !closed;
            closed = true;
            return first;
        } finally {
            state.unlock();
        }
    }

    private void waitForAppends() {
        try {
            commit.confirm(lastEntry());
        } catch (StoreException e) {
            // Those who wait for these entries are told by their own calls.
            return;
        }
    }

    private long lastEntry() {
        state.lock();
        try {
            return chain.records();
        } finally {
            state.unlock();
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
