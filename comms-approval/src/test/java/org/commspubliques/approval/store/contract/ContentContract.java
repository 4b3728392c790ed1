package org.commspubliques.approval.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does with identifiers and payloads of all kinds, and between authorities. */
abstract class ContentContract extends DueContract {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE comms_approval_record; --",
                "' OR '1'='1",
                "?",
                "$1",
                "{fn now()}",
                "${jndi:ldap://example.org/a}",
                "%",
                "_",
                "\\",
                "\"",
                "../../etc/passwd",
                " ",
                "a ",
                "NULL",
                "\u202Eexe.fdp",
                "\uFEFFa",
                "\uFFFF",
                "👩‍👩‍👧‍👦"
            })
    void hostileIdsAreOnlyIds(String text) {
        StreamId stream = StreamId.of(text);
        StoredRecord first = appended(stream, 0, text, "{}");
        appended(VOEUX, 0, "c1", "{}");

        assertThat(append(stream, 0, text, "{}")).isEqualTo(new Duplicate(first));
        assertThat(reopened(store).load(stream, 1)).containsExactly(first);
    }

    @Test
    void idsThatAPatternWouldMatchAreDifferentStreams() {
        List<StreamId> streams = Stream.of("a", "A", "a ", " a", "a%", "a_", "ab", "%", "_", "á", "a\u0301")
                .map(StreamId::of)
                .toList();
        streams.forEach(stream -> appended(stream, 0, "c", "{}"));

        assertThat(streams)
                .allSatisfy(stream -> assertThat(store.load(stream, 1))
                        .singleElement()
                        .extracting(StoredRecord::stream)
                        .isEqualTo(stream));
    }

    @Test
    void theLongestIdsAreKept() {
        StreamId wide = StreamId.of("€".repeat(200));
        StreamId paired = StreamId.of("🎉".repeat(100));
        StoredRecord first = appended(wide, 0, "€".repeat(200), "{}");
        StoredRecord second = appended(paired, 0, "🎉".repeat(100), "{}");

        assertThat(reopened(store).scan(1, 10)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\u0000\\n\\\\\\\"'\"}",
                "{\"a\":1.0e400,\"b\":-0,\"c\":12345678901234567890123}",
                "{ \"b\" : 1 , \"a\" : 2 }",
                "{\"a\":\"?$1{fn now()}';--\"}",
                "{\"e\u0301\":\"\u00e9\"}",
                "{\"a\":\"\u2028\uFFFE\uFEFF👩‍👩‍👧‍👦\"}",
                "{\"\":[[[]],{},null,true]}"
            })
    void aPayloadIsKeptCharacterByCharacter(String payload) {
        StoredRecord first = appended(VOEUX, 0, "c1", payload);

        assertThat(first.payload()).isEqualTo(payload);
        assertThat(reopened(store).load(VOEUX, 1)).containsExactly(first);
        assertThat(first.hasItsOwnHash()).isTrue();
    }

    @Test
    void severalOfTheLargestRecordsMakeAStream() {
        String largest = "{\"a\":\"" + "é".repeat((StoredRecord.MAX_PAYLOAD_BYTES - 8) / 2) + "\"}";
        List<StoredRecord> huge = IntStream.range(0, 3)
                .mapToObj(i -> appended(VOEUX, i, "c" + i, largest))
                .toList();

        assertThat(store.load(VOEUX, 1)).isEqualTo(huge);
        assertThat(store.load(VOEUX, 3)).isEqualTo(huge.subList(2, 3));
        assertThat(store.scan(1, 10)).isEqualTo(huge);
    }

    @Test
    void anotherAuthorityHasItsOwnStreamsAndCommands() {
        ApprovalStore other = emptyStoreOfAnotherAuthority();
        StoredRecord ours = appended(VOEUX, 0, "c1", "{\"ville\":\"a\"}");

        AppendResult theirs = other.append(VOEUX, 0, CommandId.of("c1"), "{\"ville\":\"b\"}");

        assertThat(theirs).isInstanceOfSatisfying(Appended.class, added -> {
            assertThat(added.record().previousHash()).isEqualTo(RecordHash.NONE);
            assertThat(other.load(VOEUX, 1)).containsExactly(added.record());
        });
        assertThat(store.load(VOEUX, 1)).containsExactly(ours);
    }

    @Test
    void aScanShowsNothingOfAnotherAuthority() {
        ApprovalStore other = emptyStoreOfAnotherAuthority();
        IntStream.range(0, 3).forEach(i -> other.append(VOEUX, i, CommandId.of("c" + i), "{\"n\":" + i + "}"));
        StoredRecord ours = appended(TRAVAUX, 0, "c1", "{}");

        assertThat(store.scan(1, 10)).containsExactly(ours);
        assertThat(other.scan(1, 10)).hasSize(3).doesNotContain(ours);
        assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
        assertThat(AuditTrail.verify(other)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aConflictTellsNothingOfAnotherAuthority() {
        ApprovalStore other = emptyStoreOfAnotherAuthority();
        IntStream.range(0, 3).forEach(i -> other.append(VOEUX, i, CommandId.of("c" + i), "{}"));

        assertThat(append(VOEUX, 3, "c1", "{}")).isEqualTo(new Conflict(0));
        assertThat(append(VOEUX, 0, "c1", "{}")).isInstanceOf(Appended.class);
    }
}
