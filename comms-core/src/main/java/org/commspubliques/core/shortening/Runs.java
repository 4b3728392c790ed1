package org.commspubliques.core.shortening;

import org.commspubliques.core.internal.grapheme.Graphemes;

/** What stands between the spaces of a text. */
final class Runs {

    private static final String CLOSING = "!?:;,.…»)]}\"”’";
    private static final String OPENING = "«([{“–—-•*";

    private Runs() {}

    /** Whether a line may be broken here: not at a no-break space. */
    static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Graphemes.isLineBreak(text, at);
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text, at)) {
            at++;
        }
        return at;
    }

    static boolean isClosing(String text, int start, int end) {
        return consistsOf(CLOSING, text, start, end);
    }

    static boolean isOpening(String text, int start, int end) {
        return consistsOf(OPENING, text, start, end);
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean consistsOf(String set, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (set.indexOf(c) < 0 && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return start < end;
    }

    /**
     * Whether something a network makes active may be in a run: a link, an address of the web or of the post, a mention, a
     * hashtag, a stock symbol. Networks differ in what they recognise; none recognises anything that has a space in it.
     */
    static boolean isActive(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean sign = c == '@' || c == '＠' || c == '#' || c == '＃' || c == '$';
            boolean inner = (c == '.' || c == '/' || c == ':')
                    && i > start
                    && i + 1 < end
                    && isOfName(text.charAt(i - 1))
                    && (isOfName(text.charAt(i + 1)) || text.charAt(i + 1) == '/');
            if (sign || inner) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Whether two runs are of one value: « 45 23 10 », « 8 h 30 », « 1 200 F ». */
    static boolean isOneValue(String text, int leftStart, int leftEnd, int rightStart, int rightEnd) {
        char left = text.charAt(leftEnd - 1);
        char right = text.charAt(rightStart);
        boolean leftHour = leftEnd - leftStart == 1 && left == 'h';
        boolean rightUnit =
                rightEnd - rightStart <= 2 && (right == 'h' || right == 'F' || right == '€' || right == '%');
        return (isDigit(left) && (isDigit(right) || rightUnit)) || (leftHour && isDigit(right));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
