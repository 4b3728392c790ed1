package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Case d’un tableau: a part of a total, before it is decided whether it may be shown. Immutable and thread-safe.
 *
 * @param label what the part is of, such as the name of a district
 * @param value its value, from 0, which adds up with those of the others; of 30 digits and 20 decimals at most
 * @param people how many persons it rests on, from 0; no value without persons
 */
public record Cell(String label, BigDecimal value, long people) {

    /** Refuses numbers below zero, and a value that rests on nobody. */
    public Cell {
        label = EnteredText.enter(label, "label");
        Indicator.require(value, "value");
        Preconditions.checkArgument(people >= 0, "cell %s: people must be 0 or more, was %s", label, people);
        Preconditions.checkArgument(
                value.signum() >= 0 && (people > 0 || value.signum() == 0),
                "cell %s: value %s of %s persons",
                label,
                value,
                people);
    }
}
