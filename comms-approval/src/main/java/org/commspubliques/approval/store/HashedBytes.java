package org.commspubliques.approval.store;

import com.google.common.base.Utf8;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of {@link RecordHash} around the previous hash, for a database that knows that hash and computes the next one.
 * The payload comes last, and is in the database already.
 */
final class HashedBytes {

    private HashedBytes() {}

    /** Returns what is hashed before the 64 digits of the previous hash. */
    static byte[] beforePreviousHash() {
        ByteArrayDataOutput bytes = ByteStreams.newDataOutput();
        put(bytes, RecordHash.FORMAT);
        bytes.writeInt(RecordHash.NONE.length());
        return bytes.toByteArray();
    }

    /** Returns what is hashed between those digits and the payload. */
    static byte[] beforePayload(StreamId stream, int version, CommandId commandId, String payload) {
        ByteArrayDataOutput bytes = ByteStreams.newDataOutput();
        put(bytes, stream.text());
        put(bytes, Integer.toString(version));
        put(bytes, commandId.text());
        bytes.writeInt(Utf8.encodedLength(payload));
        return bytes.toByteArray();
    }

    private static void put(ByteArrayDataOutput bytes, String field) {
        byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
        bytes.writeInt(utf8.length);
        bytes.write(utf8);
    }
}
