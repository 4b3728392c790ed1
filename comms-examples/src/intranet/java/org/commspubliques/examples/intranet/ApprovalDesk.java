package org.commspubliques.examples.intranet;

import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do in approvals, each in one transaction with the host’s own rows. Thread-safe.
 *
 * <p>The register comes first: it makes all who ask about one dossier wait for each other, whatever their node, so that the
 * host’s rows need no lock of their own. A request asked again under its name is answered by the register as the first time;
 * the host then finds its own part done, since both were committed together.
 */
@Service
class ApprovalDesk {

    private final Approvals approvals;
    private final Dossiers dossiers;

    ApprovalDesk(Approvals approvals, Dossiers dossiers) {
        this.approvals = approvals;
        this.dossiers = dossiers;
    }

    /**
     * Submits a dossier.
     *
     * @param name the caller’s name for the request
     * @param dossier the dossier
     * @return whether the same request had submitted it already
     * @throws RefusedException if the library refuses; nothing is recorded
     */
    @Transactional
    public boolean submit(CommandId name, Dossier dossier) {
        return together(
                approvals.submit(name, dossier.communication(), TownHall.CHAIN),
                dossier.id(),
                name,
                "submitted",
                dossier.author(),
                () -> dossiers.add(dossier));
    }

    /**
     * Changes the texts of a dossier.
     *
     * @param name the caller’s name for the request
     * @param dossier the dossier as it is from now on
     * @param editor who changed it
     * @return whether the same request had changed them already
     * @throws RefusedException if the library refuses; nothing is recorded
     */
    @Transactional
    public boolean revise(CommandId name, Dossier dossier, PersonId editor) {
        return together(
                approvals.revise(name, dossier.communication(), editor),
                dossier.id(),
                name,
                "revised",
                editor,
                () -> dossiers.change(dossier));
    }

    // spotless:off
    // decision
    /** Records a decision. */
    @Transactional
    public boolean decide(CommandId name, CommunicationId dossier, ApprovalCommand.Decide decision) {
        return together(
                approvals.decide(name, dossier, decision), dossier, name, "decided", decision.person(), () -> {});
    }

    /** What the register has recorded in this transaction and the host’s own rows: both are there afterwards, or neither. */
    private boolean together(
            Outcome outcome, CommunicationId dossier, CommandId name, String act, PersonId person, Runnable work) {
        outcome.refusal().ifPresent(refusal -> { throw new RefusedException(refusal); });     // rolls back
        if (dossiers.knows(dossier, name)) {
            return true;                                    // the same request, asked again: all of it was done
        }
        work.run();
        dossiers.act(dossier, name, act, person, approvals.stateOf(dossier));
        return false;
    }
    // /decision
    // spotless:on

    /** The library refused: nothing is recorded. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.message().fr());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
