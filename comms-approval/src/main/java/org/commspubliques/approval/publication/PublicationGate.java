package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.PermitRules;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.internal.json.ReportDigest;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/**
 * Barrière de publication: the only way out. It runs the review itself, on the exact variant, at the instant it is asked,
 * and looks at the decisions, the embargo, the planned instant and whatever else it was built with; it answers with a permit,
 * or with every reason against it at once, each with who can lift it. A permit becomes an order of delivery once, after all of this was looked at again.
 *
 * <p>Thread-safe; any number of instances may share a store.
 */
public final class PublicationGate {

    private final ApprovalJournal journal;
    private final GateSetup setup;
    private final Clock clock;
    private final Duration validity;

    private PublicationGate(Builder builder) {
        ApprovalJournal own = new ApprovalJournal(builder.store, builder.vault);
        this.journal = builder.path == null ? own : own.via(builder.path);
        this.clock = builder.clock;
        this.validity = builder.validity;
        this.setup = new GateSetup(builder);
    }

    /**
     * Returns a builder. The channels are those that ship with the library and a permit is valid for 24 hours unless set.
     *
     * @param store where approvals are recorded
     * @param authority whose they are
     * @param review what looks at every text; must have the mandatory checks
     * @param clock what tells the instant of a request
     * @return the builder
     */
    public static Builder builder(ApprovalStore store, LocalAuthority authority, Review review, Clock clock) {
        return new Builder(store, authority, review, clock);
    }

    /**
     * Looks, and issues nothing.
     *
     * @param communication the communication as it is now
     * @param variant which of its variants
     * @return every reason against its publication now, each with who can lift it; unmodifiable, empty where there is none
     */
    public List<RefusalReason> check(Communication communication, VariantId variant) {
        return examine(communication, variant, clock.instant()).reasons();
    }

    /**
     * Asks for a permit.
     *
     * @param name the caller's name for the request, unique in the approval: asked again under it, the same permit is given
     * @param communication the communication as it is now
     * @param variant which of its variants
     * @return the permit, or every reason against it
     */
    public GateAnswer<PublicationPermit> permit(CommandId name, Communication communication, VariantId variant) {
        Instant now = clock.instant();
        Examination examination = examine(communication, variant, now);
        if (!examination.reasons().isEmpty()) {
            return new GateAnswer.Denied<>(examination.reasons());
        }
        Report report = Objects.requireNonNull(examination.report(), "an examination without reasons has a report");
        ApprovalCommand.IssuePermit issue = new ApprovalCommand.IssuePermit(
                communication.id(),
                variant,
                communication.seal(variant),
                validity,
                ImmutableList.copyOf(report.checks()),
                setup.review.packs(),
                ReportDigest.of(report),
                examination.derogations());
        ApprovalJournal.Handled handled = handle(communication.id(), name, now, issue);
        if (handled instanceof ApprovalJournal.Done done) {
            return done.events().stream()
                    .filter(ApprovalEvent.PermitIssued.class::isInstance)
                    .map(ApprovalEvent.PermitIssued.class::cast)
                    .filter(issued ->
                            issued.variant().equals(variant) && issued.seal().equals(issue.seal()))
                    .findFirst()
                    .<GateAnswer<PublicationPermit>>map(issued -> now.isBefore(issued.validUntil())
                            ? new GateAnswer.Granted<>(new PublicationPermit(
                                    issued.permit(), issued.variant(), issued.seal(), issued.validUntil()))
                            : over(issued.permit()))
                    .orElseGet(() -> nameTaken(name));
        }
        return denied(((ApprovalJournal.Refused) handled).refusal());
    }

