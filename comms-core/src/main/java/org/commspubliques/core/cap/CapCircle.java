package org.commspubliques.core.cap;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Cercle: all places within a distance of a point. Immutable and thread-safe.
 *
 * @param centre the point
 * @param radius the distance in kilometres, from 0
 */
public record CapCircle(CapPoint centre, BigDecimal radius) {

    /** Refuses a distance below zero. */
    public CapCircle {
        Objects.requireNonNull(centre, "centre");
        radius = CapText.number(radius, "radius");
        CapValueException.unless(
                radius.signum() >= 0,
                "un rayon est de 0 km ou plus : " + radius.toPlainString(),
                "radius must be 0 km or more, was " + radius.toPlainString());
    }

    @Override
    public String toString() {
        return centre + " " + radius.toPlainString();
    }
}
