package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import org.commspubliques.core.internal.word.WordCursor;

/**
 * How many points the words of a text have, by their stems, sentence by sentence. Reads a text once, and takes no more room
 * than its sentences. Immutable and thread-safe.
 */
public final class WordPoints {

    private final WordIndex words;
    private final Transitions none = PhraseTrie.builder().build().transitions();
    private final int[] points;
    private final int number;

    private WordPoints(WordIndex words, int[] points, int number) {
        this.words = words;
        this.points = points;
        this.number = number;
    }

    /**
     * Returns the points of some words.
     *
     * @param byStem the points by the stem of the word, as {@link WordStems} gives it
     * @param number the points of a number written in digits
     * @return the points; a word that is not among them has none
     */
    public static WordPoints of(Map<String, Integer> byStem, int number) {
        WordIndex.Builder index = WordIndex.builder();
        int[] points = new int[byStem.size()];
        byStem.forEach((stem, value) ->
                points[index.number(ImmutableSet.of(new WordTest(WordTest.Kind.STEM, stem)))] = value);
        return new WordPoints(index.build(), points, number);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the points of its sentences
     */
    public Reading read(String text) {
        char[] chars = text.toCharArray();
        WordCursor cursor = new WordCursor(chars);
        WordMemo memo = new WordMemo(words, none, chars);
        Reading reading = new Reading();
        while (cursor.next()) {
            int sum = isDigit(chars[cursor.start()]) ? number : 0;
            for (int set : memo.of(cursor).sets()) {
                sum += points[set];
            }
            reading.add(cursor, sum);
        }
        return reading;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The points of the sentences of a text. */
    public static final class Reading {

        private int[] sums = new int[8];
        private int[] counts = new int[8];
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int sentences;

        private Reading() {}

        private void add(WordCursor cursor, int sum) {
            int sentence = cursor.sentence();
            if (sentence == sentences) {
                grow();
                starts[sentence] = cursor.start();
                sentences++;
            }
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
}
