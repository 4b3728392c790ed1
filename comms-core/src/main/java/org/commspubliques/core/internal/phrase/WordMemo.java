package org.commspubliques.core.internal.phrase;

/**
 * What is known of the words of one text, by their spelling: a word that comes again is neither folded nor looked up
 * again. Has a fixed number of places, of which a newer word takes an older one's; each is compared with the text itself,
 * so that words with the same hash are not mixed up. Not thread-safe.
 */
final class WordMemo {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 16_384;

    /** Longer words are looked up each time: no word of a language is, and comparing them would take as long. */
    private static final int LONGEST = 32;

    /** A word of no phrase. */
    private static final Known UNKNOWN = new Known(new int[0], false);

    /** What phrases make of a word. Shared by all places of the word in the text; nobody writes into it. */
    static final class Known {

        private final int[] sets;
        private final boolean starts;

        private Known(int[] sets, boolean starts) {
            this.sets = sets;
            this.starts = starts;
        }

        /** The sets of tests the word passes. */
        int[] sets() {
            return sets;
        }

        /** Whether a phrase may begin with it. */
        boolean starts() {
            return starts;
        }
    }

    private final WordIndex words;
    private final Transitions transitions;
    private final char[] text;
    private final FoldedWord folded = new FoldedWord();

    /** Where a word was met, above its length; 0 for none. */
    private final long[] spellings;

    private final Known[] known;

    WordMemo(WordIndex words, Transitions transitions, char[] text) {
        this.words = words;
        this.transitions = transitions;
        this.text = text;
        int places = Math.min(LARGEST, Math.max(SMALLEST, Integer.highestOneBit(text.length / 4 + 1)));
        spellings = new long[places];
        known = new Known[places];
    }

    /** Returns what is known of the current word. */
    Known of(WordCursor cursor) {
        int start = cursor.start();
        int length = cursor.end() - start;
        if (length > LONGEST) {
            return lookedUp(start, cursor.end());
        }
        int hash = cursor.hash() * 0x9E3779B9;
        int place = (hash >>> 16 ^ hash >>> 2) & (spellings.length - 1);
        long spelling = spellings[place];
        if ((int) spelling == length && isSame((int) (spelling >>> 32), start, length)) {
            return known[place];
        }
        Known found = lookedUp(start, cursor.end());
        spellings[place] = (long) start << 32 | length;
        known[place] = found;
        return found;
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
        if (sets.length == 0) {
            return UNKNOWN;
        }
        boolean starts = false;
        for (int set : sets) {
            starts |=
                    transitions.find(PhraseTrie.ROOT, set) >= 0 || transitions.find(PhraseTrie.SENTENCE_ROOT, set) >= 0;
        }
        return new Known(sets, starts);
    }
}
