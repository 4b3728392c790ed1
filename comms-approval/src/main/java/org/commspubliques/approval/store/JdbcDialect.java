package org.commspubliques.approval.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of a database. Statements of one name take the same parameters in both. */
enum JdbcDialect {
    /** PostgreSQL 12 or later. */
    POSTGRESQL(
            "PostgreSQL",
            // A writer holds, until its transaction ends, a shared advisory lock that bounds its place from below; the
            // place is drawn after that, so that a scan can tell which places are still being written.
            """
            INSERT INTO comms_approval_record
                (authority, stream, version, command_id, position, previous_hash, hash, payload, due)
            SELECT n.authority, n.stream, n.version, n.command_id, nextval('comms_approval_position'),
                head.hash,
                coalesce(n.hash, sha256(n.before_hash || convert_to(encode(head.hash, 'hex'), 'UTF8')
                    || n.before_payload || convert_to(n.payload, 'UTF8'))),
                n.payload, n.due
            FROM (SELECT CAST(? AS text) AS authority, CAST(? AS text) AS stream, CAST(? AS integer) AS version,
                    CAST(? AS text) AS command_id, CAST(? AS bytea) AS before_hash, CAST(? AS bytea) AS before_payload,
                    CAST(? AS text) AS payload, CAST(? AS bytea) AS hash, CAST(? AS bigint) AS due,
                    CAST(? AS integer) AS expected) AS n
            CROSS JOIN (SELECT pg_advisory_xact_lock_shared(
                    CAST(CAST('comms_approval_record' AS regclass) AS oid)::integer,
                    CAST(coalesce(pg_sequence_last_value('comms_approval_position'), 0) >> 5 AS integer))) AS bound
            """,
            "CROSS JOIN (SELECT decode(repeat('00', 32), 'hex') AS hash) AS head ON CONFLICT DO NOTHING",
            """
            JOIN comms_approval_record AS head
                ON head.authority = n.authority AND head.stream = n.stream AND head.version = n.expected
            ON CONFLICT DO NOTHING
            """,
            """
            SELECT last.last_value, (
                SELECT min(CAST(lock.objid AS bigint)) * 32
                FROM pg_locks AS lock
                WHERE lock.locktype = 'advisory' AND lock.objsubid = 2
                    AND lock.classid = CAST(CAST('comms_approval_record' AS regclass) AS oid)
                    AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND lock.pid <> pg_backend_pid() AND last.last_value IS NOT NULL)
            FROM comms_approval_position AS last
            """),

    /** H2 2.x, in any mode. */
    H2(
            "H2",
            // The next place is unique as well: the second of two writers waits, adds nothing, and tries again.
            """
            INSERT INTO comms_approval_record
                (authority, stream, version, command_id, position, previous_hash, hash, payload, due)
            SELECT n.authority, n.stream, n.version, n.command_id,
                COALESCE((SELECT r.position FROM comms_approval_record r WHERE r.authority = n.authority
                    ORDER BY r.authority DESC, r.position DESC FETCH FIRST ROW ONLY), 0) + 1,
                head.hash,
                COALESCE(n.hash, HASH('SHA256', n.before_hash || STRINGTOUTF8(LOWER(RAWTOHEX(head.hash)))
                    || n.before_payload || STRINGTOUTF8(n.payload))),
                n.payload, n.due
            FROM (SELECT CAST(? AS VARCHAR) AS authority, CAST(? AS VARCHAR) AS stream, CAST(? AS INTEGER) AS version,
                    CAST(? AS VARCHAR) AS command_id, CAST(? AS VARBINARY) AS before_hash,
                    CAST(? AS VARBINARY) AS before_payload, CAST(? AS VARCHAR) AS payload,
                    CAST(? AS VARBINARY) AS hash, CAST(? AS BIGINT) AS due, CAST(? AS INTEGER) AS expected) n
            """,
            "CROSS JOIN (SELECT CAST(X'" + RecordHash.NONE + "' AS VARBINARY) AS hash) head" + Constants.NOT_TAKEN,
            """
            JOIN comms_approval_record head
                ON head.authority = n.authority AND head.stream = n.stream AND head.version = n.expected
            """ + Constants.NOT_TAKEN,
            null);

