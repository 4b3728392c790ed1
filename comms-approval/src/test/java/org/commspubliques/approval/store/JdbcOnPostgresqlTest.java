package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only PostgreSQL has: guards, rights, partitions, isolation levels, and places given out of order. */
class JdbcOnPostgresqlTest {

    private static final StreamId VOEUX = StreamId.of("voeux");
    private static final StreamId TRAVAUX = StreamId.of("travaux");

    private final DataSource database = TestDatabases.postgresql();
    private final AuthorityKey authority = TestDatabases.newAuthority();

    @Nested
    class Guard {

        @BeforeEach
        void oneRecord() {
            JdbcSchema.postgresql().applyTo(database);
            append(store(), VOEUX, 0, "c1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPDATE | UPDATE comms_approval_record SET payload = '{}'",
                    "DELETE | DELETE FROM comms_approval_record",
                    "TRUNCATE | TRUNCATE comms_approval_record",
                    "UPDATE | INSERT INTO comms_approval_record SELECT * FROM comms_approval_record"
                            + " ON CONFLICT (authority, stream, version) DO UPDATE SET payload = '{}'"
                })
        void whatWouldChangeTheRegisterIsRefusedEvenToItsOwner(String operation, String sql) {
            assertThat(refusal(sql))
                    .contains(operation + " refusé, un registre ne fait que croître")
                    .contains(operation + " refused, a register only grows");
            assertThat(store().load(VOEUX, 1)).hasSize(1);
        }

        @Test
        void aVersionThatIsTakenCannotBeInsertedByHand() {
            assertThat(refusal("INSERT INTO comms_approval_record SELECT * FROM comms_approval_record"))
                    .contains("comms_approval_record_version");
        }
    }

    @Nested
    class Partitions {

        @ParameterizedTest
        @ValueSource(strings = {"UPDATE %s SET payload = '{}'", "DELETE FROM %s", "TRUNCATE %s"})
        void areGuardedUnderTheirOwnNameToo(String sql) throws SQLException {
            JdbcSchema.postgresqlByList().applyTo(database);
            JdbcSchema.partitionOf(authority).applyTo(database);
            append(store(), VOEUX, 0, "c1");

            String partition = value("SELECT tableoid::regclass::text FROM comms_approval_record");
            assertThat(partition).contains("comms_approval_record_l");
            assertThat(refusal(String.format(Locale.ROOT, sql, partition))).contains("un registre ne fait que croître");
        }

        @Test
        void keepEachAuthorityApart() throws SQLException {
            JdbcSchema.postgresqlByList().applyTo(database);
            AuthorityKey quoted = AuthorityKey.of("L'Île-d'Yeu \\' ?");
            for (AuthorityKey key : List.of(authority, quoted)) {
                JdbcSchema.partitionOf(key).applyTo(database);
                append(JdbcApprovalStore.of(database, key), VOEUX, 0, "c1");
            }

            assertThat(value("SELECT count(DISTINCT tableoid) FROM comms_approval_record"))
                    .isEqualTo("2");
            assertThat(JdbcApprovalStore.of(database, quoted).load(VOEUX, 1)).hasSize(1);
        }

        @Test
        void byHashSpreadTheAuthorities() throws SQLException {
            JdbcSchema.postgresqlByHash(4).applyTo(database);
            for (int i = 0; i < 40; i++) {
                append(JdbcApprovalStore.of(database, AuthorityKey.of("commune " + i)), VOEUX, 0, "c1");
            }

            assertThat(value("SELECT count(DISTINCT tableoid) FROM comms_approval_record"))
                    .isEqualTo("4");
        }

