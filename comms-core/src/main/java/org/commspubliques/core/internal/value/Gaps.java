package org.commspubliques.core.internal.value;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.commspubliques.core.internal.text.Word;

/** What stands before a word, and between two. */
final class Gaps {

    private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\u00A0\u202F\u2009");
    private static final CharMatcher DASH = CharMatcher.anyOf("-‐‑–—/");
    private static final CharMatcher BREAK = CharMatcher.anyOf(",;:()«»\n");

    private Gaps() {}

    /** The index of the first word that starts at a place or after it; the last word where none does. */
    static int indexAt(List<Word> words, int start) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The folded word at an index, or an empty text before the first and after the last. */
    static String word(List<Word> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    /** Whether the words given stand right before an index, in one sentence. */
    static boolean precededBy(List<Word> words, int at, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            int index = at - expected.length + i;
            if (!word(words, index).equals(expected[i]) || words.get(index + 1).startsSentence()) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(String text, int from, int to) {
        return SPACE.matchesAllOf(text.subSequence(from, to));
    }

    /** Whether nothing but one dash, with or without spaces, stands between. */
    static boolean isDash(String text, int from, int to) {
        return to - from <= 5
                && DASH.matchesAllOf(SPACE.trimFrom(text.subSequence(from, to)))
                && DASH.countIn(text.subSequence(from, to)) == 1;
    }

    /** Whether a comma or the like stands between. */
    static boolean isBroken(String text, int from, int to) {
        return BREAK.matchesAnyOf(text.subSequence(from, to));
    }

    static boolean isOneSentence(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.get(i).startsSentence()) {
                return false;
            }
        }
        return true;
    }
}
