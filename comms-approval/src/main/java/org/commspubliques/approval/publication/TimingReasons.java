package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;

/** What time stands in the way. */
final class TimingReasons {

    private TimingReasons() {}

    static List<RefusalReason> reasons(
            GateSetup setup, ApprovalState state, Communication communication, VariantId variant, Instant now) {
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        Lifting revision = Lifting.by(Lifting.Kind.REVISE, ImmutableSet.of(communication.author()));
        DistributionPlan plan = setup.order().apply(communication, setup.channels());
        latest(communication.plannedAt(variant), plan.notBefore(variant))
                .filter(now::isBefore)
                .ifPresent(planned -> {
                    Wording said = setup.wording(planned);
                    reasons.add(RefusalReason.of(
                            Code.NOT_YET_DUE,
                            "La déclinaison " + variant + " est prévue pour le " + said.fr() + ".",
                            "Variant " + variant + " is planned for " + said.en() + ".",
                            setup.at(planned),
                            revision));
                });
        communication
                .embargo()
                .filter(embargo -> reachesThePublic(setup.channels(), variant) && now.isBefore(embargo.until()))
                .ifPresent(embargo -> {
                    Wording said = setup.wording(embargo.until());
                    reasons.add(RefusalReason.of(
                            Code.EMBARGO,
                            "Embargo jusqu’au " + said.fr() + " : rien ne paraît avant.",
                            "Embargo until " + said.en() + ": nothing is public before.",
                            setup.at(embargo.until())));
                });
        communication.validUntil().filter(end -> !now.isBefore(end)).ifPresent(end -> {
            Wording said = setup.wording(end);
            reasons.add(RefusalReason.of(
                    Code.CONTENT_EXPIRED,
                    "L’action n’a plus d’objet depuis le " + said.fr() + ".",
                    "The communication has been of no use since " + said.en() + ".",
                    revision));
        });
        addHours(setup, communication, variant, now, reasons);
        addOrder(plan, state, communication, variant, reasons);
        return reasons.build();
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    /** What was taken back was told nevertheless, and what is no longer there is waited for in vain. */
    private static void addOrder(
            DistributionPlan plan,
            ApprovalState state,
            Communication communication,
            VariantId variant,
            ImmutableList.Builder<RefusalReason> reasons) {
        List<VariantId> waitingFor = plan.waitingFor(variant, ImmutableSet.of()).stream()
                .filter(earlier -> communication.variant(earlier).isPresent()
                        && !state.isPublished(earlier)
                        && !state.isTakenBack(earlier))
                .collect(ImmutableList.toImmutableList());
        if (!waitingFor.isEmpty()) {
            String earlier = waitingFor.stream().map(VariantId::toString).collect(Collectors.joining(", "));
            reasons.add(RefusalReason.of(
                    Code.OUT_OF_ORDER,
                    "Avant " + variant + ", il faut avoir diffusé : " + earlier + ".",
                    "Before " + variant + ", these have to be out: " + earlier + ".",
                    waitingFor.stream().map(Lifting::first).collect(ImmutableList.toImmutableList())));
        }
    }

    /** An alert knows no hours. */
    private static void addHours(
            GateSetup setup,
            Communication communication,
            VariantId variant,
            Instant now,
            ImmutableList.Builder<RefusalReason> reasons) {
        List<PublicationHours> hours = setup.hours(variant.channel());
        ZoneId zone = setup.authority().zone();
        if (communication.purpose() == CommunicationPurpose.ALERT
                || hours.stream().anyMatch(open -> open.contain(now, zone))) {
            return;
        }
        hours.stream()
                .map(open -> open.next(now, zone))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> {
                    Wording said = setup.wording(next);
                    reasons.add(RefusalReason.of(
                            Code.OUTSIDE_HOURS,
                            "Le canal " + variant.channel()
                                    + " n’est pas utilisé à cette heure ; prochaine ouverture : " + said.fr() + ".",
                            "Channel " + variant.channel() + " is not used at this hour; it next opens on " + said.en()
                                    + ".",
                            setup.at(next)));
                });
    }

    /** A channel nobody knows may reach anybody. */
    private static boolean reachesThePublic(ChannelCatalog channels, VariantId variant) {
        return channels.find(variant.channel())
                .map(Channel::reach)
                .filter(reach -> reach != ChannelReach.PUBLIC)
                .isEmpty();
    }
}
