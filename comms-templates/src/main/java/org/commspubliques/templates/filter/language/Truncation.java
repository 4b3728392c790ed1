package org.commspubliques.templates.filter.language;

import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * Troncature: shortens a text to a number of characters as a reader counts them, after a whole word if there is one.
 */
public final class Truncation {

    private static final String ELLIPSIS = "\u2026";

    /** What an ellipsis does not follow. */
    private static final String WEAK = ",;:.\u2026-\u2013\u2014(\u00AB\u201C\"";

    /** What stands between the digits of a number: blanks, a point or a comma, an apostrophe. */
    private static final String GROUP_SIGNS = " \u00A0\u202F\u2009,.'\u2019";

    private Truncation() {}

    /**
     * Shortens a text. A number is kept whole or left out, whatever stands between its groups of digits.
     *
     * @param text the text
     * @param most how many characters to keep at most, the ellipsis included; at least 1
     * @return the text as it is if it is short enough, without the blanks at its end if that is enough, or its beginning and
     *     « … »
     * @throws IllegalArgumentException if {@code most} is not positive
     */
    public static String of(String text, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be positive, was " + most);
        }
        return text.length() <= most ? text : shortened(text, most);
    }

    private static String shortened(String text, int most) {
        int length = lengthWithoutBlanks(text);
        int lastSolid = 0;
        int lastWord = 0;
        int left = most;
        for (int start = 0, end, count = 1; start < length; start = end, count++) {
            end = Graphemes.nextEnd(text, start);
            boolean isBlank = Character.isWhitespace(text.charAt(start));
            if (isBlank && !isWithinNumber(text, start)) {
                lastWord = lastSolid;
            }
            if (count == most && end < length) {
                return text.substring(0, lastWord > 0 ? lastWord : lastSolid) + ELLIPSIS;
            }
            if (!isWeak(text, start, end) && !isWithinNumber(text, end)) {
                lastSolid = end;
            }
            left = most - count;
        }
        return hasAtMost(text, length, left) ? text : text.substring(0, length);
    }

    /** How much of a text is not blanks at its end. */
    private static int lengthWithoutBlanks(String text) {
        int length = text.length();
        while (length > 0 && isSpace(text.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    private static boolean hasAtMost(String text, int from, int most) {
        int at = from;
        for (int count = 0; at < text.length() && count < most; count++) {
            at = Graphemes.nextEnd(text, at);
        }
        return at == text.length();
    }

    /** Whether a number has begun before a place and goes on after it, there or after one sign between its groups. */
    private static boolean isWithinNumber(String text, int at) {
        return isDigit(text, isGroupSign(text, at - 1) ? at - 2 : at - 1)
                && isDigit(text, isGroupSign(text, at) ? at + 1 : at)
                && !(isGroupSign(text, at - 1) && isGroupSign(text, at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isGroupSign(String text, int at) {
        return at >= 0 && at < text.length() && GROUP_SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWeak(String text, int start, int end) {
        char first = text.charAt(start);
        return end - start == 1 && (isSpace(first) || WEAK.indexOf(first) >= 0);
    }
}
