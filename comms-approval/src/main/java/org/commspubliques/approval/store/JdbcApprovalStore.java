package org.commspubliques.approval.store;

import com.google.common.base.Utf8;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.commspubliques.approval.internal.jdbc.JdbcConnections;
import org.jspecify.annotations.Nullable;

/**
 * Registre en base de données: the store of one authority in a table of PostgreSQL (12 or later) or H2 (2.1 or later), which
 * any number of nodes and authorities share. {@link JdbcSchema} has the table.
 *
 * <p>One command is one statement and one row; the database finds the previous hash, computes the new one and refuses a
 * version or a command that is taken, without an error. Only a refused command costs a second statement, which tells what
 * stood in the way. Nothing is kept in memory. On PostgreSQL an append looks through the commands of its own stream, at less
 * than a microsecond for each record. (H2 cannot hash a payload above 1,000,000 bytes: one statement more.)
 *
 * <p>A record is acknowledged when its transaction is committed, which on PostgreSQL is as durable as its setting
 * {@code synchronous_commit} says. A store that joins ({@link #joining(DataSource, AuthorityKey)}) writes in a transaction of
 * the host instead, which goes on after a conflict.
 *
 * <p>Positions are shared by all authorities of a PostgreSQL table, while on H2 each authority has its own; they may have gaps.
 * A scan ends before the place of the oldest record that an open transaction may still be writing, so that what it did not
 * show comes later and not never: a transaction that stays open after an append holds back the scans of others, not their
 * appends. What is loaded is checked against its hashes: {@link StoreException.Failure#CORRUPT} names the first bad place. A
 * scan shows records as they are, for an audit to judge, and fails so only for a row that is no record at all.
 *
 * <p>Thread-safe; where it joins one connection, as far as that is used by no one else meanwhile.
 */
public final class JdbcApprovalStore implements ApprovalStore {

    /** More writers than this at one version at one instant are a fault, not a crowd. */
    private static final int MOST_ATTEMPTS = 100;

    private static final String[] COMPUTED = {"position", "previous_hash", "hash"};

    private final JdbcConnections connections;
    private final JdbcDialect dialect;
    private final String authority;
    private final JdbcFailures failures;
    private final JdbcRecords records;

    private JdbcApprovalStore(JdbcConnections connections, AuthorityKey authority) {
        String name = JdbcSchema.TABLE + " [" + authority + "]";
        this.connections = connections;
        this.authority = authority.text();
        this.failures = new JdbcFailures(name, connections.mayBeginAgain());
        this.records = new JdbcRecords(name);
        this.dialect = dialectOf(connections, failures);
    }

    private static JdbcDialect dialectOf(JdbcConnections connections, JdbcFailures failures) {
        try {
            return connections.with(JdbcDialect::of).orElseThrow(failures::unknownDatabase);
        } catch (SQLException e) {
            throw failures.unreadable(e);
        }
    }

    /**
     * Returns the store of an authority, on connections and transactions of its own.
     *
     * @param source where connections come from, a pool as a rule. They must not belong to a transaction of the host: where
     *     they do not commit by themselves, the store commits them
     * @param authority whose records they are
     * @return the store
     * @throws StoreException if the database cannot be reached, or is not PostgreSQL or H2, or too old
     */
    public static JdbcApprovalStore of(DataSource source, AuthorityKey authority) {
        Objects.requireNonNull(source, "source");
        return new JdbcApprovalStore(JdbcConnections.own(source), authority);
    }