    /**
     * Turns a permit into an order of delivery, once. Everything is looked at again: a permit issued on the eve of a
     * pre-electoral period does not open it.
     *
     * @param name the caller's name for the request, unique in the approval
     * @param permit the permit's number
     * @param communication the communication as it is now
     * @param variant the variant the permit is for
     * @return the order, or every reason against it
     */
    public GateAnswer<DeliveryOrder> redeem(
            CommandId name, PermitId permit, Communication communication, VariantId variant) {
        Instant now = clock.instant();
        Examination examination = examine(communication, variant, now);
        List<RefusalReason> reasons = examination.reasonsBesideItsOrder();
        if (!reasons.isEmpty()) {
            return begun(name, permit, communication, variant, now).orElseGet(() -> new GateAnswer.Denied<>(reasons));
        }
        ContentSeal seal = communication.seal(variant);
        if (!permit.communication().equals(communication.id())) {
            return unusable(Wording.of(
                    "L’autorisation " + permit + " n’est pas celle de cette action.",
                    "Permit " + permit + " is not for this communication."));
        }
        ApprovalJournal.Handled handled =
                handle(communication.id(), name, now, new ApprovalCommand.RedeemPermit(permit, variant, seal));
        return handled instanceof ApprovalJournal.Done done
                ? order(name, done, done.state(), permit, communication, variant, now)
                : denied(((ApprovalJournal.Refused) handled).refusal());
    }

    /** What has gone out in part may be finished whatever stands in the way of a new order: asked for again, the order is given. */
    private Optional<GateAnswer<DeliveryOrder>> begun(
            CommandId name, PermitId permit, Communication communication, VariantId variant, Instant now) {
        ApprovalState state = journal.state(communication.id());
        boolean isBegun = state.permit(permit)
                .filter(issued -> issued.hasGoneOut() && issued.reference() == null)
                .isPresent();
        return isBegun && communication.variant(variant).isPresent()
                ? journal.recorded(communication.id(), name)
                        .map(done -> order(name, done, state, permit, communication, variant, now))
                : Optional.empty();
    }

    /** The order that was given under a name, now or before; one whose time is over is none any more. */
    private static GateAnswer<DeliveryOrder> order(
            CommandId name,
            ApprovalJournal.Done done,
            ApprovalState state,
            PermitId permit,
            Communication communication,
            VariantId variant,
            Instant now) {
        ContentSeal seal = communication.seal(variant);
        if (!isOrderOf(done, permit, variant, seal)) {
            return nameTaken(name);
        }
        IssuedPermit issued = state.permit(permit).orElseThrow();
        return issued.isOver(now)
                ? over(permit)
                : new GateAnswer.Granted<>(new DeliveryOrder(
                        permit,
                        state.firstTried(issued),
                        communication.variant(variant).orElseThrow(),
                        seal,
                        issued.failed()));
    }

    private static <T> GateAnswer<T> over(PermitId permit) {
        return unusable(Wording.of(
                "L’autorisation " + permit
                        + " n’est plus valable ; demandez-en une autre, sous un nouvel identifiant de " + "commande.",
                "Permit " + permit + " is no longer valid; ask for another, under a new command id."));
    }

    /** A name used before is answered with what happened then: that must have been this permit, for this content. */
    private static boolean isOrderOf(ApprovalJournal.Done done, PermitId permit, VariantId variant, ContentSeal seal) {
        return done.events().contains(new ApprovalEvent.PermitRedeemed(permit))
                && done.state()
                        .permit(permit)
                        .filter(issued -> issued.variant().equals(variant)
                                && issued.seal().equals(seal))
                        .isPresent();
    }

