package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.permit.Derogation;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Dossier de validation: where an approval stands; nothing but what follows from its events. Decisions are counted for
 * each variant by itself, so that one that waits does not hold up another. Immutable and thread-safe.
 */
public final class ApprovalState {

    private static final ApprovalState NEW = new ApprovalState(
            0,
            null,
            null,
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableMap.of(),
            VoteBook.EMPTY,
            Clockwork.EMPTY,
            PublicationLedger.EMPTY,
            false);

    private final int version;
    private final ApprovalEvent.@Nullable Submitted submitted;
    private final @Nullable Circumstances circumstances;
    private final ImmutableMap<VariantId, ContentSeal> seals;
    /** By seal, of every content there was: a decision may stand on an earlier one. */
    private final ImmutableMap<ContentSeal, ContentParts> parts;

    private final ImmutableMap<VariantId, ImmutableSet<PersonId>> writers;
    private final VoteBook book;
    private final Clockwork clockwork;
    private final PublicationLedger ledger;
    private final boolean withdrawn;

    private ApprovalState(
            int version,
            ApprovalEvent.@Nullable Submitted submitted,
            @Nullable Circumstances circumstances,
            ImmutableMap<VariantId, ContentSeal> seals,
            ImmutableMap<ContentSeal, ContentParts> parts,
            ImmutableMap<VariantId, ImmutableSet<PersonId>> writers,
            VoteBook book,
            Clockwork clockwork,
            PublicationLedger ledger,
            boolean withdrawn) {
        this.version = version;
        this.submitted = submitted;
        this.circumstances = circumstances;
        this.seals = seals;
        this.parts = parts;
        this.writers = writers;
        this.book = book;
        this.clockwork = clockwork;
        this.ledger = ledger;
        this.withdrawn = withdrawn;
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
     * @param at when it happened
     * @param events the events of the command
     * @return the state, one version further
     */
    public ApprovalState after(Instant at, List<ApprovalEvent> events) {
        Draft draft = new Draft(this, version + 1);
        events.forEach(event -> draft.apply(event, at));
        return draft.state();
    }

    /** Returns the state as the rest of the same command finds it: the version is that of what is recorded. */
    ApprovalState during(Instant at, List<ApprovalEvent> events) {
        if (events.isEmpty()) {
            return this;
        }
        Draft draft = new Draft(this, version);
        events.forEach(event -> draft.apply(event, at));
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
     * Returns why the communication is made, as it is on record.
     *
     * @return the purpose, or nothing where nothing was submitted
     */
    public Optional<CommunicationPurpose> purpose() {
        return circumstances().map(Circumstances::purpose).or(() -> submission().map(ApprovalEvent.Submitted::purpose));
    }

    /**
     * Tells whether a stage answers for a variant.
     *
     * @param stage the stage
     * @param variant the variant
     * @return true if the variant is covered and has a part that is, and the stage has no condition, or one that is met, or
     *     objects to the variant as it is now: an objection is not got rid of by circumstances in which nobody would ask
     */
    public boolean applies(Stage stage, VariantId variant) {
        return hasPart(stage, variant)
                && (circumstances == null
                        ? stage.coverage().covers(variant)
                        : stage.appliesTo(variant, circumstances) || objects(stage, variant));
    }

    private boolean objects(Stage stage, VariantId variant) {
        return stage.coverage().covers(variant)
                && !new StageProgress(stage, votes(stage, variant), false, false)
                        .objections()
                        .isEmpty();
    }

    /**
     * Returns the stages that would answer for a variant in other circumstances, and do not in those on record.
     *
     * @param variant the variant
     * @param other the circumstances
     * @return the stages in order; unmodifiable
     */
    public List<Stage> stagesToCome(VariantId variant, Circumstances other) {
        ImmutableList.Builder<Stage> toCome = ImmutableList.builder();
        for (Stage stage : chain().map(ApprovalChain::stages).orElse(ImmutableList.of())) {
            if (hasPart(stage, variant) && stage.appliesTo(variant, other) && !applies(stage, variant)) {
                toCome.add(stage);
            }
        }
        return toCome.build();
    }

    /** Tells whether a variant has a part that a stage answers for. */
    boolean hasPart(Stage stage, VariantId variant) {
        ContentSeal seal = seals.get(variant);
        ContentParts made = seal == null ? null : parts.get(seal);
        return made == null || stage.coverage().covers(made);
    }

    /** Tells whether another content is to a stage what the one it decided on was. */
    boolean isSame(Stage stage, ContentSeal seen, @Nullable ContentParts other) {
        ContentParts made = parts.get(seen);
        Set<SectionRole> sections = stage.coverage().sections();
        return made != null && other != null && !sections.isEmpty() && made.sameIn(other, sections);
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
     * Returns what a decision about some variants is about, by which a mandate reaches it or not. The units are on record only
     * where the chain has conditions; without, no right that is limited to units reaches.
     *
     * @param variants the variants
     * @return the matter; without limits where nothing was submitted: what is about all communications is about none, and no
     *     right that is limited at all reaches
     */
    public Matter matterOf(Set<VariantId> variants) {
        ApprovalEvent.Submitted submitted = submission().orElse(null);
        if (submitted == null) {
            return Matter.everything();
        }
        Circumstances circumstances = circumstances().orElse(null);
        Set<ChannelId> channels = new HashSet<>();
        for (VariantId variant : variants) {
            channels.add(variant.channel());
        }
        return new Matter(
                Set.of(circumstances == null ? submitted.purpose() : circumstances.purpose()),
                channels,
                circumstances == null || !submitted.chain().hasConditions() ? Set.of() : circumstances.sectors());
    }

    /**
     * Returns the decisions that count, each on the variants it still stands for; a rejection and a recusal stand for a
     * variant even after that was taken out.
     *
     * @return the decisions in order; unmodifiable
     */
    public List<Vote> votes() {
        return book.votes();
    }

    /**
     * Returns what an urgent release left behind.
     *
     * @return the debt, ratified or not, or nothing where there was no urgent release
     */
    public Optional<FastTrackDebt> debt() {
        return Optional.ofNullable(clockwork.debt());
    }

    /**
     * Returns who cannot ratify the urgent release: who released, and who wrote or edited any of what was released.
     *
     * @return the persons, none where there was no urgent release; unmodifiable
     */
    public Set<PersonId> barredFromRatifying() {
        ImmutableSet.Builder<PersonId> barred = ImmutableSet.builder();
        debt().ifPresent(debt -> {
            barred.add(debt.mandate().person());
            debt.seals().keySet().forEach(variant -> barred.addAll(writers(variant)));
        });
        return barred.build();
    }

    /**
     * Returns what the record says of a permit.
     *
     * @param permit its number
     * @return what was recorded, or nothing
     */
    public Optional<IssuedPermit> permit(PermitId permit) {
        return Optional.ofNullable(ledger.permits().get(permit));
    }

    /**
     * Returns all permits.
     *
     * @return what was recorded of each, in order; unmodifiable
     */
    public List<IssuedPermit> permits() {
        return ledger.permits().values().asList();
    }

    /**
     * Returns how long a stage may still take for a variant.
     *
     * @param stage the stage
     * @param variant the variant
     * @return its clock, or nothing where the stage has no deadline or was never open
     */
    public Optional<StageClock> clock(StageId stage, VariantId variant) {
        return Optional.ofNullable(clockwork.clock(stage, variant));
    }

    /**
     * Returns when the approval has to be looked at again: when time next brings something about, a reminder, the end of a
     * delay, of a suspension, or of the time to ratify, or since when something waits to be told.
     *
     * @return the instant, or nothing while only people can change anything
     */
    public Optional<Instant> nextDue() {
        Instant untold = clockwork.untoldSince();
        return Optional.ofNullable(untold == null ? TimeRules.next(this) : untold);
    }

    /**
     * Returns what came due, is on record, and was not told to the host yet.
     *
     * @return the reminders, missed deadlines, escalations, missed ratifications and ended suspensions, in order;
     *     unmodifiable
     */
    public List<ApprovalEvent> untold() {
        return clockwork.untold();
    }

    /**
     * Returns the state as it is at an instant, with what has come due by then and is not on record yet.
     *
     * @param now the instant
     * @return the state, at the version of what is recorded
     */
    public ApprovalState asOf(Instant now) {
        return during(now, TimeRules.due(this, now));
    }

    /** Returns the variants that a clock may run for. */
    Set<VariantId> timed() {
        return clockwork.clocks().isEmpty() ? ImmutableSet.of() : seals.keySet();
    }

    /**
     * Returns why nobody decides at present.
     *
     * @return the suspension, or nothing while the approval goes on
     */
    public Optional<Suspension> suspension() {
        return Optional.ofNullable(clockwork.hold());
    }

    /**
     * Returns the second opinions that were asked for.
     *
     * @return the requests in order, answered or not; unmodifiable
     */
    public List<OpinionRequest> opinions() {
        return book.opinions();
    }

    /**
     * Returns the proof of a variant as it is now.
     *
     * @param variant the variant
     * @return the proof, or nothing while there is none of this content
     */
    public Optional<Proof> proof(VariantId variant) {
        return Optional.ofNullable(book.proofs().get(variant));
    }

    /**
     * Tells whether a bon à tirer waits for nothing but a proof.
     *
     * @param stage the stage
     * @param variant the variant
     * @return true if it is its turn and there is no proof of the variant as it is now
     */
    public boolean awaitsProof(Stage stage, VariantId variant) {
        return lacksProof(stage, variant) && isOpen(stage, progress(variant, true, null));
    }

    /** Tells whether it is the turn of a stage for any variant. */
    boolean isOpen(Stage stage) {
        for (VariantId variant : seals.keySet()) {
            if (isOpen(stage, progress(variant))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Stage stage, List<StageProgress> stages) {
        for (StageProgress progress : stages) {
            if (progress.open() && progress.stage().equals(stage)) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksProof(Stage stage, VariantId variant) {
        return stage.nature() == StageNature.PROOF_SIGN_OFF && !book.proofs().containsKey(variant);
    }

    /** Returns the offices that a seat was handed to, in order. */
    List<OfficeId> handedTo(StageId stage, OfficeId seat) {
        return book.handedTo(stage, seat);
    }

    /**
     * Returns the office that decides for a seat of a stage.
     *
     * @param stage the stage
     * @param seat the office whose seat it is in the chain
     * @return the office it was transferred to, or the same office
     */
    public OfficeId holderOf(StageId stage, OfficeId seat) {
        return book.holderOf(stage, seat);
    }

    /**
     * Returns when a variant was last decided on.
     *
     * @param variant the variant
     * @return the instant, or nothing while nobody has decided
     */
    public Optional<Instant> decidedAt(VariantId variant) {
        return Optional.ofNullable(book.decidedAt().get(variant));
    }

    /**
     * Returns the findings that were overridden.
     *
     * @return the derogations in order; unmodifiable
     */
    public List<Derogation> derogations() {
        return ledger.derogations();
    }

    /**
     * Tells whether a rule was overridden for a variant as it is now.
     *
     * @param variant the variant
     * @param rule the rule of the finding
     * @return true if somebody who has no hand in the text derogated from exactly that rule, for exactly this content
     */
    public boolean isDerogated(VariantId variant, String rule) {
        return !derogations(variant, rule).isEmpty();
    }

    /**
     * Returns who overrode a rule for a variant as it is now.
     *
     * @param variant the variant
     * @param rule the rule of the finding
     * @return the derogations from exactly that rule, for exactly this content, in order, without those of persons who have
     *     edited the variant since; unmodifiable
     */
    public List<Derogation> derogations(VariantId variant, String rule) {
        return ledger.derogations().stream()
                .filter(derogation -> derogation.rule().equals(rule)
                        && derogation.variant().equals(variant)
                        && derogation.seal().equals(seals.get(variant))
                        && !writers(variant).contains(derogation.mandate().person()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns who froze publication, and why.
     *
     * @return the freeze, or nothing while this approval is not frozen by itself
     */
    public Optional<PublicationFreeze> freeze() {
        return Optional.ofNullable(ledger.freeze());
    }

    /**
     * Returns when publication was last exempted from a freeze of all.
     *
     * @return the instant, or nothing
     */
    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(ledger.releasedAt());
    }

    /**
     * Tells whether the approval was withdrawn. Nothing changes it any more.
     *
     * @return true if it was
     */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /**
     * Returns where the stages stand that answer for a variant. A bon à tirer is open only while there is a proof of the
     * variant as it is now.
     *
     * @param variant the variant
     * @return the stages in order; unmodifiable; empty where nothing is submitted
     */
    public List<StageProgress> progress(VariantId variant) {
        return progress(variant, false, null);
    }

    /**
     * Returns where a stage stands for a variant to which it applies.
     *
     * @throws IllegalStateException if it does not apply
     */
    StageProgress progress(Stage stage, VariantId variant) {
        List<StageProgress> upTo = progress(variant, false, stage);
        StageProgress last = Iterables.getLast(upTo, null);
        if (last == null || !last.stage().equals(stage)) {
            throw new IllegalStateException("stage " + stage.id() + " does not apply to " + variant);
        }
        return last;
    }

    /** Returns the stages up to one, or all of them. */
    private List<StageProgress> progress(VariantId variant, boolean asIfProved, @Nullable Stage last) {
        if (submitted == null || !seals.containsKey(variant)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<StageProgress> progress = ImmutableList.builder();
        boolean reached = true;
        for (List<Stage> rank : submitted.chain().ranks()) {
            boolean rankSatisfied = true;
            for (Stage stage : rank) {
                if (applies(stage, variant)) {
                    StageClock clock = clockwork.clock(stage.id(), variant);
                    boolean lapsed = clock != null && clock.missed();
                    StageProgress at = new StageProgress(stage, votes(stage, variant), false, lapsed);
                    boolean satisfied = at.satisfied();
                    boolean open = reached
                            && !satisfied
                            && at.objections().isEmpty()
                            && (asIfProved || !lacksProof(stage, variant));
                    progress.add(open ? new StageProgress(stage, at.votes(), true, lapsed) : at);
                    rankSatisfied &= satisfied;
                }
                if (stage.equals(last)) {
                    return progress.build();
                }
            }
            reached &= rankSatisfied;
        }
        return progress.build();
    }

    /**
     * Returns the stages that a stage waits for: those of earlier ranks that a variant has yet to pass.
     *
     * @param stage the stage
     * @param variant the variant
     * @return the stages in order; unmodifiable, empty where the turn of the stage has come
     */
    public List<Stage> awaitedBy(Stage stage, VariantId variant) {
        ImmutableList.Builder<Stage> awaited = ImmutableList.builder();
        List<StageProgress> progress = progress(variant);
        for (List<Stage> rank : chain().map(ApprovalChain::ranks).orElse(ImmutableList.of())) {
            if (rank.contains(stage)) {
                break;
            }
            progress.stream()
                    .filter(earlier -> rank.contains(earlier.stage()) && !earlier.satisfied())
                    .map(StageProgress::stage)
                    .forEach(awaited::add);
        }
        return awaited.build();
    }

    /**
     * Returns the decisions of a stage on earlier contents of a variant, which have to be made anew.
     *
     * @param stage the stage
     * @param variant the variant
     * @return the decisions in order; unmodifiable
     */
    public List<LapsedDecision> lapsed(StageId stage, VariantId variant) {
        return book.lapsed().stream()
                .filter(decision ->
                        decision.stage().equals(stage) && decision.variant().equals(variant))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Vote> votes(Stage stage, VariantId variant) {
        ImmutableList.Builder<Vote> here = null;
        for (Vote vote : book.votes()) {
            if (vote.stage().equals(stage.id()) && stands(vote, stage, variant)) {
                here = here == null ? ImmutableList.builder() : here;
                here.add(vote);
            }
        }
        return here == null ? ImmutableList.of() : here.build();
    }

    /**
     * A decision counts as long as what its stage answers for is what it was made on, and a bon à tirer for its proof,
     * whatever the events say of it; a recusal is about the person and stands whatever the content.
     */
    private boolean stands(Vote vote, Stage stage, VariantId variant) {
        ContentSeal seen = vote.seals().get(variant);
        if (seen == null || vote.kind() == DecisionKind.RECUSE) {
            return seen != null;
        }
        ContentSeal present = seals.get(variant);
        return present != null
                && (seen.equals(present) || isSame(stage, seen, parts.get(present)))
                && (stage.nature() != StageNature.PROOF_SIGN_OFF
                        || Objects.equals(
                                vote.proofs().get(variant), book.proofs().get(variant)));
    }

    /**
     * Tells whether all stages have approved a variant as it is now.
     *
     * @param variant the variant
     * @return true if they have
     */
    public boolean isApproved(VariantId variant) {
        boolean bound = false;
        for (StageProgress progress : progress(variant)) {
            if (!progress.satisfied()) {
                return false;
            }
            bound |= progress.stage().nature().isBinding();
        }
        return bound;
    }

    /**
     * Tells whether a variant as it is now may go out as far as people are concerned: approved, or released by the
     * urgent procedure, not changed since, while no stage objects.
     *
     * @param variant the variant
     * @return true if it may
     */
    public boolean isReleased(VariantId variant) {
        boolean urgent = seals.containsKey(variant)
                && seals.get(variant).equals(clockwork.urgent().get(variant));
        return !withdrawn && (isApproved(variant) || (urgent && !isRefused(variant)));
    }

    /**
     * Tells whether a variant as it is now is out: delivered whole, not taken back, and nothing else went out in its place.
     *
     * @param variant the variant
     * @return true if a channel took it last and nobody withdrew it since
     */
    public boolean isPublished(VariantId variant) {
        IssuedPermit latest = ledger.latest(variant);
        return latest != null
                && latest.reference() != null
                && !latest.withdrawn()
                && latest.isFor(variant, seals.get(variant));
    }

    /**
     * Returns the order by which a variant as it is now is on its way.
     *
     * @param variant the variant
     * @param now the instant of the question
     * @return the permit of the order that may still be tried, or nothing
     */
    public Optional<IssuedPermit> pending(VariantId variant, Instant now) {
        return ledger.permits().values().stream()
                .filter(permit -> permit.isPending(now) && permit.isFor(variant, seals.get(variant)))
                .findFirst();
    }

    /**
     * Returns the first order for a content that has come to nothing so far, as far as anybody knows: what it was tried under,
     * a channel may have taken all the same.
     *
     * @param permit the permit of an order
     * @return the first permit for the same content by which an order had been given, when this one was used, since something
     *     of the variant last went out; the permit itself where there is none before it
     */
    public PermitId firstTried(IssuedPermit permit) {
        return ledger.keys().getOrDefault(permit.id(), permit.id());
    }

    /**
     * Tells whether a variant as it is now went out and was taken back. This content does not go out a second time: what
     * was wrong with it still is. Once it is revised and approved, it may.
     *
     * @param variant the variant
     * @return true if its publication was withdrawn
     */
    public boolean isTakenBack(VariantId variant) {
        return ledger.permits().values().stream()
                .anyMatch(permit -> permit.withdrawn() && permit.isFor(variant, seals.get(variant)));
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
                        .filter(stage -> stage.objectionBlocks(vote.seat()))
                        .isPresent();
    }

    boolean isFinal(Vote vote) {
        return submitted != null && isFinal(submitted.chain(), vote);
    }

    /** A rejection ends a variant whatever becomes of its wording, and a recusal is about the person. */
    boolean outlastsContent(Vote vote) {
        return vote.kind() == DecisionKind.RECUSE || isFinal(vote);
    }

    /** A state being brought forward by the events of one command. */
    private static final class Draft {

        private final int version;
        private ApprovalEvent.@Nullable Submitted submitted;
        private @Nullable Circumstances circumstances;
        private ImmutableMap<VariantId, ContentSeal> seals;
        private ImmutableMap<ContentSeal, ContentParts> parts;
        private ImmutableMap<VariantId, ImmutableSet<PersonId>> writers;
        private VoteBook book;
        private Clockwork clockwork;
        private PublicationLedger ledger;
        private boolean withdrawn;

        Draft(ApprovalState state, int version) {
            this.version = version;
            this.submitted = state.submitted;
            this.circumstances = state.circumstances;
            this.seals = state.seals;
            this.parts = state.parts;
            this.writers = state.writers;
            this.book = state.book;
            this.clockwork = state.clockwork;
            this.ledger = state.ledger;
            this.withdrawn = state.withdrawn;
        }

        ApprovalState state() {
            return new ApprovalState(
                    version, submitted, circumstances, seals, parts, writers, book, clockwork, ledger, withdrawn);
        }

        void apply(ApprovalEvent event, Instant at) {
            book = book.after(event, at);
            clockwork = clockwork.after(event, at);
            ledger = ledger.after(event, at);
            if (event instanceof ApprovalEvent.Submitted happened) {
                submitted = happened;
                circumstances = happened.circumstances();
                seals = ImmutableMap.copyOf(happened.seals());
                happened.parts()
                        .forEach((variant, made) -> addParts(happened.seals().get(variant), made));
                happened.seals().keySet().forEach(variant -> addWriter(variant, happened.author()));
            } else if (event instanceof ApprovalEvent.ContentRevised happened) {
                stopClocks(happened);
                seals = VoteBook.with(seals, happened.variant(), happened.seal());
                addParts(happened.seal(), happened.parts());
                if (submitted != null) {
                    addWriter(happened.variant(), submitted.author());
                }
                addWriter(happened.variant(), happened.editor());
            } else if (event instanceof ApprovalEvent.VariantRemoved happened) {
                seals = VoteBook.without(seals, happened.variant());
            } else if (event instanceof ApprovalEvent.CircumstancesRevised happened) {
                circumstances = happened.circumstances();
            } else if (event instanceof ApprovalEvent.FastTrackInvoked happened) {
                for (VariantId variant : happened.seals().keySet()) {
                    if (writers.getOrDefault(variant, ImmutableSet.of())
                            .contains(happened.mandate().person())) {
                        clockwork = clockwork.withOwnText();
                    }
                }
            } else if (event instanceof ApprovalEvent.Withdrawn) {
                withdrawn = true;
            }
        }

        /** A stage has its whole time for a text that is new to it, even one that comes while nobody decides. */
        private void stopClocks(ApprovalEvent.ContentRevised happened) {
            if (submitted == null || clockwork.clocks().isEmpty()) {
                return;
            }
            VariantId variant = happened.variant();
            ContentSeal seen = seals.get(variant);
            ApprovalState before = state();
            for (Stage stage : submitted.chain().stages()) {
                if (seen == null || !before.isSame(stage, seen, happened.parts())) {
                    clockwork = clockwork.without(stage.id(), variant);
                }
            }
        }

        private void addParts(@Nullable ContentSeal seal, @Nullable ContentParts made) {
            if (seal != null && made != null) {
                parts = VoteBook.with(parts, seal, made);
            }
        }

        private void addWriter(VariantId variant, PersonId person) {
            ImmutableSet<PersonId> known = writers.getOrDefault(variant, ImmutableSet.of());
            if (!known.contains(person)) {
                writers = VoteBook.with(
                        writers,
                        variant,
                        ImmutableSet.<PersonId>builder()
                                .addAll(known)
                                .add(person)
                                .build());
            }
        }
    }
}