    /**
     * Returns the store of an authority, on a connection and in the transactions of the host.
     *
     * <p>Nothing is committed, rolled back or closed here: a record exists for others once the host commits, and not at all
     * if it rolls back. After a conflict or a repeated command the transaction goes on. After a {@link StoreException} it has
     * to be rolled back and begun again. READ COMMITTED, the default of both databases, is the level to use: above it a
     * transaction cannot see who was faster, and such an append fails.
     *
     * @param connection the connection, used by no one else during a call
     * @param authority whose records they are
     * @return the store
     * @throws StoreException if the database cannot be reached, or is not PostgreSQL or H2, or too old
     */
    public static JdbcApprovalStore joining(Connection connection, AuthorityKey authority) {
        Objects.requireNonNull(connection, "connection");
        return new JdbcApprovalStore(JdbcConnections.joined(connection), authority);
    }

    /**
     * Returns the store of an authority, in whatever transaction of the host is running when it is asked: one store, and one
     * door to the approvals, for a whole application.
     *
     * <p>As with a connection that is lent, nothing is committed or rolled back here. Each call takes the connection of the
     * running transaction from the source and gives it back; the source is one that then hands out that same connection
     * and leaves it open: Spring’s {@code TransactionAwareDataSourceProxy}, a data source of Jakarta EE under JTA, or the
     * host’s own. An append is refused where the connection commits by itself, since no transaction is running then; what
     * is only read may be read outside of one.
     *
     * @param source where the connection of the running transaction comes from
     * @param authority whose records they are
     * @return the store
     * @throws StoreException if the database cannot be reached, or is not PostgreSQL or H2, or too old
     */
    public static JdbcApprovalStore joining(DataSource source, AuthorityKey authority) {
        Objects.requireNonNull(source, "source");
        return new JdbcApprovalStore(JdbcConnections.joined(source), authority);
    }

    @Override
    public boolean canBeUndone() {
        return !connections.mayBeginAgain();
    }

    @Override
    public List<StoredRecord> load(StreamId stream, int fromVersion) {
        Arguments.checkLoad(fromVersion);
        try {
            return connections.with(connection -> load(connection, stream, fromVersion));
        } catch (SQLException e) {
            throw failures.unreadable(e);
        }
    }

