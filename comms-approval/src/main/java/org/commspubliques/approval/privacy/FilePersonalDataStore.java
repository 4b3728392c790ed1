package org.commspubliques.approval.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.approval.internal.json.FlatObject;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Coffre dans un fichier: one JSON object a line, beside the register of a {@code FileApprovalStore}. What is kept is on the
 * disk when a call returns. To erase, the file is written anew without what is erased, and takes the place of the old one in
 * one step; copies that a backup made of it before are the host’s to look after.
 *
 * <p>A last line that was cut when the process died is left out. One process may have the file open at a time; the lock is on
 * a file beside it, {@code <name>.lock}, which stays. After a failed write or force the store refuses everything: what the disk
 * has is only known once it is opened again. Thread-safe.
 */
public final class FilePersonalDataStore implements PersonalDataStore, AutoCloseable {

    private static final String PERSON = "person";
    private static final String PSEUDONYM = "pseudonym";
    private static final String SECRET = "secret";
    private static final String COMMITMENT = "commitment";
    private static final String BODY = "body";
    private static final ImmutableSet<String> IDENTITY = ImmutableSet.of(PERSON, PSEUDONYM, SECRET);
    private static final ImmutableSet<String> TEXT = ImmutableSet.of(COMMITMENT, PSEUDONYM, BODY);

    private final Path file;
    private final FileChannel lock;
    private MemoryPersonalDataStore content;
    private FileChannel channel;
    private boolean usable = true;

    private FilePersonalDataStore(Path file, FileChannel lock) throws IOException {
        this.file = file;
        this.lock = lock;
        Files.deleteIfExists(beside(file, ".new"));
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.content = new MemoryPersonalDataStore();
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        channel.truncate(end);
        channel.position(end);
        read(new String(bytes, 0, end, StandardCharsets.UTF_8));
    }

    /**
     * Opens the file, or creates it.
     *
     * @param file the file; its folder must exist
     * @return the store
     * @throws StoreException if it cannot be opened, another has it open, or a line is none of its kind; names the line
     */
    public static FilePersonalDataStore open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        @Nullable FileChannel lock = null;
        boolean opened = false;
        try {
            lock = FileChannel.open(beside(absolute, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!acquired(lock)) {
                throw failure(
                        absolute,
                        StoreException.Failure.LOCKED,
                        "le coffre est déjà ouvert ; un seul processus peut l’ouvrir à la fois",
                        "the vault is open already; one process may open it at a time");
            }
            FilePersonalDataStore store = new FilePersonalDataStore(absolute, lock);
            opened = true;
            return store;
        } catch (IOException e) {
            throw failure(absolute, StoreException.Failure.UNREADABLE, e);
        } finally {
            if (!opened) {
                close(lock);
            }
        }
    }

    private static boolean acquired(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public synchronized Identity enrol(Identity proposed) {
        if (!content.knows(proposed.person())) {
            append(line(proposed));
        }
        return content.enrol(proposed);
    }

    @Override
    public synchronized List<Identity> identities(Collection<String> pseudonyms) {
        requireUsable();
        return content.identities(pseudonyms);
    }

    @Override
    public synchronized void keep(Collection<Text> texts) {
        List<Text> fresh = texts.stream()
                .filter(text ->
                        content.texts(ImmutableList.of(text.commitment())).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (!fresh.isEmpty()) {
            append(fresh.stream().map(FilePersonalDataStore::line).collect(Collectors.joining()));
        }
        content.keep(fresh);
    }

    @Override
    public synchronized List<Text> texts(Collection<String> commitments) {
        requireUsable();
        return content.texts(commitments);
    }

    @Override
    public synchronized ErasureReport erase(PersonId person) {
        requireUsable();
        MemoryPersonalDataStore left = new MemoryPersonalDataStore();
        content.identities().forEach(left::enrol);
        left.keep(content.texts());
        ErasureReport report = left.erase(person);
        if (report.pseudonym().isEmpty()) {
            return report;
        }
        try {
            replace(left);
        } catch (IOException e) {
            usable = false;
            throw failure(file, StoreException.Failure.UNWRITABLE, e);
        }
        content = left;
        return report;
    }

    private void replace(MemoryPersonalDataStore left) throws IOException {
        Path fresh = beside(file, ".new");
        FileChannel written = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        boolean moved = false;
        try {
            for (Identity identity : left.identities()) {
                write(written, line(identity));
            }
            for (Text text : left.texts()) {
                write(written, line(text));
            }
            written.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            close(moved ? channel : written);
        }
        channel = written;
        forceFolder();
    }

    /** So that the new file is the one that is found after a power cut. Some systems cannot force a folder. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // A system on which a folder cannot be opened orders the move by itself.
        }
    }

    private void append(String lines) {
        requireUsable();
        try {
            write(channel, lines);
            channel.force(false);
        } catch (IOException e) {
            usable = false;
            throw failure(file, StoreException.Failure.UNWRITABLE, e);
        }
    }

    private static void write(FileChannel channel, String lines) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void requireUsable() {
        if (!usable) {
            throw failure(
                    file,
                    StoreException.Failure.UNWRITABLE,
                    "une écriture a échoué ; rouvrez le coffre",
                    "a write has failed; open the vault again");
        }
    }

    private static String line(Identity identity) {
        return FlatObject.write(ImmutableMap.of(
                        PERSON, identity.person().value(), PSEUDONYM, identity.pseudonym(), SECRET, identity.secret()))
                + "\n";
    }

    private static String line(Text text) {
        return FlatObject.write(
                        ImmutableMap.of(COMMITMENT, text.commitment(), PSEUDONYM, text.pseudonym(), BODY, text.body()))
                + "\n";
    }

    private void read(String lines) {
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            if (!line.isEmpty()) {
                read(number, line);
            }
        }
    }

    private void read(int number, String line) {
        try {
            Map<String, String> fields = FlatObject.read(line);
            if (fields.keySet().equals(IDENTITY)) {
                content.enrol(
                        new Identity(PersonId.of(get(fields, PERSON)), get(fields, PSEUDONYM), get(fields, SECRET)));
            } else if (fields.keySet().equals(TEXT)) {
                content.keep(
                        ImmutableList.of(new Text(get(fields, COMMITMENT), get(fields, PSEUDONYM), get(fields, BODY))));
            } else {
                throw new IllegalArgumentException("neither an identity nor a text");
            }
        } catch (IllegalArgumentException e) {
            throw failure(
                    file,
                    StoreException.Failure.CORRUPT,
                    "ligne " + number + " : ni une identité ni un texte ; reprenez une sauvegarde",
                    "line " + number + ": neither an identity nor a text; take up a backup");
        }
    }

    private static String get(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static StoreException failure(Path file, StoreException.Failure failure, IOException cause) {
        return new StoreException(
                file.toString(),
                failure,
                Wording.of(
                        "le coffre ne peut être lu ou écrit : " + cause.getMessage(),
                        "the vault cannot be read or written: " + cause.getMessage()),
                cause);
    }

    private static StoreException failure(Path file, StoreException.Failure failure, String fr, String en) {
        return new StoreException(file.toString(), failure, Wording.of(fr, en));
    }

    /** Closes the file, and lets others open it. */
    @Override
    public synchronized void close() {
        usable = false;
        close(channel);
        close(lock);
    }

    private static void close(@Nullable FileChannel open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
