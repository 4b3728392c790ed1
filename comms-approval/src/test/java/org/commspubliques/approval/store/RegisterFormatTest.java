package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The bytes of a register, which every later release must read; its sums were computed by another program. */
class RegisterFormatTest {

    private static final String LINE =
            "{\"entry\":7,\"stream\":\"vœux \\\"2027\\\"\",\"version\":1,\"command\":\"a\\\\b\","
                    + "\"previous\":\"" + RecordHash.NONE
                    + "\",\"hash\":\"76ab3e39ffaac258fba6284da45a9fbdaf7164c22d85ab35bc771df8fdf58357\",\"length\":13,\"crc32c\":\"b3cfda03\","
                    + "\"payload\":{\"a\": [\"é\"]}}\n";

    private static final String LINE_OF_ONE_DUE =
            "{\"entry\":8,\"stream\":\"voeux\",\"version\":1,\"command\":\"c\",\"previous\":\"" + RecordHash.NONE
                    + "\",\"hash\":\"fee5259fee358e74a7de10020026d1bdd8cd98935d9fed2dd98e283889222146\",\"due\":\"2026-11-30T08:00:00.250Z\","
                    + "\"length\":2,\"crc32c\":\"297bd0aa\",\"payload\":{}}\n";

    @Test
    void aLineOfARecordThatIsDueHasTheseBytes() {
        StoredRecord record = StoredRecord.of(
                8,
                StreamId.of("voeux"),
                1,
                CommandId.of("c"),
                "{}",
                Instant.parse("2026-11-30T08:00:00.250Z"),
                RecordHash.NONE);

        assertThat(new String(RegisterLine.write(record), StandardCharsets.UTF_8))
                .isEqualTo(LINE_OF_ONE_DUE);
        assertThat(RegisterLine.read(
                        new EntryPlace("r", 8, 0), LINE_OF_ONE_DUE.strip().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(record);
    }

    @Test
    void aLineHasTheseBytes() {
        StoredRecord record = StoredRecord.of(
                7, StreamId.of("vœux \"2027\""), 1, CommandId.of("a\\b"), "{\"a\": [\"é\"]}", null, RecordHash.NONE);

        String line = new String(RegisterLine.write(record), StandardCharsets.UTF_8);

        assertThat(line).isEqualTo(LINE);
        assertThat(RegisterLine.read(new EntryPlace("r", 7, 0), LINE.strip().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(record);
    }
}
