package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/** What a gate was given to look with. Immutable. */
final class GateSetup {

    final LocalAuthority authority;
    final Review review;
    final ChannelCatalog channels;

    /** By channel, when it may be used; a channel without any always may. */
    final ImmutableListMultimap<ChannelId, PublicationHours> hours;

    final BiFunction<Communication, ChannelCatalog, DistributionPlan> order;

    /** How long an approval counts; null for ever. */
    private final @Nullable Delay lasting;

    final ImmutableSet<OfficeId> derogating;
    final ImmutableSet<String> never;
    final @Nullable MandateRegister mandates;

    /** What offices are called; empty where the gate knows of no mandates. */
    private final OrgChart chart;

    final @Nullable CrisisMode crisis;

    GateSetup(PublicationGate.Builder builder) {
        this.authority = builder.authority;
        this.review = builder.review;
        this.channels = builder.channels;
        this.hours = builder.hours.build();
        this.order = builder.order;
        this.lasting = builder.lasting;
        this.derogating = builder.derogating;
        this.never = builder.never;
        this.mandates = builder.mandates;
        this.chart = mandates == null ? OrgChart.builder().build() : mandates.chart();
        this.crisis = builder.crisis;
        Set<String> missing = Sets.difference(StandardReview.mandatoryChecks(), review.checks());
        Preconditions.checkArgument(
                missing.isEmpty(),
                "the review lacks the mandatory checks %s; add them: no text leaves unseen",
                missing);
    }

    DecisionContext context(Instant now) {
        MandateRegister register = mandates;
        Preconditions.checkState(
                register != null, "give the gate a register of mandates, which tells who may act for which office");
        return new DecisionContext(now, authority, register, channels);
    }

    /** When the approval of a variant ceased to count; nothing while it counts, and for what is not approved. */
    Optional<Instant> approvalEnded(ApprovalState state, VariantId variant, Instant now) {
        Delay counts = lasting;
        return counts == null || !state.isApproved(variant)
                ? Optional.empty()
                : state.decidedAt(variant)
                        .map(decided -> counts.after(decided, authority.workingCalendar()))
                        .filter(end -> !now.isBefore(end));
    }

    /** Who has such a right for an office, those who cannot use it in this case included. */
    Set<PersonId> entitled(OfficeId office, Instant now, RightAsked right) {
        MandateRegister register = mandates;
        if (register == null) {
            return ImmutableSet.of();
        }
        return register.candidates(office, now).stream()
                .filter(person -> register.resolve(
                                person, office, now, right.matter(), right.accepted(), right.hindered())
                        .granted()
                        .isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What such an office can do, or why it cannot at present. */
    Lifting by(Lifting.Kind kind, OfficeId office, Instant now, RightAsked right) {
        return by(kind, office, now, right, right.hindered(), Wording.same(""));
    }

    /**
     * What such an office can do, or why it cannot at present.
     *
     * @param except who has the right and cannot use it, having decided already
     * @param after what has to happen first, as the end of a sentence; empty where the turn has come
     */
    Lifting by(Lifting.Kind kind, OfficeId office, Instant now, RightAsked right, Set<PersonId> except, Wording after) {
        Wording name = nameOf(office);
        Set<PersonId> entitled = entitled(office, now, right);
        Set<PersonId> able = Sets.difference(entitled, except).immutableCopy();
        if (!able.isEmpty() || mandates == null) {
            return Lifting.by(kind, office, name, able, after);
        }
        return entitled.isEmpty() ? Lifting.vacant(kind, office, name) : Lifting.hindered(kind, office, name, entitled);
    }

    /** How people call an office. */
    Wording nameOf(OfficeId office) {
        return chart.nameOf(office);
    }

    /** How people call a channel; its identifier where the catalogue does not know it. */
    Wording nameOf(ChannelId channel) {
        return VariantNames.of(channel, channels);
    }

    /** How people call a variant: by its channel, and by its language where that is not French. */
    Wording nameOf(VariantId variant) {
        return VariantNames.of(variant, channels);
    }

    Lifting at(Instant instant) {
        return Lifting.at(instant, wording(instant));
    }

    Wording wording(Instant instant) {
        return DateWording.moment(instant.atZone(authority.zone()));
    }
}