    /**
     * Delivers an order through a channel's adapter and records what the channel answered. An order that failed may be
     * delivered again, under another name, as long as its permit is valid; after that another permit is asked for, by which
     * everything is looked at again. One that was taken is not sent a second time; of one that was taken in part, only the
     * parts that failed are, at any time. Where what it is about was changed, withdrawn, suspended or frozen since, a
     * ratification is overdue, or the approval no longer counts, nothing is sent and nothing is recorded: the receipt is a failure that says so.
     *
     * <p>Two threads or servers that deliver one order at the same instant both reach the adapter: what keeps the channel from
     * taking it twice is the order's idempotency key, see {@link ChannelAdapter}.
     *
     * @param name the caller's name for this attempt, unique in the approval: repeated under it, nothing is sent and the
     *     answer is that of the first time
     * @param order the order
     * @param adapter the channel's adapter
     * @return what the channel answered, now or, if it had taken the order before, then
     * @throws IllegalArgumentException if the order is not from this gate's store, or the name was used for something
     *     else; nothing is sent
     */
    public DeliveryReceipt deliver(CommandId name, DeliveryOrder order, ChannelAdapter adapter) {
        ApprovalState state = journal.state(order.communication());
        IssuedPermit permit = state.permit(order.permit()).orElse(null);
        Preconditions.checkArgument(
                permit != null && permit.redeemed() && permit.seal().equals(order.seal()),
                "order %s is not of this gate's store; deliver it through the gate that gave it",
                order.permit());
        Optional<String> taken = permit.delivery();
        if (taken.isPresent()) {
            return new DeliveryReceipt.Delivered(taken.get());
        }
        Optional<ApprovalJournal.Done> earlier = journal.recorded(order.communication(), name);
        if (earlier.isPresent()) {
            return DeliveryAttempt.recorded(earlier.get().events(), order.permit(), name);
        }
        Instant now = clock.instant();
        Optional<Refusal> stopping = stopping(state.asOf(now), permit, now);
        if (stopping.isPresent()) {
            return new DeliveryReceipt.Failed(stopping.get().message());
        }
        DeliveryOrder rest = new DeliveryOrder(
                order.permit(), state.firstTried(permit), order.variant(), order.seal(), permit.failed());
        DeliveryReceipt receipt = DeliveryAttempt.make(() -> adapter.deliver(rest));
        return recorded(name, order.permit(), receipt, DeliveryAttempt.record(order.permit(), receipt));
    }

    private Optional<Refusal> stopping(ApprovalState state, IssuedPermit permit, Instant now) {
        CrisisMode crisis = setup.crisis;
        Optional<Refusal> stopped = PermitRules.stopping(state, permit, now, setup.channels)
                .or(() -> permit.hasGoneOut() ? Optional.empty() : expired(state, permit.variant(), now));
        if (stopped.isPresent() || crisis == null) {
            return stopped;
        }
        return state.purpose()
                .flatMap(purpose -> crisis.stopping(purpose, state))
                .map(freeze -> new Refusal(
                        RefusalCode.FROZEN,
                        Wording.of(
                                "Mode de crise : rien ne part que l’essentiel (" + freeze.reason() + ").",
                                "Crisis mode: only the essential goes out (" + freeze.reason() + ").")));
    }

    /** What has begun to go out is finished; what has not is asked for anew. */
    private Optional<Refusal> expired(ApprovalState state, VariantId variant, Instant now) {
        return setup.approvalEnded(state, variant, now).map(setup::wording).map(end -> {
            Wording called = setup.nameOf(variant);
            return new Refusal(
                    RefusalCode.NOT_APPROVED,
                    Wording.of(
                            "La validation de la déclinaison " + called.fr() + " ne compte plus depuis le " + end.fr()
                                    + " ; faites-la valider de nouveau.",
                            "The approval of variant " + called.en() + " has not counted since " + end.en()
                                    + "; have it approved again."));
        });
    }

    /** What was recorded; where another was faster, what this one saw. */
    private DeliveryReceipt recorded(CommandId name, PermitId permit, DeliveryReceipt receipt, ApprovalCommand record) {
        return handle(permit.communication(), name, clock.instant(), record) instanceof ApprovalJournal.Done done
                ? DeliveryAttempt.recorded(done.events(), permit, name)
                : receipt;
    }

