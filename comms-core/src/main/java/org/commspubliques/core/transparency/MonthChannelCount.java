package org.commspubliques.core.transparency;

import com.google.common.base.Preconditions;
import java.time.YearMonth;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelId;

/**
 * Compte d’un mois sur un canal. Immutable and thread-safe.
 *
 * @param month the month, in the zone of the authority
 * @param channel the channel
 * @param publications how much went out
 * @param corrections how often something was corrected, whenever it had gone out
 * @param withdrawals how often something was withdrawn, whenever it had gone out
 */
public record MonthChannelCount(
        YearMonth month, ChannelId channel, int publications, int corrections, int withdrawals) {

    /** Refuses missing parts and negative counts. */
    public MonthChannelCount {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(channel, "channel");
        Preconditions.checkArgument(
                publications >= 0 && corrections >= 0 && withdrawals >= 0, "counts must not be negative");
    }
}
