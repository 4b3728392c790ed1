package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.commspubliques.approval.store.AppendResult.Appended;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.commspubliques.approval.store.AppendResult.Duplicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcApprovalStoreTest {

    private static final StreamId VOEUX = StreamId.of("voeux");

    /** Start, three approvals, two of three opinions, sign-off. */
    private static final int COMMANDS_OF_AN_APPROVAL = 7;

    abstract static class OnADatabase {

        final DataSource database;
        private final JdbcSchema schema;
        final AuthorityKey authority = TestDatabases.newAuthority();

        OnADatabase(DataSource database, JdbcSchema schema) {
            this.database = database;
            this.schema = schema;
            schema.applyTo(database);
        }

        JdbcApprovalStore store() {
            return JdbcApprovalStore.of(database, authority);
        }

        @Test
        void aWarmApprovalIsSevenStatements() throws SQLException {
            try (CountedPool pool = new CountedPool(database)) {
                JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), authority);
                for (int step = 0; step < COMMANDS_OF_AN_APPROVAL; step++) {
                    append(store, step, "c" + step);
                }

                assertThat(pool.statements()).isEqualTo(7);
                assertThat(pool.transactionEnds()).isZero();
                assertThat(store.scan(1, 100)).hasSize(7);
            }
        }

        @Test
        void anApprovalThatIsLoadedAtEachStepIsThirteenStatements() throws SQLException {
            try (CountedPool pool = new CountedPool(database)) {
                for (int step = 0; step < COMMANDS_OF_AN_APPROVAL; step++) {
                    JdbcApprovalStore anotherNode = JdbcApprovalStore.of(pool.source(), authority);
                    int version = step == 0 ? 0 : anotherNode.load(VOEUX, 1).size();
                    append(anotherNode, version, "c" + step);
                }

                assertThat(pool.statements()).isEqualTo(13);
            }
        }

        @Test
        void aConflictAndARepeatedCommandAreTwoStatementsEach() throws SQLException {
            append(store(), 0, "c1");
            try (CountedPool pool = new CountedPool(database)) {
                JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), authority);

                store.append(VOEUX, 0, CommandId.of("c2"), "{}");
                assertThat(pool.statements()).isEqualTo(2);
                store.append(VOEUX, 1, CommandId.of("c1"), "{}");
                assertThat(pool.statements()).isEqualTo(4);
            }
        }

        @Test
        void connectionsThatDoNotCommitByThemselvesAreCommitted() throws SQLException {
            try (CountedPool pool = new CountedPool(database, false)) {
                JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), authority);
                append(store, 0, "c1");

                assertThat(store().load(VOEUX, 1)).hasSize(1);
                assertThat(store.append(VOEUX, 0, CommandId.of("c2"), "{}")).isEqualTo(new Conflict(1));
                assertThat(store.scan(1, 10)).hasSize(1);
            }
        }

        @Test
        void twoNodesContinueEachOthersStreams() {
            JdbcApprovalStore one = store();
            JdbcApprovalStore other = store();
            StoredRecord first = append(one, 0, "c1");
            StoredRecord second = append(other, 1, "c2");
            StoredRecord third = append(one, 2, "c3");

            assertThat(other.load(VOEUX, 1)).containsExactly(first, second, third);
        }

        @Test
        void aJoinedTransactionStaysUsableAfterAConflict() throws SQLException {
            append(store(), 0, "c1");
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                execute(host, "CREATE TABLE host_work_" + suffix() + " (n INTEGER)");
                host.commit();
                execute(host, "INSERT INTO host_work_" + suffix() + " VALUES (1)");
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);

                assertThat(joined.append(VOEUX, 0, CommandId.of("c2"), "{}")).isEqualTo(new Conflict(1));
                assertThat(joined.append(VOEUX, 1, CommandId.of("c1"), "{}")).isInstanceOf(Duplicate.class);
                execute(host, "INSERT INTO host_work_" + suffix() + " VALUES (2)");
                append(joined, 1, "c2");
                host.commit();

                assertThat(count(host, "host_work_" + suffix())).isEqualTo(2);
            }
            assertThat(store().load(VOEUX, 1)).hasSize(2);
        }

        @Test
        void aJoinedRecordIsSeenByOthersOnlyOnceTheHostCommits() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);
                StoredRecord first = append(joined, 0, "c1");

                assertThat(joined.load(VOEUX, 1)).containsExactly(first);
                assertThat(joined.scan(1, 10)).containsExactly(first);
                assertThat(store().load(VOEUX, 1)).isEmpty();
                host.commit();
                assertThat(store().load(VOEUX, 1)).containsExactly(first);
            }
        }

        @Test
        void aJoinedRecordIsRolledBackWithTheHost() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);
                append(joined, 0, "c1");
                append(joined, 1, "c2");
                host.rollback();

                assertThat(store().load(VOEUX, 1)).isEmpty();
                assertThat(append(joined, 0, "c2").version()).isEqualTo(1);
                host.commit();
            }
            assertThat(store().load(VOEUX, 1)).hasSize(1);
        }

        @Test
        void aJoinedRecordIsRolledBackToTheHostsSavepoint() throws SQLException {
            try (Connection host = database.getConnection()) {
                host.setAutoCommit(false);
                JdbcApprovalStore joined = JdbcApprovalStore.joining(host, authority);
                StoredRecord kept = append(joined, 0, "c1");
                Savepoint savepoint = host.setSavepoint();
                append(joined, 1, "c2");
                host.rollback(savepoint);
                StoredRecord instead = append(joined, 1, "c3");
                host.commit();

                assertThat(store().load(VOEUX, 1)).containsExactly(kept, instead);
            }
        }

        @Test
        void oneStoreJoinsWhateverTransactionIsRunning() throws SQLException {
            HostTransactions host = new HostTransactions(database);
            JdbcApprovalStore joined = JdbcApprovalStore.joining(host.source(), authority);

            host.begin();
            append(joined, 0, "c1");
            assertThat(store().load(VOEUX, 1)).isEmpty();
            host.rollback();
            assertThat(store().load(VOEUX, 1)).isEmpty();

            host.begin();
            StoredRecord first = append(joined, 0, "c2");
            assertThat(joined.append(VOEUX, 0, CommandId.of("c3"), "{}")).isEqualTo(new Conflict(1));
            StoredRecord second = append(joined, 1, "c3");
            host.commit();
            assertThat(store().load(VOEUX, 1)).containsExactly(first, second);
        }

        @Test
        void aStoreThatJoinsWritesNothingWhereNoTransactionIsRunning() {
            StoredRecord before = append(store(), 0, "c1");
            JdbcApprovalStore joined = JdbcApprovalStore.joining(new HostTransactions(database).source(), authority);

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> joined.append(VOEUX, 1, CommandId.of("c2"), "{}"))
                    .satisfies(e -> {
                        assertThat(e.failure()).isEqualTo(StoreException.Failure.UNWRITABLE);
                        assertThat(e.message(Locale.FRENCH)).contains("aucune transaction n’est en cours");
                        assertThat(e.message(Locale.ENGLISH)).contains("no transaction is running");
                    });
            assertThat(joined.load(VOEUX, 1)).containsExactly(before);
            assertThat(joined.scan(1, 10)).containsExactly(before);
            assertThat(joined.canBeUndone()).isTrue();
        }

        @Test
        void twoTransactionsThatRunAtOnceAreKeptApart() throws Exception {
            HostTransactions host = new HostTransactions(database);
            JdbcApprovalStore joined = JdbcApprovalStore.joining(host.source(), authority);
            host.begin();
            StoredRecord mine = append(joined, 0, "c1");

            Thread other = new Thread(() -> assertThat(joined.load(VOEUX, 1)).isEmpty());
            AtomicReference<Throwable> failure = new AtomicReference<>();
            other.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
            other.start();
            other.join();

            host.commit();
            assertThat(failure.get()).isNull();
            assertThat(joined.load(VOEUX, 1)).containsExactly(mine);
        }

        @Test
        void theSchemaMayBeAppliedAgain() {
            StoredRecord first = append(store(), 0, "c1");

            schema.applyTo(database);

            assertThat(store().load(VOEUX, 1)).containsExactly(first);
        }

        private String suffix() {
            return Integer.toHexString(authority.text().hashCode());
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        private static final DataSource DATABASE = TestDatabases.postgresql();

        OnPostgresql() {
            super(DATABASE, JdbcSchema.postgresql());
        }
    }

    @Nested
    class OnH2 extends OnADatabase {
        private static final DataSource DATABASE = TestDatabases.h2("");

        OnH2() {
            super(DATABASE, JdbcSchema.h2());
        }

        @Test
        void whatIsDueIsFoundInItsIndex() throws SQLException {
            append(store(), 0, "c1");
            try (Connection connection = database.getConnection();
                    PreparedStatement explain = connection.prepareStatement("EXPLAIN " + JdbcDialect.DUE)) {
                explain.setString(1, authority.text());
                explain.setLong(2, 0);
                explain.setLong(3, 1);
                explain.setInt(4, 1);
                try (ResultSet plan = explain.executeQuery()) {
                    plan.next();

                    assertThat(plan.getString(1)).containsIgnoringCase("comms_approval_record_by_due:");
                }
            }
        }

        @Test
        void whoWaitedForAnotherWriterTakesTheNextPlaceInOneStatement() throws Exception {
            append(store(), 0, "c1");
            try (Connection host = database.getConnection();
                    CountedPool pool = new CountedPool(database)) {
                host.setAutoCommit(false);
                StoredRecord held = append(JdbcApprovalStore.joining(host, authority), 1, "c2");
                JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), authority);
                FutureTask<AppendResult> waiting =
                        new FutureTask<>(() -> store.append(StreamId.of("marche"), 0, CommandId.of("c1"), "{}"));
                new Thread(waiting).start();
                while (!aWriterWaits() && !waiting.isDone()) {
                    Thread.onSpinWait();
                }
                host.commit();

                assertThat(waiting.get())
                        .isInstanceOfSatisfying(
                                Appended.class,
                                added -> assertThat(added.record().position()).isEqualTo(held.position() + 1));
                assertThat(pool.statements()).isEqualTo(1);
            }
        }

        @Test
        void placesGoOnWhereTheRowOfAnAuthorityIsNotThere() throws SQLException {
            StoredRecord first = append(store(), 0, "c1");
            try (Connection owner = database.getConnection()) {
                execute(owner, "DELETE FROM comms_approval_position");
            }

            StoredRecord second = append(store(), 1, "c2");

            assertThat(second.position()).isEqualTo(first.position() + 1);
        }

        private boolean aWriterWaits() throws SQLException {
            try (Connection connection = database.getConnection()) {
                return count(connection, "INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL") > 0;
            }
        }
    }

    @Nested
    class WhenSomethingIsMissing {

        @Test
        void aMissingTableIsNamedWithItsCure() {
            List<DataSource> empty = List.of(TestDatabases.postgresql(), TestDatabases.h2(""));
            assertThat(empty).allSatisfy(database -> {
                JdbcApprovalStore store = JdbcApprovalStore.of(database, AuthorityKey.of("219880123"));

                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.load(VOEUX, 1))
                        .satisfies(e -> {
                            assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE);
                            assertThat(e.store()).isEqualTo("comms_approval_record [219880123]");
                            assertThat(e.message(Locale.FRENCH)).contains("appliquez d’abord le schéma (JdbcSchema)");
                            assertThat(e.message(Locale.ENGLISH)).contains("apply the schema first (JdbcSchema)");
                        });
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> append(store, 0, "c1"))
                        .satisfies(e -> {
                            assertThat(e.failure()).isEqualTo(StoreException.Failure.UNWRITABLE);
                            assertThat(e.message(Locale.FRENCH)).contains("JdbcSchema");
                        });
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.scan(1, 1))
                        .withMessageContaining("JdbcSchema");
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.dueBefore(Instant.MAX, 1))
                        .withMessageContaining("JdbcSchema");
            });
        }

        @Test
        void aSchemaThatTheDatabaseRefusesSaysSo() {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> JdbcSchema.postgresql().applyTo(TestDatabases.h2("")))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH))
                            .startsWith("comms_approval_record: the schema was not applied ("));
        }

        @Test
        void aDatabaseThatIsNotThereIsUnreadable() {
            DataSource nowhere = TestDatabases.h2(";IFEXISTS=TRUE");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> JdbcApprovalStore.of(nowhere, AuthorityKey.of("a")))
                    .satisfies(e -> assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE));
        }

        @Test
        void aDatabaseThatIsTooOldIsRefused() {
            DataSource aged = proxy(
                    DataSource.class,
                    TestDatabases.h2(""),
                    "getConnection",
                    connection -> proxy(
                            Connection.class,
                            connection,
                            "getMetaData",
                            metaData ->
                                    proxy(DatabaseMetaData.class, metaData, "getDatabaseMinorVersion", minor -> 0)));

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> JdbcApprovalStore.of(aged, AuthorityKey.of("a")))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("il faut PostgreSQL 12 ou H2 2.1"));
        }

        @Test
        void numbersOfPartitionsOutOfRangeAreRefused() {
            IntStream.of(-1, 0, 1001)
                    .forEach(n -> assertThatExceptionOfType(IllegalArgumentException.class)
                            .isThrownBy(() -> JdbcSchema.postgresqlByHash(n)));
        }
    }

    static StoredRecord append(ApprovalStore store, int expected, String command) {
        AppendResult result = store.append(VOEUX, expected, CommandId.of(command), "{\"visa\":\"favorable\"}");
        assertThat(result).isInstanceOf(Appended.class);
        return ((Appended) result).record();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns an object that answers as another does, but for one method, whose answer is changed. */
    private static <T> T proxy(Class<T> type, Object target, String method, UnaryOperator<Object> change) {
        return CountedPool.proxy(type, (self, called, arguments) -> {
            Object answer = called.invoke(target, arguments);
            return called.getName().equals(method) ? change.apply(answer) : answer;
        });
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
