package org.commspubliques.core.internal.word;

import java.util.Arrays;

/** What a character does to the words of a text, by table: one look-up for each character of the text. */
final class CharKind {

    /** Stands between words and means nothing. */
    static final byte GAP = 0;

    /** A letter or a digit: starts a word and continues it. */
    static final byte LETTER = 1;

    /** A combining mark: continues a word. */
    static final byte MARK = 2;

    /** A soft hyphen or a character without width: continues a word and is no part of it. */
    static final byte INVISIBLE = 3;

    /** An apostrophe of any kind: stands between words, but for a few words. */
    static final byte APOSTROPHE = 4;

    /** May end a sentence. */
    static final byte END = 5;

    /** Not told by the table yet: a character that is rare in French, or half of one outside the basic plane. */
    static final byte RARE = 6;

    /** The letters of Latin script and its marks, and the punctuation; the others are found out when a text has them. */
    private static final int[][] COMMON = {{0, 0x370}, {0x2000, 0x2070}};

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(KINDS, RARE);
        for (int[] range : COMMON) {
            for (int c = range[0]; c < range[1]; c++) {
                KINDS[c] = compute(c);
            }
        }
    }

    private CharKind() {}

    /** Returns the table, by UTF-16 unit; nobody else writes into it. */
    static byte[] table() {
        return KINDS;
    }

    /** Returns the kind of a character of any plane, never {@link #RARE}; half a character is a gap. */
    static byte of(int codePoint) {
        if (codePoint >= KINDS.length) {
            return compute(codePoint);
        }
        byte known = KINDS[codePoint];
        if (known != RARE) {
            return known;
        }
        byte kind = compute(codePoint);
        // Threads that find out at the same time write the same. Half a character is left to the whole it is part of.
        if (!Character.isSurrogate((char) codePoint)) {
            KINDS[codePoint] = kind;
        }
        return kind;
    }

    private static byte compute(int codePoint) {
        return switch (codePoint) {
            case '\'', '’', 'ʼ', '′', '＇', '‘', '‛', '`', '´' -> APOSTROPHE;
            case '.', '!', '?', '…', '\n', '\r', '\u0085', '\u2028', '\u2029' -> END;
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u180E' -> INVISIBLE;
            default -> byCategory(codePoint);
        };
    }

    private static byte byCategory(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return LETTER;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            default -> GAP;
        };
    }
}
