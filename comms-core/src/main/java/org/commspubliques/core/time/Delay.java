package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Délai: a time span of working days or working hours; how long it really is depends on the calendar of the authority.
 * Immutable and thread-safe.
 *
 * @param amount how many, from 1 to 1,000
 * @param unit of what
 */
public record Delay(int amount, Unit unit) {

    private static final int MAX_AMOUNT = 1_000;

    /** Refuses a delay of nothing, and one of years. */
    public Delay {
        Objects.requireNonNull(unit, "unit");
        Preconditions.checkArgument(
                amount >= 1 && amount <= MAX_AMOUNT, "a delay is from 1 to %s, was %s", MAX_AMOUNT, amount);
    }

    /** Unité d’un délai. */
    public enum Unit {
        /** Heures ouvrées. */
        WORKING_HOURS,
        /** Jours ouvrés. */
        WORKING_DAYS
    }

    /**
     * Returns a delay of working hours.
     *
     * @param hours how many, from 1 to 1,000
     * @return the delay
     */
    public static Delay workingHours(int hours) {
        return new Delay(hours, Unit.WORKING_HOURS);
    }

    /**
     * Returns a delay of working days.
     *
     * @param days how many, from 1 to 1,000
     * @return the delay
     */
    public static Delay workingDays(int days) {
        return new Delay(days, Unit.WORKING_DAYS);
    }

    /**
     * Returns when the delay is over.
     *
     * @param start when it starts
     * @param calendar the working days and hours it runs in
     * @return the instant
     * @throws IllegalStateException if the calendar leaves no working day for a year
     */
    public Instant after(Instant start, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAYS
                ? calendar.plusWorkingDays(start, amount)
                : calendar.plusWorkingHours(start, Duration.ofHours(amount));
    }

    /**
     * Returns when the delay must start in order to be over in time.
     *
     * @param due when it must be over
     * @param calendar the working days and hours it runs in
     * @return the latest start, in working time; {@link #after} from there is never later than {@code due}
     * @throws IllegalStateException if the calendar leaves no working day for a year
     */
    public Instant before(Instant due, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAYS
                ? calendar.minusWorkingDays(due, amount)
                : calendar.minusWorkingHours(due, Duration.ofHours(amount));
    }

    /**
     * Returns the delay as people say it.
     *
     * @return the label, such as « 2 jours ouvrés »
     */
    public Wording label() {
        String plural = amount == 1 ? "" : "s";
        return unit == Unit.WORKING_DAYS
                ? Wording.of(amount + "\u00A0jour" + plural + " ouvré" + plural, amount + "\u00A0working day" + plural)
                : Wording.of(
                        amount + "\u00A0heure" + plural + " ouvrée" + plural, amount + "\u00A0working hour" + plural);
    }
}
