package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Dossier de validation: where an approval stands; nothing but what follows from its events. Decisions are counted for
 * each variant by itself, so that one that waits does not hold up another. Immutable and thread-safe.
 */
public final class ApprovalState {

    private static final ApprovalState NEW = new ApprovalState(
            0, null, null, ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of(), null, ImmutableMap.of());

    private final int version;
    private final ApprovalEvent.@Nullable Submitted submitted;
    private final @Nullable Circumstances circumstances;
    private final ImmutableMap<VariantId, ContentSeal> seals;
    private final ImmutableMap<VariantId, ImmutableSet<PersonId>> writers;
    private final ImmutableList<Vote> votes;
    private final @Nullable FastTrackDebt debt;
    private final ImmutableMap<PermitId, IssuedPermit> permits;

    private ApprovalState(
            int version,
            ApprovalEvent.@Nullable Submitted submitted,
            @Nullable Circumstances circumstances,
            ImmutableMap<VariantId, ContentSeal> seals,
            ImmutableMap<VariantId, ImmutableSet<PersonId>> writers,
            ImmutableList<Vote> votes,
            @Nullable FastTrackDebt debt,
            ImmutableMap<PermitId, IssuedPermit> permits) {
        this.version = version;
        this.submitted = submitted;
        this.circumstances = circumstances;
        this.seals = seals;
        this.writers = writers;
        this.votes = votes;
        this.debt = debt;
        this.permits = permits;
    }

    /**
     * Returns the state of an approval of which nothing is recorded.
     *
     * @return the state, at version 0
     */
    public static ApprovalState initial() {
        return NEW;
    }

    /**
     * Returns the state after what one command brought about. Total: every event has its effect, in whatever order.
     *
     * @param events the events of the command
     * @return the state, one version further
     */
    public ApprovalState after(List<ApprovalEvent> events) {
        Draft draft = new Draft(this);
        events.forEach(draft::apply);
        return draft.state();
    }

    /**
     * Returns how many commands are recorded.
     *
     * @return the version, 0 for a new approval
     */
    public int version() {
        return version;
    }

    /**
     * Returns what was submitted.
     *
     * @return the submission, or nothing
     */
    public Optional<ApprovalEvent.Submitted> submission() {
        return Optional.ofNullable(submitted);
    }

    /**
     * Returns what the conditions of the chain look at.
     *
     * @return the circumstances as they are now, or nothing where the chain has no conditions
     */
    public Optional<Circumstances> circumstances() {
        return Optional.ofNullable(circumstances);
    }

    /**
     * Tells whether a stage answers for a variant.
     *
     * @param stage the stage
     * @param variant the variant
     * @return true if the variant is covered and the stage has no condition, or one that is met
     */
    public boolean applies(Stage stage, VariantId variant) {
        return circumstances == null ? stage.coverage().covers(variant) : stage.appliesTo(variant, circumstances);
    }

    /**
     * Returns the seals of the variants as they are now.
     *
     * @return the seals in the order of the variants; unmodifiable
     */
    public Map<VariantId, ContentSeal> seals() {
        return seals;
    }

    /**
     * Returns who wrote or edited a variant: they do not count as approvers of it.
     *
     * @param variant the variant
     * @return the persons; unmodifiable
     */
    public Set<PersonId> writers(VariantId variant) {
        return writers.getOrDefault(variant, ImmutableSet.of());
    }

    /**
     * Returns the decisions that count, each on the variants it still stands for; a rejection stands for a variant even
     * after that was taken out.
     *
     * @return the decisions in order; unmodifiable
     */
    public List<Vote> votes() {
        return votes;
    }

    /**
     * Returns what an urgent release left behind.
     *
     * @return the debt, ratified or not, or nothing where there was no urgent release
     */
    public Optional<FastTrackDebt> debt() {
        return Optional.ofNullable(debt);
    }

