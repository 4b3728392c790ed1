package org.commspubliques.core.internal.phrase;

import java.util.Arrays;
import org.commspubliques.core.internal.word.WordCursor;

/**
 * How many points the words of a text have together, sentence by sentence; see {@link PhraseTrie.Builder#weigh}. Takes no
 * more room than the sentences. Nobody changes it once a text is read.
 */
public final class SentencePoints {

    private int[] sums = new int[8];
    private int[] counts = new int[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int sentences;

    /** The sentence that was last added, as the text numbers them. */
    private int last = -1;

    SentencePoints() {}

    /** Adds the current word. */
    void add(WordCursor cursor, int sum) {
        if (cursor.sentence() != last) {
            last = cursor.sentence();
            grow();
            starts[sentences] = cursor.start();
            sentences++;
        }
        int sentence = sentences - 1;
        sums[sentence] += sum;
        counts[sentence]++;
        ends[sentence] = cursor.end();
    }

    private void grow() {
        if (sentences == sums.length) {
            sums = Arrays.copyOf(sums, 2 * sentences);
            counts = Arrays.copyOf(counts, 2 * sentences);
            starts = Arrays.copyOf(starts, 2 * sentences);
            ends = Arrays.copyOf(ends, 2 * sentences);
        }
    }

    /**
     * Returns how many sentences there are.
     *
     * @return the number of sentences
     */
    public int sentences() {
        return sentences;
    }

    /**
     * Returns the points of a sentence.
     *
     * @param sentence the sentence, from 0
     * @return the sum of the points of its words
     */
    public int points(int sentence) {
        return sums[sentence];
    }

    /**
     * Returns how many words a sentence has.
     *
     * @param sentence the sentence, from 0
     * @return the number of words, at least 1
     */
    public int words(int sentence) {
        return counts[sentence];
    }

    /**
     * Returns where the first word of a sentence starts.
     *
     * @param sentence the sentence, from 0
     * @return the offset in UTF-16 units
     */
    public int start(int sentence) {
        return starts[sentence];
    }

    /**
     * Returns where the last word of a sentence ends.
     *
     * @param sentence the sentence, from 0
     * @return the offset in UTF-16 units, exclusive
     */
    public int end(int sentence) {
        return ends[sentence];
    }
}
