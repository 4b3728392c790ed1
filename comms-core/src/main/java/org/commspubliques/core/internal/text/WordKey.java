package org.commspubliques.core.internal.text;

/**
 * A word as a number, so that a text of a million words is compared without a million strings: its last twelve letters,
 * folded (case, accents and ligatures), at five bits each, and its length. Words of up to twelve letters have one key
 * each; of longer ones, those that agree in length and in their last twelve letters share it.
 */
public final class WordKey {

    private static final int BITS = 5;
    private static final int LETTERS = 12;
    private static final int LENGTH_SHIFT = BITS * LETTERS;
    private static final long LETTERS_MASK = (1L << LENGTH_SHIFT) - 1;
    private static final int MAX_LENGTH = 15;

    private WordKey() {}

    /**
     * Returns the key of a word.
     *
     * @param word the word, of letters and digits
     * @return its key
     */
    public static long of(String word) {
        long letters = 0;
        int length = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int value = FoldedLetters.valueOf(word.codePointAt(i));
            letters = append(letters, value);
            length += FoldedLetters.lengthOf(value);
        }
        return seal(letters, length);
    }

    /** Adds one folded letter, or the two of a ligature. */
    static long append(long letters, int value) {
        return switch (value) {
            case FoldedLetters.NONE -> letters;
            case FoldedLetters.OE -> append(append(letters, 'o' - 'a' + 1), 'e' - 'a' + 1);
            case FoldedLetters.AE -> append(append(letters, 'a' - 'a' + 1), 'e' - 'a' + 1);
            default -> ((letters << BITS) | value) & LETTERS_MASK;
        };
    }

    /** Puts the length above the letters. */
    static long seal(long letters, int length) {
        return ((long) Math.min(length, MAX_LENGTH) << LENGTH_SHIFT) | letters;
    }

    /**
     * Returns the length of a word.
     *
     * @param key its key
     * @return its letters, folded; 15 where there are more
     */
    public static int length(long key) {
        return (int) (key >>> LENGTH_SHIFT);
    }

    /**
     * Returns the key of the end of a word, so that many endings are looked for in a {@link WordSet} at once.
     *
     * @param key the key of the word
     * @param letters how many letters, 1 to 12
     * @return the key of its last letters; its own where it has no more
     */
    public static long ending(long key, int letters) {
        return length(key) <= letters ? key : seal(key & ((1L << (BITS * letters)) - 1), letters);
    }

    /**
     * Tells whether a word ends in certain letters.
     *
     * @param key the key of the word
     * @param ending the key of the letters, at most twelve
     * @return true if it is longer than they are and ends in them
     */
    public static boolean endsIn(long key, long ending) {
        int letters = length(ending);
        return length(key) > letters && ((key ^ ending) & ((1L << (BITS * letters)) - 1)) == 0;
    }
}
