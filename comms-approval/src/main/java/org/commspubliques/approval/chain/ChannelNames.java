package org.commspubliques.approval.chain;

import java.util.Set;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;

/** What people call the channels of a chain, which knows no catalogue: as the one of this library does. */
final class ChannelNames {

    private static final ChannelCatalog USUAL = ChannelCatalog.standard();

    private ChannelNames() {}

    static Wording of(Set<ChannelId> channels) {
        return VariantNames.listed(channels, USUAL);
    }
}
