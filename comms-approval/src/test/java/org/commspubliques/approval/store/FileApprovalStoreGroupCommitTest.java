package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commspubliques.approval.store.contract.Callers.together;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.FaultyRegister.Fault;
import org.commspubliques.approval.store.StoreException.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers that come together: one confirmation for all, none told before it, and none told of what it did not cover. */
@Timeout(60)
class FileApprovalStoreGroupCommitTest {

    private static final int CALLERS = 8;

    private final Path file;
    private final GatedRegister disk;
    private final FileApprovalStore store;

    FileApprovalStoreGroupCommitTest(@TempDir Path folder) throws Exception {
        file = folder.resolve("registre.jsonl");
        disk = new GatedRegister(DiskRegister.open(file.toFile()));
        store = FileApprovalStore.open(file, path -> disk);
        disk.closeGate();
    }

    @AfterEach
    void close() {
        disk.openGate();
        store.close();
    }

    @Test
    void allWhoWaitShareOneConfirmation() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        int before = disk.forces();
        List<Future<AppendResult>> others = startCallers();
        awaitWaiting(CALLERS);

        disk.openGate();

        assertThat(position(first)).isEqualTo(1);
        List<Long> positions = new ArrayList<>();
        for (Future<AppendResult> other : others) {
            positions.add(position(other));
        }
        assertThat(positions)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, CALLERS + 1).boxed().toList());
        assertThat(disk.forces() - before).isEqualTo(1);
    }

    @Test
    void whatIsWrittenAtOnceIsBounded() throws Exception {
        String payload = "{\"a\":\"" + "x".repeat(StoredRecord.MAX_PAYLOAD_BYTES - 8) + "\"}";
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        int before = disk.forces();
        List<Future<AppendResult>> others = IntStream.range(0, 17)
                .mapToObj(i -> start(() -> store.append(StreamId.of("s" + i), 0, CommandId.of("c"), payload)))
                .toList();
        awaitWaiting(17);

        disk.openGate();

        assertThat(position(first)).isEqualTo(1);
        for (Future<AppendResult> other : others) {
            assertThat(position(other)).isGreaterThan(1);
        }
        assertThat(disk.forces() - before).isEqualTo(2);
    }

    @Test
    void nothingIsAcknowledgedOrFoundBeforeItsConfirmation() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();

        assertThat(Registers.lines(file)).hasSize(1);
        assertThat(first.isDone()).isFalse();
        assertThat(store.scan(1, 10)).isEmpty();
        assertThat(store.load(StreamId.of("premier"), 1)).isEmpty();

        disk.openGate();

        assertThat(position(first)).isEqualTo(1);
        assertThat(store.load(StreamId.of("premier"), 1)).hasSize(1);
    }

    @Test
    void aFailedConfirmationRefusesAllWhoWaitForItAndAllWhoComeLater() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        List<Future<AppendResult>> others = startCallers();
        awaitWaiting(CALLERS);

        disk.breakGate();

        assertThat(failure(first)).isEqualTo(Failure.UNWRITABLE);
        for (Future<AppendResult> other : others) {
            assertThat(failure(other)).isEqualTo(Failure.UNWRITABLE);
        }
        assertThatThrownBy(() -> append(store, "dernier")).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.failure()).isEqualTo(Failure.POISONED);
            assertThat(e).hasMessageContaining("input/output error").hasMessageContaining("rouvrez-le");
        });
        assertThat(store.scan(1, 10)).isEmpty();
        store.close();
        try (FileApprovalStore reopened = FileApprovalStore.open(file)) {
            // Written, though nobody could be told so.
            assertThat(reopened.scan(1, 10)).hasSize(1);
            assertThat(append(reopened, "dernier")).isInstanceOf(AppendResult.Appended.class);
        }
    }

    @Test
    void nobodyIsToldOfARecordInTheWayThatACrashCouldStillUndo() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        List<Thread> threads = new ArrayList<>();
        List<FutureTask<AppendResult>> others = new ArrayList<>();
        for (String command : List.of("c", "autre")) {
            FutureTask<AppendResult> task =
                    new FutureTask<>(() -> store.append(StreamId.of("premier"), 0, CommandId.of(command), "{\"n\":2}"));
            threads.add(new Thread(task));
            others.add(task);
        }
        threads.forEach(Thread::start);
        threads.forEach(FileApprovalStoreGroupCommitTest::awaitParked);

        disk.breakGate();

        assertThat(failure(first)).isEqualTo(Failure.UNWRITABLE);
        for (Future<AppendResult> other : others) {
            assertThat(failure(other)).isIn(Failure.UNWRITABLE, Failure.POISONED);
        }
    }

    @Test
    void aRecordInTheWayIsToldOnceItIsConfirmed() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        Future<AppendResult> same = start(() -> append(store, "premier"));
        Future<AppendResult> late = start(() -> store.append(StreamId.of("premier"), 0, CommandId.of("autre"), "{}"));

        disk.openGate();

        StoredRecord record = ((AppendResult.Appended) first.get()).record();
        assertThat(same.get()).isEqualTo(new AppendResult.Duplicate(record));
        assertThat(late.get()).isEqualTo(new AppendResult.Conflict(1));
    }

    @Test
    void whatIsDueIsToldOnceItsRecordIsConfirmed() throws Exception {
        Instant due = Instant.parse("2026-11-30T08:00:00Z");
        Future<AppendResult> first = start(() -> store.append(StreamId.of("premier"), 0, CommandId.of("c"), "{}", due));
        disk.awaitForce();
        FutureTask<List<StreamId>> streams = new FutureTask<>(() -> store.dueBefore(Instant.MAX, 10));
        Thread reader = new Thread(streams);
        reader.start();
        awaitParked(reader);
        assertThat(streams.isDone()).isFalse();

        disk.openGate();

        assertThat(position(first)).isEqualTo(1);
        assertThat(streams.get()).containsExactly(StreamId.of("premier"));
    }

    @Test
    void aStreamGoesOnFromARecordThatIsNotConfirmedYet() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        Future<AppendResult> second = start(() -> store.append(StreamId.of("premier"), 1, CommandId.of("suite"), "{}"));
        awaitWaiting(1);

        disk.openGate();

        StoredRecord one = ((AppendResult.Appended) first.get()).record();
        StoredRecord two = ((AppendResult.Appended) second.get()).record();
        assertThat(two.previousHash()).isEqualTo(one.hash());
    }

    @Test
    void closingWaitsForTheEntriesUnderWay() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        List<Future<AppendResult>> others = startCallers();
        awaitWaiting(CALLERS);
        Thread closing = new Thread(store::close);
        closing.start();
        awaitParked(closing);

        assertThatThrownBy(() -> append(store, "dernier"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.CLOSED));
        disk.openGate();
        closing.join();

        assertThat(position(first)).isEqualTo(1);
        for (Future<AppendResult> other : others) {
            assertThat(position(other)).isGreaterThan(1);
        }
        assertThat(AuditTrail.verify(file))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(CALLERS + 1L));
    }

    @Test
    void aCallerInterruptedWhileItWaitsIsAnsweredAllTheSame() throws Exception {
        Future<AppendResult> first = start(() -> append(store, "premier"));
        disk.awaitForce();
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            append(store, "interrompu");
            return Thread.interrupted();
        });
        Thread thread = new Thread(task);
        thread.start();
        awaitWaiting(1);
        thread.interrupt();

        disk.openGate();

        assertThat(position(first)).isEqualTo(1);
        assertThat(task.get()).isTrue();
        assertThat(store.load(StreamId.of("interrompu"), 1)).hasSize(1);
    }

    @Test
    void recordsStandInTheOrderOfTheirAcknowledgements(@TempDir Path folder) throws Exception {
        record Timed(long asked, long answered, long position) {}
        AtomicLong clock = new AtomicLong();
        List<Timed> all = new ArrayList<>();
        try (FileApprovalStore plain = FileApprovalStore.open(folder.resolve("r.jsonl"))) {
            List<List<Timed>> timed = together(CALLERS, caller -> {
                List<Timed> own = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    long asked = clock.incrementAndGet();
                    AppendResult.Appended added = (AppendResult.Appended)
                            plain.append(StreamId.of("s" + caller), i, CommandId.of("c" + i), "{}");
                    own.add(new Timed(
                            asked, clock.incrementAndGet(), added.record().position()));
                }
                return own;
            });
            timed.forEach(all::addAll);
        }
        all.sort(Comparator.comparingLong(Timed::position));

        assertThat(all).hasSize(40 * CALLERS);
        long lastAsked = 0;
        for (Timed next : all) {
            // None before it in the file was asked for only after it had been answered.
            assertThat(next.answered()).isGreaterThan(lastAsked);
            lastAsked = Math.max(lastAsked, next.asked());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"WRITE", "SHORT_WRITE", "FORCE"})
    void whicheverRequestFailsUnderManyCallersNothingAcknowledgedIsLost(Fault fault, @TempDir Path folder)
            throws Exception {
        for (int n = 1; n <= 12; n++) {
            Path register = folder.resolve(fault + "-" + n);
            // Opening makes the first request for a confirmation.
            int request = fault == Fault.FORCE ? n + 1 : n;
            List<StoredRecord> acknowledged = new ArrayList<>();
            try (FileApprovalStore faulty = FileApprovalStore.open(register, FaultyRegister.failing(fault, request))) {
                together(CALLERS, caller -> appendUntilFailure(faulty, caller)).forEach(acknowledged::addAll);
                assertThat(faulty.scan(1, 1000)).containsExactlyInAnyOrderElementsOf(acknowledged);
            }
            try (FileApprovalStore reopened = FileApprovalStore.open(register)) {
                List<StoredRecord> found = reopened.scan(1, 1000);
                assertThat(found).containsAll(acknowledged);
                assertThat(found.size() - acknowledged.size()).isBetween(0, CALLERS);
            }
            assertThat(AuditTrail.verify(register)).isInstanceOf(Intact.class);
        }
    }

    private static List<StoredRecord> appendUntilFailure(FileApprovalStore faulty, int caller) {
        List<StoredRecord> acknowledged = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                AppendResult result = faulty.append(StreamId.of("s" + caller), i, CommandId.of("c" + i), "{}");
                acknowledged.add(((AppendResult.Appended) result).record());
            }
        } catch (StoreException e) {
            assertThat(e.failure()).isIn(Failure.UNWRITABLE, Failure.POISONED);
        }
        return acknowledged;
    }

    private List<Future<AppendResult>> startCallers() {
        return IntStream.range(0, CALLERS)
                .mapToObj(caller -> start(() -> append(store, "s" + caller)))
                .toList();
    }

    private static Future<AppendResult> start(Callable<AppendResult> call) {
        FutureTask<AppendResult> task = new FutureTask<>(call);
        new Thread(task).start();
        return task;
    }

    private static AppendResult append(FileApprovalStore store, String stream) {
        return store.append(StreamId.of(stream), 0, CommandId.of("c"), "{}");
    }

    private void awaitWaiting(int callers) {
        while (store.waiting() < callers) {
            Thread.onSpinWait();
        }
    }

    private static void awaitParked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static long position(Future<AppendResult> answer) throws Exception {
        return ((AppendResult.Appended) answer.get()).record().position();
    }

    private static Failure failure(Future<AppendResult> answer) throws InterruptedException {
        try {
            throw new AssertionError("answered " + answer.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException failed) {
                return failed.failure();
            }
            throw new AssertionError(e);
        }
    }
}