    private List<StoredRecord> load(Connection connection, StreamId stream, int fromVersion) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(JdbcDialect.LOAD)) {
            select.setString(1, authority);
            select.setString(2, stream.text());
            select.setInt(3, fromVersion);
            try (ResultSet rows = select.executeQuery()) {
                return records.readStream(rows, fromVersion);
            }
        }
    }

    @Override
    public AppendResult append(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        Instant wholeDue = Arguments.checkAppend(expectedVersion, payload, due);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<AppendResult> result = attempt(stream, expectedVersion, commandId, payload, wholeDue);
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw failures.overtaken();
    }

    /** Returns the result; empty where what stood in the way is gone, or cannot be seen from this transaction. */
    private Optional<AppendResult> attempt(
            StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
        try {
            return connections.writing(connection -> {
                Optional<AppendResult> added = insert(connection, stream, expectedVersion, commandId, payload, due);
                return added.isPresent() ? added : explain(connection, stream, expectedVersion, commandId);
            });
        } catch (SQLException e) {
            if (JdbcConnections.lacksTransaction(e)) {
                throw failures.noTransaction(e);
            }
            if (failures.mayBeTriedAgain(e)) {
                return Optional.empty();
            }
            throw failures.unwritable(e);
        }
    }

    private Optional<AppendResult> insert(
            Connection connection,
            StreamId stream,
            int expectedVersion,
            CommandId commandId,
            String payload,
            @Nullable Instant due)
            throws SQLException {
        // Past the greatest version this is negative: no stream is there, so that nothing is added and a conflict told.
        int version = expectedVersion + 1;
        int payloadBytes = Utf8.encodedLength(payload);
        byte[] hash = null;
        if (!dialect.canHash(payloadBytes)) {
            String previous = hashAt(connection, stream, expectedVersion);
            hash = HexFormat.of().parseHex(RecordHash.of(previous, stream, version, commandId, payload, due));
        }
        try (PreparedStatement insert = connection.prepareStatement(dialect.insert(expectedVersion), COMPUTED)) {
            insert.setString(1, authority);
            insert.setString(2, stream.text());
            insert.setInt(3, version);
            insert.setString(4, commandId.text());
            insert.setBytes(5, HashedBytes.BEFORE_PREVIOUS_HASH);
            insert.setBytes(6, HashedBytes.beforePayload(stream, version, commandId, due, payloadBytes));
            insert.setString(7, payload);
            insert.setBytes(8, hash);
            if (due == null) {
                insert.setNull(9, Types.BIGINT);
            } else {
                insert.setLong(9, due.toEpochMilli());
            }
            insert.setInt(10, expectedVersion);
            if (insert.executeUpdate() == 0) {
                return Optional.empty();
            }
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                return Optional.of(new AppendResult.Appended(StoredRecord.checked(
                        row.getLong("position"),
                        stream,
                        version,
                        commandId,
                        payload,
                        due,
                        JdbcRecords.hash(row, "previous_hash"),
                        JdbcRecords.hash(row, "hash"))));
            }
        } catch (SQLException e) {
            if (dialect.saysKeyTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Returns the hash of the record at a version, which never changes; that of no record where there is none. */
    private String hashAt(Connection connection, StreamId stream, int version) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(JdbcDialect.HASH)) {
            select.setString(1, authority);
            select.setString(2, stream.text());
            select.setInt(3, version);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? JdbcRecords.hash(row, "hash") : RecordHash.NONE;
            }
        }
    }

    private Optional<AppendResult> explain(
            Connection connection, StreamId stream, int expectedVersion, CommandId commandId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(JdbcDialect.EXPLAIN)) {
            select.setString(1, authority);
            select.setString(2, stream.text());
            select.setString(3, authority);
            select.setString(4, stream.text());
            select.setString(5, commandId.text());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getString("command_id") != null) {
                    return Optional.of(new AppendResult.Duplicate(records.readSound(row)));
                }
                int actual = row.getInt("last_version");
                return actual == expectedVersion ? Optional.empty() : Optional.of(new AppendResult.Conflict(actual));
            }
        }
    }

    @Override
    public List<StreamId> dueBefore(Instant before, Instant since, int limit) {
        Arguments.checkDue(limit);
        try {
            return connections.with(connection -> {
                try (PreparedStatement select = connection.prepareStatement(JdbcDialect.DUE)) {
                    select.setString(1, authority);
                    select.setLong(2, JdbcRecords.firstMilliFrom(since));
                    select.setLong(3, JdbcRecords.firstMilliFrom(before) - 1);
                    select.setInt(4, limit);
                    try (ResultSet rows = select.executeQuery()) {
                        return records.readStreams(rows);
                    }
                }
            });
        } catch (SQLException e) {
            throw failures.unreadable(e);
        }
    }

    @Override
    public List<StoredRecord> scan(long fromPosition, int limit) {
        Arguments.checkScan(fromPosition, limit);
        try {
            return connections.with(connection -> scan(connection, fromPosition, settled(connection), limit));
        } catch (SQLException e) {
            throw failures.unreadable(e);
        }
    }

    private List<StoredRecord> scan(Connection connection, long from, long to, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(JdbcDialect.SCAN)) {
            select.setString(1, authority);
            select.setLong(2, from);
            select.setLong(3, to);
            select.setInt(4, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<StoredRecord> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(records.read(rows));
                }
                return List.copyOf(found);
            }
        }
    }

    /** Returns the last place up to which no record can appear any more; asked before the records are, never with them. */
    private long settled(Connection connection) throws SQLException {
        Optional<String> query = dialect.settled();
        if (query.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try (PreparedStatement select = connection.prepareStatement(query.get());
                ResultSet row = select.executeQuery()) {
            row.next();
            long last = row.getLong(1);
            long lowestOpen = row.getLong(2);
            return row.wasNull() ? last : Math.min(last, lowestOpen - 1);
        }
    }
}
