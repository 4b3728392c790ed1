package org.commspubliques.approval.json;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.LapsedDecision;
import org.commspubliques.approval.decision.OpinionRequest;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Suspension;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.permit.Derogation;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** Where an approval stands, as a page shows it, and what somebody decides. */
final class StateForms {

    static final List<JsonForm<?, ?>> ALL = List.of(
            new JsonForm<>(ApprovalCommand.Decide.class, DecideForm.class, DecideForm::of, DecideForm::decide),
            JsonForm.view(ApprovalState.class, ApprovalStateForm.class, ApprovalStateForm::of));

    private StateForms() {}

    /**
     * Décider. The {@code kind} of a command is which command it is, so that what is decided is called otherwise.
     *
     * @param decision what is decided
     */
    record DecideForm(
            StageId stage,
            OfficeId office,
            PersonId person,
            DecisionKind decision,
            Map<VariantId, ContentSeal> seals,
            @Nullable String reason,
            @Nullable Map<VariantId, Proof> proofs) {

        static DecideForm of(ApprovalCommand.Decide decide) {
            return new DecideForm(
                    decide.stage(),
                    decide.office(),
                    decide.person(),
                    decide.kind(),
                    decide.seals(),
                    decide.reason().isEmpty() ? null : decide.reason(),
                    decide.proofs().isEmpty() ? null : decide.proofs());
        }

        ApprovalCommand.Decide decide() {
            return new ApprovalCommand.Decide(
                    stage,
                    office,
                    person,
                    decision,
                    seals,
                    reason == null ? "" : reason,
                    proofs == null ? Map.of() : proofs);
        }
    }

    /**
     * Dossier de validation.
     *
     * @param version how many events there are
     * @param submission what was submitted, to which chain; absent while nothing was
     * @param circumstances what the conditions of stages look at
     * @param variants where each variant stands
     * @param opinions the second opinions that were asked for, in order
     * @param suspension who suspended it, and why
     * @param permits the permits that were issued, in order
     * @param derogations the findings that were overridden
     * @param freeze who froze publication, and why
     * @param debt what an urgent release owes
     * @param nextDue when it next comes due
     * @param withdrawn whether it has ended
     */
    record ApprovalStateForm(
            int version,
            ApprovalEvent.@Nullable Submitted submission,
            @Nullable Circumstances circumstances,
            Map<VariantId, VariantStanding> variants,
            List<OpinionRequest> opinions,
            @Nullable Suspension suspension,
            List<IssuedPermit> permits,
            List<Derogation> derogations,
            @Nullable PublicationFreeze freeze,
            @Nullable FastTrackDebt debt,
            @Nullable Instant nextDue,
            boolean withdrawn) {

        static ApprovalStateForm of(ApprovalState state) {
            return new ApprovalStateForm(
                    state.version(),
                    state.submission().orElse(null),
                    state.circumstances().orElse(null),
                    Maps.asMap(state.seals().keySet(), variant -> VariantStanding.of(state, variant)),
                    state.opinions(),
                    state.suspension().orElse(null),
                    state.permits(),
                    state.derogations(),
                    state.freeze().orElse(null),
                    state.debt().orElse(null),
                    state.nextDue().orElse(null),
                    state.isWithdrawn());
        }
    }

    /**
     * Où en est une variante.
     *
     * @param seal the content as it is now
     * @param approved whether all stages have approved it
     * @param refused whether a decision stands in its way
     * @param released whether it may go out as far as people are concerned
     * @param published whether it is out
     * @param takenBack whether it was out and was taken back
     * @param writers who wrote or changed it
     * @param proof the proof of it as it is now
     * @param decidedAt when it was last decided on
     * @param stages where the stages stand that answer for it, in order
     */
    record VariantStanding(
            ContentSeal seal,
            boolean approved,
            boolean refused,
            boolean released,
            boolean published,
            boolean takenBack,
            Set<PersonId> writers,
            @Nullable Proof proof,
            @Nullable Instant decidedAt,
            List<StageStanding> stages) {

        static VariantStanding of(ApprovalState state, VariantId variant) {
            return new VariantStanding(
                    Objects.requireNonNull(state.seals().get(variant)),
                    state.isApproved(variant),
                    state.isRefused(variant),
                    state.isReleased(variant),
                    state.isPublished(variant),
                    state.isTakenBack(variant),
                    state.writers(variant),
                    state.proof(variant).orElse(null),
                    state.decidedAt(variant).orElse(null),
                    state.progress(variant).stream()
                            .map(progress -> StageStanding.of(state, variant, progress))
                            .toList());
        }
    }

    /**
     * Où en est une étape, for one variant.
     *
     * @param stage the stage
     * @param open whether it is its turn
     * @param satisfied whether it has approved
     * @param lapsed whether its time ran out
     * @param votes the decisions that stand
     * @param clock how long it has; absent where it has no deadline or has not begun
     * @param outdated the decisions on earlier contents that have to be made anew; absent where there are none
     */
    record StageStanding(
            StageId stage,
            boolean open,
            boolean satisfied,
            boolean lapsed,
            List<Vote> votes,
            @Nullable StageClock clock,
            @Nullable List<LapsedDecision> outdated) {

        static StageStanding of(ApprovalState state, VariantId variant, StageProgress progress) {
            List<LapsedDecision> outdated = state.lapsed(progress.stage().id(), variant);
            return new StageStanding(
                    progress.stage().id(),
                    progress.open(),
                    progress.satisfied(),
                    progress.lapsed(),
                    progress.votes(),
                    state.clock(progress.stage().id(), variant).orElse(null),
                    outdated.isEmpty() ? null : outdated);
        }
    }
}
