package org.commspubliques.templates.filter.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Troncature: shortens a text to a number of characters as a reader counts them, after a whole word if there is one.
 */
public final class Truncation {

    private static final String ELLIPSIS = "\u2026";

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

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
        Matcher graphemes = GRAPHEME.matcher(text);
        int lastSolid = 0;
        int lastWord = 0;
        for (int count = 1; graphemes.find(); count++) {
            boolean isBlank = Character.isWhitespace(text.charAt(graphemes.start()));
            if (isBlank) {
                lastWord = lastSolid;
            }
            if (count == most && graphemes.end() < text.length()) {
                return text.substring(0, lastWord > 0 ? lastWord : lastSolid) + ELLIPSIS;
            }
            if (!isWeak(text, graphemes.start(), graphemes.end())) {
                lastSolid = graphemes.end();
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
