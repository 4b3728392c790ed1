package org.commspubliques.approval;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;

/** The approvals and the gate of the town over one store, with a clock that obeys; names every request anew. */
public final class Desk {

    private static final Review REVIEW = StandardReview.of(FactRegister.empty());

    private final ApprovalStore store;
    private final ScriptedClock clock;
    private final Approvals approvals;
    private final PublicationGate gate;
    private final AtomicInteger requests = new AtomicInteger();

    public Desk() {
        this(new MemoryApprovalStore());
    }

    public Desk(ApprovalStore store) {
        this(store, Town.mandates());
    }

    public Desk(ApprovalStore store, MandateRegister mandates) {
        this.store = store;
        this.clock = new ScriptedClock(Town.MONDAY);
        this.approvals = Approvals.with(store, Town.AUTHORITY, mandates, clock);
        this.gate =
                PublicationGate.builder(store, Town.AUTHORITY, REVIEW, clock).build();
    }

    public static Review review() {
        return REVIEW;
    }

    public ApprovalStore store() {
        return store;
    }

    public ScriptedClock clock() {
        return clock;
    }

    public Approvals approvals() {
        return approvals;
    }

    public PublicationGate gate() {
        return gate;
    }

    /** Another gate over the same store, to be built with what a test wants of it; it knows the people of the town. */
    public PublicationGate.Builder gateWith() {
        return PublicationGate.builder(store, Town.AUTHORITY, REVIEW, clock).mandates(Town.mandates());
    }

    /** Puts on record what others bring about by means that are none of the test's business. */
    public Desk happened(ApprovalEvent... events) {
        new ApprovalJournal(store)
                .handle(Town.NOTICE, name(), clock.instant(), state -> new Ruling.Accepted(List.of(events)));
        return this;
    }

    public CommandId name() {
        return CommandId.of("request-" + requests.incrementAndGet());
    }

    public ApprovalState state() {
        return approvals.state(Town.NOTICE);
    }

    public Outcome submit(Communication communication, ApprovalChain chain) {
        return approvals.submit(name(), communication, chain);
    }

    public Outcome revise(Communication communication, PersonId editor) {
        return approvals.revise(name(), communication, editor);
    }

    public Outcome approve(String stage, OfficeId office, PersonId person, Communication seen, VariantId... variants) {
        return decide(stage, office, person, DecisionKind.APPROVE, "", seen, variants);
    }

    public Outcome object(String stage, OfficeId office, PersonId person, DecisionKind kind, Communication seen) {
        return decide(stage, office, person, kind, "le jour est faux", seen);
    }

    /** Decides on the variants named, or on all of them where none is. */
    public Outcome decide(
            String stage,
            OfficeId office,
            PersonId person,
            DecisionKind kind,
            String reason,
            Communication seen,
            VariantId... variants) {
        Map<VariantId, ContentSeal> seals = variants.length == 0
                ? seen.seals()
                : Stream.of(variants).collect(Collectors.toMap(variant -> variant, seen::seal));
        return approvals.decide(
                name(), seen.id(), new ApprovalCommand.Decide(StageId.of(stage), office, person, kind, seals, reason));
    }

    /** Does something beside deciding about the notice. */
    public Outcome act(ApprovalCommand.Procedure act) {
        return approvals.act(name(), Town.NOTICE, act);
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

    /** Insists that a step on the way to what is tested went well. */
    public static ApprovalState accept(Outcome outcome) {
        return outcome.fold(state -> state, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** Submits, insisting. */
    public Desk submitted(Communication communication, Stage... stages) {
        accept(submit(communication, Town.chain(stages)));
        return this;
    }
}
