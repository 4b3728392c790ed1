package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Set;
import org.commspubliques.core.channel.ChannelReach;

/**
 * Étape de diffusion: who hears of something at the same time, and how long after those before. Immutable and thread-safe.
 *
 * @param circles who hears of it; at least one; unmodifiable
 * @param delay how long after the step before, or after the start for the first; from zero
 */
public record DistributionStep(Set<ChannelReach> circles, Duration delay) {

    /** Copies the circles; refuses a step for nobody, and one before the step before it. */
    public DistributionStep {
        Preconditions.checkArgument(!circles.isEmpty(), "a step is for at least one circle");
        Preconditions.checkArgument(!delay.isNegative(), "delay must be 0 or more, was %s", delay);
        circles = Sets.immutableEnumSet(circles);
    }

    /**
     * Returns the step of one circle.
     *
     * @param circle who hears of it
     * @param delay how long after the step before
     * @return the step
     */
    public static DistributionStep of(ChannelReach circle, Duration delay) {
        return new DistributionStep(Sets.immutableEnumSet(circle), delay);
    }
}