    /**
     * Overrides a finding that bars publication, for exactly one content of one variant. The only door to that.
     *
     * @param name the caller's name for the request, unique in the approval
     * @param communication the communication as it is now
     * @param command what is overridden, for which content, by whom and why
     * @return what is recorded, or why it is refused: {@link RefusalCode#NOT_DEROGABLE} for an office that this gate does
     *     not let do it, a rule that nobody may override by this gate’s setting or by the rule’s own, and one that does not
     *     bar this content at present
     * @throws IllegalStateException if the gate knows of no mandates
     */
    public Ruling derogate(CommandId name, Communication communication, ApprovalCommand.Derogate command) {
        Instant now = clock.instant();
        if (!setup.derogating.contains(command.office())) {
            Wording office = setup.nameOf(command.office());
            return notDerogable(
                    "La fonction « " + office.fr() + " » ne peut déroger à aucune règle.",
                    "Office '" + office.en() + "' cannot override any rule.");
        }
        if (setup.never.contains(command.rule())) {
            return neverDerogable(command.rule());
        }
        if (communication.variant(command.variant()).isEmpty()) {
            Wording called = setup.nameOf(command.variant());
            return new Ruling.Refused(new Refusal(
                    RefusalCode.UNKNOWN_VARIANT,
                    Wording.of(
                            "L’action n’a pas de déclinaison " + called.fr() + ".",
                            "The communication has no variant " + called.en() + ".")));
        }
        Examination examination = examine(communication, command.variant(), now);
        if (!examination.isBarredBy(command.rule())) {
            return notDerogable(
                    "La règle " + command.rule() + " ne s’oppose pas à la diffusion de ce contenu.",
                    "Rule " + command.rule() + " does not bar this content.");
        }
        if (!examination.isDerogable(command.rule())) {
            return neverDerogable(command.rule());
        }
        return act(communication.id(), name, now, command);
    }

    private static Ruling neverDerogable(String rule) {
        return notDerogable("Nul ne déroge à la règle " + rule + ".", "Nobody overrides rule " + rule + ".");
    }

    private static Ruling notDerogable(String fr, String en) {
        return new Ruling.Refused(new Refusal(RefusalCode.NOT_DEROGABLE, Wording.of(fr, en)));
    }

    /**
     * Records that what went out is corrected by another communication, which has an approval of its own. Both stay.
     *
     * @param name the caller's name for the request, unique in the approval of the original
     * @param command what is corrected, by what, by whom, why, and what the public is told
     * @return what is recorded, or why it is refused: {@link RefusalCode#NOT_SUBMITTED} where the correction is in no chain,
     *     {@link RefusalCode#NOT_PUBLISHED} where nothing went out
     * @throws IllegalStateException if the gate knows of no mandates
     */
    public Ruling correct(CommandId name, ApprovalCommand.Correct command) {
        return journal.state(command.by()).submission().isEmpty()
                ? new Ruling.Refused(new Refusal(
                        RefusalCode.NOT_SUBMITTED,
                        Wording.of(
                                "Le rectificatif " + command.by() + " n’a pas été soumis à un circuit de validation.",
                                "Correction " + command.by() + " was not submitted to an approval chain.")))
                : act(command.permit().communication(), name, clock.instant(), command);
    }

    /**
     * Withdraws what went out. It stays on record; {@link #takeDown} makes it leave its channel, as far as that can. The same
     * content does not go out again; revised, and approved anew, it may.
     *
     * @param name the caller's name for the request, unique in the approval
     * @param command what is withdrawn, by whom, why, and what the public is told
     * @return what is recorded, or why it is refused: {@link RefusalCode#NOT_PUBLISHED} where nothing is out
     * @throws IllegalStateException if the gate knows of no mandates
     */
    public Ruling withdraw(CommandId name, ApprovalCommand.WithdrawPublication command) {
        return act(command.permit().communication(), name, clock.instant(), command);
    }

