package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.commspubliques.core.internal.text.GroupedDigits;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Indicateur: something that is measured to see whether a communication was of use. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code clics}
 * @param label what people call it
 * @param unit in what it is counted, such as « clics » or « % »
 * @param better which way is better
 * @param aggregation how several measurements of one period make one figure
 * @param decimals how many decimals are shown, from 0 to 6
 * @param aboutPeople whether it tells of what persons did, so that a figure on too few of them is not shown
 * @param source where such figures come from, such as « statistiques du réseau social »
 */
public record Indicator(
        String id,
        Wording label,
        Wording unit,
        Direction better,
        Aggregation aggregation,
        int decimals,
        boolean aboutPeople,
        Wording source) {

    private static final int MOST_DECIMALS = 6;

    /** Refuses decimals out of bounds. */
    public Indicator {
        Identifiers.require(id, "indicator id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(aggregation, "aggregation");
        Preconditions.checkArgument(
                decimals >= 0 && decimals <= MOST_DECIMALS,
                "indicator %s: decimals must be 0 to %s, was %s",
                id,
                MOST_DECIMALS,
                decimals);
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns a value as people read it.
     *
     * @param value the value
     * @return such as « 1 240 clics », rounded half up to its decimals, with no-break spaces
     */
    public Wording label(BigDecimal value) {
        return label(value, decimals);
    }

    /** Returns a value with its unit, to so many decimals. */
    Wording label(BigDecimal value, int shown) {
        Wording digits = GroupedDigits.of(value.setScale(shown, RoundingMode.HALF_UP));
        return Wording.of(
                digits.fr() + "\u00A0" + unit.fr(),
                digits.en() + (unit.en().startsWith("%") ? "" : "\u00A0") + unit.en());
    }

    /** Refuses a number that no indicator has: 30 digits and 20 decimals are enough for anybody. */
    static BigDecimal require(BigDecimal value, String what) {
        Preconditions.checkArgument(
                value.precision() <= 30 && value.scale() <= 20 && value.scale() >= -20,
                "%s has more than 30 digits or 20 decimals",
                what);
        return value;
    }
}
