package org.commspubliques.examples.browser;

/**
 * How a page is looked at.
 *
 * @param width the width of the window, in CSS pixels
 * @param height its height
 * @param dark whether the reader prefers dark pages
 */
public record Look(int width, int height, boolean dark) {

    /** A telephone, light. */
    public static final Look PHONE = new Look(375, 812, false);

    /** A tablet, light. */
    public static final Look TABLET = new Look(768, 1024, false);

    /** A laptop, light. */
    public static final Look LAPTOP = new Look(1280, 900, false);

    /** A wide screen, light. */
    public static final Look WIDE = new Look(1440, 900, false);

    /**
     * The same by night.
     *
     * @return the same window, dark
     */
    public Look byNight() {
        return new Look(width, height, true);
    }

    @Override
    public String toString() {
        return width + " px, " + (dark ? "dark" : "light");
    }
}
