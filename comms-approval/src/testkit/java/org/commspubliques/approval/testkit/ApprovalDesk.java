package org.commspubliques.approval.testkit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.testkit.ScriptedClock;
import org.commspubliques.core.testkit.SequentialIds;

/**
 * Bureau d’essai: the approvals and the gate of an authority over one store, with a clock that obeys; it names every request
 * anew. A test that always says the same things of the same people extends it. Thread-safe.
 */
public class ApprovalDesk {

    private static final Review REVIEW = StandardReview.of(FactRegister.empty());

    private final ApprovalStore store;
    private final LocalAuthority authority;
    private final MandateRegister mandates;
    private final ScriptedClock clock;
    private final Review review;
    private final Approvals approvals;
    private final PublicationGate gate;
    private final SequentialIds requests = SequentialIds.of("request");

    /**
     * Creates a desk whose gate makes the standard review.
     *
     * @param store where everything is recorded
     * @param authority whose desk it is
     * @param mandates who may act for which office
     * @param clock what tells the time
     */
    public ApprovalDesk(ApprovalStore store, LocalAuthority authority, MandateRegister mandates, ScriptedClock clock) {
        this(store, authority, mandates, clock, REVIEW);
    }

    /**
     * Creates a desk.
     *
     * @param store where everything is recorded
     * @param authority whose desk it is
     * @param mandates who may act for which office
     * @param clock what tells the time
     * @param review what the gate makes of every text; must have the mandatory checks
     */
    public ApprovalDesk(
            ApprovalStore store,
            LocalAuthority authority,
            MandateRegister mandates,
            ScriptedClock clock,
            Review review) {
        this.store = store;
        this.authority = authority;
        this.mandates = mandates;
        this.clock = clock;
        this.review = review;
        this.approvals = Approvals.with(store, authority, mandates, clock);
        this.gate = PublicationGate.builder(store, authority, review, clock)
                .mandates(mandates)
                .build();
    }

    /**
     * Returns the standard review, which knows no fact; it is made once.
     *
     * @return the review
     */
    public static Review standardReview() {
        return REVIEW;
    }

    /**
     * Returns where everything is recorded.
     *
     * @return the store
     */
    public final ApprovalStore store() {
        return store;
    }

    /**
     * Returns whose desk it is.
     *
     * @return the authority
     */
    public final LocalAuthority authority() {
        return authority;
    }

    /**
     * Returns who may act for which office.
     *
     * @return the mandates
     */
    public final MandateRegister mandates() {
        return mandates;
    }

    /**
     * Returns what tells the time.
     *
     * @return the clock
     */
    public final ScriptedClock clock() {
        return clock;
    }

    /**
     * Returns the approvals.
     *
     * @return the approvals
     */
    public final Approvals approvals() {
        return approvals;
    }

    /**
     * Returns the gate, which knows the mandates.
     *
     * @return the gate
     */
    public final PublicationGate gate() {
        return gate;
    }

    /**
     * Returns another gate over the same store, to be built with what a test wants of it.
     *
     * @return a builder with the mandates
     */
    public final PublicationGate.Builder gateWith() {
        return PublicationGate.builder(store, authority, review, clock).mandates(mandates);
    }

    /**
     * Names a request.
     *
     * @return a name that this desk has not given yet
     */
    public final CommandId name() {
        return requests.next(CommandId::of);
    }

    /**
     * Returns where an approval stands.
     *
     * @param communication the communication
     * @return its state as recorded
     */
    public final ApprovalState state(CommunicationId communication) {
        return approvals.state(communication);
    }

    /**
     * Submits a communication.
     *
     * @param communication the communication
     * @param chain the chain
     * @return what became of it
     */
    public final Outcome submit(Communication communication, ApprovalChain chain) {
        return approvals.submit(name(), communication, chain);
    }

    /**
     * Submits a text again that was changed.
     *
     * @param communication the communication as it is from now on
     * @param editor who changed it
     * @return what became of it
     */
    public final Outcome revise(Communication communication, PersonId editor) {
        return approvals.revise(name(), communication, editor);
    }

    /**
     * Approves.
     *
     * @param stage in which stage
     * @param office for which office
     * @param person who
     * @param seen the communication as that person sees it
     * @param variants on which variants; all where none is named
     * @return what became of it
     */
    public final Outcome approve(
            String stage, OfficeId office, PersonId person, Communication seen, VariantId... variants) {
        return decide(stage, office, person, DecisionKind.APPROVE, "", seen, variants);
    }

    /**
     * Decides.
     *
     * @param stage in which stage
     * @param office for which office
     * @param person who
     * @param kind what
     * @param reason why; empty for none
     * @param seen the communication as that person sees it
     * @param variants on which variants; all where none is named
     * @return what became of it
     */
    public final Outcome decide(
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

    /**
     * Publishes a variant: asks for a permit, redeems it and delivers.
     *
     * @param communication the communication as it is now
     * @param variant which of its variants
     * @param adapter the channel
     * @return what the channel answered, or every reason of the gate against it
     */
    public final GateAnswer<DeliveryReceipt> publish(
            Communication communication, VariantId variant, ChannelAdapter adapter) {
        return gate.permit(name(), communication, variant)
                .fold(
                        permit -> gate.redeem(name(), permit.id(), communication, variant)
                                .fold(
                                        order -> new GateAnswer.Granted<>(gate.deliver(name(), order, adapter)),
                                        GateAnswer.Denied::new),
                        GateAnswer.Denied::new);
    }

    /**
     * Returns the proofs of the present content, which a bon à tirer is given on.
     *
     * @param communication the communication
     * @return the proofs by variant; variants without one are left out
     */
    public final Map<VariantId, Proof> proofs(Communication communication) {
        ApprovalState state = state(communication.id());
        return communication.variants().stream()
                .filter(variant -> state.proof(variant.id()).isPresent())
                .collect(Collectors.toMap(
                        variant -> variant.id(),
                        variant -> state.proof(variant.id()).orElseThrow()));
    }

    /**
     * Insists that a step on the way to what is tested went well.
     *
     * @param outcome what became of it
     * @return the state after it
     * @throws AssertionError if it was refused, with the reason
     */
    public static ApprovalState accept(Outcome outcome) {
        return outcome.fold(state -> state, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }
}
