package org.commspubliques.core.internal.text;

import java.text.Normalizer;

/** The letters of the Latin alphabet under their case and accents, as small numbers: 1 to 26 for a to z. */
final class FoldedLetters {

    /** No letter and no digit. */
    static final int NONE = 0;

    /** Any digit. */
    static final int DIGIT = 27;

    /** A letter of another alphabet. */
    static final int OTHER = 28;

    /** The ligature œ. */
    static final int OE = 29;

    /** The ligature æ. */
    static final int AE = 30;

    private static final byte[] TABLE = table();

    private FoldedLetters() {}

    /** The number of a character. */
    static int valueOf(int codePoint) {
        if (codePoint < TABLE.length) {
            return TABLE[codePoint];
        }
        // Unicode counts one of the apostrophes as a letter.
        return Character.isLetterOrDigit(codePoint) && codePoint != 'ʼ' ? OTHER : NONE;
    }

    /** How many folded letters a number stands for. */
    static int lengthOf(int value) {
        return switch (value) {
            case NONE -> 0;
            case OE, AE -> 2;
            default -> 1;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[0x180];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) computed((char) c);
        }
        return table;
    }

    private static int computed(char c) {
        if (c == 'œ' || c == 'Œ') {
            return OE;
        }
        if (c == 'æ' || c == 'Æ') {
            return AE;
        }
        if (!Character.isLetterOrDigit(c)) {
            return NONE;
        }
        char bare = Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        if (bare >= 'a' && bare <= 'z') {
            return bare - 'a' + 1;
        }
        return bare >= '0' && bare <= '9' ? DIGIT : OTHER;
    }
}
