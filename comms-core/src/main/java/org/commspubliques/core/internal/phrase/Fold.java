package org.commspubliques.core.internal.phrase;

import java.text.Normalizer;
import java.util.Locale;

/** Single characters in lower case, decomposed: « É » is « e » and its mark, « œ » is « oe ». */
final class Fold {

    /** The letters of the languages written in Latin script, which French texts are made of. */
    private static final int TABLE = 0x250;

    private static final String[] FULL = new String[TABLE];
    private static final String[] BARE = new String[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FULL[c] = decompose(String.valueOf(c));
            BARE[c] = withoutMarks(FULL[c]);
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

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> CharKind.of(c) != CharKind.MARK).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
