package org.commspubliques.core.shortening;

import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.phrase.Sentences;

/**
 * Where a text may be cut, and how well: after a sentence, after a word, or, for want of better, inside a word between
 * two characters. Found in time linear in the text. Immutable.
 */
final class CutPlaces {

    private static final byte CHARACTER = 0;
    private static final byte WORD = 1;
    private static final byte SENTENCE = 2;

    private final ImmutableIntArray places;
    private final byte[] ranks;

    private CutPlaces(ImmutableIntArray places, byte[] ranks) {
        this.places = places;
        this.ranks = ranks;
    }

    static CutPlaces of(String text) {
        return new Finder(text).find();
    }

    int count() {
        return ranks.length;
    }

    /** The end of what is kept, exclusive. */
    int place(int index) {
        return places.get(index);
    }

    boolean isSentence(int index) {
        return ranks[index] == SENTENCE;
    }

    /**
     * Returns the last of the places from one on that a test accepts, supposing that it accepts none after the first that it
     * refuses; looks little further than that one. One less than the first where it accepts none.
     */
    int last(int from, IntPredicate accepted) {
        int low = from - 1;
        int step = 1;
        while (low + step < count() && accepted.test(low + step)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(count(), low + step);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (accepted.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the last sentence of a range that fills half the room at least, or -1. */
    int lastSentence(int from, int to, int start) {
        int least = start + (to < from ? 0 : (place(to) - start) / 2);
        for (int i = to; i >= from && place(i) >= least; i--) {
            if (ranks[i] == SENTENCE) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the last word of a range, or the range's end where it has none. */
    int lastWord(int from, int to) {
        for (int i = to; i >= from; i--) {
            if (ranks[i] >= WORD) {
                return i;
            }
        }
        return to;
    }

    /** Goes through the runs of a text between its spaces. Not thread-safe. */
    private static final class Finder {

        private final String text;
        private final Sentences sentences;
        private final ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        private final ByteArrayOutputStream ranks = new ByteArrayOutputStream();
        private int sentence;

        private Finder(String text) {
            this.text = text;
            this.sentences = Sentences.of(text);
        }

        private CutPlaces find() {
            boolean endsSentence = false;
            int start = Runs.skipSpaces(text, 0);
            while (start < text.length()) {
                int end = endOfRun(start);
                int next = Runs.skipSpaces(text, end);
                int nextEnd = next < text.length() ? endOfRun(next) : next;
                addInside(start, end);
                endsSentence |= endsSentence(end);
                boolean closes = next < text.length() && Runs.isClosing(text, next, nextEnd);
                boolean joined = closes
                        || Runs.isOpening(text, start, end)
                        || (next < text.length() && Runs.isOneValue(text, start, end, next, nextEnd));
                boolean paragraph = hasLineBreak(end, next);
                add(end, paragraph || (endsSentence && !closes) ? SENTENCE : joined ? CHARACTER : WORD);
                endsSentence &= closes;
                start = next;
            }
            return new CutPlaces(places.build(), ranks.toByteArray());
        }

        private int endOfRun(int start) {
            int end = start;
            while (end < text.length() && !Runs.isSpace(text, end)) {
                end = Graphemes.nextEnd(text, end);
            }
            return end;
        }

        private void addInside(int start, int end) {
            if (Runs.isActive(text, start, end)) {
                return;
            }
            for (int at = Graphemes.nextEnd(text, start); at < end; at = Graphemes.nextEnd(text, at)) {
                add(at, CHARACTER);
            }
        }

        private void add(int place, byte rank) {
            places.add(place);
            ranks.write(rank);
        }

        private boolean endsSentence(int end) {
            boolean found = false;
            while (sentence < sentences.count() && sentences.end(sentence) <= end) {
                found = Runs.isClosing(text, sentences.end(sentence) - 1, end);
                sentence++;
            }
            return found;
        }

        private boolean hasLineBreak(int from, int to) {
            for (int i = from; i < to; i++) {
                if (Graphemes.isLineBreak(text, i)) {
                    return true;
                }
            }
            return false;
        }
    }
}
