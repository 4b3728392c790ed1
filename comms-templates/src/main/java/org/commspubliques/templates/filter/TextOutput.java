package org.commspubliques.templates.filter;

/**
 * Sortie: where a filter writes its text. Whoever receives the text escapes it, so a filter never does.
 *
 * <p>The numbers have methods of their own so that they can be written in place, without a text in between. An output
 * serves one thread at a time.
 */
public interface TextOutput {

    /**
     * Adds a character.
     *
     * @param c the UTF-16 unit
     * @return this output
     */
    TextOutput append(char c);

    /**
     * Adds a text.
     *
     * @param text the text
     * @return this output
     */
    TextOutput append(CharSequence text);

    /**
     * Adds a whole number in digits that are not grouped.
     *
     * @param number any number
     * @return this output
     */
    default TextOutput appendWhole(long number) {
        return appendDecimal(number, 0, '\0', '.');
    }

    /**
     * Adds a number that has decimals: <code>unscaled / 10<sup>scale</sup></code>, with exactly as many decimals as the
     * scale says, zeros included, and the sign {@code -} before a negative number.
     *
     * @param unscaled the number without its point
     * @param scale how many of its digits are decimals, 0 or more
     * @param group what stands between groups of three digits of the whole part; {@code '\0'} for nothing
     * @param point what stands before the decimals
     * @return this output
     * @throws IllegalArgumentException if the scale is negative
     */
    default TextOutput appendDecimal(long unscaled, int scale, char group, char point) {
        DecimalDigits.write(unscaled, scale, group, point, this);
        return this;
    }

    /**
     * Returns an output that adds to a builder.
     *
     * @param builder what receives the text
     * @return the output
     */
    static TextOutput of(StringBuilder builder) {
        return new BuilderOutput(builder);
    }
}
