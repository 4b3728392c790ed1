package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Période de validité: the days on which a value holds, in the authority's zone. Immutable and thread-safe.
 *
 * @param from the first day; null where it has always held
 * @param until the last day, inclusive; null where no end is known
 */
public record FactPeriod(@Nullable LocalDate from, @Nullable LocalDate until) {

    private static final FactPeriod ALWAYS = new FactPeriod(null, null);

    /** Refuses an end before the start. */
    public FactPeriod {
        Preconditions.checkArgument(
                from == null || until == null || !until.isBefore(from), "until %s is before from %s", until, from);
    }

    /**
     * Returns the period without ends.
     *
     * @return the period
     */
    public static FactPeriod always() {
        return ALWAYS;
    }

    /**
     * Returns the period that starts on a day and has no end.
     *
     * @param day the first day
     * @return the period
     */
    public static FactPeriod from(LocalDate day) {
        return new FactPeriod(day, null);
    }

    /**
     * Returns the first day.
     *
     * @return the day, or nothing where it has always held
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the last day.
     *
     * @return the day, or nothing where no end is known
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether a day is one of them.
     *
     * @param day the day
     * @return true if the value holds on it
     */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOver(day);
    }

    /**
     * Returns whether the period has ended before a day.
     *
     * @param day the day
     * @return true if the last day is before it
     */
    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /**
     * Returns whether two periods have a day in common.
     *
     * @param other the other
     * @return true if they do
     */
    public boolean overlaps(FactPeriod other) {
        return !(other.from != null && isOver(other.from)) && !(from != null && other.isOver(from));
    }

    /**
     * Returns the period as people say it.
     *
     * @return the wording, such as « du 1er mars 2026 au 30 juin 2026 » or « à partir du 1er mars 2026 »
     */
    public Wording label() {
        Wording start = from == null ? Wording.same("") : DateWording.dayMonthAndYear(from);
        Wording end = until == null ? Wording.same("") : DateWording.dayMonthAndYear(until);
        if (from != null && until != null) {
            return Wording.of("du " + start.fr() + " au " + end.fr(), "from " + start.en() + " to " + end.en());
        }
        if (from != null) {
            return Wording.of("à partir du " + start.fr(), "from " + start.en());
        }
        return until != null
                ? Wording.of("jusqu’au " + end.fr(), "until " + end.en())
                : Wording.of("sans limite de date", "without limit of time");
    }
}
