package org.commspubliques.core.internal.word;

import java.util.Map;

/**
 * Words and a number for each, looked up by characters in an array without making a text of them. Open addressing, at most
 * half full, in arrays alone: there is no object for a word. Immutable and thread-safe.
 */
public final class WordTable {

    /** In place of the number of a word that is not there. */
    public static final int NONE = Integer.MIN_VALUE;

    /** The words, in the order of their places. */
    private final char[] letters;

    /** Where in {@link #letters} the word of each place starts, and the one before it ends; no letters, no word. */
    private final int[] starts;

    /** The hash of each word: most words that are not there are told from it alone. */
    private final int[] hashes;

    private final int[] numbers;

    /** The longest word, so that longer ones are not even hashed. */
    private final int longest;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size()) * 4);
        String[] words = new String[capacity];
        hashes = new int[capacity];
        numbers = new int[capacity];
        int length = 0;
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            String word = entry.getKey();
            int hash = hash(word.toCharArray(), word.length());
            int place = hash & (capacity - 1);
            while (words[place] != null) {
                place = (place + 1) & (capacity - 1);
            }
            words[place] = word;
            hashes[place] = hash;
            numbers[place] = entry.getValue();
            length = Math.max(length, word.length());
        }
        longest = length;
        StringBuilder all = new StringBuilder();
        starts = new int[capacity + 1];
        for (int place = 0; place < capacity; place++) {
            all.append(words[place] == null ? "" : words[place]);
            starts[place + 1] = all.length();
        }
        letters = all.toString().toCharArray();
    }

    private WordTable(ArrayReader in) {
        letters = in.characters();
        starts = in.numbers();
        hashes = in.numbers();
        numbers = in.numbers();
        longest = in.number();
    }

    /**
     * Makes a table.
     *
     * @param entries the words, none empty, and their numbers, none of which is {@link #NONE}
     * @return the table
     */
    public static WordTable of(Map<String, Integer> entries) {
        return new WordTable(entries);
    }

    /**
     * Reads a table.
     *
     * @param in stands where {@link #write} has written one
     * @return the table
     */
    public static WordTable read(ArrayReader in) {
        return new WordTable(in);
    }

    /**
     * Writes the table.
     *
     * @param out where
     */
    public void write(ArrayWriter out) {
        out.characters(letters);
        out.numbers(starts);
        out.numbers(hashes);
        out.numbers(numbers);
        out.number(longest);
    }

    /**
     * Returns the number of the word that the first characters of an array are.
     *
     * @param word the array
     * @param length how many of its characters
     * @return its number, or {@link #NONE}
     */
    public int get(char[] word, int length) {
        if (length > longest) {
            return NONE;
        }
        int hash = hash(word, length);
        int mask = numbers.length - 1;
        int place = hash & mask;
        while (starts[place] < starts[place + 1]) {
            if (hashes[place] == hash && isAt(place, word, length)) {
                return numbers[place];
            }
            place = (place + 1) & mask;
        }
        return NONE;
    }

    /**
     * Returns the length of the longest word.
     *
     * @return the length in UTF-16 units
     */
    public int longest() {
        return longest;
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        return hash ^ (hash >>> 15);
    }

    private boolean isAt(int place, char[] word, int length) {
        int start = starts[place];
        if (starts[place + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
