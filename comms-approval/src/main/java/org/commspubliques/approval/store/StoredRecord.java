package org.commspubliques.approval.store;

import com.google.common.base.Utf8;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.commspubliques.approval.internal.json.JsonObjectText;
import org.jspecify.annotations.Nullable;

/**
 * Enregistrement: what a store keeps of one command, and its place.
 *
 * <p>Two records are equal if all their parts are. Immutable and thread-safe. A record may be built whose hash is not its own,
 * so that an audit can speak of it; see {@link #hasItsOwnHash()}.
 */
public final class StoredRecord {

    /** The greatest size of a payload, in UTF-8 bytes: 1 MiB. */
    public static final int MAX_PAYLOAD_BYTES = 1024 * 1024;

    /** Four digits of a year: an instant is then written alike everywhere. */
    static final Instant LATEST_DUE = Instant.parse("9999-12-31T23:59:59.999Z");

    private final long position;
    private final StreamId stream;
    private final int version;
    private final CommandId commandId;
    private final String payload;
    private final @Nullable Instant due;
    private final String previousHash;
    private final String hash;

    /**
     * Creates a record, unless it is one that no store may keep.
     *
     * @param position its place in the whole store, from 1, ascending
     * @param stream the stream it belongs to
     * @param version its place in the stream, from 1, without a gap
     * @param commandId the command that made it
     * @param payload a JSON object on one line: it begins with a brace and ends with the one that closes it; at most 1 MiB in
     *     UTF-8, 64 levels, no field twice, well-formed, no control character (JSON can escape those)
     * @param due échéance: the earliest instant at which its stream is to be looked at again, as long as it is the last of the
     *     stream; from 1970 to 9999, a whole number of milliseconds, which every store keeps; null for never
     * @param previousHash the hash of the record before it in its stream, 64 zeros for the first
     * @param hash its own hash, see {@link RecordHash}
     * @throws IllegalArgumentException if a number is below 1, the payload or the instant is not as described, or a hash is
     *     not 64 lower-case hexadecimal digits
     */
    public StoredRecord(
            long position,
            StreamId stream,
            int version,
            CommandId commandId,
            String payload,
            @Nullable Instant due,
            String previousHash,
            String hash) {
        this(
                position,
                Objects.requireNonNull(stream, "stream"),
                version,
                Objects.requireNonNull(commandId, "commandId"),
                due,
                payload,
                previousHash,
                hash);
        if (position < 1 || version < 1) {
            throw new IllegalArgumentException("position and version count from 1: " + position + ", " + version);
        }
        requirePayload(payload);
        if (due != null && !due.equals(wholeDue(due))) {
            throw new IllegalArgumentException("due must be a whole number of milliseconds: " + due);
        }
        RecordHash.requireShape("previousHash", previousHash);
        RecordHash.requireShape("hash", hash);
    }

