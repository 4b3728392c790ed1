package org.commspubliques.core.internal.text;

import java.util.Arrays;

/**
 * The words of a text with their places, in arrays of numbers. Elisions are split (« jusqu’à » is two words). Made for
 * reading long texts: linear in their length, in time and memory. Immutable and thread-safe.
 */
public final class Passage {

    /** After these a full stop ends no sentence. */
    private static final WordSet ABBREVIATIONS = WordSet.of("art al av bd cf dr env ex me mm no n p st ste tel");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private final boolean[] opening;
    private final int size;

    private Passage(String text) {
        this.text = text;
        Reader reader = new Reader(text);
        reader.read();
        this.size = reader.size;
        this.starts = reader.starts;
        this.ends = reader.ends;
        this.keys = reader.keys;
        this.opening = reader.opening;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return its words
     */
    public static Passage of(String text) {
        return new Passage(text);
    }

    /**
     * Returns the text.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns how many words there are.
     *
     * @return the number of words
     */
    public int size() {
        return size;
    }

    /**
     * Returns where a word starts.
     *
     * @param word its index, from 0
     * @return the offset in UTF-16 units
     */
    public int start(int word) {
        return starts[word];
    }

    /**
     * Returns where a word ends.
     *
     * @param word its index, from 0
     * @return the offset in UTF-16 units, exclusive
     */
    public int end(int word) {
        return ends[word];
    }

    /**
     * Returns the key of a word, see {@link WordKey}.
     *
     * @param word its index, from 0
     * @return the key
     */
    public long key(int word) {
        return keys[word];
    }

    /**
     * Returns a word as it is written.
     *
     * @param word its index, from 0
     * @return the word
     */
    public String written(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /**
     * Tells whether a sentence starts with a word.
     *
     * @param word its index, from 0
     * @return true for the first word of a sentence
     */
    public boolean startsSentence(int word) {
        return opening[word];
    }

    /**
     * Returns where a sentence ends.
     *
     * @param word the index of one of its words
     * @return the index after that of its last word
     */
    public int sentenceEnd(int word) {
        int end = word + 1;
        while (end < size && !opening[end]) {
            end++;
        }
        return end;
    }

    /**
     * Tells whether a comma, a colon, a bracket or another mark stands before a word.
     *
     * @param word its index, from 0
     * @return true if there is more than white space, an apostrophe or a hyphen between it and the word before
     */
    public boolean followsMark(int word) {
        for (int i = word == 0 ? 0 : ends[word - 1]; i < starts[word]; i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '’' && c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words are found, until they are counted. */
    private static final class Reader {

        private final String text;
        private int[] starts;
        private int[] ends;
        private long[] keys;
        private boolean[] opening;
        private int size;

        Reader(String text) {
            this.text = text;
            int expected = text.length() / 5 + 8;
            this.starts = new int[expected];
            this.ends = new int[expected];
            this.keys = new long[expected];
            this.opening = new boolean[expected];
        }

        void read() {
            boolean first = true;
            int i = 0;
            while (i < text.length()) {
                int c = codePoint(i);
                if (FoldedLetters.valueOf(c) != FoldedLetters.NONE) {
                    i = word(i, first);
                    first = false;
                } else {
                    first |= endsSentence(c, i);
                    i += Character.charCount(c);
                }
            }
        }

        private int codePoint(int at) {
            char c = text.charAt(at);
            return Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
        }

        private int word(int start, boolean first) {
            long letters = 0;
            int length = 0;
            int i = start;
            while (i < text.length()) {
                int c = codePoint(i);
                int value = FoldedLetters.valueOf(c);
                if (value == FoldedLetters.NONE && !(c >= 0x300 && ComposedText.isMark(c))) {
                    break;
                }
                letters = WordKey.append(letters, value);
                length += FoldedLetters.lengthOf(value);
                i += Character.charCount(c);
            }
            if (size == starts.length) {
                grow();
            }
            starts[size] = start;
            ends[size] = i;
            keys[size] = WordKey.seal(letters, length);
            opening[size] = first;
            size++;
            return i;
        }

        private void grow() {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            keys = Arrays.copyOf(keys, more);
            opening = Arrays.copyOf(opening, more);
        }

        private boolean endsSentence(int c, int at) {
            return switch (c) {
                case '!', '?', '…', '\n' -> true;
                case '.' -> !isInsideName(at) && !endsAbbreviation(at);
                default -> false;
            };
        }

        /** « 12.5 », « montdore.nc ». */
        private boolean isInsideName(int stop) {
            return stop + 1 < text.length() && Character.isLetterOrDigit(text.charAt(stop + 1));
        }

        /** « M. Dupont », « art. 5 »: the word ends where the full stop stands, and something follows on the line. */
        private boolean endsAbbreviation(int stop) {
            if (size == 0 || ends[size - 1] != stop || stop + 2 >= text.length() || text.charAt(stop + 1) == '\n') {
                return false;
            }
            boolean initial = WordKey.length(keys[size - 1]) == 1 && Character.isUpperCase(text.charAt(stop - 1));
            return initial || ABBREVIATIONS.contains(keys[size - 1]);
        }
    }
}
