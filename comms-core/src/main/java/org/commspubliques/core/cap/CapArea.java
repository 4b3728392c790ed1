package org.commspubliques.core.cap;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Zone: where an alert holds; all of what it lists together. Immutable and thread-safe.
 *
 * @param description the area in words, such as « Boulari et La Coulée »
 * @param polygons lines around parts of it; unmodifiable
 * @param circles circles in it; unmodifiable
 * @param geocodes codes of parts of it, such as INSEE codes; unmodifiable
 * @param altitude the height in feet above mean sea level, its lower end where there is a ceiling; null where any
 * @param ceiling the upper end in feet above mean sea level; null where the altitude is one height
 */
public record CapArea(
        String description,
        List<CapPolygon> polygons,
        List<CapCircle> circles,
        List<CapParameter> geocodes,
        @Nullable BigDecimal altitude,
        @Nullable BigDecimal ceiling) {

    /** Copies the lists; refuses an area without words, and a ceiling without an altitude. */
    public CapArea {
        description = CapText.said(description, "area description");
        polygons = ImmutableList.copyOf(polygons);
        circles = ImmutableList.copyOf(circles);
        geocodes = ImmutableList.copyOf(geocodes);
        altitude = altitude == null ? null : CapText.number(altitude, "altitude");
        ceiling = ceiling == null ? null : CapText.number(ceiling, "ceiling");
        CapValueException.unless(
                ceiling == null || altitude != null,
                "un plafond (« ceiling ») demande une altitude",
                "a ceiling needs an altitude");
    }

    /**
     * Returns an area that is known by its name and by codes.
     *
     * @param description the area in words
     * @param geocodes its codes
     * @return the area
     */
    public static CapArea of(String description, CapParameter... geocodes) {
        return new CapArea(description, List.of(), List.of(), List.of(geocodes), null, null);
    }

    /**
     * Returns the lower end of the heights concerned.
     *
     * @return the height in feet above mean sea level, or nothing
     */
    public Optional<BigDecimal> lowest() {
        return Optional.ofNullable(altitude);
    }

    /**
     * Returns the upper end of the heights concerned.
     *
     * @return the height in feet above mean sea level, or nothing
     */
    public Optional<BigDecimal> highest() {
        return Optional.ofNullable(ceiling);
    }
}
