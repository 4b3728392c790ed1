package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bytes of a register, which every later release must read; its sums were computed by another program. */
class RegisterFormatTest {

    private static final String LINE =
            "{\"entry\":7,\"stream\":\"vœux \\\"2027\\\"\",\"version\":1,\"command\":\"a\\\\b\","
                    + "\"previous\":\"" + RecordHash.NONE
                    + "\",\"hash\":\"b6e5a1cbfd892d8284f316212c6b9e5a4bb8b7c5befa58176123503bb5901967\",\"length\":13,\"crc32c\":\"b3cfda03\","
                    + "\"payload\":{\"a\": [\"é\"]}}\n";

    @Test
    void aLineHasTheseBytes() {
        StoredRecord record = StoredRecord.of(
                7, StreamId.of("vœux \"2027\""), 1, CommandId.of("a\\b"), "{\"a\": [\"é\"]}", RecordHash.NONE);

        String line = new String(RegisterLine.write(record), StandardCharsets.UTF_8);

        assertThat(line).isEqualTo(LINE);
        assertThat(RegisterLine.read(new EntryPlace("r", 7, 0), LINE.strip().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(record);
    }
}
