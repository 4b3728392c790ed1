package org.commspubliques.core.internal.phrase;

import java.util.Arrays;
import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.internal.word.WordCursor;

/**
 * What is known of the words of one text, by their spelling: a word that comes again is neither folded nor looked up
 * again. Has a fixed number of places, of which a newer word takes an older one's. Short words are kept as numbers, longer
 * ones as where they were last met, and compared with that: no two words are ever mixed up. Not thread-safe.
 */
final class WordMemo {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 16_384;

    /** The golden ratio of 2^64, which spreads numbers that are alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Longer words are looked up each time: no word of a language is, and comparing them would take as long. */
    private static final int LONGEST = 32;

    /** A word of no phrase. */
    private static final Known UNKNOWN = new Known(new int[0], new int[0], new int[0], 0);

    /** What phrases make of a word. Shared by all places of the word in the text; nobody writes into it. */
    static final class Known {

        private final int[] sets;
        private final int[] firsts;
        private final int[] sentenceFirsts;
        private final int points;

        private Known(int[] sets, int[] firsts, int[] sentenceFirsts, int points) {
            this.sets = sets;
            this.firsts = firsts;
            this.sentenceFirsts = sentenceFirsts;
            this.points = points;
        }

        /** The sets of tests the word passes. */
        int[] sets() {
            return sets;
        }

        /** Whether a phrase may begin with it. */
        boolean starts() {
            return firsts.length > 0 || sentenceFirsts.length > 0;
        }

        /** Where the states are that phrases are in which begin with it, as {@link Transitions#find} gives it. */
        int[] firsts() {
            return firsts;
        }

        /** The same of phrases that begin a sentence. */
        int[] sentenceFirsts() {
            return sentenceFirsts;
        }

        /** What the word weighs. */
        int points() {
            return points;
        }
    }

    private final WordIndex words;
    private final Transitions transitions;
    private final char[] text;
    private final FoldedWord folded = new FoldedWord();

    /** Short words, and what is known of them. */
    private final long[] shortWords;

    private final Known[] knownShort;

    /** Where a longer word was last met, above its length; 0 for none. */
    private final long[] longWords;

    private final Known[] knownLong;

    /** How far a number is shifted to make a place. */
    private final int shift;

    WordMemo(WordIndex words, Transitions transitions, char[] text) {
        this.words = words;
        this.transitions = transitions;
        this.text = text;
        int places = Math.min(LARGEST, Math.max(SMALLEST, Integer.highestOneBit(text.length / 8 + 1)));
        shift = Long.numberOfLeadingZeros(places) + 1;
        shortWords = new long[places];
        knownShort = new Known[places];
        longWords = new long[places];
        knownLong = new Known[places];
    }

    /** Returns what is known of the current word. */
    Known of(WordCursor cursor) {
        long packed = cursor.packed();
        if (packed == 0) {
            return ofLong(cursor.start(), cursor.end());
        }
        int place = (int) ((packed * SPREAD) >>> shift);
        if (shortWords[place] == packed) {
            return knownShort[place];
        }
        Known found = lookedUp(cursor.start(), cursor.end());
        shortWords[place] = packed;
        knownShort[place] = found;
        return found;
    }

    private Known ofLong(int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return lookedUp(start, end);
        }
        int place = (int) ((hash(start, end) * SPREAD) >>> shift);
        long spelling = longWords[place];
        Known found = (int) spelling == length && isSame((int) (spelling >>> 32), start, length)
                ? knownLong[place]
                : lookedUp(start, end);
        // The last place is the likeliest to be in the processor's cache still.
        longWords[place] = (long) start << 32 | length;
        knownLong[place] = found;
        return found;
    }

    private long hash(int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private boolean isSame(int one, int other, int length) {
        char[] chars = text;
        for (int i = 0; i < length; i++) {
            if (chars[one + i] != chars[other + i]) {
                return false;
            }
        }
        return true;
    }

    private Known lookedUp(int start, int end) {
        folded.read(text, start, end);
        int[] sets = words.passed(folded);
        int points = words.weighs() ? words.points(folded) : 0;
        if (sets.length == 0 && points == 0) {
            return UNKNOWN;
        }
        return new Known(sets, from(PhraseTrie.ROOT, sets), from(PhraseTrie.SENTENCE_ROOT, sets), points);
    }

    private int[] from(int state, int[] sets) {
        int[] lists = sets.length == 0 ? sets : new int[sets.length];
        int count = 0;
        for (int set : sets) {
            int list = transitions.find(state, set);
            if (list >= 0) {
                lists[count++] = list;
            }
        }
        return count == lists.length ? lists : Arrays.copyOf(lists, count);
    }
}
