package org.commspubliques.templates.internal.parse;

/** The blanks around what a tag says: French word processors put no-break spaces before signs such as the question mark. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static int after(char[] text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    static int before(char[] text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text[at - 1])) {
            at--;
        }
        return at;
    }
}
