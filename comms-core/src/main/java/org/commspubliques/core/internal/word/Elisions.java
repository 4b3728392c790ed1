package org.commspubliques.core.internal.word;

/** The few French words that hold an apostrophe; every other apostrophe separates two words. */
final class Elisions {

    /** The word up to its apostrophe, and how it goes on. */
    private static final String[][] WORDS = {
        {"aujourd", "hui"},
        {"quelqu", "un"},
        {"presqu", "il"},
        {"prud", "hom"},
        {"prud", "fem"},
        {"entr", "ouv"},
        {"entr", "aper"},
        {"grand", "rue"},
        {"grand", "mer"},
    };

    /** The shortest of them up to its apostrophe. */
    static final int SHORTEST = 4;

    private static final int LONGEST = 7;

    /** A letter may come with a mark of its own or an invisible character; more is no spelling of these words. */
    private static final int REACH = 3 * LONGEST;

    private Elisions() {}

    /** Returns whether the apostrophe at a place belongs to the word that starts before it. */
    static boolean joins(char[] text, int start, int apostrophe) {
        if (apostrophe - start < SHORTEST || apostrophe - start > REACH) {
            return false;
        }
        for (String[] word : WORDS) {
            if (spells(text, start, word[0]) == apostrophe && spells(text, apostrophe + 1, word[1]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the letters end if they are spelled here in any case and accent, or -1. */
    private static int spells(char[] text, int from, String letters) {
        int i = from;
        int limit = Math.min(text.length, from + REACH);
        for (int k = 0; k < letters.length(); k++) {
            if (i >= limit || !isLetter(text[i], letters.charAt(k))) {
                return -1;
            }
            i++;
            while (i < limit && isAttached(text[i])) {
                i++;
            }
        }
        return i;
    }

    private static boolean isLetter(char c, char letter) {
        String folded = Fold.bare(c);
        return folded.length() == 1 && folded.charAt(0) == letter;
    }

    private static boolean isAttached(char c) {
        byte kind = CharKind.of(c);
        return kind == CharKind.MARK || kind == CharKind.INVISIBLE;
    }
}
