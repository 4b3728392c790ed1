package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.FaultyRegister.Fault;
import org.commspubliques.approval.store.StoreException.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disks that fail, openers that compete, files that are not what they should be. */
class FileApprovalStoreFaultsTest {

    private static final StreamId STREAM = StreamId.of("voeux");
    private static final int COMMANDS = 8;

    private final Path folder;
    private final Path file;

    FileApprovalStoreFaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("registre.jsonl");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"WRITE", "SHORT_WRITE", "FORCE"})
    void whicheverRequestFailsNothingAcknowledgedIsLostAndNothingIsDoneTwice(Fault fault) {
        // Opening makes the first request for a confirmation.
        int before = fault == Fault.FORCE ? 1 : 0;
        for (int n = 1; n <= COMMANDS; n++) {
            Path register = folder.resolve(fault + "-" + n);
            List<StoredRecord> acknowledged = appendUntilFailure(register, fault, n + before);

            assertThat(acknowledged).hasSize(n - 1);
            try (FileApprovalStore store = FileApprovalStore.open(register)) {
                List<StoredRecord> found = store.load(STREAM, 1);
                assertThat(found.size() - acknowledged.size()).isBetween(0, 1);
                assertThat(found.subList(0, n - 1)).isEqualTo(acknowledged);
                assertThat(store.recovery().isPresent()).isEqualTo(fault == Fault.SHORT_WRITE);
                IntStream.range(0, COMMANDS).forEach(i -> append(store, i));
                assertThat(store.load(STREAM, 1))
                        .extracting(record -> record.commandId().text())
                        .containsExactly("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7");
            }
            assertThat(AuditTrail.verify(register)).isInstanceOf(Intact.class);
        }
    }

    /** Appends until the disk fails, checks that the store then refuses, and returns what it had acknowledged. */
    private static List<StoredRecord> appendUntilFailure(Path register, Fault fault, int n) {
        List<StoredRecord> acknowledged = new ArrayList<>();
        try (FileApprovalStore store = FileApprovalStore.open(register, FaultyRegister.failing(fault, n))) {
            Failure failure = null;
            for (int i = 0; i < COMMANDS && failure == null; i++) {
                int command = i;
                Throwable thrown = catchThrowable(() -> acknowledged.add(added(append(store, command))));
                failure = thrown instanceof StoreException e ? e.failure() : null;
            }
            assertThat(failure).isEqualTo(Failure.UNWRITABLE);
            int next = acknowledged.size();
            for (int command : List.of(next, next, next + 1)) {
                assertThatThrownBy(() -> store.append(STREAM, acknowledged.size(), CommandId.of("c" + command), "{}"))
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                e -> assertThat(e.failure()).isEqualTo(Failure.POISONED));
            }
            assertThat(store.load(STREAM, 1)).isEqualTo(acknowledged);
            assertThat(store.scan(1, 100)).isEqualTo(acknowledged);
        }
        return acknowledged;
    }

    @Test
    void anOpeningThatCannotConfirmWhatItFoundFails() {
        Registers.write(file, 2);

        assertThatThrownBy(() -> FileApprovalStore.open(file, FaultyRegister.failing(Fault.FORCE, 1)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNWRITABLE));
        FileApprovalStore.open(file).close();
    }

    @Test
    void aTornEntryThatCannotBeCutIsStillInTheFileAndBeside() {
        Registers.write(file, 2);
        byte[] torn = Registers.cut(Registers.bytes(file), Registers.bytes(file).length - 3);
        Registers.replace(file, torn);

        assertThatThrownBy(() -> FileApprovalStore.open(file, FaultyRegister.failing(Fault.TRUNCATE, 1)))
                .isInstanceOf(StoreException.class);

        assertThat(Registers.bytes(file)).isEqualTo(torn);
        assertThat(folder.resolve("registre.jsonl.torn-2")).exists();
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            assertThat(store.scan(1, 10)).hasSize(1);
        }
    }

    @Test
    void aSecondOpenerIsTurnedAwayAndTheFirstGoesOn() {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            for (Path name : List.of(file, folder.resolve("." + File.separator + "registre.jsonl"))) {
                assertThatThrownBy(() -> FileApprovalStore.open(name))
                        .isInstanceOfSatisfying(StoreException.class, e -> {
                            assertThat(e.failure()).isEqualTo(Failure.LOCKED);
                            assertThat(e.code()).isEqualTo("comms.store.locked");
                            assertThat(e.store()).endsWith("registre.jsonl");
                        });
            }
            append(store, 0);
        }
        FileApprovalStore.open(file).close();
    }

    @Test
    void aLockHeldOutsideTurnsAnOpenerAway() throws Exception {
        Path lock = folder.resolve("registre.jsonl.lock");
        try (var other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> FileApprovalStore.open(file))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.LOCKED));
        }
        FileApprovalStore.open(file).close();
    }

    @Test
    void aCorruptRegisterMayBeOpenedOnceItIsRestored() {
        Registers.write(file, 3);
        byte[] good = Registers.bytes(file);
        Registers.replace(file, new byte[] {'\n'});
        assertThatThrownBy(() -> FileApprovalStore.open(file)).isInstanceOf(CorruptRegisterException.class);

        Registers.replace(file, good);

        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            assertThat(store.scan(1, 10)).hasSize(3);
        }
    }

    @Test
    void aFileThatAnotherHandMadeLongerIsNotWrittenTo() throws Exception {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            append(store, 0);
            Files.writeString(file, "note", StandardOpenOption.APPEND);
            byte[] before = Registers.bytes(file);

            assertThatThrownBy(() -> append(store, 1)).hasMessageContaining("another hand");
            assertThat(Registers.bytes(file)).isEqualTo(before);
        }
    }

    @Test
    void anEntryChangedUnderAnOpenStoreIsNotReturned() {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            append(store, 0);
            append(store, 1);
            byte[] bytes = Registers.bytes(file);
            int second = Registers.ends(bytes).get(0);
            for (int offset = second; offset < bytes.length - 1; offset++) {
                byte[] changed = bytes.clone();
                changed[offset] ^= 1;
                Registers.replace(file, changed);
                assertThatThrownBy(() -> store.load(STREAM, 2))
                        .isInstanceOfSatisfying(
                                CorruptRegisterException.class,
                                e -> assertThat(e.entry()).isEqualTo(2));
            }
            Registers.replace(file, Arrays.copyOf(bytes, second));
            assertThatThrownBy(() -> store.scan(2, 1))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNREADABLE));
        }
    }

    @Test
    void anEntryForgedUnderAnOpenStoreIsNotReturned() {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            StoredRecord first = added(append(store, 0));
            StoredRecord forged = new StoredRecord(
                    1, STREAM, 1, first.commandId(), first.payload(), null, first.previousHash(), "0".repeat(64));
            Registers.replace(file, RegisterLine.write(forged));

            assertThatThrownBy(() -> store.load(STREAM, 1)).isInstanceOf(CorruptRegisterException.class);
        }
    }

    @Test
    void anInterruptedThreadHarmsNobody() {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            Thread.currentThread().interrupt();
            try {
                append(store, 0);
                assertThat(store.load(STREAM, 1)).hasSize(1);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            append(store, 1);
            assertThat(store.load(STREAM, 1)).hasSize(2);
        }
    }

    @Test
    void aClosedStoreAnswersNothingAndMayBeClosedAgain() {
        FileApprovalStore store = FileApprovalStore.open(file);
        store.close();
        store.close();

        for (Runnable call :
                List.<Runnable>of(() -> store.load(STREAM, 1), () -> store.scan(1, 1), () -> append(store, 0))) {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.CLOSED));
        }
    }

    @Test
    void aFolderThatIsNotThereOrInPlaceOfTheFileIsSaid() {
        for (Path path : List.of(folder.resolve("absent").resolve("r.jsonl"), folder)) {
            assertThatThrownBy(() -> FileApprovalStore.open(path))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNWRITABLE));
        }
    }

    @Test
    void anAuditOfTheFileInThisProcessLeavesTheLockHeld() throws Exception {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            append(store, 0);
            assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
            assertThat(lockIsFreeForAnotherProcess()).isFalse();
        }
        assertThat(lockIsFreeForAnotherProcess()).isTrue();
    }

    private boolean lockIsFreeForAnotherProcess() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path program = folder.resolve("TryLock.java");
        Files.writeString(program, """
                public class TryLock {
                    public static void main(String[] file) throws Exception {
                        try (var lock = new java.io.RandomAccessFile(file[0], "rw")) {
                            System.exit(lock.getChannel().tryLock() == null ? 1 : 0);
                        }
                    }
                }
                """);
        Process process = new ProcessBuilder(
                        java.toString(),
                        program.toString(),
                        folder.resolve("registre.jsonl.lock").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private static AppendResult append(FileApprovalStore store, int command) {
        return store.append(STREAM, command, CommandId.of("c" + command), "{\"n\":" + command + "}");
    }

    private static StoredRecord added(AppendResult result) {
        return ((AppendResult.Appended) result).record();
    }
}
