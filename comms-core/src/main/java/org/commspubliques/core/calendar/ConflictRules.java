package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import org.commspubliques.core.channel.ChannelId;

/**
 * Règles du calendrier: how far apart things shall be, as data. They are habits of the house, not rules of law. Immutable and
 * thread-safe.
 *
 * @param minimumGaps how far apart two items of a channel shall be at least, by channel; from zero, which asks for nothing;
 *     unmodifiable
 * @param otherGap the same for channels without one of their own
 * @param topicWindow how far apart two communications on one subject shall be at least; from zero
 * @param approvalLead how long before its hour an item shall be approved; from zero
 */
public record ConflictRules(
        Map<ChannelId, Duration> minimumGaps, Duration otherGap, Duration topicWindow, Duration approvalLead) {

    private static final Duration LONGEST = Duration.ofDays(400);

    private static final ConflictRules STANDARD =
            new ConflictRules(ImmutableMap.of(), Duration.ofHours(3), Duration.ofDays(2), Duration.ofHours(24));

    /** Copies the gaps; refuses durations below zero or above 400 days. */
    public ConflictRules {
        minimumGaps = ImmutableMap.copyOf(minimumGaps);
        minimumGaps.forEach((channel, gap) -> requireInBounds(gap, "gap of " + channel));
        requireInBounds(otherGap, "otherGap");
        requireInBounds(topicWindow, "topicWindow");
        requireInBounds(approvalLead, "approvalLead");
    }

    private static void requireInBounds(Duration value, String what) {
        Preconditions.checkArgument(
                !value.isNegative() && value.compareTo(LONGEST) <= 0, "%s must be 0 to 400 days, was %s", what, value);
    }

    /**
     * Returns what the library proposes until the house says otherwise: three hours between two items of a channel, two days
     * between two communications on one subject, approved a day before.
     *
     * @return the rules
     */
    public static ConflictRules standard() {
        return STANDARD;
    }

    /**
     * Returns these rules with the gap of one channel.
     *
     * @param channel the channel
     * @param gap how far apart two of its items shall be at least
     * @return the rules
     */
    public ConflictRules withGap(ChannelId channel, Duration gap) {
        return new ConflictRules(
                ImmutableMap.<ChannelId, Duration>builder()
                        .putAll(minimumGaps)
                        .put(channel, gap)
                        .buildKeepingLast(),
                otherGap,
                topicWindow,
                approvalLead);
    }

    /**
     * Returns how far apart two items of a channel shall be at least.
     *
     * @param channel the channel
     * @return the gap
     */
    public Duration gap(ChannelId channel) {
        return minimumGaps.getOrDefault(channel, otherGap);
    }
}
