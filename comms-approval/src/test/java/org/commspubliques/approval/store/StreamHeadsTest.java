package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class StreamHeadsTest {

    private static final StreamId STREAM = StreamId.of("voeux");

    @Test
    void aRecordThatContinuesItsStreamIsTakenIn() {
        StreamHeads heads = new StreamHeads();
        StoredRecord one = record(1, 1, "c1", RecordHash.NONE);
        StoredRecord two = record(5, 2, "c2", one.hash());

        assertThat(heads.take(one)).isEmpty();
        assertThat(heads.take(two)).isEmpty();
        assertThat(heads.records()).isEqualTo(2);
        assertThat(heads.streams()).isEqualTo(1);
        assertThat(heads.lastPosition()).isEqualTo(5);
        assertThat(heads.heads()).containsExactly(new StreamHead(STREAM, 2, two.hash()));
        assertThat(heads.version(STREAM)).isEqualTo(2);
        assertThat(heads.version(StreamId.of("autre"))).isZero();
    }

    @Test
    void aRecordOutOfItsPlaceIsNotTakenIn() {
        StreamHeads heads = new StreamHeads();
        StoredRecord one = record(3, 1, "c1", RecordHash.NONE);
        heads.take(one);

        assertThat(problem(heads, record(3, 2, "c2", one.hash()))).contains("place 3 after place 3");
        assertThat(problem(heads, record(4, 3, "c2", one.hash()))).contains("instead of 2");
        assertThat(problem(heads, record(4, 2, "c2", RecordHash.NONE))).contains("previous hash");
        assertThat(problem(heads, record(4, 2, "c1", one.hash()))).contains("'c1' twice");
        assertThat(heads.heads()).containsExactly(new StreamHead(STREAM, 1, one.hash()));
        assertThat(heads.take(record(4, 2, "c2", one.hash()))).isEmpty();
    }

    @Test
    void commandsAreToldApartHoweverManyThereAre() {
        CommandMarks marks = new CommandMarks();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < 5000; i++) {
                assertThat(marks.add(StreamId.of("s" + i % 50), CommandId.of("c" + i)))
                        .isEqualTo(pass == 0);
            }
        }
        assertThat(marks.add(StreamId.of("s1c"), CommandId.of("1"))).isTrue();
    }

    private static String problem(StreamHeads heads, StoredRecord next) {
        return heads.take(next).map(Wording::en).orElse("");
    }

    private static StoredRecord record(long position, int version, String command, String previous) {
        return StoredRecord.of(position, STREAM, version, CommandId.of(command), "{}", null, previous);
    }
}
