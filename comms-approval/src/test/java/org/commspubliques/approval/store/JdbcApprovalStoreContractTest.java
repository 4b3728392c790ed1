package org.commspubliques.approval.store;

import javax.sql.DataSource;
import org.commspubliques.approval.store.contract.ApprovalStoreContract;
import org.junit.jupiter.api.Nested;

/** The contract on both databases; each test is an authority of its own in one table. */
class JdbcApprovalStoreContractTest {

    abstract static class JdbcContract extends ApprovalStoreContract {

        private final DataSource source;
        private final AuthorityKey authority = TestDatabases.newAuthority();

        JdbcContract(DataSource source) {
            this.source = source;
        }

        void prepare(AuthorityKey newAuthority) {
            // Only partitions by authority need it.
        }

        @Override
        protected ApprovalStore emptyStore() {
            prepare(authority);
            return JdbcApprovalStore.of(source, authority);
        }

        @Override
        protected ApprovalStore reopened(ApprovalStore current) {
            return JdbcApprovalStore.of(source, authority);
        }

        @Override
        protected ApprovalStore emptyStoreOfAnotherAuthority() {
            AuthorityKey other = TestDatabases.newAuthority();
            prepare(other);
            return JdbcApprovalStore.of(source, other);
        }
    }

    private static DataSource with(JdbcSchema schema, DataSource database) {
        DataSource source = new CountedPool(database).source();
        schema.applyTo(source);
        return source;
    }

    @Nested
    class OnPostgresql extends JdbcContract {
        private static final DataSource SOURCE = with(JdbcSchema.postgresql(), TestDatabases.postgresql());

        OnPostgresql() {
            super(SOURCE);
        }
    }

    @Nested
    class OnPostgresqlPartitionedByHash extends JdbcContract {
        private static final DataSource SOURCE = with(JdbcSchema.postgresqlByHash(4), TestDatabases.postgresql());

        OnPostgresqlPartitionedByHash() {
            super(SOURCE);
        }
    }

    @Nested
    class OnPostgresqlPartitionedByList extends JdbcContract {
        private static final DataSource SOURCE = with(JdbcSchema.postgresqlByList(), TestDatabases.postgresql());

        OnPostgresqlPartitionedByList() {
            super(SOURCE);
        }

        @Override
        void prepare(AuthorityKey newAuthority) {
            JdbcSchema.partitionOf(newAuthority).applyTo(SOURCE);
        }
    }

    @Nested
    class OnH2 extends JdbcContract {
        private static final DataSource SOURCE = with(JdbcSchema.h2(), TestDatabases.h2(""));

        OnH2() {
            super(SOURCE);
        }
    }

    @Nested
    class OnH2AsPostgresql extends JdbcContract {
        private static final DataSource SOURCE = with(
                JdbcSchema.h2(),
                TestDatabases.h2(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));

        OnH2AsPostgresql() {
            super(SOURCE);
        }
    }
}
