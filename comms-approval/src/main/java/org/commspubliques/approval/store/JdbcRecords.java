package org.commspubliques.approval.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Records as rows of a table, and whether they are what was written. */
final class JdbcRecords {

    private static final HexFormat HEX = HexFormat.of();

    private final String store;

    /** Reads for a store of that name. */
    JdbcRecords(String store) {
        this.store = store;
    }

    /** Returns the record of the current row as it is: its hash may not be its own, so that an audit can speak of it. */
    StoredRecord read(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        try {
            return new StoredRecord(
                    position,
                    StreamId.of(text(row, "stream")),
                    row.getInt("version"),
                    CommandId.of(text(row, "command_id")),
                    text(row, "payload"),
                    due(row),
                    hash(row, "previous_hash"),
                    hash(row, "hash"));
        } catch (IllegalArgumentException e) {
            throw corrupt(
                    position,
                    Wording.of(
                            "ce n’est pas un enregistrement (" + e.getMessage() + ")",
                            "this is no record (" + e.getMessage() + ")"));
        }
    }

    /** Returns the record of the current row, whose hash is its own. */
    StoredRecord readSound(ResultSet row) throws SQLException {
        StoredRecord record = read(row);
        if (!record.hasItsOwnHash()) {
            throw corrupt(
                    record.position(),
                    Wording.of("l’empreinte n’est pas celle du contenu", "the hash is not that of the content"));
        }
        return record;
    }

    /** Returns the rest of the rows as the records of a stream from a version on, each continuing the one before. */
    List<StoredRecord> readStream(ResultSet rows, int fromVersion) throws SQLException {
        List<StoredRecord> records = new ArrayList<>();
        String previous = fromVersion == 1 ? RecordHash.NONE : "";
        while (rows.next()) {
            StoredRecord next = readSound(rows);
            int version = fromVersion + records.size();
            if (next.version() != version) {
                throw corrupt(
                        next.position(),
                        Wording.of(
                                "version " + next.version() + " du fil « " + next.stream() + " » au lieu de " + version,
                                "version " + next.version() + " of stream '" + next.stream() + "' instead of "
                                        + version));
            }
            if (!previous.isEmpty() && !next.previousHash().equals(previous)) {
                throw corrupt(
                        next.position(),
                        Wording.of(
                                "l’empreinte précédente n’est pas celle de l’enregistrement précédent du fil « "
                                        + next.stream() + " »",
                                "the previous hash is not that of the record before it in stream '" + next.stream()
                                        + "'"));
            }
            previous = next.hash();
            records.add(next);
        }
        return List.copyOf(records);
    }

    /** Returns the rest of the rows as streams. */
    List<StreamId> readStreams(ResultSet rows) throws SQLException {
        List<StreamId> streams = new ArrayList<>();
        while (rows.next()) {
            streams.add(StreamId.of(text(rows, "stream")));
        }
        return List.copyOf(streams);
    }

    /** Returns the first whole millisecond that is not before an instant, among those that a record may be due at. */
    static long firstMilliFrom(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return 0;
        }
        return instant.isAfter(StoredRecord.LATEST_DUE)
                ? StoredRecord.LATEST_DUE.toEpochMilli() + 1
                : StoredRecord.wholeDue(instant).toEpochMilli();
    }

    private static @Nullable Instant due(ResultSet row) throws SQLException {
        long millis = row.getLong("due");
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Returns a hash as its digits; what is null is not one. */
    static String hash(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? "" : HEX.formatHex(bytes);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private StoreException corrupt(long position, Wording reason) {
        return new StoreException(
                store,
                StoreException.Failure.CORRUPT,
                Wording.of(
                        "place " + position + ", " + reason.fr()
                                + " ; la table est laissée telle quelle, reprenez une sauvegarde",
                        "place " + position + ", " + reason.en()
                                + "; the table is left as it is, go back to a backup"));
    }
}
