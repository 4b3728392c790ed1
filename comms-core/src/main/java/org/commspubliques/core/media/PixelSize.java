package org.commspubliques.core.media;

import com.google.common.base.Preconditions;

/**
 * Définition: the width and height of an image or a video as it is seen, in pixels. Immutable and thread-safe.
 *
 * @param width the width, from 1
 * @param height the height, from 1
 */
public record PixelSize(int width, int height) {

    /** Refuses a size without extent. */
    public PixelSize {
        Preconditions.checkArgument(width >= 1, "width must be at least 1 pixel, was %s", width);
        Preconditions.checkArgument(height >= 1, "height must be at least 1 pixel, was %s", height);
    }

    /**
     * Returns the proportion.
     *
     * @return the width divided by the height: 1 for a square, above 1 for a landscape
     */
    public double ratio() {
        return (double) width / height;
    }

    /**
     * Returns this size turned by a quarter.
     *
     * @return the size with width and height exchanged
     */
    public PixelSize turned() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }

    /**
     * Returns the text form.
     *
     * @return the width and the height, such as « 1200 × 630 »
     */
    @Override
    public String toString() {
        return width + " × " + height;
    }
}
