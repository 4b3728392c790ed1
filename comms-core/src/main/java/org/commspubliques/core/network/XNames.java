package org.commspubliques.core.network;

/**
 * The mentions, lists, hashtags and stock symbols that X recognises, as its library twitter-text 3 does. Each rule is
 * read on its own: what overlaps is settled by {@link TextEntities}.
 */
final class XNames {

    private static final int MAX_NAME = 20;
    private static final int MAX_LIST = 25;
    private static final int MAX_SYMBOL = 6;
    private static final int MAX_SUFFIX = 2;

    /** Joins letters of a hashtag without being one of them. */
    private static final String HASHTAG_JOINERS =
            "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0" + "\u30FB\u3003\u0F0B\u0F0C\u00B7";

    private static final char TEXT_STYLE = '\uFE0E';
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final char KEYCAP = '\u20E3';

    private XNames() {}

    static Spans mentions(String text) {
        Spans found = new Spans();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (isAt(text.charAt(at)) && mayMention(text, from, at)) {
                int nameEnd = nameEnd(text, at + 1);
                if (nameEnd > at + 1) {
                    from = listEnd(text, nameEnd);
                    if (!goesOn(text, from)) {
                        found.add(at, from);
                    }
                    at = from;
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    private static boolean isAt(char c) {
        return c == '@' || c == Units.WIDE_AT;
    }

    private static boolean mayMention(String text, int from, int sign) {
        if (sign == 0) {
            return true;
        }
        if (sign <= from) {
            return false;
        }
        return Units.is(Units.BEFORE_MENTION, text.charAt(sign - 1)) || isAfterRt(text, from, sign);
    }

    /** The old way of repeating a post: RT@name. */
    private static boolean isAfterRt(String text, int from, int sign) {
        int start = sign - 2;
        if (start < from || !text.regionMatches(true, start, "rt", 0, 2)) {
            return false;
        }
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return start > from && !Units.is(Units.NAME, before) && "+~.-".indexOf(before) < 0;
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at < start + MAX_NAME && Units.is(Units.NAME, text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int listEnd(String text, int nameEnd) {
        int start = nameEnd + 1;
        if (start >= text.length() || text.charAt(nameEnd) != '/' || !Units.isLetter(text.charAt(start))) {
            return nameEnd;
        }
        int at = start + 1;
        while (at < text.length()
                && at < start + MAX_LIST
                && (Units.is(Units.NAME, text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    /** Whether an address or a word goes on, of which the name would only be the beginning. */
    private static boolean goesOn(String text, int end) {
        return end < text.length()
                && (isAt(text.charAt(end))
                        || Units.is(Units.LATIN_ACCENT, text.charAt(end))
                        || text.startsWith("://", end));
    }

    static Spans hashtags(String text) {
        Spans found = new Spans();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (isHash(text.charAt(at)) && mayTag(text, from, at) && !isStyled(text, at + 1)) {
                int end = hashtagEnd(text, at + 1);
                if (end > 0) {
                    from = end;
                    boolean goesOn = end < text.length() && (isHash(text.charAt(end)) || text.startsWith("://", end));
                    if (!goesOn) {
                        found.add(at, end);
                    }
                    at = end;
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    private static boolean isHash(char c) {
        return c == '#' || c == Units.WIDE_HASH;
    }

    private static boolean mayTag(String text, int from, int sign) {
        if (sign == 0) {
            return true;
        }
        if (sign <= from) {
            return false;
        }
        int before = text.codePointBefore(sign);
        if (before == TEXT_STYLE || before == EMOJI_STYLE) {
            return true;
        }
        return before != '&'
                && !isHashtagUnit(before)
                && Character.getType(before) != Character.SURROGATE
                && sign - Character.charCount(before) >= from;
    }

    /** Whether the sign is drawn as an emoji or a keycap. */
    private static boolean isStyled(String text, int at) {
        return at < text.length() && (text.charAt(at) == EMOJI_STYLE || text.charAt(at) == KEYCAP);
    }

    /** Returns the end of what may be in a hashtag, or -1 where no letter is among it. */
    private static int hashtagEnd(String text, int start) {
        boolean hasLetter = false;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean letter = isLetterOrMark(codePoint);
            if (!letter && !isDigitOrJoiner(codePoint)) {
                break;
            }
            hasLetter |= letter;
            at += Character.charCount(codePoint);
        }
        return hasLetter ? at : -1;
    }

    private static boolean isHashtagUnit(int codePoint) {
        return isLetterOrMark(codePoint) || isDigitOrJoiner(codePoint);
    }

    private static boolean isDigitOrJoiner(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
                || HASHTAG_JOINERS.indexOf(codePoint) >= 0;
    }

    private static boolean isLetterOrMark(int codePoint) {
        return Letters.isLetter(codePoint) || Letters.isMark(codePoint);
    }

    static Spans cashtags(String text) {
        Spans found = new Spans();
        int from = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            boolean maySymbol = at == 0 || (at > from && Units.is(Units.SPACE, text.charAt(at - 1)));
            int end = maySymbol ? symbolEnd(text, at + 1) : -1;
            if (end > 0) {
                found.add(at, end);
                from = end;
            }
        }
        return found;
    }

    private static int symbolEnd(String text, int start) {
        int end = lettersEnd(text, start, MAX_SYMBOL);
        if (end == start || !isOver(text, end)) {
            return -1;
        }
        if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '_')) {
            int suffixEnd = lettersEnd(text, end + 1, MAX_SUFFIX);
            if (suffixEnd > end + 1 && isOver(text, suffixEnd)) {
                return suffixEnd;
            }
        }
        return end;
    }

    private static int lettersEnd(String text, int start, int max) {
        int at = start;
        while (at < text.length() && at < start + max && Units.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOver(String text, int at) {
        return at == text.length() || Units.is(Units.SPACE | Units.PUNCTUATION, text.charAt(at));
    }
}
