package org.commspubliques.approval.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registre: where the records of approvals are kept, each in the stream of its approval.
 *
 * <p>Records are only ever added. In a stream, versions count from 1 without a gap and each record carries the hash of
 * the one before; in the whole store, positions ascend. A record that was returned never changes. Every implementation is
 * thread-safe, and passes the suite {@code ApprovalStoreContract}.
 */
public interface ApprovalStore {

    /**
     * Returns the records of a stream.
     *
     * @param stream the stream
     * @param fromVersion the first version wanted, from 1
     * @return its records from that version on, in order; empty if there are none
     * @throws IllegalArgumentException if the version is below 1
     * @throws StoreException if the store cannot be read
     */
    List<StoredRecord> load(StreamId stream, int fromVersion);

    /**
     * Adds a record to a stream, once.
     *
     * <p>A command that the stream already has is answered with its first record, before versions are compared: the
     * same id never yields a second record.
     *
     * @param stream the stream
     * @param expectedVersion the version of its last record as the caller knows it, 0 for none
     * @param commandId the command, unique in the stream
     * @param payload a JSON object on one line, as {@link StoredRecord} describes it
     * @param due échéance: the earliest instant at which the stream is to be looked at again, as long as no other record
     *     follows; from 1970 to 9999, rounded up to a whole millisecond; null for never
     * @return the record added, the version that stood in the way, or the record of the first time
     * @throws IllegalArgumentException if the version is negative, the instant is out of range, or the payload is not as
     *     described
     * @throws StoreException if the store cannot be written: whether the record will be found later is then not known,
     *     and the same command may safely be given again
     */
    AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due);

    /**
     * Adds a record to a stream, once, after which the stream need never be looked at again of itself.
     *
     * @param stream the stream
     * @param expectedVersion the version of its last record as the caller knows it, 0 for none
     * @param commandId the command, unique in the stream
     * @param payload a JSON object on one line, as {@link StoredRecord} describes it
     * @return the record added, the version that stood in the way, or the record of the first time
     * @throws IllegalArgumentException if the version is negative, or the payload is not as described
     * @throws StoreException if the store cannot be written, as above
     */
    default AppendResult append(StreamId stream, int expectedVersion, CommandId commandId, String payload) {
        return append(stream, expectedVersion, commandId, payload, null);
    }

    /**
     * Returns the streams that are to be looked at: those whose last record is due in a stretch of time.
     *
     * <p>Records that are not the last of their stream count no more, but a database still meets them there: who asks often
     * gives as beginning an instant up to which nothing is left to do.
     *
     * @param before the end of the stretch, which is not in it
     * @param since its beginning, which is in it; {@link Instant#MIN} for all that is due
     * @param limit how many streams at most, from 1
     * @return the streams, the one that has been due for longest first, those of one instant by their ids
     * @throws IllegalArgumentException if the limit is below 1
     * @throws StoreException if the store cannot be read
     */
    List<StreamId> dueBefore(Instant before, Instant since, int limit);

    /**
     * Returns the streams that are to be looked at: those whose last record is due before an instant.
     *
     * @param before the instant
     * @param limit how many streams at most, from 1
     * @return the streams, the one that has been due for longest first, those of one instant by their ids
     * @throws IllegalArgumentException if the limit is below 1
     * @throws StoreException if the store cannot be read
     */
    default List<StreamId> dueBefore(Instant before, int limit) {
        return dueBefore(before, Instant.MIN, limit);
    }

    /**
     * Returns records of all streams, in the order of their positions.
     *
     * @param fromPosition the first position wanted, from 1
     * @param limit how many at most, from 1
     * @return the records; empty if there are none from that position on
     * @throws IllegalArgumentException if a number is below 1
     * @throws StoreException if the store cannot be read
     */
    List<StoredRecord> scan(long fromPosition, int limit);
}
