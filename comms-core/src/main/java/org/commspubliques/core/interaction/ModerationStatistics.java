package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.commspubliques.core.channel.ChannelId;

/**
 * Bilan de modération: figures an authority can publish, without a name or a text. Immutable and thread-safe.
 *
 * @param decisions how many decisions there were
 * @param byMeasure how many of each measure; adds up to {@code decisions}; unmodifiable
 * @param byGround how many on each ground; those that cite none are not counted here; unmodifiable
 * @param byChannel how many on each channel; adds up to {@code decisions}; unmodifiable
 * @param appeals how many appeals were lodged
 * @param upheld how many of them were ruled on, and the removal stayed
 * @param reversed how many of them restored the message
 */
public record ModerationStatistics(
        int decisions,
        Map<ModerationMeasure, Integer> byMeasure,
        Map<ModerationGround.Kind, Integer> byGround,
        Map<ChannelId, Integer> byChannel,
        int appeals,
        int upheld,
        int reversed) {

    /** Copies the maps; refuses figures that do not add up. */
    public ModerationStatistics {
        byMeasure = ImmutableMap.copyOf(byMeasure);
        byGround = ImmutableMap.copyOf(byGround);
        byChannel = ImmutableMap.copyOf(byChannel);
        Preconditions.checkArgument(
                sum(byMeasure) == decisions && sum(byChannel) == decisions && sum(byGround) <= decisions,
                "the figures do not add up to %s decisions: %s, %s, %s",
                decisions,
                byMeasure,
                byGround,
                byChannel);
        Preconditions.checkArgument(
                upheld >= 0 && reversed >= 0 && upheld + reversed <= appeals,
                "%s upheld and %s reversed of %s appeals",
                upheld,
                reversed,
                appeals);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns how many decisions took something away.
     *
     * @return those that hid or deleted
     */
    public int removals() {
        return byMeasure.getOrDefault(ModerationMeasure.HIDE, 0) + byMeasure.getOrDefault(ModerationMeasure.DELETE, 0);
    }

    /**
     * Returns how many appeals wait.
     *
     * @return those without a ruling
     */
    public int openAppeals() {
        return appeals - upheld - reversed;
    }
}
