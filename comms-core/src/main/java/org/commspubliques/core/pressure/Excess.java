package org.commspubliques.core.pressure;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Dépassement: one message more than a cap allows. Immutable and thread-safe.
 *
 * @param audience the identifier of the audience
 * @param channel the sort of channel
 * @param day the day of the message
 * @param cap the cap
 * @param count how many messages the fullest window around that day holds, this one included; above the cap
 * @param from the first day of that window
 */
public record Excess(String audience, ChannelKind channel, LocalDate day, MessageCap cap, int count, LocalDate from) {

    /** Refuses what is no excess. */
    public Excess {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Preconditions.checkArgument(count > cap.max(), "%s messages are within the cap of %s", count, cap.max());
        Objects.requireNonNull(from, "from");
    }

    /**
     * Returns the excess in words. The message has a number where it is the last of its window; otherwise others follow it, and
     * it is one of so many.
     *
     * @param audienceName how people call the audience
     * @return such as « 5e message SMS à « habitants » en 7 jours (plafond 3) », or « 5 messages SMS à « habitants » en 7 jours
     *     à partir du 1er septembre, celui-ci compris (plafond 3) »
     */
    public Wording explanation(Wording audienceName) {
        boolean oneDay = cap.days() == 1;
        String toFr = channel.label().fr() + " à « " + audienceName.fr() + " » en "
                + (oneDay ? "un jour" : cap.days() + " jours");
        String toEn = channel.label().en() + " to '" + audienceName.en() + "' in "
                + (oneDay ? "one day" : cap.days() + " days");
        if (from.plusDays(cap.days() - 1L).equals(day)) {
            return Wording.of(
                    count + "e message " + toFr + " (plafond " + cap.max() + ")",
                    "message " + count + " by " + toEn + " (cap " + cap.max() + ")");
        }
        Wording first = DateWording.dayAndMonth(from);
        return Wording.of(
                count + " messages " + toFr + " à partir du " + first.fr() + ", celui-ci compris (plafond " + cap.max()
                        + ")",
                count + " messages by " + toEn + " from " + first.en() + " on, this one included (cap " + cap.max()
                        + ")");
    }
}
