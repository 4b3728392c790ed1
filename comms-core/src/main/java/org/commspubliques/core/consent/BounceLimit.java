package org.commspubliques.core.consent;

import com.google.common.collect.Sets;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.source.Source;

/** From how many messages that came back on an address is taken no longer to receive; no channel stands for every one. */
record BounceLimit(String id, Set<ChannelKind> channels, int hard, int soft, Source source) {

    BounceLimit {
        channels = Sets.immutableEnumSet(channels);
    }

    boolean isReachedBy(Bounces bounces) {
        return bounces.hard() >= hard || bounces.soft() >= soft;
    }
}
