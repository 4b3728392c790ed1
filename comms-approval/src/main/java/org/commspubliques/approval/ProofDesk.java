package org.commspubliques.approval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/**
 * Guichet des épreuves: the door of somebody from outside, such as a printer or an agency, who signs the proofs of their
 * own missions and has no access to the rest. The host gives each provider an office, and seats it in the stage « bon à
 * tirer » of the communications it works on: of these its people see the proofs and decide on them, by the same rules as
 * everybody. Of all others nothing is told, not even that they exist. Thread-safe.
 */
public final class ProofDesk {

    private final Approvals approvals;
    private final OpenApprovals open;
    private final PersonId person;
    private final BiPredicate<PersonId, OfficeId> actsFor;

    ProofDesk(Approvals approvals, OpenApprovals open, PersonId person, BiPredicate<PersonId, OfficeId> actsFor) {
        this.approvals = approvals;
        this.open = open;
        this.person = Objects.requireNonNull(person, "person");
        this.actsFor = actsFor;
    }

    /**
     * Returns the proofs that wait for this person.
     *
     * @return the proofs, those in approval longest before the others; unmodifiable
     */
    public List<AwaitedProof> awaited() {
        ImmutableList.Builder<AwaitedProof> awaited = ImmutableList.builder();
        for (CommunicationId communication : open.inApproval()) {
            ApprovalState state = approvals.state(communication);
            if (isMine(state)) {
                for (PossibleDecision decision :
                        approvals.waiting(communication).whoCanAct()) {
                    if (decision.person().equals(person) && isProofStage(state, decision.stage())) {
                        awaited.add(awaited(communication, state, decision));
                    }
                }
            }
        }
        return awaited.build();
    }

    /**
     * Decides on a proof, on exactly the file that was seen.
     *
     * @param name the caller’s name for the request
     * @param communication the communication
     * @param stage the stage in which they sign
     * @param office the office they sign for
     * @param kind what is decided
     * @param seen the proof of each variant, as it was seen
     * @param reason why, where it is not approved; may be empty otherwise
     * @return what became of it; refused as unknown where the person signs no proof of that communication
     */
    public Outcome decide(
            CommandId name,
            CommunicationId communication,
            StageId stage,
            OfficeId office,
            DecisionKind kind,
            Map<VariantId, Proof> seen,
            String reason) {
        ApprovalState state = approvals.state(communication);
        if (!isMine(state) || !isProofStage(state, stage) || !actsFor.test(person, office)) {
            return new Outcome.Refused(new Refusal(
                    RefusalCode.NO_SEAT,
                    Wording.of("Aucune épreuve à signer ici.", "There is no proof to be signed here.")));
        }
        ImmutableMap.Builder<VariantId, ContentSeal> seals = ImmutableMap.builder();
        seen.keySet()
                .forEach(variant ->
                        Optional.ofNullable(state.seals().get(variant)).ifPresent(seal -> seals.put(variant, seal)));
        return approvals.decide(
                name,
                communication,
                new ApprovalCommand.Decide(stage, office, person, kind, seals.buildOrThrow(), reason, seen));
    }

    private static AwaitedProof awaited(CommunicationId communication, ApprovalState state, PossibleDecision decision) {
        ImmutableMap.Builder<VariantId, Proof> proofs = ImmutableMap.builder();
        for (VariantId variant : decision.variants()) {
            state.proof(variant).ifPresent(proof -> proofs.put(variant, proof));
        }
        Instant due = decision.variants().stream()
                .flatMap(variant -> state.clock(decision.stage(), variant).map(StageClock::due).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new AwaitedProof(
                communication, decision.stage(), decision.office(), proofs.buildOrThrow(), decision.kinds(), due);
    }

    /** Whether the person acts for an office that signs a proof of it, its turn or not. */
    private boolean isMine(ApprovalState state) {
        return stages(state).stream()
                .filter(stage -> stage.nature() == StageNature.PROOF_SIGN_OFF)
                .flatMap(stage -> stage.seats().stream().map(seat -> state.holderOf(stage.id(), seat.office())))
                .anyMatch(office -> actsFor.test(person, office));
    }

    private static boolean isProofStage(ApprovalState state, StageId id) {
        return stages(state).stream()
                .anyMatch(stage -> stage.id().equals(id) && stage.nature() == StageNature.PROOF_SIGN_OFF);
    }

    private static List<Stage> stages(ApprovalState state) {
        return state.chain().map(ApprovalChain::stages).orElse(List.of());
    }
}
