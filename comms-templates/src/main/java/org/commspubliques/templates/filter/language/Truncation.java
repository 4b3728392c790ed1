package org.commspubliques.templates.filter.language;

import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * Troncature: shortens a text to a number of characters as a reader counts them, after a whole word if there is one.
 */
public final class Truncation {

    private static final String ELLIPSIS = "\u2026";

    /** What an ellipsis does not follow. */
    private static final String WEAK = ",;:.\u2026-\u2013\u2014(\u00AB\u201C\"";

    private Truncation() {}

    /**
     * Shortens a text.
     *
     * @param text the text
     * @param most how many characters to keep at most, the ellipsis included; at least 1
     * @return the text as it is if it is short enough, or its beginning and « … »
     * @throws IllegalArgumentException if {@code most} is not positive
     */
    public static String of(String text, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be positive, was " + most);
        }
        return text.length() <= most ? text : shortened(text, most);
    }

    private static String shortened(String text, int most) {
        int lastSolid = 0;
        int lastWord = 0;
        for (int start = 0, end, count = 1; start < text.length(); start = end, count++) {
            end = Graphemes.nextEnd(text, start);
            boolean isBlank = Character.isWhitespace(text.charAt(start));
            if (isBlank) {
                lastWord = lastSolid;
            }
            if (count == most && end < text.length()) {
                return text.substring(0, lastWord > 0 ? lastWord : lastSolid) + ELLIPSIS;
            }
            if (!isWeak(text, start, end)) {
                lastSolid = end;
            }
        }
        return text;
    }

    private static boolean isWeak(String text, int start, int end) {
        char first = text.charAt(start);
        return end - start == 1
                && (Character.isWhitespace(first) || Character.isSpaceChar(first) || WEAK.indexOf(first) >= 0);
    }
}
