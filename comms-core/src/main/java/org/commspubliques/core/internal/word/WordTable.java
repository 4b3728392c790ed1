package org.commspubliques.core.internal.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for, looked up by characters in an array without making a text of them. Open addressing, at
 * most half full. Immutable and thread-safe.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {

    private final String[] words;
    private final Object[] values;

    /** The hash of each word: most words that are not there are told from it alone. */
    private final int[] hashes;

    /** The longest word, so that longer ones are not even hashed. */
    private final int longest;

    private WordTable(Map<String, V> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size()) * 4);
        words = new String[capacity];
        values = new Object[capacity];
        hashes = new int[capacity];
        int length = 0;
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            String word = entry.getKey();
            int hash = hash(word.toCharArray(), word.length());
            int slot = slot(word.toCharArray(), word.length(), hash);
            words[slot] = word;
            hashes[slot] = hash;
            values[slot] = entry.getValue();
            length = Math.max(length, word.length());
        }
        longest = length;
    }

    /**
     * Makes a table.
     *
     * @param <V> what a word stands for
     * @param entries the words and what they stand for
     * @return the table
     */
    public static <V> WordTable<V> of(Map<String, V> entries) {
        return new WordTable<>(new LinkedHashMap<>(entries));
    }

    /**
     * Returns what the first characters of an array stand for.
     *
     * @param word the array
     * @param length how many of its characters
     * @return what they stand for, or null
     */
    @SuppressWarnings("unchecked") // Only values of the map were put in.
    public @Nullable V get(char[] word, int length) {
        return length > longest ? null : (V) values[slot(word, length, hash(word, length))];
    }

    /**
     * Returns the length of the longest word.
     *
     * @return the length in UTF-16 units
     */
    public int longest() {
        return longest;
    }

    /** Where a word is, or the empty place where it would be. */
    private int slot(char[] word, int length, int hash) {
        int mask = words.length - 1;
        int slot = hash & mask;
        while (words[slot] != null && (hashes[slot] != hash || !same(words[slot], word, length))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, char[] other, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != other[i]) {
                return false;
            }
        }
        return true;
    }
}
