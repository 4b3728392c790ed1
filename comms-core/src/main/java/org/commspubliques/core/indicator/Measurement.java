package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Mesure: what an indicator was over some days. An aggregate: nothing of it tells of one person. Immutable and thread-safe.
 *
 * @param indicator the identifier of the indicator
 * @param from the first day
 * @param until the last day
 * @param value what was measured, of 30 digits and 20 decimals at most
 * @param source where it was read, such as « tableau de bord de la page »; may be empty
 * @param people how many persons it rests on, from 0; null where nobody knows, or where it rests on none
 */
public record Measurement(
        String indicator,
        LocalDate from,
        LocalDate until,
        BigDecimal value,
        String source,
        @Nullable Long people) {

    /** Refuses days in the wrong order, fewer than no persons, and a value out of bounds. */
    public Measurement {
        Identifiers.require(indicator, "indicator");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                !until.isBefore(from), "measurement of %s: until %s is before from %s", indicator, until, from);
        Indicator.require(value, "value");
        source = EnteredText.enter(source, "source");
        Preconditions.checkArgument(
                people == null || people >= 0,
                "measurement of %s: people must be 0 or more, was %s",
                indicator,
                people);
    }

    /**
     * Returns a measurement that rests on persons.
     *
     * @param indicator the identifier of the indicator
     * @param from the first day
     * @param until the last day
     * @param value what was measured, as a number such as {@code 12.5}
     * @param people how many persons it rests on
     * @return the measurement, without a source
     */
    public static Measurement of(String indicator, LocalDate from, LocalDate until, String value, long people) {
        return new Measurement(indicator, from, until, new BigDecimal(value), "", people);
    }

    /**
     * Returns a measurement that rests on no person, such as how often the press wrote about something.
     *
     * @param indicator the identifier of the indicator
     * @param from the first day
     * @param until the last day
     * @param value what was measured, as a number such as {@code 12.5}
     * @return the measurement, without a source
     */
    public static Measurement of(String indicator, LocalDate from, LocalDate until, String value) {
        return new Measurement(indicator, from, until, new BigDecimal(value), "", null);
    }

    /**
     * Returns how many persons it rests on.
     *
     * @return the number, or nothing where nobody knows or it rests on none
     */
    public OptionalLong knownPeople() {
        return people == null ? OptionalLong.empty() : OptionalLong.of(people);
    }

    /**
     * Returns whether it was taken within some days.
     *
     * @param first the first day
     * @param last the last day
     * @return true where all its days are among them
     */
    public boolean isWithin(LocalDate first, LocalDate last) {
        return !from.isBefore(first) && !until.isAfter(last);
    }

    /**
     * Returns whether it has a day among some days.
     *
     * @param first the first day
     * @param last the last day
     * @return true where one of its days is among them
     */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
