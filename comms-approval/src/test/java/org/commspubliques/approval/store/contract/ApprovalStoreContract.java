package org.commspubliques.approval.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.store.contract.Callers.together;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.RecordChain;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;

/**
 * What every store does. A store's own test extends this, says how to make an empty one, and inherits the tests; those of
 * several callers at once are here.
 */
public abstract class ApprovalStoreContract extends ContentContract {

    /** Creates a suite. */
    protected ApprovalStoreContract() {}

    @Test
    void ofManyCallersThatExpectTheSameVersionOneIsServed() throws Exception {
        List<AppendResult> answers = together(8, caller -> append(VOEUX, 0, "c" + caller, "{}"));

        assertThat(answers).filteredOn(Appended.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.equals(new Conflict(1))).hasSize(7);
    }

    @Test
    void ofManyCallersWithTheSameCommandAllGetTheSameRecord() throws Exception {
        List<AppendResult> answers = together(8, caller -> append(VOEUX, 0, "c", "{\"caller\":" + caller + "}"));

        assertThat(answers).filteredOn(Appended.class::isInstance).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.<StoredRecord>fold(added -> added, this::unexpected, first -> first))
                .containsOnly(store.load(VOEUX, 1).get(0));
    }

    @Test
    void callersThatRetryAllGetInWithoutGapOrLoss() throws Exception {
        int each = 20;
        List<List<StoredRecord>> answers = together(
                4,
                caller -> IntStream.range(0, each)
                        .mapToObj(i -> insistently(VOEUX, "c" + caller + "-" + i))
                        .toList());
        List<StoredRecord> stream = store.load(VOEUX, 1);

        assertThat(stream)
                .extracting(StoredRecord::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 4 * each).boxed().toList());
        assertThat(answers.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(stream);
        assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void readersSeeOnlyWholePrefixesWhileOthersWrite() throws Exception {
        List<Boolean> sound = together(4, caller -> {
            boolean good = true;
            for (int i = 0; i < 20; i++) {
                if (caller % 2 == 0) {
                    insistently(VOEUX, "c" + caller + "-" + i);
                } else {
                    good &= isWholePrefix(store.load(VOEUX, 1)) && isWholePrefix(store.scan(1, 1000));
                }
            }
            return good;
        });

        assertThat(sound).containsOnly(true);
    }

    @Test
    void twoSimultaneousAppendsAtOneVersionAreOneSuccessAndOneConflict() throws Exception {
        for (int round = 0; round < 25; round++) {
            int expected = round;
            List<AppendResult> answers =
                    together(2, caller -> append(VOEUX, expected, "c" + expected + "-" + caller, "{}"));

            assertThat(answers).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(answers).contains(new Conflict(expected + 1));
        }
    }

    @Test
    void whoMetAConflictSucceedsAtTheVersionTold() throws Exception {
        List<StoredRecord> votes = together(2, caller -> {
            AppendResult first = append(VOEUX, 0, "vote-" + caller, "{}");
            return first.fold(
                    added -> added, actual -> appended(VOEUX, actual, "vote-" + caller, "{}"), this::unexpected);
        });

        assertThat(votes).extracting(StoredRecord::version).containsExactlyInAnyOrder(1, 2);
        assertThat(store.load(VOEUX, 1)).containsExactlyInAnyOrderElementsOf(votes);
    }

    @Test
    void acknowledgedVersionsAreUniqueAndGaplessInEachStream() throws Exception {
        List<StreamId> streams = List.of(VOEUX, TRAVAUX, StreamId.of("marché"));
        List<List<StoredRecord>> acknowledged = together(
                4,
                caller -> IntStream.range(0, 30)
                        .mapToObj(i -> append(
                                streams.get((caller + i) % 3),
                                store.load(streams.get((caller + i) % 3), 1).size(),
                                "c" + caller + "-" + i,
                                "{}"))
                        .filter(Appended.class::isInstance)
                        .map(answer -> ((Appended) answer).record())
                        .toList());

        for (StreamId stream : streams) {
            List<StoredRecord> kept = store.load(stream, 1);
            assertThat(acknowledged.stream()
                            .flatMap(List::stream)
                            .filter(r -> r.stream().equals(stream)))
                    .containsExactlyInAnyOrderElementsOf(kept);
            assertThat(kept)
                    .extracting(StoredRecord::version)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, kept.size()).boxed().toList());
        }
    }

    @Test
    void writersOfDifferentStreamsNeverMeet() throws Exception {
        List<Long> conflicts = together(
                6,
                caller -> IntStream.range(0, 15)
                        .mapToObj(i -> append(StreamId.of("s" + caller), i, "c" + i, "{}"))
                        .filter(answer -> !(answer instanceof Appended))
                        .count());

        assertThat(conflicts).containsOnly(0L);
        assertThat(store.scan(1, 1000)).hasSize(90);
    }

    @Test
    void aCommandGivenTwiceAtOnceWhileOthersWriteIsOneRecord() throws Exception {
        List<StoredRecord> answers = together(4, caller -> {
            String command = "c" + caller / 2;
            while (true) {
                AppendResult answer = append(VOEUX, store.load(VOEUX, 1).size(), command, "{}");
                if (!(answer instanceof Conflict)) {
                    return answer.<StoredRecord>fold(added -> added, this::unexpected, first -> first);
                }
            }
        });

        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(answers.get(2)).isEqualTo(answers.get(3));
        assertThat(store.load(VOEUX, 1)).hasSize(2);
    }

    @Test
    void whatWasAcknowledgedIsSeenAtOnceByAnotherCaller() throws Exception {
        List<StoredRecord> first = together(1, caller -> appended(VOEUX, 0, "c1", "{}"));
        List<List<StoredRecord>> seen = together(3, caller -> store.load(VOEUX, 1));

        assertThat(seen).containsOnly(first);
    }

    @Test
    void aScanInPagesWhileOthersWriteMissesNothing() throws Exception {
        int writers = 3;
        CountDownLatch writing = new CountDownLatch(writers);
        List<List<StoredRecord>> answers = together(writers + 1, caller -> {
            if (caller == writers) {
                return pagesUntil(writing);
            }
            try {
                return IntStream.range(0, 40)
                        .mapToObj(i -> insistently(StreamId.of("s" + (caller + i) % 2), "c" + caller + "-" + i))
                        .toList();
            } finally {
                writing.countDown();
            }
        });

        List<StoredRecord> paged = answers.get(writers);
        RecordChain chain = new RecordChain();
        paged.forEach(chain::add);
        assertThat(paged)
                .containsExactlyInAnyOrderElementsOf(answers.subList(0, writers).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** Reads page after page, until a page that was begun when nobody wrote any more is empty. */
    private List<StoredRecord> pagesUntil(CountDownLatch writing) {
        List<StoredRecord> paged = new ArrayList<>();
        long next = 1;
        while (true) {
            boolean quiet = writing.getCount() == 0;
            List<StoredRecord> page = store.scan(next, 7);
            if (page.isEmpty() && quiet) {
                return paged;
            }
            paged.addAll(page);
            next = page.isEmpty() ? next : page.get(page.size() - 1).position() + 1;
        }
    }

    @Test
    void authoritiesThatWriteAtOnceDoNotDisturbEachOther() throws Exception {
        ApprovalStore other = emptyStoreOfAnotherAuthority();
        List<Long> added = together(
                2,
                caller -> IntStream.range(0, 25)
                        .mapToObj(i -> (caller == 0 ? store : other).append(VOEUX, i, CommandId.of("c" + i), "{}"))
                        .filter(Appended.class::isInstance)
                        .count());

        assertThat(added).containsOnly(25L);
        assertThat(store.load(VOEUX, 1)).hasSize(25);
        assertThat(other.load(VOEUX, 1)).hasSize(25);
    }

    private static boolean isWholePrefix(List<StoredRecord> records) {
        String previous = RecordHash.NONE;
        int version = 0;
        for (StoredRecord next : records) {
            version++;
            if (next.version() != version || !next.previousHash().equals(previous)) {
                return false;
            }
            previous = next.hash();
        }
        return true;
    }
}
