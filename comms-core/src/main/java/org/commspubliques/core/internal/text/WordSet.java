package org.commspubliques.core.internal.text;

import com.google.common.base.Splitter;
import java.util.Collection;

/** A set of words, asked by key without a string being made. Immutable and thread-safe. */
public final class WordSet {

    private final long[] slots;

    private WordSet(Collection<String> words) {
        this.slots = new long[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
        for (String word : words) {
            long key = WordKey.of(word);
            int slot = slot(key);
            while (slots[slot] != 0 && slots[slot] != key) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = key;
        }
    }

    /**
     * Returns a set of words.
     *
     * @param words the words; case and accents make no difference
     * @return the set
     */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /**
     * Returns a set of words.
     *
     * @param words the words, separated by blanks; case and accents make no difference
     * @return the set
     */
    public static WordSet of(String words) {
        return new WordSet(Splitter.on(' ').splitToList(words));
    }

    /**
     * Tells whether a word is in the set.
     *
     * @param key the key of the word
     * @return true if it is
     */
    public boolean contains(long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (slots.length - 1);
    }
}
