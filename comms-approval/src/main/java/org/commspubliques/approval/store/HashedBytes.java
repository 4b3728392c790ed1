package org.commspubliques.approval.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of {@link RecordHash} around the previous hash; a database that knows that hash computes the next one with them.
 * The payload comes last.
 */
final class HashedBytes {

    private static final String FORMAT = "comms-record-2";

    /** What is hashed before the 64 digits of the previous hash. */
    static final byte[] BEFORE_PREVIOUS_HASH = ByteBuffer.allocate(4 + FORMAT.length() + 4)
            .putInt(FORMAT.length())
            .put(utf8(FORMAT))
            .putInt(RecordHash.NONE.length())
            .array();

    private HashedBytes() {}

    /** Returns what is hashed between those digits and a payload of so many bytes. */
    static byte[] beforePayload(
            StreamId stream, int version, CommandId commandId, @Nullable Instant due, int payloadBytes) {
        byte[] first = utf8(stream.text());
        byte[] second = utf8(Integer.toString(version));
        byte[] third = utf8(commandId.text());
        byte[] fourth = utf8(due == null ? "" : due.toString());
        return ByteBuffer.allocate(20 + first.length + second.length + third.length + fourth.length)
                .putInt(first.length)
                .put(first)
                .putInt(second.length)
                .put(second)
                .putInt(third.length)
                .put(third)
                .putInt(fourth.length)
                .put(fourth)
                .putInt(payloadBytes)
                .array();
    }

    private static byte[] utf8(String field) {
        return field.getBytes(StandardCharsets.UTF_8);
    }
}
