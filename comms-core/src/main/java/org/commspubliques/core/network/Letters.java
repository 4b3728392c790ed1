package org.commspubliques.core.network;

/** Unicode's general categories, in groups. */
final class Letters {

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int DIGITS = 1 << Character.DECIMAL_DIGIT_NUMBER;
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    private Letters() {}

    static boolean isLetter(int codePoint) {
        return is(LETTERS, codePoint);
    }

    static boolean isMark(int codePoint) {
        return is(MARKS, codePoint);
    }

    static boolean isPunctuation(int codePoint) {
        return is(PUNCTUATION, codePoint);
    }

    /** A letter, a mark, a digit or _: what regular expressions call a character of a word. */
    static boolean isWord(int codePoint) {
        return codePoint == '_' || is(LETTERS | MARKS | DIGITS, codePoint);
    }

    private static boolean is(int group, int codePoint) {
        return (1 << Character.getType(codePoint) & group) != 0;
    }
}
