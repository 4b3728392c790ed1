package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Logo: how small it may be, and how much room it needs. Immutable and thread-safe.
 *
 * @param id its stable name, in lower-case letters, digits and hyphens, such as {@code bloc-marque}
 * @param name what people call it
 * @param minPixels the least width on a screen, in CSS pixels, from 1
 * @param minMillimetres the least width on paper, in millimetres, from 1
 * @param clearance the room on each side that nothing else may enter (zone de protection), in hundredths of its own width,
 *     from 0 to 500
 */
public record LogoRule(String id, Wording name, int minPixels, int minMillimetres, int clearance) {

    static final int MOST = 10_000;
    static final int MOST_CLEARANCE = 500;

    /** Refuses sizes out of bounds. */
    public LogoRule {
        Slugs.require(id, "logo id");
        Objects.requireNonNull(name, "name");
        Preconditions.checkArgument(minPixels >= 1 && minPixels <= MOST, "minPixels: %s", minPixels);
        Preconditions.checkArgument(
                minMillimetres >= 1 && minMillimetres <= MOST, "minMillimetres: %s", minMillimetres);
        Preconditions.checkArgument(clearance >= 0 && clearance <= MOST_CLEARANCE, "clearance: %s", clearance);
    }

    /**
     * Returns the least width.
     *
     * @param surface where it is shown
     * @return the width, in pixels on a screen and in millimetres on paper
     */
    public int minimum(VisualUse.Surface surface) {
        return surface == VisualUse.Surface.SCREEN ? minPixels : minMillimetres;
    }
}