    /**
     * Makes what was withdrawn leave its channel, and records what the channel answered. Where that fails, or the channel
     * cannot do it, the register shows that somebody has to, until it was asked for again and done.
     *
     * @param name the caller's name for this attempt, unique in the approval
     * @param permit the permit it went out by
     * @param adapter the channel's adapter, or one that tells what was done by hand
     * @return what the channel answered, now or, if it had done so before, then
     * @throws IllegalArgumentException if what went out by that permit was not withdrawn, or the name was used for something
     *     else; the adapter is not asked
     */
    public DeliveryReceipt takeDown(CommandId name, PermitId permit, ChannelAdapter adapter) {
        IssuedPermit issued =
                journal.state(permit.communication()).permit(permit).orElse(null);
        Preconditions.checkArgument(
                issued != null && issued.withdrawn(),
                "what went out by permit %s was not withdrawn; withdraw it first",
                permit);
        Optional<String> removed = issued.removed();
        if (removed.isPresent()) {
            return new DeliveryReceipt.Delivered(removed.get());
        }
        Optional<ApprovalJournal.Done> earlier = journal.recorded(permit.communication(), name);
        if (earlier.isPresent()) {
            return DeliveryAttempt.recorded(earlier.get().events(), permit, name);
        }
        WithdrawalOrder order = new WithdrawalOrder(permit, issued.variant(), issued.references());
        DeliveryReceipt receipt = DeliveryAttempt.make(() -> adapter.withdraw(order));
        return recorded(name, permit, receipt, DeliveryAttempt.recordWithdrawal(permit, receipt));
    }

    private Ruling act(CommunicationId communication, CommandId name, Instant now, ApprovalCommand command) {
        ApprovalJournal.Handled handled = journal.handle(communication, name, command, setup.context(now));
        if (handled instanceof ApprovalJournal.Refused refused) {
            return new Ruling.Refused(refused.refusal());
        }
        List<ApprovalEvent> events = ((ApprovalJournal.Done) handled).events();
        return ApprovalRules.explains(command, events)
                ? new Ruling.Accepted(events)
                : new Ruling.Refused(new Refusal(RefusalCode.NAME_TAKEN, ApprovalJournal.taken(name)));
    }

    private Examination examine(Communication communication, VariantId variant, Instant now) {
        return Examination.of(setup, journal.state(communication.id()).asOf(now), communication, variant, now);
    }

    private ApprovalJournal.Handled handle(
            CommunicationId communication, CommandId name, Instant now, ApprovalCommand command) {
        return journal.handle(
                communication, name, now, state -> PermitRules.decide(state, command, now, setup.channels));
    }

    private static <T> GateAnswer<T> denied(Refusal refusal) {
        return unusable(refusal.message());
    }

    private static <T> GateAnswer<T> nameTaken(CommandId name) {
        return unusable(ApprovalJournal.taken(name));
    }

    private static <T> GateAnswer<T> unusable(Wording message) {
        return new GateAnswer.Denied<>(
                List.of(new RefusalReason(RefusalReason.Code.PERMIT_UNUSABLE, message, null, List.of())));
    }

    /** Builds a gate. Not thread-safe. */
    public static final class Builder {

        private static final Duration LONGEST_VALIDITY = Duration.ofDays(31);

        final ApprovalStore store;
        final LocalAuthority authority;
        final Review review;
        final Clock clock;
        ChannelCatalog channels = ChannelCatalog.standard();

        @Nullable PersonalDataVault vault;

        private @Nullable AccessPath path;

        private Duration validity = Duration.ofHours(24);
        final ImmutableListMultimap.Builder<ChannelId, PublicationHours> hours = ImmutableListMultimap.builder();
        BiFunction<Communication, ChannelCatalog, DistributionPlan> order =
                (communication, catalog) -> DistributionPlan.free();
        ImmutableSet<OfficeId> derogating = ImmutableSet.of();
        ImmutableSet<String> never = ImmutableSet.of();

        @Nullable Delay lasting;

        @Nullable MandateRegister mandates;

        @Nullable CrisisMode crisis;

