package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.commspubliques.approval.store.contract.Callers;
import org.junit.jupiter.api.Test;

class MemoryApprovalStoreTest {

    private static final int WRITERS = 3;
    private static final int EACH = 3_000;

    private final MemoryApprovalStore store = new MemoryApprovalStore();

    @Test
    void aScanNeverShowsAGapThatIsFilledLater() throws Exception {
        CountDownLatch writing = new CountDownLatch(WRITERS);
        List<Boolean> sound = Callers.together(WRITERS + 1, caller -> {
            if (caller == WRITERS) {
                return everyPageFollowsTheOneBefore(writing);
            }
            try {
                IntStream.range(0, EACH).forEach(i -> append(StreamId.of("s" + caller + "-" + i / 30), i % 30));
                return true;
            } finally {
                writing.countDown();
            }
        });

        assertThat(sound).containsOnly(true);
        assertThat(store.scan(1, Integer.MAX_VALUE))
                .extracting(StoredRecord::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
    }

    private boolean everyPageFollowsTheOneBefore(CountDownLatch writing) {
        long next = 1;
        boolean quiet = false;
        while (true) {
            List<StoredRecord> page = store.scan(next, 100);
            for (StoredRecord record : page) {
                if (record.position() != next) {
                    return false;
                }
                next++;
            }
            if (page.isEmpty() && quiet) {
                return next == WRITERS * EACH + 1L;
            }
            quiet = writing.getCount() == 0;
        }
    }

    @Test
    void aLongStreamKnowsItsCommandsAsAShortOneDoes() {
        List<StoredRecord> records = new ArrayList<>();
        StreamId stream = StreamId.of("long");
        for (int i = 0; i < 40; i++) {
            records.add(append(stream, i));
            for (StoredRecord record : records) {
                assertThat(store.append(stream, 0, record.commandId(), "{}")).isEqualTo(new Duplicate(record));
            }
        }

        assertThat(store.load(stream, 1)).isEqualTo(records);
    }

    private StoredRecord append(StreamId stream, int version) {
        return ((Appended) store.append(stream, version, CommandId.of("c" + version), "{}")).record();
    }
}
