package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.HostTransactions;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.approval.store.TestDatabases;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.testkit.ScriptedClock;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A host that keeps what it was told in the transaction in which it was told: both are there, or neither. */
class TickInAHostsTransactionTest {

    private static final String LONG_AFTER = "2025-08-30T00:00:00Z";

    abstract static class OnADatabase {

        private final HostTransactions host;
        private final ScriptedClock clock = ScriptedClock.at(Town.MONDAY);
        private final Approvals approvals;
        private final Communication notice = Town.siteOnly();

        OnADatabase(DataSource database, JdbcSchema schema) {
            schema.applyTo(database);
            this.host = new HostTransactions(database);
            this.approvals = Approvals.with(
                    JdbcApprovalStore.joining(host.source(), TestDatabases.newAuthority()),
                    Town.AUTHORITY,
                    Town.mandates(),
                    clock);
        }

        private void submit() throws SQLException {
            host.begin();
            assertAccepted(approvals.submit(
                    CommandId.of("soumettre"),
                    notice,
                    Town.chain(Town.stage("visa", StageNature.VISA)
                            .by(Town.DIRECTOR)
                            .deadline(Deadline.within(Delay.workingDays(2)).remindingAfter(Delay.workingDays(1)))
                            .build())));
            host.commit();
        }

        private List<DueNotice.Kind> tick() throws SQLException {
            clock.set(LONG_AFTER);
            host.begin();
            return approvals.tick(Instant.parse(LONG_AFTER)).stream()
                    .map(DueNotice::kind)
                    .toList();
        }

        @Test
        void whatWasToldAndRolledBackIsToldAgain() throws SQLException {
            submit();

            assertThat(tick()).containsExactly(DueNotice.Kind.REMINDER, DueNotice.Kind.DEADLINE_MISSED);
            host.rollback();
            assertThat(tick()).containsExactly(DueNotice.Kind.REMINDER, DueNotice.Kind.DEADLINE_MISSED);
            host.commit();
            assertThat(tick()).isEmpty();
            host.commit();
        }

        @Test
        void aChainWhoseSubmissionWasRolledBackIsRecordedWithTheNext() throws SQLException {
            host.begin();
            assertAccepted(approvals.submit(CommandId.of("soumettre"), notice, Town.chain(Town.signature())));
            host.rollback();
            assertThat(approvals.trail(notice.id())).isEmpty();

            host.begin();
            assertAccepted(approvals.submit(CommandId.of("soumettre"), notice, Town.chain(Town.signature())));
            host.commit();
            assertThat(approvals.trail(notice.id())).hasSize(1);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabases.postgresql(), JdbcSchema.postgresql());
        }
    }

    @Nested
    class OnH2 extends OnADatabase {
        OnH2() {
            super(TestDatabases.h2(""), JdbcSchema.h2());
        }
    }
}
