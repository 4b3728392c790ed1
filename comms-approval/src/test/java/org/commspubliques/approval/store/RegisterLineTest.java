package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RegisterLineTest {

    @Property
    void everyRecordIsOneLineAndReadBackTheSame(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long position,
            @ForAll("ids") String stream,
            @ForAll @IntRange(min = 1) int version,
            @ForAll("ids") String command,
            @ForAll("ids") String word,
            @ForAll("instants") Optional<Instant> due) {
        String payload = "{\"mot\":\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        StoredRecord record = StoredRecord.of(
                position,
                StreamId.of(stream),
                version,
                CommandId.of(command),
                payload,
                due.orElse(null),
                RecordHash.NONE);

        byte[] line = RegisterLine.write(record);

        assertThat(line).endsWith((byte) 10).containsOnlyOnce((byte) 10);
        assertThat(RegisterLine.read(new EntryPlace("r", position, 0), Arrays.copyOf(line, line.length - 1)))
                .isEqualTo(record);
    }

    @Provide
    Arbitrary<Optional<Instant>> instants() {
        return Arbitraries.longs()
                .between(0, StoredRecord.LATEST_DUE.toEpochMilli())
                .map(Instant::ofEpochMilli)
                .optional(0.5);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("\"", "\\", "{", "}", ",", "é", "🎉", "\u2028", " ", "\ufeff", "\\u0041"),
                Arbitraries.chars().range(' ', '~').map(String::valueOf),
                Arbitraries.chars().range('\u00a0', '\ud7ff').map(String::valueOf));
        return pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list));
    }
}
