package org.commspubliques.core.consent;

import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;

/**
 * Utilisation: what somebody’s details are about to be used for, and by which sort of channel. Immutable and thread-safe.
 *
 * @param purpose the purpose
 * @param channel the sort of channel
 */
public record ProcessingUse(ProcessingPurpose purpose, ChannelKind channel) {

    private static final Set<ChannelKind> ADDRESSED = Sets.immutableEnumSet(
            ChannelKind.EMAIL,
            ChannelKind.LETTER,
            ChannelKind.SMS,
            ChannelKind.PUSH,
            ChannelKind.VOICE,
            ChannelKind.PRESS,
            ChannelKind.INTERNAL,
            ChannelKind.INTERNAL_JOURNAL);

    /** Refuses missing parts. */
    public ProcessingUse {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
    }

    /**
     * Returns a use.
     *
     * @param purpose the purpose
     * @param channel the sort of channel
     * @return the use
     */
    public static ProcessingUse of(ProcessingPurpose purpose, ChannelKind channel) {
        return new ProcessingUse(purpose, channel);
    }

    /**
     * Returns whether such messages go to people one by one, which takes their details: a website, a poster or a bulletin
     * in every letter box reaches whoever is there, and a feed those who follow it.
     *
     * @return true if somebody’s address is needed
     */
    public boolean isAddressed() {
        return ADDRESSED.contains(channel);
    }
}
