package org.commspubliques.core.internal.grapheme;

/**
 * The characters as a reader sees them: the extended grapheme clusters of Unicode Standard Annex 29, the same on every
 * JDK. Each takes time in proportion to its length, whatever it is made of, and no memory.
 *
 * <p>The JDK's own ways give another count from one release to the next, and {@code BreakIterator} of JDK 17 fails 173
 * of the 602 cases of Unicode's own test.
 */
public final class Graphemes {

    /** Nothing before it joins the character before, but a line feed its carriage return. */
    private static final char FIRST_MARK = '\u0300';

    private Graphemes() {}

    /**
     * Returns where a grapheme ends. From 0 on, each end is the start of the next one, until the text's length:
     *
     * <pre>{@code
     * for (int start = 0, end; start < text.length(); start = end) {
     *     end = Graphemes.nextEnd(text, start);
     * }
     * }</pre>
     *
     * @param text the text; a surrogate without its other half is a grapheme of its own
     * @param start where the grapheme starts, in UTF-16 units, less than the text's length
     * @return where it ends, exclusive, in UTF-16 units
     */
    public static int nextEnd(CharSequence text, int start) {
        char first = text.charAt(start);
        int next = start + 1;
        if (first < FIRST_MARK && first != '\r' && (next == text.length() || text.charAt(next) < FIRST_MARK)) {
            return next;
        }
        return endByRules(text, start);
    }

    private static int endByRules(CharSequence text, int start) {
        int length = text.length();
        int state = GraphemeRules.START;
        int at = start;
        while (at < length) {
            int codePoint = Character.codePointAt(text, at);
            state = GraphemeRules.next(state, GraphemeTable.classOf(codePoint));
            if (state == GraphemeRules.BREAK) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return length;
    }

    /**
     * Counts the graphemes of a text.
     *
     * @param text the text
     * @return how many there are
     */
    public static int count(CharSequence text) {
        int length = text.length();
        int count = 0;
        for (int at = 0; at < length; at = nextEnd(text, at)) {
            count++;
        }
        return count;
    }

    /**
     * Returns whether the grapheme that begins here ends a line. Nothing ever combines with a line break but CR LF.
     *
     * @param text the text
     * @param start where the grapheme begins
     * @return true for a line break
     */
    public static boolean isLineBreak(CharSequence text, int start) {
        return switch (text.charAt(start)) {
            case '\r', '\n', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
