package org.commspubliques.approval.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.commspubliques.approval.internal.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Empreinte d'un enregistrement: the hash that ties a record to the one before it in its stream.
 *
 * <p>It is the SHA-256 of seven fields, each as the number of its UTF-8 bytes (four bytes, the highest first) and those
 * bytes: {@code comms-record-2}, the previous hash, the stream, the version in decimal digits, the command id, the instant
 * due as ISO 8601 in UTC or nothing where there is none, the payload. The lengths make two different records impossible to
 * write as the same bytes. The place in the whole store is not covered, so that a record keeps its hash in any store.
 */
public final class RecordHash {

    /** The previous hash of the first record of a stream: 64 zeros. */
    public static final String NONE = "0".repeat(64);

    private static final int HASH_LENGTH = 64;
    private static final HexFormat HEX = HexFormat.of();

    /** One for each thread: to look one up takes as long as to hash a record. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);

    private RecordHash() {}

    /**
     * Returns the hash of a record.
     *
     * @param previousHash the hash of the record before it in its stream, or {@link #NONE}
     * @param stream its stream
     * @param version its version, from 1
     * @param commandId the command that made it
     * @param payload what it says
     * @param due when its stream is to be looked at again, null for never
     * @return 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the previous hash is not 64 lower-case hexadecimal digits
     */
    public static String of(
            String previousHash,
            StreamId stream,
            int version,
            CommandId commandId,
            String payload,
            @Nullable Instant due) {
        requireShape("previousHash", previousHash);
        return after(previousHash, stream, version, commandId, payload, due);
    }

    /** As {@link #of}, after a previous hash whose shape is known. */
    static String after(
            String previousHash,
            StreamId stream,
            int version,
            CommandId commandId,
            String payload,
            @Nullable Instant due) {
        byte[] last = payload.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = DIGEST.get();
        // An earlier call may have been stopped half-way.
        digest.reset();
        digest.update(HashedBytes.BEFORE_PREVIOUS_HASH);
        digest.update(previousHash.getBytes(StandardCharsets.UTF_8));
        digest.update(HashedBytes.beforePayload(stream, version, commandId, due, last.length));
        return HEX.formatHex(digest.digest(last));
    }

    /** By hand: every record read has two of them, and a pattern would take a tenth of the time of an audit. */
    static void requireShape(String name, String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException(name + " must be 64 lower-case hexadecimal digits");
        }
    }

    private static boolean isHash(String text) {
        boolean valid = text.length() == HASH_LENGTH;
        for (int i = 0; valid && i < HASH_LENGTH; i++) {
            char digit = text.charAt(i);
            valid = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return valid;
    }
}
