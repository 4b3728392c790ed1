package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.store.contract.Callers;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two members of a commission approve at the same moment: both are told yes, and the stage is closed. */
class TwoAtOnceOnEveryStoreTest {

    private static final int ROUNDS = 50;

    @Test
    void bothSucceedInMemory() throws Exception {
        bothSucceed(new MemoryApprovalStore(), "memoire");
    }

    @Test
    void bothSucceedInAFile(@TempDir Path folder) throws Exception {
        try (FileApprovalStore store = FileApprovalStore.open(folder.resolve("registre.jsonl"))) {
            bothSucceed(store, "fichier");
        }
    }

    @Test
    void bothSucceedInH2() throws Exception {
        DataSource source = TestDatabases.h2("");
        JdbcSchema.h2().applyTo(source);
        try (CountedPool pool = new CountedPool(source)) {
            bothSucceed(JdbcApprovalStore.of(pool.source(), TestDatabases.newAuthority()), "h2");
        }
    }

    @Test
    void bothSucceedInPostgresql() throws Exception {
        DataSource source = TestDatabases.postgresql();
        JdbcSchema.postgresql().applyTo(source);
        try (CountedPool pool = new CountedPool(source)) {
            bothSucceed(JdbcApprovalStore.of(pool.source(), TestDatabases.newAuthority()), "postgresql");
        }
    }

    private static void bothSucceed(ApprovalStore store, String prefix) throws Exception {
        Approvals approvals = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        for (int round = 0; round < ROUNDS; round++) {
            CommunicationId id = CommunicationId.of(prefix + "-" + round);
            Communication notice = Communication.builder(id, "Coupure d’eau")
                    .purpose(Town.notice().purpose())
                    .owner(Town.notice().owner())
                    .author(Town.ANNA)
                    .variant(Town.site("L’eau est coupée jeudi matin."))
                    .build();
            approvals.submit(
                    CommandId.of("soumettre " + id),
                    notice,
                    Town.chain(Town.stage("commission", StageNature.VALIDATION)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .by(Town.DPO)
                            .quorum(Quorum.atLeast(2))
                            .build()));

            List<Outcome> outcomes = Callers.together(
                    2,
                    caller -> caller == 0
                            ? approve(approvals, notice, Town.LEGAL, Town.CLARA)
                            : approve(approvals, notice, Town.DPO, Town.DENIS));

            assertThat(outcomes)
                    .as("round %s", round)
                    .allSatisfy(outcome -> assertThat(outcome.refusal()).isEmpty());
            assertThat(approvals.state(id).isApproved(Town.SITE)).isTrue();
            assertThat(approvals.state(id).version()).isEqualTo(3);
        }
    }

    private static Outcome approve(Approvals approvals, Communication notice, OfficeId office, PersonId person) {
        return approvals.decide(
                CommandId.of(notice.id() + " " + person),
                notice.id(),
                new ApprovalCommand.Decide(
                        StageId.of("commission"), office, person, DecisionKind.APPROVE, notice.seals(), ""));
    }
}
