package org.commspubliques.templates.internal.parse;

/** The signs that put a text beside a variable: what it shows where there is no value, and where there is one. */
enum TextOperator {
    /** A default text. */
    OTHERWISE('?', ':'),
    /** An optional text. */
    INSTEAD('?', '?');

    private final char first;
    private final char second;

    TextOperator(char first, char second) {
        this.first = first;
        this.second = second;
    }

    boolean isAt(char[] text, int at, int to) {
        return at + 1 < to && text[at] == first && text[at + 1] == second;
    }

    /** Where either of them stands first within a range; -1 if neither does. */
    static int first(char[] text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text[i] == '?' && (text[i + 1] == ':' || text[i + 1] == '?')) {
                return i;
            }
        }
        return -1;
    }

    /** The quote that follows one of them within a range, but for blanks; -1 if there is none. */
    static int quoteAfter(char[] text, int from, int to) {
        int sign = first(text, from, to);
        if (sign < 0) {
            return -1;
        }
        int at = Blanks.after(text, sign + 2, to);
        return at < to && text[at] == '"' ? at : -1;
    }
}
