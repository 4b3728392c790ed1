package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.Verification.Intact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterCopyTest {

    /** More than are read at once. */
    private static final int ENTRIES = 600;

    private static final StreamId WORKS = StreamId.of("travaux");

    @TempDir
    private Path folder;

    private final List<FileApprovalStore> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(FileApprovalStore::close);
    }

    private ApprovalStore store(String kind, String name) {
        return switch (kind) {
            case "memory" -> new MemoryApprovalStore();
            case "file" -> file(name);
            default -> h2();
        };
    }

    private FileApprovalStore file(String name) {
        FileApprovalStore store = FileApprovalStore.open(folder.resolve(name));
        opened.add(store);
        return store;
    }

    private static ApprovalStore h2() {
        CountedPool pool = new CountedPool(TestDatabases.h2(""));
        JdbcSchema.h2().applyTo(pool.source());
        return JdbcApprovalStore.of(pool.source(), TestDatabases.newAuthority());
    }

    private static <S extends ApprovalStore> S filled(S store, int entries) {
        for (int i = 0; i < entries; i++) {
            @Nullable Instant due = i % 2 == 0 ? null : Instant.parse("2026-11-30T08:00:00.250Z");
            store.append(StreamId.of("vœux " + i % 3), i / 3, CommandId.of("c" + i), "{\"événement\":" + i + "}", due);
        }
        return store;
    }

    private static Checkpoint checkpoint(ApprovalStore store) {
        return ((Intact) AuditTrail.verify(store)).checkpoint(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"memory, file", "file, h2", "h2, memory", "h2, file", "file, memory", "memory, h2"})
    void aCopyIsWhatTheCheckpointOfItsSourceSays(String from, String to) {
        ApprovalStore source = filled(store(from, "source"), ENTRIES);
        ApprovalStore target = store(to, "copie");

        assertThat(RegisterCopy.of(source).into(target)).isEqualTo(new CopyResult(ENTRIES, 0));

        assertThat(AuditTrail.verify(target, checkpoint(source)))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(ENTRIES));
        assertThat(hashes(target)).isEqualTo(hashes(source));
    }

    private static List<String> hashes(ApprovalStore store) {
        return store.scan(1, 10_000).stream().map(StoredRecord::hash).toList();
    }

    @ParameterizedTest
    @CsvSource({"memory", "file", "h2"})
    void anInterruptedCopyGoesOnWhereItStopped(String to) {
        ApprovalStore source = filled(new MemoryApprovalStore(), ENTRIES);
        ApprovalStore target = filled(store(to, "copie"), 300);

        assertThat(RegisterCopy.of(source).into(target)).isEqualTo(new CopyResult(300, 300));
        assertThat(RegisterCopy.of(source).into(target)).isEqualTo(new CopyResult(0, ENTRIES));
        assertThat(hashes(target)).isEqualTo(hashes(source));
    }

    @Test
    void nothingOfAnEmptyRegisterIsCopied() {
        assertThat(RegisterCopy.of(new MemoryApprovalStore()).into(filled(new MemoryApprovalStore(), 3)))
                .isEqualTo(new CopyResult(0, 0));
    }

    @Test
    void whatTheTargetHasInItsOwnStreamsStays() {
        MemoryApprovalStore target = new MemoryApprovalStore();
        target.append(WORKS, 0, CommandId.of("a"), "{}");

        RegisterCopy.of(filled(new MemoryApprovalStore(), 3)).into(target);

        assertThat(target.load(WORKS, 1)).hasSize(1);
        assertThat(target.scan(1, 10)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"autre commande, 1", "second, 1", "second, 2"})
    void somethingElseInItsPlaceStopsTheCopyAndIsNamed(String command, int number) {
        MemoryApprovalStore source = filled(new MemoryApprovalStore(), 3);
        source.append(WORKS, 0, CommandId.of("premier"), "{\"n\":1}");
        source.append(WORKS, 1, CommandId.of("second"), "{\"n\":1}");
        MemoryApprovalStore target = new MemoryApprovalStore();
        target.append(WORKS, 0, CommandId.of("premier"), "{\"n\":1}");
        if (number == 1) {
            target.append(WORKS, 1, CommandId.of("tiers"), "{}");
            target.append(WORKS, 2, CommandId.of(command), "{\"n\":1}");
        } else {
            target.append(WORKS, 1, CommandId.of(command), "{\"n\":2}");
        }
        int before = target.load(WORKS, 1).size();

        assertThatThrownBy(() -> RegisterCopy.of(source).into(target))
                .isInstanceOfSatisfying(RegisterCopyException.class, e -> {
                    assertThat(e.code()).isEqualTo("comms.store.copy");
                    assertThat(e.stream()).isEqualTo(WORKS);
                    assertThat(e.version()).isEqualTo(2);
                    assertThat(e.position()).isEqualTo(5);
                })
                .hasMessageContaining("fil « travaux », version 2 (position 5 de la source)")
                .hasMessageContaining("copiez vers un registre vide");
        assertThat(target.load(WORKS, 1)).hasSize(before);
    }

    @Test
    void aRecordThatWasChangedIsNotCopied() {
        MemoryApprovalStore written = filled(new MemoryApprovalStore(), 4);
        ApprovalStore source = changing(written, 4);
        MemoryApprovalStore target = new MemoryApprovalStore();

        assertThatThrownBy(() -> RegisterCopy.of(source).into(target))
                .isInstanceOf(RegisterCopyException.class)
                .hasMessageContaining("position 4 de la source")
                .hasMessageContaining("la source n’est pas ce qui a été écrit");
        assertThat(target.scan(1, 10)).hasSize(3);
    }

    /** A store of which somebody changed one record and computed its hash again. */
    private static ApprovalStore changing(ApprovalStore store, long position) {
        return new ApprovalStore() {
            @Override
            public List<StoredRecord> load(StreamId stream, int fromVersion) {
                throw new UnsupportedOperationException();
            }

            @Override
            public AppendResult append(
                    StreamId stream, int version, CommandId command, String payload, @Nullable Instant due) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StoredRecord> scan(long fromPosition, int limit) {
                return store.scan(fromPosition, limit).stream()
                        .map(record -> record.position() == position ? changed(record) : record)
                        .toList();
            }
        };
    }

    private static StoredRecord changed(StoredRecord record) {
        return StoredRecord.of(
                record.position(),
                record.stream(),
                record.version(),
                record.commandId(),
                "{\"autre\":1}",
                record.due(),
                "f".repeat(64));
    }
}
