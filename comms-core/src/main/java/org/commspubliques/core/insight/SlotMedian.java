package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Créneau: some hours of a day of the week, and what publications in them usually obtained. Immutable and thread-safe.
 *
 * @param day the day of the week
 * @param fromHour the first hour, from 0
 * @param untilHour the hour at which it ends, up to 24
 * @param median the median of what was obtained
 * @param observations how many publications that rests on, from 1
 */
public record SlotMedian(DayOfWeek day, int fromHour, int untilHour, BigDecimal median, int observations) {

    /** Refuses hours that are none. */
    public SlotMedian {
        Objects.requireNonNull(day, "day");
        Preconditions.checkArgument(
                fromHour >= 0 && fromHour < untilHour && untilHour <= 24, "no hours: %s to %s", fromHour, untilHour);
        Objects.requireNonNull(median, "median");
        Preconditions.checkArgument(observations >= 1, "observations must be 1 or more, was %s", observations);
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « jeudi de 17 h à 20 h »
     */
    public Wording label() {
        Wording name = DateWording.dayOfWeek(day);
        return Wording.of(
                name.fr() + " de " + fromHour + "\u00A0h à " + untilHour + "\u00A0h",
                name.en() + " " + fromHour + ":00 to " + untilHour + ":00");
    }
}
