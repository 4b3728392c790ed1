package org.commspubliques.approval.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does with the instants at which streams are to be looked at again. */
abstract class DueContract extends RecordContract {

    private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    private StoredRecord appended(StreamId stream, int expected, String command, @Nullable Instant due) {
        return append(stream, expected, command, due).fold(added -> added, this::unexpected, this::unexpected);
    }

    private AppendResult append(StreamId stream, int expected, String command, @Nullable Instant due) {
        return store.append(stream, expected, CommandId.of(command), "{}", due);
    }

    @Test
    void whatIsDueIsFoundWithItsRecord() {
        StoredRecord first = appended(VOEUX, 0, "c1", MONDAY);

        assertThat(first.due()).isEqualTo(MONDAY);
        assertThat(store.load(VOEUX, 1)).containsExactly(first);
        assertThat(store.scan(1, 1)).containsExactly(first);
        assertThat(store.dueBefore(TUESDAY, 10)).containsExactly(VOEUX);
        assertThat(append(VOEUX, 0, "c1", TUESDAY)).isEqualTo(new Duplicate(first));
    }

    @Test
    void aStreamIsDueFromItsInstantOnAndNotBefore() {
        appended(VOEUX, 0, "c1", MONDAY);

        assertThat(store.dueBefore(MONDAY.minusMillis(1), 10)).isEmpty();
        assertThat(store.dueBefore(MONDAY, 10)).isEmpty();
        assertThat(store.dueBefore(MONDAY.plusNanos(1), 10)).containsExactly(VOEUX);
    }

    @Test
    void onlyTheLastRecordOfAStreamCounts() {
        appended(VOEUX, 0, "c1", MONDAY);
        appended(VOEUX, 1, "c2", WEDNESDAY);
        appended(TRAVAUX, 0, "c1", WEDNESDAY);
        appended(TRAVAUX, 1, "c2", MONDAY);

        assertThat(store.dueBefore(TUESDAY, 10)).containsExactly(TRAVAUX);
        assertThat(store.dueBefore(Instant.MAX, 10)).containsExactly(TRAVAUX, VOEUX);
    }

    @Test
    void aRecordThatIsDueNeverEndsTheMatter() {
        appended(VOEUX, 0, "c1", MONDAY);
        StoredRecord last = appended(VOEUX, 1, "c2", (Instant) null);

        assertThat(last.due()).isNull();
        assertThat(store.dueBefore(Instant.MAX, 10)).isEmpty();
    }

    @Test
    void aRecordWithoutAnInstantIsDueNever() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{}");

