package org.commspubliques.approval.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does. A store's own test extends this and says how to make an empty one. */
public abstract class ApprovalStoreContract {

    private static final StreamId VOEUX = StreamId.of("voeux-2027");
    private static final StreamId TRAVAUX = StreamId.of("travaux-rue-de-l'Alma");

    private ApprovalStore store = new MemoryApprovalStore();

    /** Creates a suite. */
    protected ApprovalStoreContract() {}

    /**
     * Returns a new and empty store.
     *
     * @return the store
     */
    protected abstract ApprovalStore emptyStore();

    /**
     * Returns the store as another process would find it later; the same one where nothing outlives it.
     *
     * @param current the store so far
     * @return the store
     */
    protected abstract ApprovalStore reopened(ApprovalStore current);

    @BeforeEach
    void startEmpty() {
        store = emptyStore();
    }

    @Test
    void anEmptyStoreHasNothing() {
        assertThat(store.load(VOEUX, 1)).isEmpty();
        assertThat(store.scan(1, 10)).isEmpty();
    }

    @Test
    void theFirstRecordIsVersionOneAndFollowsSixtyFourZeros() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{}");

        assertThat(first.position()).isPositive();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(first.stream()).isEqualTo(VOEUX);
        assertThat(first.commandId()).isEqualTo(CommandId.of("c1"));
    }

    @Test
    void aRecordIsFoundAsItWasReturned() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{\"a\": 1 , \"b\":[\"é\",\"🎉\",\"\\u0000\"]}");

        assertThat(store.load(VOEUX, 1)).containsExactly(first);
        assertThat(store.scan(1, 1)).containsExactly(first);
    }

    @Test
    void eachRecordCarriesTheHashOfTheOneBeforeInItsStream() {
        StoredRecord one = appended(VOEUX, 0, "c1", "{}");
        StoredRecord other = appended(TRAVAUX, 0, "c1", "{}");
        StoredRecord two = appended(VOEUX, 1, "c2", "{}");

        assertThat(two.previousHash()).isEqualTo(one.hash());
        assertThat(other.previousHash()).isEqualTo(RecordHash.NONE);
        assertThat(List.of(one, other, two)).allMatch(StoredRecord::hasItsOwnHash);
    }

    @Test
    void versionsOfAStreamHaveNoGap() {
        IntStream.range(0, 20).forEach(i -> {
            appended(VOEUX, i, "c" + i, "{}");
            appended(TRAVAUX, i, "c" + i, "{}");
        });

        assertThat(store.load(VOEUX, 1))
                .extracting(StoredRecord::version)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void aStreamIsLoadedFromTheVersionWanted() {
        IntStream.range(0, 5).forEach(i -> appended(VOEUX, i, "c" + i, "{}"));

        assertThat(store.load(VOEUX, 4)).extracting(StoredRecord::version).containsExactly(4, 5);
        assertThat(store.load(VOEUX, 5)).extracting(StoredRecord::version).containsExactly(5);
        assertThat(store.load(VOEUX, 6)).isEmpty();
        assertThat(store.load(VOEUX, Integer.MAX_VALUE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 99})
    void anotherVersionThanTheExpectedOneIsAConflictThatAddsNothing(int expected) {
        appended(VOEUX, 0, "c1", "{}");
        appended(VOEUX, 1, "c2", "{}");

        assertThat(append(VOEUX, expected, "c3", "{}")).isEqualTo(new Conflict(2));
        assertThat(store.scan(1, 10)).hasSize(2);
    }

    @Test
    void aNewStreamIsAtVersionZero() {
        assertThat(append(VOEUX, 1, "c1", "{}")).isEqualTo(new Conflict(0));
    }

    @Test
    void aCommandAfterAConflictSucceedsAtTheVersionTold() {
        appended(VOEUX, 0, "c1", "{}");
        Conflict conflict = (Conflict) append(VOEUX, 0, "c2", "{}");

        assertThat(appended(VOEUX, conflict.actualVersion(), "c2", "{}").version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void aRepeatedCommandIsAnsweredWithItsFirstRecordWhateverTheVersion(int expected) {
        StoredRecord first = appended(VOEUX, 0, "c1", "{\"n\":1}");
        appended(VOEUX, 1, "c2", "{}");

        assertThat(append(VOEUX, expected, "c1", "{\"n\":2}")).isEqualTo(new Duplicate(first));
        assertThat(store.scan(1, 10)).hasSize(2);
    }

    @Test
    void theSameCommandIdMayServeInTwoStreams() {
        appended(VOEUX, 0, "c1", "{}");

        assertThat(append(TRAVAUX, 0, "c1", "{}")).isInstanceOf(Appended.class);
    }

    @Test
    void idsThatDifferOnlyInCaseOrAccentCompositionAreDifferent() {
        appended(StreamId.of("été"), 0, "c", "{}");

        assertThat(append(StreamId.of("e\u0301te\u0301"), 0, "c", "{}")).isInstanceOf(Appended.class);
        assertThat(append(StreamId.of("Été"), 0, "c", "{}")).isInstanceOf(Appended.class);
        assertThat(append(StreamId.of("été"), 1, "C", "{}")).isInstanceOf(Appended.class);
    }

    @Test
    void idsAreKeptWhateverTheirPunctuation() {
        StreamId odd = StreamId.of("a\"b\\c\\\"d,{}🎉\u2028".concat("é".repeat(150)));
        StoredRecord first = appended(odd, 0, "\\\"'; --", "{}");

        assertThat(reopened(store).load(odd, 1)).containsExactly(first);
    }

    @Test
    void aScanGivesAllStreamsInTheOrderOfTheirAppends() {
        StoredRecord one = appended(VOEUX, 0, "c1", "{}");
        StoredRecord two = appended(TRAVAUX, 0, "c1", "{}");
        StoredRecord three = appended(VOEUX, 1, "c2", "{}");

        assertThat(store.scan(1, 10)).containsExactly(one, two, three);
        assertThat(store.scan(1, 10))
                .extracting(StoredRecord::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aScanInPagesMissesNothing() {
        IntStream.range(0, 17).forEach(i -> appended(StreamId.of("s" + i % 3), i / 3, "c" + i, "{}"));
        List<StoredRecord> paged = new ArrayList<>();
        long last = 0;
        List<StoredRecord> page = store.scan(1, 5);
        while (!page.isEmpty()) {
            paged.addAll(page);
            last = page.get(page.size() - 1).position();
            page = store.scan(last + 1, 5);
        }

        assertThat(paged).hasSize(17).isEqualTo(store.scan(1, Integer.MAX_VALUE));
        assertThat(store.scan(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aReturnedListDoesNotChangeWithTheStore() {
        appended(VOEUX, 0, "c1", "{}");
        List<StoredRecord> before = store.load(VOEUX, 1);
        appended(VOEUX, 1, "c2", "{}");

        assertThat(before).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "\"a\"",
                "{",
                "}",
                "{}{}",
                "{} ",
                " {}",
                "{}\n",
                "{\n}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":'b'}",
                "{\"a\":\"\u0085\"}",
                "{\"a\":\"\ud800\"}",
                "{\"a\":01}",
                "\ufeff{}",
                "{\"a\":1}//{}"
            })
    void whatIsNotAJsonObjectOnOneLineIsRefused(String payload) {
        assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, 0, "c1", payload));
        assertThat(store.scan(1, 10)).isEmpty();
    }

    @Test
    void aPayloadMayHaveOneMebibyteAndNoMore() {
        String largest = "{\"a\":\"" + "x".repeat(StoredRecord.MAX_PAYLOAD_BYTES - 8) + "\"}";
        String accented = "{\"a\":\"é" + "x".repeat(StoredRecord.MAX_PAYLOAD_BYTES - 9) + "\"}";

        StoredRecord first = appended(VOEUX, 0, "c1", largest);

        assertThat(reopened(store).load(VOEUX, 1)).containsExactly(first);
        assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, 1, "c2", largest + " "));
        assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, 1, "c2", accented));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, -1, "c1", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> store.load(VOEUX, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> store.scan(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> store.scan(1, 0));
    }

    @Test
    void everythingIsThereAfterReopening() {
        IntStream.range(0, 10).forEach(i -> appended(StreamId.of("s" + i % 2), i / 2, "c" + i, "{\"i\":" + i + "}"));
        List<StoredRecord> before = store.scan(1, 100);

        store = reopened(store);

        assertThat(store.scan(1, 100)).isEqualTo(before);
        assertThat(append(StreamId.of("s0"), 0, "c0", "{}")).isEqualTo(new Duplicate(before.get(0)));
        assertThat(append(StreamId.of("s0"), 2, "new", "{}")).isEqualTo(new Conflict(5));
        assertThat(appended(StreamId.of("s0"), 5, "new", "{}").previousHash())
                .isEqualTo(before.get(8).hash());
    }

    @Test
    void theAuditFindsTheStoreIntact() {
        IntStream.range(0, 600).forEach(i -> appended(StreamId.of("s" + i % 7), i / 7, "c" + i, "{}"));

        assertThat(AuditTrail.verify(store)).isInstanceOfSatisfying(Verification.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(600);
            assertThat(intact.streams()).isEqualTo(7);
        });
    }

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

    private StoredRecord insistently(StreamId stream, String command) {
        while (true) {
            int version = store.load(stream, 1).size();
            AppendResult result = append(stream, version, command, "{}");
            if (result instanceof Appended added) {
                return added.record();
            }
        }
    }

    private interface Call<T> {
        T by(int caller);
    }

    private static <T> List<T> together(int callers, Call<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<T> task = () -> {
                    ready.countDown();
                    ready.await();
                    return call.by(caller);
                };
                futures.add(threads.submit(task));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private StoredRecord appended(StreamId stream, int expected, String command, String payload) {
        return append(stream, expected, command, payload).fold(added -> added, this::unexpected, this::unexpected);
    }

    private AppendResult append(StreamId stream, int expected, String command, String payload) {
        return store.append(stream, expected, CommandId.of(command), payload);
    }

    private StoredRecord unexpected(Object answer) {
        throw new AssertionError("not appended: " + answer);
    }
}
