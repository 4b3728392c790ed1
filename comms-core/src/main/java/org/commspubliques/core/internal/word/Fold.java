package org.commspubliques.core.internal.word;

import java.text.Normalizer;
import java.util.Locale;

/** Single characters in lower case, decomposed: « É » is « e » and its mark, « œ » is « oe ». */
final class Fold {

    /** The letters of the languages written in Latin script, which French texts are made of. */
    private static final int TABLE = 0x250;

    private static final String[] FULL = new String[TABLE];
    private static final String[] BARE = new String[TABLE];

    /** The letter and the mark of those that have one letter and no mark or one; 0 elsewhere. */
    private static final char[] LETTER = new char[TABLE];

    private static final char[] MARK = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FULL[c] = decompose(String.valueOf(c));
            BARE[c] = withoutMarks(FULL[c]);
            boolean one = BARE[c].length() == 1 && FULL[c].length() <= 2 && CharKind.of(c) == CharKind.LETTER;
            if (one) {
                LETTER[c] = BARE[c].charAt(0);
                MARK[c] = FULL[c].length() == 2 ? FULL[c].charAt(1) : 0;
            }
        }
    }

    private Fold() {}

    /** The character in lower case with its marks after it. */
    static String full(char c) {
        return c < TABLE ? FULL[c] : decompose(String.valueOf(c));
    }

    /** The character in lower case without its marks. */
    static String bare(char c) {
        return c < TABLE ? BARE[c] : withoutMarks(full(c));
    }

    /** The only letter of a character in lower case without its mark; 0 if it has several, or marks, or is rare. */
    static char letter(char c) {
        return c < TABLE ? LETTER[c] : 0;
    }

    /** The mark of a character that {@link #letter(char)} knows; 0 if it has none. */
    static char mark(char c) {
        return MARK[c];
    }

    /** A character of any plane in lower case with its marks after it. */
    static String full(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? full((char) codePoint) : decompose(Character.toString(codePoint));
    }

    /** A character of any plane in lower case without its marks. */
    static String bare(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? bare((char) codePoint) : withoutMarks(full(codePoint));
    }

    /** Lower case, then the marks apart, then the ligatures: some ligatures stand under a mark of their own until then. */
    private static String decompose(String character) {
        char first = character.charAt(0);
        // Typographic ligatures come from copied PDF files.
        Normalizer.Form form = first >= '\uFB00' && first <= '\uFB06' ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
        return Normalizer.normalize(character.toLowerCase(Locale.ROOT), form)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    /** A text without its marks. */
    static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> CharKind.of(c) != CharKind.MARK).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
