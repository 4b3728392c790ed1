package org.commspubliques.core.internal.phrase;

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
            append(chars, cursor.start(), cursor.end(), out);
        }
        return out.toString();
    }

    private static void append(char[] chars, int start, int end, StringBuilder out) {
        int i = start;
        while (i < end) {
            int c = Character.codePointAt(chars, i, end);
            i += Character.charCount(c);
            switch (CharKind.of(c)) {
                case CharKind.INVISIBLE, CharKind.MARK -> {}
                case CharKind.APOSTROPHE -> out.append('\'');
                default -> out.append(Fold.bare(c));
            }
        }
    }
}
