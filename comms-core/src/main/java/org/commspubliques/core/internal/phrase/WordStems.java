package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.internal.word.WordCursor;

/** The stems of the words of a text, as phrases and points compare them. */
public final class WordStems {

    private WordStems() {}

    /**
     * A word of a text.
     *
     * @param stem its stem, without accents but those that tell words apart
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Stem(String stem, int start, int end) {}

    /**
     * Returns the words of a text by their stems.
     *
     * @param text the text
     * @return the words in order; one that is longer than any word of a language has its first letters for a stem
     */
    public static List<Stem> of(String text) {
        char[] chars = text.toCharArray();
        WordCursor cursor = new WordCursor(chars);
        FoldedWord folded = new FoldedWord();
        ImmutableList.Builder<Stem> stems = ImmutableList.builder();
        while (cursor.next()) {
            folded.read(chars, cursor.start(), cursor.end());
            int length = folded.stem();
            stems.add(new Stem(String.valueOf(folded.stemmed(), 0, length), cursor.start(), cursor.end()));
        }
        return stems.build();
    }
}
