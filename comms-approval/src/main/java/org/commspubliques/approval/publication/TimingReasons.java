package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** What time stands in the way. */
final class TimingReasons {

    private TimingReasons() {}

    static List<RefusalReason> reasons(GateSetup setup, Communication communication, VariantId variant, Instant now) {
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        Lifting revision = Lifting.by(Lifting.Kind.REVISE, ImmutableSet.of(communication.author()));
        communication.plannedAt(variant).filter(now::isBefore).ifPresent(planned -> {
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
        addHours(setup, communication, variant, now, reasons);
        return reasons.build();
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
