package org.commspubliques.templates.escape;

/**
 * Échappement: what is done to a value at one place of a template, so that it stays a value there.
 *
 * <p>Stateless and thread-safe.
 */
public enum Escaping {
    /** Nothing: the value is written as it is. */
    NONE(0, 0),
    /** Text between tags of HTML, or inside a quoted attribute. */
    HTML_TEXT(1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'', 0);

    private final long lowMask;
    private final long highMask;

    Escaping(long lowMask, long highMask) {
        this.lowMask = lowMask;
        this.highMask = highMask;
    }

    /**
     * Tells whether values are written as they are.
     *
     * @return true if nothing is ever changed
     */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * Returns which of the characters U+0000 to U+003F cannot be copied as they are.
     *
     * @return one bit for each character, the lowest for U+0000
     */
    public long lowMask() {
        return lowMask;
    }

    /**
     * Returns which of the characters U+0040 to U+007F cannot be copied as they are.
     *
     * @return one bit for each character, the lowest for U+0040
     */
    public long highMask() {
        return highMask;
    }

    /**
     * Tells whether characters above U+007F may need work.
     *
     * @return true if such a character cannot be copied unseen
     */
    public boolean touchesNonAscii() {
        return false;
    }

    /**
     * Tells whether even a text of harmless characters, or an empty one, may need work.
     *
     * @return true if every text must go through {@link #escape(String, StringBuilder)}
     */
    public boolean touchesStart() {
        return false;
    }

    /**
     * Tells whether a number or a boolean may be written without going through {@link #escape(String, StringBuilder)}.
     *
     * @return true if the text of a number needs no work
     */
    public boolean writesNumbersAsTheyAre() {
        return true;
    }

    /**
     * Appends the escaped form of a whole text, in linear time.
     *
     * @param text the text
     * @param out where it goes
     */
    public void escape(String text, StringBuilder out) {
        if (this == NONE) {
            out.append(text);
        } else {
            out.append(OutputFormat.HTML.escape(text));
        }
    }
}