        assertThat(first.due()).isNull();
        assertThat(store.dueBefore(Instant.MAX, 10)).isEmpty();
    }

    @Test
    void aStreamThatWasDoneWithMayBeDueAgain() {
        appended(VOEUX, 0, "c1", MONDAY);
        appended(VOEUX, 1, "c2", (Instant) null);
        appended(VOEUX, 2, "c3", MONDAY);

        assertThat(store.dueBefore(TUESDAY, 10)).containsExactly(VOEUX);
    }

    @Test
    void theOneThatHasBeenDueForLongestComesFirstAndThoseOfOneInstantByTheirIds() {
        appended(StreamId.of("c"), 0, "c1", MONDAY);
        appended(StreamId.of("b"), 0, "c1", TUESDAY);
        appended(StreamId.of("é"), 0, "c1", MONDAY);
        appended(StreamId.of("a"), 0, "c1", MONDAY);
        appended(StreamId.of("d"), 0, "c1", MONDAY.minusMillis(1));

        assertThat(store.dueBefore(WEDNESDAY, 10)).extracting(StreamId::text).containsExactly("d", "a", "c", "é", "b");
    }

    @Test
    void noMoreThanTheLimitAreGivenTheOldestFirst() {
        IntStream.range(0, 7).forEach(i -> appended(StreamId.of("s" + i), 0, "c", MONDAY.plusSeconds(7 - i)));

        assertThat(store.dueBefore(WEDNESDAY, 3))
                .containsExactly(StreamId.of("s6"), StreamId.of("s5"), StreamId.of("s4"));
        assertThat(store.dueBefore(WEDNESDAY, Integer.MAX_VALUE)).hasSize(7);
        assertThatIllegalArgumentException().isThrownBy(() -> store.dueBefore(WEDNESDAY, 0));
    }

    @Test
    void thoseThatWereDueBeforeTheStretchAreLeftOut() {
        appended(VOEUX, 0, "c1", MONDAY);
        appended(TRAVAUX, 0, "c1", TUESDAY);

        assertThat(store.dueBefore(WEDNESDAY, MONDAY, 10)).containsExactly(VOEUX, TRAVAUX);
        assertThat(store.dueBefore(WEDNESDAY, MONDAY.plusNanos(1), 10)).containsExactly(TRAVAUX);
        assertThat(store.dueBefore(TUESDAY, TUESDAY, 10)).isEmpty();
        assertThat(store.dueBefore(MONDAY, WEDNESDAY, 10)).isEmpty();
        assertThat(store.dueBefore(Instant.MIN, Instant.MAX, 10)).isEmpty();
    }

    @Test
    void whatIsDueIsStillSoAfterReopening() {
        appended(VOEUX, 0, "c1", TUESDAY);
        appended(TRAVAUX, 0, "c1", MONDAY);
        appended(TRAVAUX, 1, "c2", (Instant) null);
        List<StoredRecord> before = store.scan(1, 10);

        store = reopened(store);

        assertThat(store.scan(1, 10)).isEqualTo(before);
        assertThat(store.dueBefore(WEDNESDAY, 10)).containsExactly(VOEUX);
    }

    @Test
    void anotherAuthorityHasItsOwnInstants() {
        ApprovalStore other = emptyStoreOfAnotherAuthority();
        other.append(VOEUX, 0, CommandId.of("c1"), "{}", MONDAY);
        appended(VOEUX, 0, "c1", (Instant) null);
        appended(TRAVAUX, 0, "c1", MONDAY);

        assertThat(store.dueBefore(WEDNESDAY, 10)).containsExactly(TRAVAUX);
        assertThat(other.dueBefore(WEDNESDAY, 10)).containsExactly(VOEUX);
    }

    @Test
    void aConflictChangesNoInstant() {
        appended(VOEUX, 0, "c1", WEDNESDAY);

        assertThat(append(VOEUX, 0, "c2", MONDAY)).isEqualTo(new Conflict(1));
        assertThat(append(TRAVAUX, 3, "c2", MONDAY)).isEqualTo(new Conflict(0));
        assertThat(store.dueBefore(TUESDAY, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-30T08:00:00.000000001Z", "2026-11-30T08:00:00.000999999Z", "2026-11-30T08:00:00.001Z"})
    void anInstantIsRoundedUpToAMillisecondInEveryStore(String due) {
        StoredRecord first = appended(VOEUX, 0, "c1", Instant.parse(due));

        assertThat(first.due()).isEqualTo(Instant.parse("2026-11-30T08:00:00.001Z"));
        assertThat(reopened(store).load(VOEUX, 1)).containsExactly(first);
        assertThat(first.hasItsOwnHash()).isTrue();
    }

    @Test
    void theFirstAndTheLastInstantAreKeptAndThoseBeyondRefused() {
        Instant last = Instant.parse("9999-12-31T23:59:59.999Z");
        StoredRecord early = appended(VOEUX, 0, "c1", Instant.EPOCH);
        StoredRecord late = appended(TRAVAUX, 0, "c1", last);

        store = reopened(store);

        assertThat(store.scan(1, 10)).containsExactly(early, late);
        assertThat(store.dueBefore(last, 10)).containsExactly(VOEUX);
        assertThat(store.dueBefore(Instant.MAX, last, 10)).containsExactly(TRAVAUX);
        for (Instant beyond : List.of(Instant.MIN, Instant.EPOCH.minusNanos(1), last.plusNanos(1), Instant.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, 1, "c2", beyond));
        }
    }

    @Test
    void theHashCoversTheInstant() {
        StoredRecord first = appended(VOEUX, 0, "c1", MONDAY);

        assertThat(first.hash()).isEqualTo(RecordHash.of(RecordHash.NONE, VOEUX, 1, CommandId.of("c1"), "{}", MONDAY));
        assertThat(first.hash())
                .isNotEqualTo(RecordHash.of(RecordHash.NONE, VOEUX, 1, CommandId.of("c1"), "{}", TUESDAY))
                .isNotEqualTo(RecordHash.of(RecordHash.NONE, VOEUX, 1, CommandId.of("c1"), "{}", null));
    }

    @Test
    void ofManyCallersTheInstantOfTheLastRecordCounts() throws Exception {
        Callers.together(4, caller -> {
            for (int i = 0; i < 15; i++) {
                Instant due = i % 2 == 0 ? MONDAY.plusSeconds(caller * 100L + i) : null;
                while (!(store.append(VOEUX, store.load(VOEUX, 1).size(), CommandId.of(caller + "-" + i), "{}", due)
                        instanceof Appended)) {
                    Thread.onSpinWait();
                }
            }
            return caller;
        });
        List<StoredRecord> records = store.load(VOEUX, 1);
        @Nullable Instant due = records.get(records.size() - 1).due();

        assertThat(records).hasSize(60);
        assertThat(store.dueBefore(Instant.MAX, 10)).hasSize(due == null ? 0 : 1);
        assertThat(store.dueBefore(Instant.MAX, due == null ? Instant.MIN : due, 10))
                .hasSize(due == null ? 0 : 1);
    }

    @Test
    void aReturnedListOfStreamsDoesNotChange() {
        appended(VOEUX, 0, "c1", MONDAY);
        List<StreamId> before = store.dueBefore(WEDNESDAY, 10);
        appended(TRAVAUX, 0, "c1", MONDAY);

        assertThat(before).containsExactly(VOEUX);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(before::clear);
    }
}
