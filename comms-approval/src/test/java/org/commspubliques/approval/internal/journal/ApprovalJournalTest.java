package org.commspubliques.approval.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.testkit.ForwardingStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalJournalTest {

    private static final Instant NOW = Instant.parse(Town.MONDAY);
    private static final Ruling REDEEMED =
            new Ruling.Accepted(List.of(new ApprovalEvent.PermitRedeemed(new PermitId(Town.NOTICE, 1))));

    private final MemoryApprovalStore store = new MemoryApprovalStore();

    /** A store to which somebody else is always faster, so many times. */
    private final class Crowded extends ForwardingStore {

        private int others;

        Crowded(int others) {
            super(store);
            this.others = others;
        }

        @Override
        public AppendResult append(
                StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
            if (others > 0) {
                others--;
                super.append(stream, expectedVersion, CommandId.of("other-" + others), payload, null);
            }
            return super.append(stream, expectedVersion, commandId, payload, due);
        }
    }

    @Test
    void whoIsOvertakenDecidesAgainOnWhatIsThereThen() {
        ApprovalJournal journal = new ApprovalJournal(new Crowded(3));

        assertThat(journal.handle(Town.NOTICE, CommandId.of("mine"), NOW, state -> REDEEMED))
                .isInstanceOfSatisfying(
                        ApprovalJournal.Done.class,
                        done -> assertThat(done.state().version()).isEqualTo(4));
    }

    @Test
    void whoIsAlwaysOvertakenIsToldSo() {
        ApprovalJournal journal = new ApprovalJournal(new Crowded(Integer.MAX_VALUE));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> journal.handle(Town.NOTICE, CommandId.of("mine"), NOW, state -> REDEEMED))
                .satisfies(e -> assertThat(e.code()).isEqualTo("comms.store.unwritable"));
    }

    @Test
    void aRecordThatIsNoneOfAnApprovalIsNamed() {
        store.append(StreamId.of("2025-041"), 0, CommandId.of("x"), "{\"other\":1}");
        ApprovalJournal journal = new ApprovalJournal(store);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> journal.load(Town.NOTICE))
                .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).startsWith("2025-041/1: this record is not"));
    }

    @Test
    void aCommandNeverGivenIsNotOnRecord() {
        assertThat(new ApprovalJournal(store).recorded(Town.NOTICE, CommandId.of("mine")))
                .isEmpty();
    }
}
