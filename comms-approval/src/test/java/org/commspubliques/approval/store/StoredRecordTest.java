package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredRecordTest {

    private static final StreamId STREAM = StreamId.of("é");
    private static final CommandId COMMAND = CommandId.of("c");

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
        byte[] described = ("\0\0\0\016comms-record-1\0\0\0\100" + "0".repeat(64) + "\0\0\0\002é" + "\0\0\0\002" + "24"
                        + "\0\0\0\001c" + "\0\0\0\002{}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(RecordHash.of(RecordHash.NONE, STREAM, 24, COMMAND, "{}"))
                .isEqualTo(Hashing.sha256().hashBytes(described).toString());
    }

    @Test
    void theHashChangesWithEachFieldAndWithWhereOneEndsAndTheNextBegins() {
        StoredRecord record = StoredRecord.of(1, STREAM, 1, COMMAND, "{}", RecordHash.NONE);

        assertThat(new String[] {
                    RecordHash.of("1".repeat(64), STREAM, 1, COMMAND, "{}"),
                    RecordHash.of(RecordHash.NONE, StreamId.of("éc"), 1, COMMAND, "{}"),
                    RecordHash.of(RecordHash.NONE, STREAM, 2, COMMAND, "{}"),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, CommandId.of("d"), "{}"),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, COMMAND, "{ }"),
                    RecordHash.of(RecordHash.NONE, StreamId.of("é1"), 1, CommandId.of("c"), "{}"),
                    RecordHash.of(RecordHash.NONE, STREAM, 1, CommandId.of("c{}"), "{}")
                })
                .doesNotHaveDuplicates()
                .doesNotContain(record.hash());
        assertThat(StoredRecord.of(9, STREAM, 1, COMMAND, "{}", RecordHash.NONE).hash())
                .isEqualTo(record.hash());
    }

    @Test
    void aRecordMayHaveAnotherHashThanItsOwnAndSaysSo() {
        StoredRecord forged = new StoredRecord(1, STREAM, 1, COMMAND, "{}", RecordHash.NONE, "f".repeat(64));

        assertThat(forged.hasItsOwnHash()).isFalse();
    }

    @Test
    void numbersAndHashesOutOfShapeAreRefused() {
        String none = RecordHash.NONE;
        assertThatIllegalArgumentException().isThrownBy(() -> StoredRecord.of(0, STREAM, 1, COMMAND, "{}", none));
        assertThatIllegalArgumentException().isThrownBy(() -> StoredRecord.of(1, STREAM, 0, COMMAND, "{}", none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredRecord.of(1, STREAM, 1, COMMAND, "{}", "F".repeat(64)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredRecord(1, STREAM, 1, COMMAND, "{}", none, "0".repeat(63)));
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
