package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.language.Wording;

/**
 * Conseil de canal: how well a channel suits a communication, and why. Immutable and thread-safe.
 *
 * @param channel the channel
 * @param points the sum of what its reasons give
 * @param reasons the reasons, one for each criterion looked at, in the order of {@link AdviceCriterion}; unmodifiable
 */
public record ChannelAdvice(Channel channel, int points, List<AdviceReason> reasons) {

    /** Copies the reasons; refuses points that are not their sum. */
    public ChannelAdvice {
        Objects.requireNonNull(channel, "channel");
        reasons = ImmutableList.copyOf(reasons);
        int sum = reasons.stream().mapToInt(AdviceReason::points).sum();
        Preconditions.checkArgument(points == sum, "points must be the sum of the reasons, %s, were %s", sum, points);
    }

    /**
     * Returns the advice of some reasons.
     *
     * @param channel the channel
     * @param reasons the reasons
     * @return the advice
     */
    public static ChannelAdvice of(Channel channel, List<AdviceReason> reasons) {
        return new ChannelAdvice(
                channel, reasons.stream().mapToInt(AdviceReason::points).sum(), reasons);
    }

    /**
     * Returns the most points the channel could have had.
     *
     * @return the sum of what its criteria could give
     */
    public int outOf() {
        return reasons.stream().mapToInt(AdviceReason::outOf).sum();
    }

    /**
     * Returns the advice in words (« pourquoi »).
     *
     * @return the reasons with their points, such as « atteint bien habitants (24/24) ; … »
     */
    public Wording why() {
        return Wording.of(
                reasons.stream()
                        .map(reason -> reason.why().fr() + " (" + reason.points() + "/" + reason.outOf() + ")")
                        .collect(Collectors.joining(" ; ")),
                reasons.stream()
                        .map(reason -> reason.why().en() + " (" + reason.points() + "/" + reason.outOf() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
