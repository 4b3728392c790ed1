package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredRecordTest {

    private static final StreamId STREAM = StreamId.of("é");
    private static final CommandId COMMAND = CommandId.of("c");
    private static final Instant DUE = Instant.parse("2026-11-30T08:00:00.250Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "a\u0000", "\u007f", "\u009f", "\ud83c", "\udf89a", "a\ud83c"})
    void anIdThatAStoreCouldNotKeepIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> CommandId.of(text));
    }

    @Test
    void anIdHasAtMostTwoHundredUnits() {
        assertThatCode(() -> StreamId.of("é".repeat(200))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.of("é".repeat(201)));
    }

    @Test
    void anIdPrintsAsItsText() {
        assertThat(StreamId.of("voeux")).hasToString("voeux");
        assertThat(CommandId.of("c1")).hasToString("c1");
    }

    @Test
    void theHashIsTheOneThatItsDescriptionGives() {
        byte[] described = ("\0\0\0\016comms-record-2\0\0\0\100" + "0".repeat(64) + "\0\0\0\002é" + "\0\0\0\002" + "24"
                        + "\0\0\0\001c" + "\0\0\0\0" + "\0\0\0\002{}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(RecordHash.of(RecordHash.NONE, STREAM, 24, COMMAND, "{}", null))
                .isEqualTo(Hashing.sha256().hashBytes(described).toString());
    }

    @Test
    void theHashChangesWithEachFieldAndWithWhereOneEndsAndTheNextBegins() {
        StoredRecord record = StoredRecord.of(1, STREAM, 1, COMMAND, "{}", null, RecordHash.NONE);

        assertThat(new String[] {
                    RecordHash.of("1".repeat(64), STREAM, 1, COMMAND, "{}", null),
                    RecordHash.of(RecordHash.NONE, StreamId.of("éc"), 1, COMMAND, "{}", null),
                    RecordHash.of(RecordHash.NONE, STREAM, 2, COMMAND, "{}", null),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, CommandId.of("d"), "{}", null),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, COMMAND, "{ }", null),
                    RecordHash.of(RecordHash.NONE, StreamId.of("é1"), 1, CommandId.of("c"), "{}", null),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, CommandId.of("c{}"), "{}", null),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, COMMAND, "{}", DUE)
                })
                .doesNotHaveDuplicates()
                .doesNotContain(record.hash());
        assertThat(StoredRecord.of(9, STREAM, 1, COMMAND, "{}", null, RecordHash.NONE)
                        .hash())
                .isEqualTo(record.hash());
    }

    @Test
    void aRecordMayHaveAnotherHashThanItsOwnAndSaysSo() {
        StoredRecord forged = new StoredRecord(1, STREAM, 1, COMMAND, "{}", null, RecordHash.NONE, "f".repeat(64));

        assertThat(forged.hasItsOwnHash()).isFalse();
    }

    @Test
    void numbersAndHashesOutOfShapeAreRefused() {
        String none = RecordHash.NONE;
        assertThatIllegalArgumentException().isThrownBy(() -> StoredRecord.of(0, STREAM, 1, COMMAND, "{}", null, none));
        assertThatIllegalArgumentException().isThrownBy(() -> StoredRecord.of(1, STREAM, 0, COMMAND, "{}", null, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredRecord.of(1, STREAM, 1, COMMAND, "{}", null, "F".repeat(64)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredRecord(1, STREAM, 1, COMMAND, "{}", null, none, "0".repeat(63)));
    }

    @Test
    void anInstantBelowAMillisecondOrOutOfRangeIsRefused() {
        for (Instant due : List.of(DUE.plusNanos(1), DUE.plusNanos(999_999), Instant.MAX, Instant.ofEpochMilli(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StoredRecord.of(1, STREAM, 1, COMMAND, "{}", due, RecordHash.NONE));
        }
        assertThat(StoredRecord.of(1, STREAM, 1, COMMAND, "{}", DUE, RecordHash.NONE)
                        .due())
                .isEqualTo(DUE);
    }

    @Test
    void recordsAreEqualIfAllTheirPartsAre() {
        StoredRecord record = of(1, "a", 1, "c", "{}", DUE, "0", "1");

        assertThat(of(1, "a", 1, "c", "{}", DUE, "0", "1")).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(List.of(
                        of(2, "a", 1, "c", "{}", DUE, "0", "1"),
                        of(1, "b", 1, "c", "{}", DUE, "0", "1"),
                        of(1, "a", 2, "c", "{}", DUE, "0", "1"),
                        of(1, "a", 1, "d", "{}", DUE, "0", "1"),
                        of(1, "a", 1, "c", "{ }", DUE, "0", "1"),
                        of(1, "a", 1, "c", "{}", null, "0", "1"),
                        of(1, "a", 1, "c", "{}", DUE, "2", "1"),
                        of(1, "a", 1, "c", "{}", DUE, "0", "2")))
                .doesNotContain(record);
        assertThat(record).isNotEqualTo("1: a/1 {}").hasToString("1: a/1 {}");
    }

    private static StoredRecord of(
            long position,
            String stream,
            int version,
            String command,
            String payload,
            @Nullable Instant due,
            String previous,
            String hash) {
        return new StoredRecord(
                position,
                StreamId.of(stream),
                version,
                CommandId.of(command),
                payload,
                due,
                previous.repeat(64),
                hash.repeat(64));
    }

    @Test
    void aPayloadHasAtMostSixtyFourLevels() {
        assertThatCode(() -> StoredRecord.requirePayload(nested(64))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> StoredRecord.requirePayload(nested(65)));
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }
}
