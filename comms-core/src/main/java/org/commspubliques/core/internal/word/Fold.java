package org.commspubliques.core.internal.word;

import java.text.Normalizer;
import java.util.Locale;

/** Single characters in lower case, decomposed: « É » is « e » and its mark, « œ » is « oe ». */
final class Fold {

    /** The letters of the languages written in Latin script, which French texts are made of. */
    private static final int TABLE = 0x250;

    /** Those of French but œ, and what else ISO 8859-1 has: they are known without the start of the JDK's normaliser. */
    private static final int COMMON = 0x100;

    /** The mark, the letters of these with it, and the letters without. */
    private static final String[][] MARKED = {
        {"\u0300", "àèìòù", "aeiou"},
        {"\u0301", "áéíóúý", "aeiouy"},
        {"\u0302", "âêîôû", "aeiou"},
        {"\u0303", "ãñõ", "ano"},
        {"\u0308", "äëïöüÿ", "aeiouy"},
        {"\u030A", "å", "a"},
        {"\u0327", "ç", "c"},
    };

    private static final String[] FULL = new String[COMMON];
    private static final String[] BARE = new String[COMMON];

    /** The letter and the mark of those that have one letter and no mark or one; 0 elsewhere. */
    private static final char[] LETTER = new char[COMMON];

    private static final char[] MARK = new char[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            char lower = Character.toLowerCase(c);
            boolean isLetter = CharKind.of(c) == CharKind.LETTER;
            set(c, lower == 'æ' ? "ae" : String.valueOf(lower), "", isLetter && lower != 'æ');
        }
        for (String[] row : MARKED) {
            for (int i = 0; i < row[1].length(); i++) {
                char lower = row[1].charAt(i);
                set(lower, row[2].substring(i, i + 1), row[0], true);
                char upper = Character.toUpperCase(lower);
                if (upper < COMMON) {
                    set(upper, row[2].substring(i, i + 1), row[0], true);
                }
            }
        }
    }

    private static void set(char c, String bare, String mark, boolean isLetter) {
        FULL[c] = bare + mark;
        BARE[c] = bare;
        LETTER[c] = isLetter ? bare.charAt(0) : 0;
        MARK[c] = isLetter && !mark.isEmpty() ? mark.charAt(0) : 0;
    }

    /** The other letters of the table, by what the JDK says of them; made when a text first has one. */
    private static final class Wider {

        static final String[] FULL = new String[TABLE];
        static final String[] BARE = new String[TABLE];
        static final char[] LETTER = new char[TABLE];
        static final char[] MARK = new char[TABLE];

        static {
            for (char c = COMMON; c < TABLE; c++) {
                FULL[c] = decompose(String.valueOf(c));
                BARE[c] = withoutMarks(FULL[c]);
                boolean one = BARE[c].length() == 1 && FULL[c].length() <= 2 && CharKind.of(c) == CharKind.LETTER;
                if (one) {
                    LETTER[c] = BARE[c].charAt(0);
                    MARK[c] = FULL[c].length() == 2 ? FULL[c].charAt(1) : 0;
                }
            }
        }
    }

    private Fold() {}

    /** The character in lower case with its marks after it. */
    static String full(char c) {
        if (c < COMMON) {
            return FULL[c];
        }
        return c < TABLE ? Wider.FULL[c] : decompose(String.valueOf(c));
    }

    /** The character in lower case without its marks. */
    static String bare(char c) {
        if (c < COMMON) {
            return BARE[c];
        }
        return c < TABLE ? Wider.BARE[c] : withoutMarks(full(c));
    }

    /** The only letter of a character in lower case without its mark; 0 if it has several, or marks, or is rare. */
    static char letter(char c) {
        if (c < COMMON) {
            return LETTER[c];
        }
        return c < TABLE ? Wider.LETTER[c] : 0;
    }

    /** The mark of a character that {@link #letter(char)} knows; 0 if it has none. */
    static char mark(char c) {
        return c < COMMON ? MARK[c] : Wider.MARK[c];
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
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (CharKind.of(c) != CharKind.MARK) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }
}
