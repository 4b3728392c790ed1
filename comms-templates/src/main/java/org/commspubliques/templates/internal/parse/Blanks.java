package org.commspubliques.templates.internal.parse;

/** The blanks around what a tag says: French word processors put no-break spaces before signs such as the question mark. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
