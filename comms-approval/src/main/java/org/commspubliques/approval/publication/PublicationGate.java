package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.PermitRules;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.internal.json.ReportDigest;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.jspecify.annotations.Nullable;

/**
 * Barrière de publication: the only way out. It runs the review itself, on the exact variant, at the instant it is asked,
 * and looks at the decisions, the embargo and the planned instant; it answers with a permit, or with every reason against
 * it at once. A permit becomes an order of delivery once, after all of this was looked at again.
 *
 * <p>Thread-safe; any number of instances may share a store.
 */
public final class PublicationGate {

    private final ApprovalJournal journal;
    private final LocalAuthority authority;
    private final Review review;
    private final ChannelCatalog channels;
    private final Clock clock;
    private final Duration validity;

    private PublicationGate(Builder builder) {
        this.journal = new ApprovalJournal(builder.store);
        this.authority = builder.authority;
        this.review = builder.review;
        this.clock = builder.clock;
        this.channels = builder.channels;
        this.validity = builder.validity;
        Set<String> missing = Sets.difference(StandardReview.mandatoryChecks(), review.checks());
        Preconditions.checkArgument(
                missing.isEmpty(),
                "the review lacks the mandatory checks %s; add them: no text leaves unseen",
                missing);
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
                review.packs(),
                ReportDigest.of(report));
        ApprovalJournal.Handled handled = handle(communication, name, now, issue);
        if (handled instanceof ApprovalJournal.Done done) {
            return done.events().stream()
                    .filter(ApprovalEvent.PermitIssued.class::isInstance)
                    .map(ApprovalEvent.PermitIssued.class::cast)
                    .filter(issued ->
                            issued.variant().equals(variant) && issued.seal().equals(issue.seal()))
                    .findFirst()
                    .<GateAnswer<PublicationPermit>>map(issued -> new GateAnswer.Granted<>(new PublicationPermit(
                            issued.permit(), issued.variant(), issued.seal(), issued.validUntil())))
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
        if (!examination.reasons().isEmpty()) {
            return new GateAnswer.Denied<>(examination.reasons());
        }
        ContentSeal seal = communication.seal(variant);
        if (!permit.communication().equals(communication.id())) {
            return new GateAnswer.Denied<>(List.of(RefusalReason.of(
                    RefusalReason.Code.PERMIT_UNUSABLE,
                    "L’autorisation " + permit + " n’est pas celle de cette action.",
                    "Permit " + permit + " is not for this communication.")));
        }
        ApprovalJournal.Handled handled =
                handle(communication, name, now, new ApprovalCommand.RedeemPermit(permit, variant, seal));
        if (handled instanceof ApprovalJournal.Done done) {
            return isOrderOf(done, permit, variant, seal)
                    ? new GateAnswer.Granted<>(new DeliveryOrder(
                            permit, communication.variant(variant).orElseThrow(), seal))
                    : nameTaken(name);
        }
        return denied(((ApprovalJournal.Refused) handled).refusal());
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
     * delivered again, under another name; one that was taken is not sent a second time.
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
        IssuedPermit permit =
                journal.state(order.communication()).permit(order.permit()).orElse(null);
        Preconditions.checkArgument(
                permit != null && permit.redeemed() && permit.seal().equals(order.seal()),
                "%s is not of this gate's store",
                order);
        Optional<String> taken = permit.delivery();
        if (taken.isPresent()) {
            return new DeliveryReceipt.Delivered(taken.get());
        }
        Optional<ApprovalJournal.Done> earlier = journal.recorded(order.communication(), name);
        if (earlier.isPresent()) {
            return DeliveryAttempt.recorded(earlier.get().events(), order, name);
        }
        DeliveryReceipt receipt = DeliveryAttempt.make(order, adapter);
        ApprovalCommand.RecordDelivery record = DeliveryAttempt.record(order, receipt);
        Instant now = clock.instant();
        journal.handle(order.communication(), name, now, state -> PermitRules.decide(state, record, now));
        return receipt;
    }

    /** What the gate found: the reasons against publication, and the report where the review could be run. */
    private record Examination(
            List<RefusalReason> reasons, @Nullable Report report) {}

    private Examination examine(Communication communication, VariantId variantId, Instant now) {
        ApprovalState state = journal.state(communication.id());
        Variant variant = communication.variant(variantId).orElse(null);
        if (variant == null) {
            return new Examination(
                    List.of(RefusalReason.of(
                            RefusalReason.Code.UNKNOWN_VARIANT,
                            "L’action n’a pas de déclinaison " + variantId + ".",
                            "The communication has no variant " + variantId + ".")),
                    null);
        }
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        reasons.addAll(ApprovalReasons.reasons(state, communication, variantId, now));
        reasons.addAll(TimingReasons.reasons(communication, variantId, channels, authority, now));
        Report report = review.review(communication, variant, new ReviewContext(authority, now));
        report.of(Severity.BLOCKING).stream().map(PublicationGate::blocking).forEach(reasons::add);
        return new Examination(reasons.build(), report);
    }

    private static RefusalReason blocking(Finding finding) {
        return new RefusalReason(RefusalReason.Code.BLOCKING_FINDING, finding.message(), finding);
    }

    private ApprovalJournal.Handled handle(
            Communication communication, CommandId name, Instant now, ApprovalCommand command) {
        return journal.handle(communication.id(), name, now, state -> PermitRules.decide(state, command, now));
    }

    private static <T> GateAnswer<T> denied(Refusal refusal) {
        return new GateAnswer.Denied<>(
                List.of(new RefusalReason(RefusalReason.Code.PERMIT_UNUSABLE, refusal.message(), null)));
    }

    private static <T> GateAnswer<T> nameTaken(CommandId name) {
        return new GateAnswer.Denied<>(List.of(RefusalReason.of(
                RefusalReason.Code.PERMIT_UNUSABLE,
                "La demande « " + name + " » a déjà servi à autre chose ; donnez-lui un autre nom.",
                "Request '" + name + "' was used for something else; give it another name.")));
    }

    /** Builds a gate. Not thread-safe. */
    public static final class Builder {

        private final ApprovalStore store;
        private final LocalAuthority authority;
        private final Review review;
        private final Clock clock;
        private ChannelCatalog channels = ChannelCatalog.standard();
        private Duration validity = Duration.ofHours(24);

        private Builder(ApprovalStore store, LocalAuthority authority, Review review, Clock clock) {
            this.store = Objects.requireNonNull(store, "store");
            this.authority = Objects.requireNonNull(authority, "authority");
            this.review = Objects.requireNonNull(review, "review");
            this.clock = Objects.requireNonNull(clock, "clock");
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
         * Sets for how long a permit is valid.
         *
         * @param value the time, above 0
         * @return this builder
         */
        public Builder validity(Duration value) {
            Preconditions.checkArgument(
                    !value.isNegative() && !value.isZero(), "validity must be above 0, was %s", value);
            this.validity = value;
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
