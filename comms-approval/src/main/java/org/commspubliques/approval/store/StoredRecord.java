package org.commspubliques.approval.store;

import com.google.common.base.Utf8;
import org.commspubliques.approval.internal.json.JsonObjectText;

/**
 * Enregistrement: what a store keeps of one command, and its place.
 *
 * <p>Immutable and thread-safe. A record may be built whose hash is not its own, so that an audit can speak of it; see
 * {@link #hasItsOwnHash()}.
 *
 * @param position its place in the whole store, from 1, ascending
 * @param stream the stream it belongs to
 * @param version its place in the stream, from 1, without a gap
 * @param commandId the command that made it
 * @param payload a JSON object on one line: it begins with a brace and ends with the one that closes it; at most 1 MiB in
 *     UTF-8, 64 levels, no field twice, well-formed, no control character (JSON can escape those)
 * @param previousHash the hash of the record before it in its stream, 64 zeros for the first
 * @param hash its own hash, see {@link RecordHash}
 */
public record StoredRecord(
        long position,
        StreamId stream,
        int version,
        CommandId commandId,
        String payload,
        String previousHash,
        String hash) {

    /** The greatest size of a payload, in UTF-8 bytes: 1 MiB. */
    public static final int MAX_PAYLOAD_BYTES = 1024 * 1024;

    /**
     * Refuses what no store may keep.
     *
     * @throws IllegalArgumentException if a number is below 1, the payload is not as described, or a hash is not 64
     *     lower-case hexadecimal digits
     */
    public StoredRecord {
        if (position < 1 || version < 1) {
            throw new IllegalArgumentException("position and version count from 1: " + position + ", " + version);
        }
        requirePayload(payload);
        RecordHash.requireShape("previousHash", previousHash);
        RecordHash.requireShape("hash", hash);
    }

    /**
     * Returns the record that continues a stream, with the hash that is its own.
     *
     * @param position its place in the whole store, from 1
     * @param stream the stream it belongs to
     * @param version its place in the stream, from 1
     * @param commandId the command that made it
     * @param payload a JSON object on one line
     * @param previousHash the hash of the record before it in its stream, 64 zeros for the first
     * @return the record
     * @throws IllegalArgumentException if a number is below 1, the payload is not as described, or the hash is not 64
     *     lower-case hexadecimal digits
     */
    public static StoredRecord of(
            long position, StreamId stream, int version, CommandId commandId, String payload, String previousHash) {
        String hash = RecordHash.of(previousHash, stream, version, commandId, payload);
        return new StoredRecord(position, stream, version, commandId, payload, previousHash, hash);
    }

    /**
     * Tells whether the hash is that of the content.
     *
     * @return whether the hash, computed again, is the same
     */
    public boolean hasItsOwnHash() {
        return hash.equals(RecordHash.of(previousHash, stream, version, commandId, payload));
    }

    static void requirePayload(String payload) {
        // The length in UTF-16 is never above that in UTF-8: checked first, so that a huge text costs nothing.
        if (payload.length() > MAX_PAYLOAD_BYTES) {
            throw tooLong();
        }
        StoredText.requireOneLine("payload", payload);
        if (Utf8.encodedLength(payload) > MAX_PAYLOAD_BYTES) {
            throw tooLong();
        }
        if (!JsonObjectText.isOne(payload)) {
            throw new IllegalArgumentException(
                    "payload must be one JSON object on one line, without anything around it");
        }
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("payload must not be above " + MAX_PAYLOAD_BYTES + " bytes of UTF-8");
    }
}
