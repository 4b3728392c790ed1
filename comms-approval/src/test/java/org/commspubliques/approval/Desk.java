package org.commspubliques.approval;

import java.util.List;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.testkit.ApprovalDesk;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.testkit.ScriptedClock;

/** The desk of the town, where most is about the one notice. */
@SuppressWarnings("exports")
public final class Desk extends ApprovalDesk {

    public Desk() {
        this(new MemoryApprovalStore());
    }

    public Desk(ApprovalStore store) {
        this(store, Town.mandates());
    }

    public Desk(ApprovalStore store, MandateRegister mandates) {
        super(store, Town.AUTHORITY, mandates, ScriptedClock.at(Town.MONDAY));
    }

    /** Puts on record what others bring about by means that are none of the test's business. */
    public Desk happened(ApprovalEvent... events) {
        new ApprovalJournal(store())
                .handle(Town.NOTICE, name(), clock().instant(), state -> new Ruling.Accepted(List.of(events)));
        return this;
    }

    public ApprovalState state() {
        return state(Town.NOTICE);
    }

    public Outcome object(String stage, OfficeId office, PersonId person, DecisionKind kind, Communication seen) {
        return decide(stage, office, person, kind, "le jour est faux", seen);
    }

    /** Does something beside deciding about the notice. */
    public Outcome act(ApprovalCommand.Procedure act) {
        return approvals().act(name(), Town.NOTICE, act);
    }

    /** Brings a communication through visa and signature. */
    public Desk approved(Communication communication) {
        accept(submit(communication, Town.visaThenSignature()));
        return approvedAgain(communication);
    }

    /** Gives visa and signature on what is in approval already. */
    public Desk approvedAgain(Communication communication) {
        accept(approve("visa", Town.DIRECTOR, Town.BRUNO, communication));
        accept(approve("signature", Town.MAYOR, Town.FARID, communication));
        return this;
    }

    /** Submits, insisting. */
    public Desk submitted(Communication communication, Stage... stages) {
        accept(submit(communication, Town.chain(stages)));
        return this;
    }
}
