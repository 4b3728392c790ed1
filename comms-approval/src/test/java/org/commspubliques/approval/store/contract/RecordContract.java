package org.commspubliques.approval.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does with records one after the other. */
abstract class RecordContract extends StoreCalls {

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
    void aStreamThatWasNeverWrittenIsEmptyBesideOthers() {
        appended(VOEUX, 0, "c1", "{}");

        assertThat(store.load(TRAVAUX, 1)).isEmpty();
        assertThat(store.load(TRAVAUX, 7)).isEmpty();
        assertThat(append(TRAVAUX, 1, "c1", "{}")).isEqualTo(new Conflict(0));
    }

    @Test
    void aStreamIsNotTouchedByWhatHappensToAnother() {
        List<StoredRecord> voeux = List.of(appended(VOEUX, 0, "c1", "{}"), appended(VOEUX, 1, "c2", "{}"));
        IntStream.range(0, 10).forEach(i -> appended(TRAVAUX, i, "t" + i, "{\"autre\":true}"));
        append(TRAVAUX, 3, "refused", "{}");

        assertThat(store.load(VOEUX, 1)).isEqualTo(voeux);
    }

    @Test
    void aConflictTellsTheVersionOfTheStreamAndNotOfTheStore() {
        appended(VOEUX, 0, "c1", "{}");
        IntStream.range(0, 5).forEach(i -> appended(TRAVAUX, i, "t" + i, "{}"));

        assertThat(append(VOEUX, 5, "c2", "{}")).isEqualTo(new Conflict(1));
        assertThat(append(TRAVAUX, 1, "t9", "{}")).isEqualTo(new Conflict(5));
    }

    @Test
    void theGreatestVersionExpectedIsAConflictLikeAnother() {
        appended(VOEUX, 0, "c1", "{}");

        assertThat(append(VOEUX, Integer.MAX_VALUE, "c2", "{}")).isEqualTo(new Conflict(1));
        assertThat(append(TRAVAUX, Integer.MAX_VALUE, "c2", "{}")).isEqualTo(new Conflict(0));
        assertThat(append(VOEUX, Integer.MAX_VALUE, "c1", "{}")).isInstanceOf(Duplicate.class);
    }

    @Test
    void manyConflictsLeaveNoTrace() {
        StoredRecord one = appended(VOEUX, 0, "c1", "{}");
        IntStream.range(0, 20).forEach(i -> append(VOEUX, 0, "late" + i, "{}"));
        StoredRecord two = appended(VOEUX, 1, "c2", "{}");

        assertThat(store.scan(1, 100)).containsExactly(one, two);
        assertThat(two.position()).isGreaterThan(one.position());
    }

    @Test
    void aCommandThatMetAConflictIsNotTaken() {
        appended(VOEUX, 0, "c1", "{}");
        append(VOEUX, 0, "c2", "{\"essai\":1}");

        assertThat(appended(VOEUX, 1, "c2", "{\"essai\":2}").payload()).isEqualTo("{\"essai\":2}");
    }

    @Test
    void aCommandWhosePayloadWasRefusedIsNotTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> append(VOEUX, 0, "c1", "nothing"));

        assertThat(append(VOEUX, 0, "c1", "{}")).isInstanceOf(Appended.class);
    }

    @Test
    void aCommandRepeatedTenTimesIsOneRecord() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{}");

        IntStream.range(0, 10)
                .forEach(i ->
                        assertThat(append(VOEUX, i, "c1", "{\"i\":" + i + "}")).isEqualTo(new Duplicate(first)));
        assertThat(store.load(VOEUX, 1)).containsExactly(first);
    }

    @Test
    void aCommandRepeatedAfterReopeningIsAnsweredWithItsFirstRecord() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{\"n\":1}");
        appended(VOEUX, 1, "c2", "{}");

        store = reopened(store);

        assertThat(append(VOEUX, 0, "c1", "{\"n\":2}")).isEqualTo(new Duplicate(first));
    }

    @Test
    void theHashIsThatOfTheRecordWhateverTheStore() {
        StoredRecord one = appended(VOEUX, 0, "c1", "{\"œuvre\":\"d'été 🎉\"}");
        StoredRecord two = appended(VOEUX, 1, "c2", "{}");

        assertThat(one.hash())
                .isEqualTo(
                        RecordHash.of(RecordHash.NONE, VOEUX, 1, CommandId.of("c1"), "{\"œuvre\":\"d'été 🎉\"}", null));
        assertThat(two.hash()).isEqualTo(RecordHash.of(one.hash(), VOEUX, 2, CommandId.of("c2"), "{}", null));
    }

    @Test
    void returnedListsCannotBeChanged() {
        StoredRecord first = appended(VOEUX, 0, "c1", "{}");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> store.load(VOEUX, 1).add(first));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> store.scan(1, 1).clear());
    }

    @Test
    void aScanGivesNoMoreThanItsLimit() {
        IntStream.range(0, 5).forEach(i -> appended(VOEUX, i, "c" + i, "{}"));

        assertThat(store.scan(1, 3)).extracting(StoredRecord::version).containsExactly(1, 2, 3);
        assertThat(store.scan(1, 5)).hasSize(5);
        assertThat(store.scan(1, 6)).hasSize(5);
    }

    @Test
    void aScanBeginsAtThePositionWanted() {
        IntStream.range(0, 5).forEach(i -> appended(VOEUX, i, "c" + i, "{}"));
        List<StoredRecord> all = store.scan(1, 10);

        assertThat(store.scan(all.get(2).position(), 10)).isEqualTo(all.subList(2, 5));
        assertThat(store.scan(all.get(4).position() + 1, 10)).isEmpty();
    }

    @Test
    void positionsAscendAcrossReopening() {
        StoredRecord one = appended(VOEUX, 0, "c1", "{}");
        store = reopened(store);
        StoredRecord two = appended(TRAVAUX, 0, "c1", "{}");

        assertThat(two.position()).isGreaterThan(one.position());
        assertThat(store.scan(1, 10)).containsExactly(one, two);
    }
}