    /** What an enum's constants cannot reach among its own. */
    private static final class Constants {
        static final String NOT_TAKEN = """
                 WHERE NOT EXISTS (SELECT 1 FROM comms_approval_record r WHERE r.authority = n.authority
                        AND r.stream = n.stream AND r.version = n.version)
                    AND NOT EXISTS (SELECT 1 FROM comms_approval_record r WHERE r.authority = n.authority
                        AND r.stream = n.stream AND r.command_id = n.command_id)
                """;
    }

    /** Parameters: authority, stream, first version. */
    static final String LOAD = """
            SELECT stream, version, command_id, position, previous_hash, hash, payload, due FROM comms_approval_record
            WHERE authority = ? AND stream = ? AND version >= ? ORDER BY version
            """;

    /** Parameters: authority, stream, version. */
    static final String HASH =
            "SELECT hash FROM comms_approval_record WHERE authority = ? AND stream = ? AND version = ?";

    /** Parameters: authority, first position, last position, limit. */
    static final String SCAN = """
            SELECT stream, version, command_id, position, previous_hash, hash, payload, due FROM comms_approval_record
            WHERE authority = ? AND position >= ? AND position <= ? ORDER BY position FETCH FIRST ? ROWS ONLY
            """;

    /** Parameters: authority, first and last millisecond, limit. */
    static final String DUE = """
            SELECT d.stream FROM comms_approval_record d
            WHERE d.authority = ? AND d.due >= ? AND d.due <= ?
                AND NOT EXISTS (SELECT 1 FROM comms_approval_record n
                    WHERE n.authority = d.authority AND n.stream = d.stream AND n.version = d.version + 1)
            ORDER BY d.due, d.stream FETCH FIRST ? ROWS ONLY
            """;

    /** Always one row: the last version, and the record of a command. Parameters: authority and stream twice, command. */
    static final String EXPLAIN = """
            SELECT l.last_version, r.stream, r.version, r.command_id, r.position, r.previous_hash, r.hash, r.payload, r.due
            FROM (SELECT COALESCE(MAX(version), 0) AS last_version FROM comms_approval_record
                WHERE authority = ? AND stream = ?) l
            LEFT JOIN comms_approval_record r ON r.authority = ? AND r.stream = ? AND r.command_id = ?
            """;

    /** Leaves room for identifiers and lengths. */
    private static final int H2_LONGEST_HASHED_PAYLOAD = 1_000_000;

    private final String product;
    private final String insertFirst;
    private final String insertNext;
    private final @Nullable String settled;

    JdbcDialect(String product, String insert, String first, String next, @Nullable String settled) {
        this.product = product;
        this.insertFirst = insert + first;
        this.insertNext = insert + next;
        this.settled = settled;
    }

    /** Returns the dialect of a connection; empty for a database that is not known here. */
    static Optional<JdbcDialect> of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        for (JdbcDialect dialect : values()) {
            if (dialect.product.equals(name)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /**
     * Adds a record after the one of the expected version, or nothing. Parameters: authority, stream, version, command, the
     * hashed bytes before the previous hash and before the payload, payload, its hash or null to have it computed, the
     * millisecond due or null, expected version.
     */
    String insert(int expectedVersion) {
        return expectedVersion == 0 ? insertFirst : insertNext;
    }

    /** Whether the database can compute the hash of a record: on H2 no value between may be above 1,048,576 bytes. */
    boolean canHash(int payloadBytes) {
        return this != H2 || payloadBytes <= H2_LONGEST_HASHED_PAYLOAD;
    }

    /**
     * Whether a failure of that statement means that nothing was added because a key was taken. PostgreSQL never says so; H2
     * does where another writer was faster by a moment, undoes that one statement, and the transaction goes on.
     */
    boolean saysKeyTaken(SQLException failure) {
        return this == H2 && "23505".equals(failure.getSQLState());
    }

    /**
     * Returns one row: the last place that was given out, and the lowest that others are perhaps still writing, or null.
     * Empty where places follow the order of commits.
     */
    Optional<String> settled() {
        return Optional.ofNullable(settled);
    }
}
