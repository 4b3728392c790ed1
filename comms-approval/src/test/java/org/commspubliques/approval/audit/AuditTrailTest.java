package org.commspubliques.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {

    private static final int ENTRIES = 6;
    private static final Instant NOON = Instant.parse("2026-03-01T01:00:00Z");

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

        Intact intact = intact(AuditTrail.verify(file));

        assertThat(intact.entries()).isEqualTo(ENTRIES);
        assertThat(intact.streams()).isEqualTo(2);
        assertThat(intact.headHash()).isEqualTo(head.hash().toString());
        assertThat(intact.heads())
                .containsExactlyInAnyOrder(
                        new StreamHead(StreamId.of("s0"), 3, records.get(4).hash()),
                        new StreamHead(StreamId.of("s1"), 3, records.get(5).hash()));
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
                .isEqualTo(new Intact(
                        0, List.of(), Hashing.sha256().hashBytes(new byte[0]).toString()))
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
            assertThat(broken.reason().en())
                    .isEqualTo("shortened register: 4 entries, 6 at the checkpoint; version 3 of stream 's0' is missing"
                            + " (+ 1)");
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
            assertThat(broken.firstBadEntry()).isEqualTo(5);
            assertThat(broken.reason().en())
                    .startsWith("rewritten register: version 3 of stream 's0', or one before it");
        });
    }

    @Test
    void aRegisterThatOnlyGrewAgreesWithEveryEarlierCheckpoint() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        MemoryApprovalStore memory = new MemoryApprovalStore();
        for (int i = 0; i <= ENTRIES; i++) {
            checkpoints.add(intact(AuditTrail.verify(memory)).checkpoint(NOON));
            fill(memory, i + 1, "oui");
        }

        assertThat(checkpoints)
                .allSatisfy(checkpoint ->
                        assertThat(AuditTrail.verify(file, checkpoint)).isInstanceOf(Intact.class));
        assertThat(checkpoints).extracting(Checkpoint::entries).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aStreamLeftOutByAnInsiderIsSeenOnlyWithACheckpoint() {
        Checkpoint checkpoint = checkpoint();
        rewrite(records.stream()
                .filter(record -> record.stream().text().equals("s0"))
                .toList());

        assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        assertThat(broken(AuditTrail.verify(file, checkpoint)).reason().en())
                .isEqualTo("shortened register: 3 entries, 6 at the checkpoint; version 1 of stream 's1' is missing");
    }

    @Test
    void aStreamLeftOutIsSeenAlsoWhereTheRegisterGrewSince() {
        Checkpoint checkpoint = checkpoint();
        rewrite(records.stream()
                .filter(record -> record.stream().text().equals("s0"))
                .toList());
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            for (int i = 0; i < 8; i++) {
                store.append(StreamId.of("neuf"), i, CommandId.of("n" + i), "{}");
            }
            assertThat(broken(AuditTrail.verify(store, checkpoint)).reason().en())
                    .isEqualTo("streams removed; version 1 of stream 's1' is missing");
        }

        assertThat(broken(AuditTrail.verify(file, checkpoint))).satisfies(broken -> {
            assertThat(broken.firstBadEntry()).isEqualTo(ENTRIES);
            assertThat(broken.reason().en()).isEqualTo("streams removed or added; version 1 of stream 's1' is missing");
        });
    }

    @Test
    void anEntryPutInBeforeTheCheckpointIsSeenInAFile() {
        Checkpoint checkpoint = checkpoint();
        List<StoredRecord> more = new ArrayList<>(records);
        more.add(2, StoredRecord.of(1, StreamId.of("antidaté"), 1, CommandId.of("c"), "{}", null, RecordHash.NONE));
        rewrite(more);

        assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        assertThat(broken(AuditTrail.verify(file, checkpoint)).firstBadEntry()).isEqualTo(ENTRIES);
    }

    @Test
    void entriesOfTwoStreamsThatChangedPlacesAreSeenInAFile() {
        Checkpoint checkpoint = checkpoint();
        List<StoredRecord> swapped = new ArrayList<>(records);
        Collections.swap(swapped, 2, 3);
        rewrite(swapped);

        assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        assertThat(broken(AuditTrail.verify(file, checkpoint)).reason().en()).contains("not in the order");
    }

    /** Writes a register that is right in itself: entries numbered again, as somebody with access to the file would. */
    private void rewrite(List<StoredRecord> kept) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            kept.forEach(record -> store.append(
                    record.stream(), record.version() - 1, record.commandId(), record.payload(), record.due()));
            assertThat(store.scan(1, 100))
                    .extracting(StoredRecord::hash)
                    .containsExactlyElementsOf(
                            kept.stream().map(StoredRecord::hash).toList());
        }
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
                            old.due(),
                            old.previousHash(),
                            old.hash()));

            assertThat(AuditTrail.verify(new Listed(tampered))).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.firstBadEntry()).isEqualTo(old.position());
                assertThat(broken.reason().en())
                        .isEqualTo("version " + old.version() + " of stream '" + old.stream()
                                + "': the hash is not that of the content");
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

    private Checkpoint checkpoint() {
        return intact(AuditTrail.verify(file)).checkpoint(NOON);
    }

    private static Intact intact(Verification verification) {
        assertThat(verification).isInstanceOf(Intact.class);
        return (Intact) verification;
    }

    private static Broken broken(Verification verification) {
        assertThat(verification).isInstanceOf(Broken.class);
        return (Broken) verification;
    }

    /** A store that gives what it was given. */
    private record Listed(List<StoredRecord> records) implements ApprovalStore {

        @Override
        public List<StoredRecord> load(StreamId stream, int fromVersion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AppendResult append(
                StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
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
