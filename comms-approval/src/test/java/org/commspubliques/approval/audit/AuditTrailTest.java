package org.commspubliques.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {

    private static final int ENTRIES = 6;

    private final Path file;
    private final List<StoredRecord> records;

    AuditTrailTest(@TempDir Path folder) {
        file = folder.resolve("registre.jsonl");
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            fill(store, ENTRIES, "oui");
            records = store.scan(1, 100);
        }
    }

    private static void fill(ApprovalStore store, int entries, String word) {
        for (int i = 0; i < entries; i++) {
            store.append(StreamId.of("s" + i % 2), i / 2, CommandId.of("c" + i), "{\"" + word + "\":" + i + "}");
        }
    }

    @Test
    void anIntactRegisterIsCountedAndItsHeadIsTheHashOfItsHashes() {
        Hasher head = Hashing.sha256().newHasher();
        records.forEach(
                record -> head.putBytes(BaseEncoding.base16().lowerCase().decode(record.hash())));

        assertThat(AuditTrail.verify(file))
                .isEqualTo(new Intact(ENTRIES, 2, head.hash().toString()));
    }

    @Test
    void aFileAndAStoreOfTheSameRecordsHaveTheSameHead() {
        MemoryApprovalStore memory = new MemoryApprovalStore();
        fill(memory, ENTRIES, "oui");

        assertThat(AuditTrail.verify(memory)).isEqualTo(AuditTrail.verify(file));
    }

    @Test
    void anEmptyRegisterIsIntact() throws IOException {
        Files.writeString(file, "");

        assertThat(AuditTrail.verify(file))
                .isEqualTo(
                        new Intact(0, 0, Hashing.sha256().hashBytes(new byte[0]).toString()))
                .isEqualTo(AuditTrail.verify(new MemoryApprovalStore()));
    }

    @Test
    void aTornEndIsSaid() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 1));

        assertThat(AuditTrail.verify(file)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.firstBadEntry()).isEqualTo(ENTRIES);
            assertThat(broken.reason().en()).startsWith("unfinished entry");
        });
    }

    @Test
    void anEndCutBetweenEntriesIsSeenOnlyWithACheckpoint() throws IOException {
        Checkpoint checkpoint = checkpoint();
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 4));

        assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        assertThat(AuditTrail.verify(file, checkpoint)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.firstBadEntry()).isEqualTo(5);
            assertThat(broken.reason().en()).contains("4 entries, 6 at the checkpoint");
        });
    }

    @Test
    void aRegisterRewrittenByAnInsiderIsSeenOnlyWithACheckpoint() throws IOException {
        Checkpoint checkpoint = checkpoint();
        Files.delete(file);
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            fill(store, ENTRIES + 3, "non");
            assertThat(AuditTrail.verify(store)).isInstanceOf(Intact.class);
            assertThat(AuditTrail.verify(store, checkpoint)).isInstanceOf(Broken.class);
        }

        assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        assertThat(AuditTrail.verify(file, checkpoint)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.firstBadEntry()).isEqualTo(ENTRIES);
            assertThat(broken.reason().en()).startsWith("rewritten register");
        });
    }

    @Test
    void aRegisterThatOnlyGrewAgreesWithEveryEarlierCheckpoint() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        MemoryApprovalStore memory = new MemoryApprovalStore();
        for (int i = 0; i <= ENTRIES; i++) {
            checkpoints.add(AuditTrail.verify(memory).fold(Intact::checkpoint, AuditTrailTest::unexpected));
            fill(memory, i + 1, "oui");
        }

        assertThat(checkpoints)
                .allSatisfy(checkpoint ->
                        assertThat(AuditTrail.verify(file, checkpoint)).isInstanceOf(Intact.class));
        assertThat(checkpoints).extracting(Checkpoint::entries).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aCheckpointOfNothingWithAHashIsNotMet() {
        assertThat(AuditTrail.verify(file, new Checkpoint(0, RecordHash.NONE)))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.firstBadEntry()).isEqualTo(1));
    }

    @Test
    void aStoreThatGivesOtherRecordsIsFoundAtTheFirst() {
        for (int i = 0; i < ENTRIES; i++) {
            List<StoredRecord> tampered = new ArrayList<>(records);
            StoredRecord old = tampered.get(i);
            tampered.set(
                    i,
                    new StoredRecord(
                            old.position(),
                            old.stream(),
                            old.version(),
                            old.commandId(),
                            "{\"faux\":1}",
                            old.previousHash(),
                            old.hash()));

            assertThat(AuditTrail.verify(new Listed(tampered))).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.firstBadEntry()).isEqualTo(old.position());
                assertThat(broken.reason().en()).isEqualTo("the hash is not that of the content");
            });
        }
    }

    @Test
    void aStoreThatGivesARecordAgainAndAgainIsFoundAndLeft() {
        List<StoredRecord> repeated = List.of(records.get(0), records.get(0));

        assertThat(AuditTrail.verify(new Listed(repeated)).<Long>fold(intact -> 0L, Broken::firstBadEntry))
                .isEqualTo(1L);
    }

    @Test
    void aFileChangedUnderAnOpenStoreIsFound() throws IOException {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            Files.writeString(file, Files.readString(file).replace("{\"oui\":3}", "{\"non\":3}"));

            assertThat(AuditTrail.verify(store))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.firstBadEntry()).isEqualTo(4));
        }
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> AuditTrail.verify(file.resolveSibling("absent")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE));
    }

    @Test
    void aCheckpointOutOfShapeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint(-1, RecordHash.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint(1, "abc"));
    }

    private Checkpoint checkpoint() {
        return AuditTrail.verify(file).fold(Intact::checkpoint, AuditTrailTest::unexpected);
    }

    private static Checkpoint unexpected(Broken broken) {
        throw new AssertionError(broken.reason().en());
    }

    /** A store that gives what it was given. */
    private record Listed(List<StoredRecord> records) implements ApprovalStore {

        @Override
        public List<StoredRecord> load(StreamId stream, int fromVersion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AppendResult append(StreamId stream, int expectedVersion, CommandId commandId, String payload) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredRecord> scan(long fromPosition, int limit) {
            return records.stream()
                    .filter(record -> record.position() >= fromPosition)
                    .limit(limit)
                    .toList();
        }
    }
}
