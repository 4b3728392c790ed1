package org.commspubliques.approval.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a register, held by one store at a time on a machine.
 *
 * <p>The lock is on a file beside it, {@code <name>.lock}, which stays: POSIX drops a process's locks on a file as soon as
 * it closes any handle on that file, so reading the register for an audit would otherwise give the right away. For the
 * same reason a second opener in this process is turned away before it opens the lock file.
 */
final class RegisterLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path register;
    private final FileChannel channel;

    private RegisterLock(Path register, FileChannel channel) {
        this.register = register;
        this.channel = channel;
    }

    static RegisterLock acquire(Path register) throws IOException {
        if (!HELD.add(register)) {
            throw locked(register);
        }
        @Nullable RegisterLock lock = null;
        try {
            lock = lock(register);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(register);
            }
        }
    }

    private static RegisterLock lock(Path register) throws IOException {
        Path beside = register.resolveSibling(register.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw locked(register);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw locked(register);
        }
        return new RegisterLock(register, channel);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(register);
        }
    }

    private static StoreException locked(Path register) {
        return new StoreException(
                register.toString(),
                StoreException.Failure.LOCKED,
                Wording.of(
                        "le registre est déjà ouvert ; un seul peut y écrire à la fois",
                        "the register is already open; only one may write it at a time"));
    }
}
