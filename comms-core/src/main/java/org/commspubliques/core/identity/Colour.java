package org.commspubliques.core.identity;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import java.util.Locale;

/**
 * Couleur, opaque, of the sRGB space. Immutable and thread-safe.
 *
 * @param rgb red, green and blue, eight bits each, from 0x000000 to 0xFFFFFF
 */
public record Colour(int rgb) {

    /** Black. */
    public static final Colour BLACK = new Colour(0x000000);

    /** White. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** The light of each of 256 values, linear: WCAG 2.2, relative luminance. Strict, so that every machine agrees. */
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double value = i / 255.0;
            LINEAR[i] = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    /** Refuses what is beyond 24 bits. */
    public Colour {
        Preconditions.checkArgument(rgb >= 0 && rgb <= 0xFFFFFF, "rgb must be from 0x000000 to 0xFFFFFF, was %s", rgb);
    }

    /**
     * Reads a colour.
     *
     * @param text three or six hexadecimal digits after a number sign, in any case, such as {@code #005F83}
     * @return the colour
     * @throws IllegalArgumentException if the text is none
     */
    public static Colour parse(String text) {
        String digits = text.startsWith("#") ? Ascii.toLowerCase(text.substring(1)) : "";
        Preconditions.checkArgument(
                (digits.length() == 3 || digits.length() == 6) && HEXADECIMAL.matchesAllOf(digits),
                "a colour is # and 3 or 6 hexadecimal digits, such as #005f83; was '%s'",
                text);
        int value = Integer.parseInt(digits, 16);
        return digits.length() == 6
                ? new Colour(value)
                : new Colour((value >> 8 & 0xF) * 0x110000 + (value >> 4 & 0xF) * 0x1100 + (value & 0xF) * 0x11);
    }

    /**
     * Returns the red part.
     *
     * @return from 0 to 255
     */
    public int red() {
        return rgb >> 16;
    }

    /**
     * Returns the green part.
     *
     * @return from 0 to 255
     */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /**
     * Returns the blue part.
     *
     * @return from 0 to 255
     */
    public int blue() {
        return rgb & 0xFF;
    }

    /**
     * Returns how light it is, as WCAG 2 reckons (relative luminance).
     *
     * @return from 0, black, to 1, white
     */
    public double luminance() {
        return 0.2126 * LINEAR[red()] + 0.7152 * LINEAR[green()] + 0.0722 * LINEAR[blue()];
    }

    /**
     * Returns the contrast with another colour, as WCAG 2 reckons (contrast ratio).
     *
     * @param other the other colour; which of the two is the text does not matter
     * @return the contrast
     */
    public Contrast contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return new Contrast((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05));
    }

    /**
     * Returns how far another colour is from this one to the eye, roughly: differences of red, green and blue weighed by how
     * well they are seen.
     *
     * @param other the other colour
     * @return the distance, 0 for the same colour; only good for comparing
     */
    public int distanceTo(Colour other) {
        int red = red() - other.red();
        int green = green() - other.green();
        int blue = blue() - other.blue();
        int reds = (red() + other.red()) / 2;
        return (512 + reds) * red * red + 1024 * green * green + (767 - reds) * blue * blue;
    }

    /**
     * Returns the text form.
     *
     * @return a number sign and six lower-case hexadecimal digits, such as {@code #005f83}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
