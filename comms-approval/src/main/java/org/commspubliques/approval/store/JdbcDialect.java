package org.commspubliques.approval.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
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
            // Whoever sees the record before sees all that came earlier, and a command given then; a record that comes
            // now has the version that is asked for here.
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
            "CROSS JOIN (SELECT decode(repeat('00', 32), 'hex') AS hash) AS head",
            """
            JOIN comms_approval_record AS head
                ON head.authority = n.authority AND head.stream = n.stream AND head.version = n.expected
            WHERE NOT EXISTS (SELECT 1 FROM comms_approval_record AS same WHERE same.authority = n.authority
                AND same.stream = n.stream AND same.command_id = n.command_id)
            """,
            " ON CONFLICT DO NOTHING",
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

    /** H2 2.1 or later, in any mode. H2 2.0 never comes back from this statement if it has to wait. */
    H2(
            "H2",
            // A writer holds the row of its authority until its transaction ends; the next one waits and counts on.
            // Only that row is read as it is then: all else is as it was when the statement began.
            """
            INSERT INTO comms_approval_record
                (authority, stream, version, command_id, position, previous_hash, hash, payload, due)
            SELECT n.authority, n.stream, n.version, n.command_id, place.last_position, head.hash,
                COALESCE(n.hash, HASH('SHA256', n.before_hash || STRINGTOUTF8(LOWER(RAWTOHEX(head.hash)))
                    || n.before_payload || STRINGTOUTF8(n.payload))),
                n.payload, n.due
            FROM FINAL TABLE (
                MERGE INTO comms_approval_position AS p USING (VALUES (CAST(?1 AS VARCHAR))) AS a (authority)
                    ON p.authority = a.authority
                WHEN MATCHED THEN UPDATE SET last_position = p.last_position + 1
                WHEN NOT MATCHED THEN INSERT (authority, last_position) VALUES (a.authority, 1 + COALESCE(
                    (SELECT MAX(r.position) FROM comms_approval_record r WHERE r.authority = a.authority), 0))) AS place
            CROSS JOIN (SELECT CAST(?1 AS VARCHAR) AS authority, CAST(?2 AS VARCHAR) AS stream,
                    CAST(?3 AS INTEGER) AS version, CAST(?4 AS VARCHAR) AS command_id,
                    CAST(?5 AS VARBINARY) AS before_hash, CAST(?6 AS VARBINARY) AS before_payload,
                    CAST(?7 AS VARCHAR) AS payload, CAST(?8 AS VARBINARY) AS hash, CAST(?9 AS BIGINT) AS due,
                    CAST(?10 AS INTEGER) AS expected) n
            """,
            "CROSS JOIN (SELECT CAST(X'" + RecordHash.NONE + "' AS VARBINARY) AS hash) head",
            """
            JOIN comms_approval_record head
                ON head.authority = n.authority AND head.stream = n.stream AND head.version = n.expected
            """,
            """
             WHERE NOT EXISTS (SELECT 1 FROM comms_approval_record r WHERE r.authority = n.authority
                    AND r.stream = n.stream AND r.version = n.version)
                AND NOT EXISTS (SELECT 1 FROM comms_approval_record r WHERE r.authority = n.authority
                    AND r.stream = n.stream AND r.command_id = n.command_id)
            """,
            null);

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

    /** Puts the statements together: what is added, where the previous hash comes from, what to do where a key is taken. */
    JdbcDialect(
            String product,
            String insert,
            String noRecordBefore,
            String recordBefore,
            String orNothing,
            @Nullable String settled) {
        this.product = product;
        this.insertFirst = insert + noRecordBefore + orNothing;
        this.insertNext = insert + recordBefore + orNothing;
        this.settled = settled;
    }

    /** Returns the dialect of a connection; empty for a database that is not known here, or too old. */
    static Optional<JdbcDialect> of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = database.getDatabaseProductName();
        for (JdbcDialect dialect : values()) {
            if (dialect.product.equals(name)) {
                return dialect.knows(database.getDatabaseMajorVersion(), database.getDatabaseMinorVersion())
                        ? Optional.of(dialect)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean knows(int major, int minor) {
        return this == POSTGRESQL ? major >= 12 : major > 2 || (major == 2 && minor >= 1);
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
