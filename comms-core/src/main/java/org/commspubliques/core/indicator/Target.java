package org.commspubliques.core.indicator;

import java.math.BigDecimal;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Cible: what an indicator should reach. Immutable and thread-safe.
 *
 * @param indicator the identifier of the indicator
 * @param value what it should be at least, or at most where lower is better; of 30 digits and 20 decimals at most
 */
public record Target(String indicator, BigDecimal value) {

    /** Refuses a value out of bounds. */
    public Target {
        Identifiers.require(indicator, "indicator");
        Indicator.require(value, "value");
    }

    /**
     * Returns a target.
     *
     * @param indicator the identifier of the indicator
     * @param value what it should reach, as a number such as {@code 12.5}
     * @return the target
     */
    public static Target of(String indicator, String value) {
        return new Target(indicator, new BigDecimal(value));
    }
}