        private Builder(ApprovalStore store, LocalAuthority authority, Review review, Clock clock) {
            this.store = Objects.requireNonNull(store, "store");
            this.authority = Objects.requireNonNull(authority, "authority");
            this.review = Objects.requireNonNull(review, "review");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Sets the vault of the approvals over the same store; without it, who was pseudonymised stays so for this gate,
         * and nobody overrides a finding, corrects or withdraws ({@link IllegalStateException}).
         *
         * @param value the vault
         * @return this builder
         */
        public Builder personalData(PersonalDataVault value) {
            this.vault = Objects.requireNonNull(value, "personalData");
            return this;
        }

        /**
         * Sets by which way requests come to this gate, which each of its records says.
         *
         * @param value the way
         * @return this builder
         */
        public Builder via(AccessPath value) {
            this.path = Objects.requireNonNull(value, "via");
            return this;
        }

        /**
         * Sets the channels, whose reach tells whether an embargo holds.
         *
         * @param value the channels
         * @return this builder
         */
        public Builder channels(ChannelCatalog value) {
            this.channels = Objects.requireNonNull(value, "channels");
            return this;
        }

        /**
         * Sets for how long a permit is valid, and the order it becomes.
         *
         * @param value the time, above 0, at most 31 days
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder validity(Duration value) {
            Preconditions.checkArgument(
                    !value.isNegative() && !value.isZero() && value.compareTo(LONGEST_VALIDITY) <= 0,
                    "validity must be above 0 and at most 31 days, was %s",
                    value);
            this.validity = value;
            return this;
        }

        /**
         * Sets who may act for which office: needed to override a finding, to correct and to withdraw; reasons then name the
         * persons who can lift them.
         *
         * @param value the register
         * @return this builder
         */
        public Builder mandates(MandateRegister value) {
            this.mandates = Objects.requireNonNull(value, "mandates");
            return this;
        }

        /**
         * Sets which offices may override a finding that bars publication. None may unless set.
         *
         * @param offices the offices
         * @param neverRules the rules that nobody may override all the same, such as {@code NEU-12}
         * @return this builder
         */
        public Builder derogable(Set<OfficeId> offices, Set<String> neverRules) {
            this.derogating = ImmutableSet.copyOf(offices);
            this.never = ImmutableSet.copyOf(neverRules);
            return this;
        }

        /**
         * Sets for how long an approval counts, from the last decision on a variant. For ever unless set.
         *
         * @param value the delay, in working time of the authority
         * @return this builder
         */
        public Builder approvalsLast(Delay value) {
            this.lasting = Objects.requireNonNull(value, "approvalsLast");
            return this;
        }

        /**
         * Adds hours in which a channel may be used; a channel without any always may. An alert knows no hours.
         *
         * @param channel the channel
         * @param value the hours
         * @return this builder
         */
        public Builder hours(ChannelId channel, PublicationHours value) {
            hours.put(channel, value);
            return this;
        }

        /**
         * Sets in which order the variants of a communication go out, such as
         * {@code DistributionPlan::staffThenPressThenPublic}, « les agents avant la presse, la presse avant le public ». In
         * none unless set. A variant is waited for until it is out as it is now, or was taken back, or is there no more.
         *
         * @param value returns the plan of a communication, given the channels of this gate
         * @return this builder
         */
        public Builder order(BiFunction<Communication, ChannelCatalog, DistributionPlan> value) {
            this.order = Objects.requireNonNull(value, "order");
            return this;
        }

        /**
         * Sets the crisis mode, which stops what is not essential while it is open.
         *
         * @param value the crisis mode, over the same store
         * @return this builder
         */
        public Builder crisis(CrisisMode value) {
            this.crisis = Objects.requireNonNull(value, "crisis");
            return this;
        }

        /**
         * Returns the gate.
         *
         * @return the gate
         * @throws IllegalArgumentException if the review lacks a mandatory check; names it
         */
        public PublicationGate build() {
            return new PublicationGate(this);
        }
    }
}
