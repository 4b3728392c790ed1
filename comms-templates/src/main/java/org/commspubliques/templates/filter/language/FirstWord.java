package org.commspubliques.templates.filter.language;

import java.util.Locale;

/** The first word of a text, in small letters without accents: enough to find it in a list. */
final class FirstWord {

    private static final String ACCENTED = "àâäáãåèéêëìíîïòóôöõùúûüýÿ";
    private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuuyy";

    /** No word of the lists is longer, and a text may be one word of a million letters. */
    private static final int LONGEST = 40;

    private FirstWord() {}

    /** The word, or nothing if the text begins with a figure or a sign; a quotation mark before the word is skipped. */
    static String of(String text) {
        int start = 0;
        while (start < text.length() && isOpening(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isOfAWord(text.charAt(end))) {
            end++;
        }
        return plain(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** A letter, or an accent that is written after its letter. */
    private static boolean isOfAWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isOpening(char c) {
        return c == '«' || c == '“' || c == '"' || c == '(' || Character.isSpaceChar(c);
    }

    private static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int accented = ACCENTED.indexOf(c);
            if (accented >= 0) {
                out.append(PLAIN.charAt(accented));
            } else if (c == 'œ') {
                out.append("oe");
            } else if (c == 'æ') {
                out.append("ae");
            } else if (c == 'ç') {
                out.append('c');
            } else if (Character.isLetter(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
