package org.commspubliques.core.internal.phrase;

import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.internal.word.WordCursor;

/** The folded form of a text: what stays the same whatever its case, accents, apostrophes, spaces and punctuation. */
public final class Folding {

    private Folding() {}

    /**
     * Folds a text: its words in lower case without accents, a space between each; « L’École d’à côté ! » is « l ecole d a
     * cote ». Folding twice changes nothing. Words are kept whole, however long.
     *
     * @param text the text
     * @return its words, folded; empty if it has none
     */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        WordCursor cursor = new WordCursor(chars);
        StringBuilder out = new StringBuilder(text.length());
        while (cursor.next()) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            FoldedWord.write(chars, cursor.start(), cursor.end(), out);
        }
        return out.toString();
    }
}
