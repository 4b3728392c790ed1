package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RecordChainTest {

    private static final StreamId STREAM = StreamId.of("voeux");

    @Test
    void aRecordThatContinuesItsStreamHasNoProblem() {
        RecordChain chain = new RecordChain();
        StoredRecord one = record(1, 1, "c1", RecordHash.NONE);
        chain.add(one);
        StoredRecord two = record(5, 2, "c2", one.hash());

        assertThat(chain.problemWith(two)).isEmpty();
        chain.add(two);
        assertThat(chain.records()).isEqualTo(2);
        assertThat(chain.streams()).isEqualTo(1);
    }

    @Test
    void aRecordOutOfItsPlaceIsNotTakenIn() {
        RecordChain chain = new RecordChain();
        StoredRecord one = record(3, 1, "c1", RecordHash.NONE);
        chain.add(one);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.add(record(3, 2, "c2", one.hash())))
                .withMessageContaining("place 3 after place 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.add(record(4, 3, "c2", one.hash())))
                .withMessageContaining("instead of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.add(record(4, 2, "c2", RecordHash.NONE)))
                .withMessageContaining("previous hash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.add(record(4, 2, "c1", one.hash())))
                .withMessageContaining("twice");
        assertThat(chain.records()).isEqualTo(1);
    }

    private static StoredRecord record(long position, int version, String command, String previous) {
        return StoredRecord.of(position, STREAM, version, CommandId.of(command), "{}", null, previous);
    }
}