        @Test
        void anAuthorityWithoutItsPartitionIsRefused() {
            JdbcSchema.postgresqlByList().applyTo(database);

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> append(store(), VOEUX, 0, "c1"))
                    .withMessageContaining("partition");
        }
    }

    @Nested
    class Rights {

        @Test
        void thoseThatTheSchemaNamesAreEnough() throws SQLException {
            JdbcSchema.postgresql().applyTo(database);
            DataSource application = application("GRANT SELECT, INSERT ON comms_approval_record TO %1$s;"
                    + "GRANT SELECT, USAGE ON SEQUENCE comms_approval_position TO %1$s");
            JdbcApprovalStore store = JdbcApprovalStore.of(application, authority);
            StoredRecord first = append(store, VOEUX, 0, "c1");

            assertThat(store.append(VOEUX, 0, CommandId.of("c2"), "{}")).isEqualTo(new Conflict(1));
            assertThat(store.load(VOEUX, 1)).containsExactly(first);
            assertThat(store.scan(1, 10)).containsExactly(first);
        }

        @Test
        void thoseThatAreMissingAreNamedWithTheirCure() throws SQLException {
            JdbcSchema.postgresql().applyTo(database);
            DataSource application = application("GRANT SELECT ON comms_approval_record TO %1$s");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> append(JdbcApprovalStore.of(application, authority), VOEUX, 0, "c1"))
                    .satisfies(e -> {
                        assertThat(e.message(Locale.FRENCH)).contains("les droits que le schéma indique");
                        assertThat(e.message(Locale.ENGLISH)).contains("the rights that the schema names");
                    });
        }

        private DataSource application(String grants) throws SQLException {
            String schema = value("SELECT current_schema()");
            String role = "application_" + schema;
            run("CREATE ROLE " + role + " LOGIN; GRANT USAGE ON SCHEMA " + schema + " TO " + role + ";"
                    + String.format(Locale.ROOT, grants, role));
            return TestDatabases.postgresql(schema, role);
        }
    }

    @Nested
    class Volume {

        private static final int APPROVALS = 200;

        @Test
        void anApprovalOfSevenCommandsIsLessThanSixKilobytesOfLog() throws SQLException {
            JdbcSchema.postgresql().applyTo(database);
            String payload = "{\"at\":\"2026-11-28T08:00:00Z\",\"via\":\"human\",\"events\":[{\"type\":\"decided\","
                    + "\"stage\":\"visa-dircom\",\"kind\":\"APPROVE\",\"by\":\"" + "p".repeat(43)
                    + "\",\"office\":\"dircom\",\"seals\":{\"site/fr\":\"" + "a".repeat(64) + "\"},\"why\":\""
                    + "w".repeat(43) + "\"}]}";
            try (CountedPool pool = new CountedPool(database)) {
                JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), AuthorityKey.of("219880123"));
                append(store, VOEUX, 0, "warm-up");
                // The next one comes in five minutes; after it, each page is logged whole once.
                run("CHECKPOINT");
                String before = value("SELECT pg_current_wal_insert_lsn()");
                for (int i = 0; i < 7 * APPROVALS; i++) {
                    store.append(StreamId.of("2026-" + i / 7), i % 7, CommandId.of("decision-" + i), payload);
                }
                double bytes = Double.parseDouble(
                                value("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '" + before + "')"))
                        / APPROVALS;

                assertThat(bytes).isLessThan(6_000);
            }
        }
    }

    @Nested
    class WhatIsDue {

        /** Three thousand streams that were due once and are done with, and one that waits. */
        @Test
        void isFoundInItsIndexWithoutReadingWhatIsDoneWith() throws SQLException {
            JdbcSchema.postgresql().applyTo(database);
            run("INSERT INTO comms_approval_record SELECT '" + authority.text().replace("'", "''")
                    + "', 's' || s, v, 'c' || v, 2 * s + v, sha256('a'), sha256('b'), '{}',"
                    + " CASE WHEN v = 1 THEN 1700000000000 + s END"
                    + " FROM generate_series(1, 3000) AS s, generate_series(1, 2) AS v; ANALYZE comms_approval_record");
            Instant monday = Instant.parse("2026-11-30T08:00:00Z");
            store().append(VOEUX, 0, CommandId.of("c1"), "{}", monday);

            assertThat(store().dueBefore(monday.plusSeconds(1), 10)).containsExactly(VOEUX);
            String plan = plan(monday.minusSeconds(3600), monday.plusSeconds(1));
            assertThat(plan).contains("comms_approval_record_by_due").doesNotContain("Seq Scan");
            assertThat(rowsMet(plan)).isEqualTo(1);
        }

        private String plan(Instant since, Instant before) throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement explain = connection.prepareStatement(
                            "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) " + JdbcDialect.DUE)) {
                explain.setString(1, authority.text());
                explain.setLong(2, since.toEpochMilli());
                explain.setLong(3, before.toEpochMilli());
                explain.setInt(4, 200);
                StringBuilder plan = new StringBuilder();
                try (ResultSet lines = explain.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        }

        private int rowsMet(String plan) {
            String line = plan.lines()
                    .filter(next -> next.contains("comms_approval_record_by_due"))
                    .findFirst()
                    .orElseThrow();
            int rows = line.indexOf("rows=") + "rows=".length();
            return Integer.parseInt(line.substring(rows, line.indexOf(' ', rows)));
        }

        @Test
        void isKeptInTheSpaceOfABitWhereThereIsNone() throws SQLException {
            JdbcSchema.postgresql().applyTo(database);
            append(store(), VOEUX, 0, "c1");

            assertThat(value("SELECT due IS NULL FROM comms_approval_record")).isEqualTo("t");
            assertThat(value("SELECT pg_relation_size('comms_approval_record_by_due') / 8192"))
                    .isEqualTo("1");
        }
    }

    @Nested
    class OpenTransactions {

        @BeforeEach
        void applySchema() {
            JdbcSchema.postgresql().applyTo(database);
        }

        @Test
        void holdBackScansSoThatNoRecordIsMissed() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                StoredRecord early = append(JdbcApprovalStore.joining(host, authority), VOEUX, 0, "c1");
                StoredRecord late = append(store(), TRAVAUX, 0, "c1");
                assertThat(late.position()).isGreaterThan(early.position());

                assertThat(store().load(TRAVAUX, 1)).containsExactly(late);
                assertThat(store().scan(1, 10)).isEmpty();
                host.commit();
                assertThat(store().scan(1, 10)).containsExactly(early, late);
            }
        }

        @Test
        void thatAreRolledBackLeaveAGapThatHoldsNothingBack() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                append(JdbcApprovalStore.joining(host, authority), VOEUX, 0, "c1");
                StoredRecord late = append(store(), TRAVAUX, 0, "c1");
                host.rollback();

                assertThat(store().scan(1, 10)).containsExactly(late);
            }
        }

        @Test
        void thatGiveTheCommandOfAnotherAgainAreToldOfItsFirstRecord() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);
                assertThat(joined.load(VOEUX, 1)).isEmpty();
                StoredRecord first = append(store(), VOEUX, 0, "c1");

                assertThat(joined.append(VOEUX, 0, CommandId.of("c1"), "{}")).isEqualTo(new Duplicate(first));
                assertThat(joined.append(VOEUX, 1, CommandId.of("c1"), "{}")).isEqualTo(new Duplicate(first));
                append(store(), VOEUX, 1, "c2");
                assertThat(joined.append(VOEUX, 2, CommandId.of("c1"), "{}")).isEqualTo(new Duplicate(first));
                append(joined, VOEUX, 2, "c3");
                assertThat(joined.append(VOEUX, 3, CommandId.of("c3"), "{}")).isInstanceOf(Duplicate.class);
                host.commit();
            }
            assertThat(store().load(VOEUX, 1)).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
        void aboveReadCommittedSayWhatToDoWhenOvertaken(int isolation) throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                host.setTransactionIsolation(isolation);
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);
                assertThat(joined.load(VOEUX, 1)).isEmpty();
                StoredRecord faster = append(store(), VOEUX, 0, "c1");

                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> joined.append(VOEUX, 0, CommandId.of("c2"), "{}"))
                        .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                                .contains("annulez votre transaction et recommencez-la"));
                host.rollback();
                assertThat(joined.append(VOEUX, 0, CommandId.of("c2"), "{}")).isEqualTo(new Conflict(1));
                host.rollback();
                assertThat(store().load(VOEUX, 1)).containsExactly(faster);
            }
        }
    }

    /** Somebody with all rights at the table, who switches the guards off first. */
    @Nested
    class Tampering {

        @BeforeEach
        void threeRecords() {
            JdbcSchema.postgresql().applyTo(database);
            Stream.of(0, 1, 2).forEach(version -> append(store(), VOEUX, version, "c" + version));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPDATE comms_approval_record SET payload = '{\"visa\":\"refusé\"}' WHERE version = 2 | content",
                    "UPDATE comms_approval_record SET command_id = 'other' WHERE version = 2 | content",
                    "UPDATE comms_approval_record SET hash = sha256('a') WHERE version = 2 | content",
                    "UPDATE comms_approval_record SET previous_hash = sha256('a') WHERE version = 2 | content",
                    "UPDATE comms_approval_record SET due = 1795161600000 WHERE version = 2 | content",
                    "UPDATE comms_approval_record SET due = -1 WHERE version = 2 | no record",
                    "UPDATE comms_approval_record SET payload = 'nothing' WHERE version = 2 | no record",
                    "UPDATE comms_approval_record SET hash = '\\x00' WHERE version = 2 | no record",
                    "DELETE FROM comms_approval_record WHERE version = 2 | stream 'voeux'",
                    "UPDATE comms_approval_record SET version = 9 WHERE version = 2 | stream 'voeux'"
                })
        void isFoundOnLoadingAndByTheAudit(String sql, String reason) throws SQLException {
            run("SET session_replication_role = replica; " + sql);

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store().load(VOEUX, 1))
                    .satisfies(e -> {
                        assertThat(e.failure()).isEqualTo(StoreException.Failure.CORRUPT);
                        assertThat(e.code()).isEqualTo("comms.store.corrupt");
                        assertThat(e.message(Locale.ENGLISH))
                                .contains("comms_approval_record [", ": place ", reason, "go back to a backup");
                        assertThat(e.message(Locale.FRENCH)).contains("la table est laissée telle quelle");
                    });
            assertThat(auditFinds()).isTrue();
        }

        @Test
        void ofAnOriginalIsFoundWhenItsCommandIsRepeated() throws SQLException {
            run("SET session_replication_role = replica;"
                    + " UPDATE comms_approval_record SET payload = '{}' WHERE version = 2");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store().append(VOEUX, 3, CommandId.of("c1"), "{}"));
        }

        @Test
        void bySwappingTwoRecordsIsFound() throws SQLException {
            run("SET session_replication_role = replica;"
                    + " UPDATE comms_approval_record SET version = 7 WHERE version = 2;"
                    + " UPDATE comms_approval_record SET version = 2 WHERE version = 3;"
                    + " UPDATE comms_approval_record SET version = 3 WHERE version = 7");

            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store().load(VOEUX, 1));
            assertThat(auditFinds()).isTrue();
        }

        /** What is no record at all cannot be shown to an audit, and stops it. */
        private boolean auditFinds() {
            try {
                return AuditTrail.verify(store()) instanceof Verification.Broken;
            } catch (StoreException e) {
                return e.failure() == StoreException.Failure.CORRUPT;
            }
        }
    }

    private JdbcApprovalStore store() {
        return JdbcApprovalStore.of(database, authority);
    }

    private static StoredRecord append(ApprovalStore store, StreamId stream, int expected, String command) {
        AppendResult result = store.append(stream, expected, CommandId.of(command), "{\"visa\":\"favorable\"}");
        assertThat(result).isInstanceOf(Appended.class);
        return ((Appended) result).record();
    }

    private String refusal(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("not refused: " + sql);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