    /**
     * Returns what the record says of a permit.
     *
     * @param permit its number
     * @return what was recorded, or nothing
     */
    public Optional<IssuedPermit> permit(PermitId permit) {
        return Optional.ofNullable(permits.get(permit));
    }

    /**
     * Returns all permits.
     *
     * @return what was recorded of each, in order; unmodifiable
     */
    public List<IssuedPermit> permits() {
        return ImmutableList.copyOf(permits.values());
    }

    /**
     * Returns where the stages stand that answer for a variant.
     *
     * @param variant the variant
     * @return the stages in order; unmodifiable; empty where nothing is submitted
     */
    public List<StageProgress> progress(VariantId variant) {
        if (submitted == null || !seals.containsKey(variant)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<StageProgress> progress = ImmutableList.builder();
        boolean reached = true;
        for (List<Stage> rank : submitted.chain().ranks()) {
            boolean rankSatisfied = true;
            for (Stage stage : rank) {
                if (applies(stage, variant)) {
                    StageProgress at = new StageProgress(stage, votes(stage, variant), false);
                    boolean open = reached && !at.satisfied() && at.objections().isEmpty();
                    progress.add(new StageProgress(stage, at.votes(), open));
                    rankSatisfied &= at.satisfied();
                }
            }
            reached &= rankSatisfied;
        }
        return progress.build();
    }

    private ImmutableList<Vote> votes(Stage stage, VariantId variant) {
        return votes.stream()
                .filter(vote -> vote.stage().equals(stage.id()) && vote.seals().containsKey(variant))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether all stages have approved a variant as it is now.
     *
     * @param variant the variant
     * @return true if they have
     */
    public boolean isApproved(VariantId variant) {
        List<StageProgress> progress = progress(variant);
        return progress.stream().anyMatch(stage -> stage.stage().nature().isBinding())
                && progress.stream().allMatch(StageProgress::satisfied);
    }

    /**
     * Tells whether a variant as it is now may go out as far as people are concerned: approved, or released by the
     * urgent procedure while no stage objects.
     *
     * @param variant the variant
     * @return true if it may
     */
    public boolean isReleased(VariantId variant) {
        boolean urgent = debt != null
                && seals.containsKey(variant)
                && seals.get(variant).equals(debt.seals().get(variant));
        return isApproved(variant) || (urgent && !isRefused(variant));
    }

    /**
     * Tells whether a variant as it is now was delivered.
     *
     * @param variant the variant
     * @return true if a channel took it
     */
    public boolean isPublished(VariantId variant) {
        return permits.values().stream()
                .anyMatch(permit -> permit.variant().equals(variant)
                        && permit.reference() != null
                        && permit.seal().equals(seals.get(variant)));
    }

    /**
     * Tells whether a decision stands in the way of a variant.
     *
     * @param variant the variant
     * @return true if a stage has asked for changes or rejected it
     */
    public boolean isRefused(VariantId variant) {
        return progress(variant).stream().anyMatch(stage -> !stage.objections().isEmpty());
    }

    /**
     * Returns the chain.
     *
     * @return the chain pinned at submission, or nothing
     */
    public Optional<ApprovalChain> chain() {
        return submission().map(ApprovalEvent.Submitted::chain);
    }

    /**
     * Tells whether a decision ends a variant for good: a rejection by somebody who can block by themselves.
     *
     * @param chain the chain it was made in
     * @param vote the decision
     * @return true for such a rejection
     */
    static boolean isFinal(ApprovalChain chain, Vote vote) {
        return vote.kind() == DecisionKind.REJECT
                && chain.stage(vote.stage())
                        .filter(stage -> stage.objectionBlocks(vote.mandate().office()))
                        .isPresent();
    }

    boolean isFinal(Vote vote) {
        return submitted != null && isFinal(submitted.chain(), vote);
    }

    /** A state being brought forward by the events of one command. */
    private static final class Draft {

        private final int version;
        private final Map<VariantId, ContentSeal> seals;
        private final Map<VariantId, ImmutableSet<PersonId>> writers;
        private final Map<PermitId, IssuedPermit> permits;
        private ApprovalEvent.@Nullable Submitted submitted;
        private @Nullable Circumstances circumstances;
        private ImmutableList<Vote> votes;
        private @Nullable FastTrackDebt debt;

        Draft(ApprovalState state) {
            this.version = state.version + 1;
            this.submitted = state.submitted;
            this.circumstances = state.circumstances;
            this.seals = new LinkedHashMap<>(state.seals);
            this.writers = new HashMap<>(state.writers);
            this.votes = state.votes;
            this.debt = state.debt;
            this.permits = new LinkedHashMap<>(state.permits);
        }

        ApprovalState state() {
            return new ApprovalState(
                    version,
                    submitted,
                    circumstances,
                    ImmutableMap.copyOf(seals),
                    ImmutableMap.copyOf(writers),
                    votes,
                    debt,
                    ImmutableMap.copyOf(permits));
        }

        void apply(ApprovalEvent event) {
            if (event instanceof ApprovalEvent.Submitted happened) {
                submitted = happened;
                circumstances = happened.circumstances();
                seals.putAll(happened.seals());
                happened.seals().keySet().forEach(variant -> addWriter(variant, happened.author()));
            } else if (event instanceof ApprovalEvent.Decided happened) {
                votes = ImmutableList.<Vote>builder()
                        .addAll(votes)
                        .add(happened.vote())
                        .build();
            } else if (event instanceof ApprovalEvent.ContentRevised happened) {
                dropVotes(happened.variant(), false);
                seals.put(happened.variant(), happened.seal());
                if (submitted != null) {
                    addWriter(happened.variant(), submitted.author());
                }
                addWriter(happened.variant(), happened.editor());
            } else if (event instanceof ApprovalEvent.VariantRemoved happened) {
                dropVotes(happened.variant(), true);
                seals.remove(happened.variant());
            } else if (event instanceof ApprovalEvent.CircumstancesRevised happened) {
                circumstances = happened.circumstances();
            } else if (event instanceof ApprovalEvent.FastTrackInvoked happened) {
                debt = new FastTrackDebt(
                        happened.mandate(), happened.reason(), happened.seals(), happened.ratifyBefore(), null);
            } else if (event instanceof ApprovalEvent.Ratified happened && debt != null) {
                debt = new FastTrackDebt(
                        debt.mandate(), debt.reason(), debt.seals(), debt.ratifyBefore(), happened.mandate());
            } else {
                applyToPermit(event);
            }
        }

        private void applyToPermit(ApprovalEvent event) {
            if (event instanceof ApprovalEvent.PermitIssued happened) {
                permits.put(
                        happened.permit(),
                        new IssuedPermit(
                                happened.permit(),
                                happened.variant(),
                                happened.seal(),
                                happened.validUntil(),
                                false,
                                null));
            } else if (event instanceof ApprovalEvent.PermitRedeemed happened) {
                permits.computeIfPresent(happened.permit(), (id, permit) -> permit.used());
            } else if (event instanceof ApprovalEvent.Delivered happened) {
                permits.computeIfPresent(happened.permit(), (id, permit) -> permit.deliveredAs(happened.reference()));
            }
        }

        private void addWriter(VariantId variant, PersonId person) {
            writers.merge(
                    variant,
                    ImmutableSet.of(person),
                    (known, added) -> ImmutableSet.<PersonId>builder()
                            .addAll(known)
                            .addAll(added)
                            .build());
        }

        /** A rejection outlives the variant: put back, it would otherwise be free again. */
        private void dropVotes(VariantId variant, boolean rejectionsStay) {
            ApprovalChain chain = submitted == null ? null : submitted.chain();
            votes = votes.stream()
                    .map(vote -> rejectionsStay && chain != null && isFinal(chain, vote) ? vote : vote.without(variant))
                    .filter(vote -> !vote.seals().isEmpty())
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
