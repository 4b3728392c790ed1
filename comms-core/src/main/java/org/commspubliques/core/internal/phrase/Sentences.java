package org.commspubliques.core.internal.phrase;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.word.WordCursor;

/**
 * The sentences of a text, each with a word at least. Every place belongs to one: what stands between two sentences
 * belongs to the first, what stands before the first to that one. Immutable and thread-safe.
 */
public final class Sentences {

    private final String text;

    /** Where each sentence starts, at its first word, and where it ends, after its final mark or its last word. */
    private final int[] starts;

    private final int[] ends;

    private Sentences(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Finds the sentences of a text, in time linear in its length.
     *
     * @param text the text
     * @return its sentences, numbered as in {@link PhraseHit#sentence()}
     */
    public static Sentences of(String text) {
        WordCursor cursor = new WordCursor(text.toCharArray());
        int[] starts = new int[8];
        int[] ends = new int[8];
        int count = 0;
        while (cursor.next()) {
            if (cursor.startsSentence()) {
                starts = Ints.ensureCapacity(starts, count + 1, count);
                ends = Ints.ensureCapacity(ends, count + 1, count);
                starts[count++] = cursor.start();
            }
            ends[count - 1] = cursor.end();
        }
        for (int i = 0; i < count; i++) {
            ends[i] = afterMarks(text, ends[i], i + 1 < count ? starts[i + 1] : text.length());
        }
        return new Sentences(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** The first marks after the last word, with what stands between, but no line end. */
    private static int afterMarks(String text, int lastWord, int limit) {
        int end = lastWord;
        boolean marked = false;
        for (int i = lastWord; i < limit; i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '!' || c == '?' || c == '…';
            boolean lineEnd = !mark && Graphemes.isLineBreak(text, i);
            if (lineEnd || (marked && !mark)) {
                break;
            }
            if (mark) {
                end = i + 1;
                marked = true;
            }
        }
        return end;
    }

    /**
     * Returns how many sentences there are.
     *
     * @return the number of sentences
     */
    public int count() {
        return starts.length;
    }

    /**
     * Returns the sentence that a place belongs to.
     *
     * @param offset the place, in UTF-16 units
     * @return its number from 0; -1 if the text has no word
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(-found - 2, Math.min(0, starts.length - 1));
    }

    /**
     * Returns where a sentence starts.
     *
     * @param sentence its number, from 0
     * @return the offset of its first word, in UTF-16 units
     */
    public int start(int sentence) {
        return starts[sentence];
    }

    /**
     * Returns where a sentence ends.
     *
     * @param sentence its number, from 0
     * @return the offset after its final mark, or after its last word if it has none
     */
    public int end(int sentence) {
        return ends[sentence];
    }

    /**
     * Returns the text of a sentence.
     *
     * @param sentence its number, from 0
     * @return the text from its first word to its final mark
     */
    public String text(int sentence) {
        return text.substring(starts[sentence], ends[sentence]);
    }
}
