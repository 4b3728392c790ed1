package org.commspubliques.approval.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Empreinte d'un enregistrement: the hash that ties a record to the one before it in its stream.
 *
 * <p>It is the SHA-256 of six fields, each as the number of its UTF-8 bytes (four bytes, the highest first) and those
 * bytes: {@code comms-record-1}, the previous hash, the stream, the version in decimal digits, the command id, the
 * payload. The lengths make two different records impossible to write as the same bytes. The place in the whole store
 * is not covered, so that a record keeps its hash in any store.
 */
public final class RecordHash {

    /** The previous hash of the first record of a stream: 64 zeros. */
    public static final String NONE = "0".repeat(64);

    private static final String FORMAT = "comms-record-1";
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private RecordHash() {}

    /**
     * Returns the hash of a record.
     *
     * @param previousHash the hash of the record before it in its stream, or {@link #NONE}
     * @param stream its stream
     * @param version its version, from 1
     * @param commandId the command that made it
     * @param payload what it says
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(String previousHash, StreamId stream, int version, CommandId commandId, String payload) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, FORMAT);
        put(hasher, previousHash);
        put(hasher, stream.text());
        put(hasher, Integer.toString(version));
        put(hasher, commandId.text());
        put(hasher, payload);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        hasher.putByte((byte) (bytes.length >>> 24))
                .putByte((byte) (bytes.length >>> 16))
                .putByte((byte) (bytes.length >>> 8))
                .putByte((byte) bytes.length)
                .putBytes(bytes);
    }

    static void requireShape(String name, String hash) {
        if (!SHAPE.matcher(hash).matches()) {
            throw new IllegalArgumentException(name + " must be 64 lower-case hexadecimal digits");
        }
    }
}
