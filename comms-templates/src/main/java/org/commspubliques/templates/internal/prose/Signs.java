package org.commspubliques.templates.internal.prose;

/** The characters that the rules know, in classes that no rule ever makes one of them leave. */
final class Signs {

    static final char NO_BREAK_SPACE = '\u00A0';
    static final char NARROW_NO_BREAK_SPACE = '\u202F';
    static final char APOSTROPHE = '\u2019';
    static final char ELLIPSIS = '\u2026';
    static final char OPENING = '«';
    static final char CLOSING = '»';

    private Signs() {}

    /** Any white space, no-break or not, line breaks included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A space that the rules may put or find between two words. */
    static boolean isBlank(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE;
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** A letter, or an accent written after its letter. */
    static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == APOSTROPHE;
    }

    static boolean isDot(char c) {
        return c == '.' || c == ELLIPSIS;
    }

    /** A sign of two parts, which French sets apart from the word before it. */
    static boolean isHigh(char c) {
        return c == '!' || c == '?' || c == ';' || c == ':';
    }

    static boolean endsQuotation(char c) {
        return c == CLOSING || c == '”';
    }

    /** What ends a word as white space does, so that what is quoted is looked at without its quotation marks. */
    static boolean isQuotationMark(char c) {
        return c == '"' || c == OPENING || c == '“' || c == '„' || endsQuotation(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** What may stand before the first letter of a word. */
    static boolean leads(char c) {
        return "([*_~".indexOf(c) >= 0 || isDash(c) || isApostrophe(c) || isDot(c);
    }

    /** What may stand after the last letter of a word. */
    static boolean trails(char c) {
        return ",)]}*_~".indexOf(c) >= 0 || isHigh(c) || isApostrophe(c) || isDot(c);
    }
}