    /** For what a store has checked before. */
    private StoredRecord(
            long position,
            StreamId stream,
            int version,
            CommandId commandId,
            @Nullable Instant due,
            String payload,
            String previousHash,
            String hash) {
        this.position = position;
        this.stream = stream;
        this.version = version;
        this.commandId = commandId;
        this.payload = payload;
        this.due = due;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /**
     * Returns the record that continues a stream, with the hash that is its own.
     *
     * @param position its place in the whole store, from 1
     * @param stream the stream it belongs to
     * @param version its place in the stream, from 1
     * @param commandId the command that made it
     * @param payload a JSON object on one line
     * @param due when its stream is to be looked at again, in whole milliseconds; null for never
     * @param previousHash the hash of the record before it in its stream, 64 zeros for the first
     * @return the record
     * @throws IllegalArgumentException if a number is below 1, the payload or the instant is not as described, or the hash is
     *     not 64 lower-case hexadecimal digits
     */
    public static StoredRecord of(
            long position,
            StreamId stream,
            int version,
            CommandId commandId,
            String payload,
            @Nullable Instant due,
            String previousHash) {
        String hash = RecordHash.of(previousHash, stream, version, commandId, payload, due);
        return new StoredRecord(position, stream, version, commandId, payload, due, previousHash, hash);
    }

    /** Returns a record whose parts come from a store's own hands: they are not checked again. */
    static StoredRecord checked(
            long position,
            StreamId stream,
            int version,
            CommandId commandId,
            String payload,
            @Nullable Instant due,
            String previousHash,
            String hash) {
        return new StoredRecord(position, stream, version, commandId, due, payload, previousHash, hash);
    }

    /**
     * Returns the place in the whole store.
     *
     * @return the place, from 1, ascending
     */
    public long position() {
        return position;
    }

    /**
     * Returns the stream.
     *
     * @return the stream it belongs to
     */
    public StreamId stream() {
        return stream;
    }

    /**
     * Returns the place in the stream.
     *
     * @return the version, from 1, without a gap
     */
    public int version() {
        return version;
    }

    /**
     * Returns the command.
     *
     * @return the command that made it
     */
    public CommandId commandId() {
        return commandId;
    }

    /**
     * Returns what the record says.
     *
     * @return a JSON object on one line
     */
    public String payload() {
        return payload;
    }

    /**
     * Returns the instant from which the stream is to be looked at again, as long as this is its last record.
     *
     * @return the instant, in whole milliseconds; null for never
     */
    public @Nullable Instant due() {
        return due;
    }

    /**
     * Returns the hash of the record before it in its stream.
     *
     * @return 64 lower-case hexadecimal digits, zeros for the first
     */
    public String previousHash() {
        return previousHash;
    }

    /**
     * Returns the hash it carries.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * Tells whether the hash is that of the content.
     *
     * @return whether the hash, computed again, is the same
     */
    public boolean hasItsOwnHash() {
        return hash.equals(RecordHash.after(previousHash, stream, version, commandId, payload, due));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredRecord record
                && position == record.position
                && version == record.version
                && stream.equals(record.stream)
                && commandId.equals(record.commandId)
                && payload.equals(record.payload)
                && Objects.equals(due, record.due)
                && previousHash.equals(record.previousHash)
                && hash.equals(record.hash);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(position) + hash.hashCode();
    }

    /**
     * Returns the record in short.
     *
     * @return its place, stream, version and payload
     */
    @Override
    public String toString() {
        return position + ": " + stream + "/" + version + " " + payload;
    }

    static void requirePayload(String payload) {
        // The length in UTF-16 is never above that in UTF-8: checked first, so that a huge text costs nothing.
        if (payload.length() > MAX_PAYLOAD_BYTES) {
            throw tooLong();
        }
        if (!JsonObjectText.isOne(payload)) {
            StoredText.requireOneLine("payload", payload);
            throw new IllegalArgumentException(
                    "payload must be one JSON object on one line, without anything around it");
        }
        // No character is more than three bytes for each of its UTF-16 units.
        if (payload.length() > MAX_PAYLOAD_BYTES / 3 && Utf8.encodedLength(payload) > MAX_PAYLOAD_BYTES) {
            throw tooLong();
        }
    }

    /**
     * Returns an instant in whole milliseconds, which every store keeps: rounded up, since nobody is to look before.
     *
     * @throws IllegalArgumentException if it is before 1970 or after 9999
     */
    static Instant wholeDue(Instant due) {
        if (due.isBefore(Instant.EPOCH) || due.isAfter(LATEST_DUE)) {
            throw new IllegalArgumentException("due must be from 1970 to 9999, or null for never: " + due);
        }
        Instant whole = due.truncatedTo(ChronoUnit.MILLIS);
        return whole.equals(due) ? due : whole.plusMillis(1);
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("payload must not be above " + MAX_PAYLOAD_BYTES + " bytes of UTF-8");
    }
}
