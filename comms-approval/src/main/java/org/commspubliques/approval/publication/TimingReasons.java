package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** What time stands in the way. */
final class TimingReasons {

    private TimingReasons() {}

    static List<RefusalReason> reasons(
            Communication communication,
            VariantId variant,
            ChannelCatalog channels,
            LocalAuthority authority,
            Instant now) {
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        communication
                .plannedAt(variant)
                .filter(now::isBefore)
                .map(instant -> wording(instant, authority))
                .ifPresent(planned -> reasons.add(RefusalReason.of(
                        Code.NOT_YET_DUE,
                        "La déclinaison " + variant + " est prévue pour le " + planned.fr() + ".",
                        "Variant " + variant + " is planned for " + planned.en() + ".")));
        communication
                .embargo()
                .filter(embargo -> reachesThePublic(channels, variant) && now.isBefore(embargo.until()))
                .map(embargo -> wording(embargo.until(), authority))
                .ifPresent(until -> reasons.add(RefusalReason.of(
                        Code.EMBARGO,
                        "Embargo jusqu’au " + until.fr() + " : rien ne paraît avant.",
                        "Embargo until " + until.en() + ": nothing is public before.")));
        return reasons.build();
    }

    /** A channel nobody knows may reach anybody. */
    private static boolean reachesThePublic(ChannelCatalog channels, VariantId variant) {
        return channels.find(variant.channel())
                .map(Channel::reach)
                .filter(reach -> reach != ChannelReach.PUBLIC)
                .isEmpty();
    }

    private static Wording wording(Instant instant, LocalAuthority authority) {
        ZonedDateTime local = instant.atZone(authority.zone());
        Wording day = DateWording.inFull(local.toLocalDate());
        Wording hour = DateWording.hour(local.toLocalTime());
        return Wording.of(day.fr() + ", " + hour.fr(), day.en() + ", " + hour.en());
    }
}
