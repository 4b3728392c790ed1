package org.commspubliques.templates.internal.markup;

/** The address and title of a link in Markdown: what stands in parentheses after its text. */
final class LinkTarget {

    /** As the reference implementation has it: more would cost the square of the text. */
    private static final int DEEPEST = 32;

    private LinkTarget() {}

    /** Where it ends, exclusive; 0 if it does not end. */
    static int end(String source, int parenthesis, int to) {
        int depth = 0;
        char quote = 0;
        int i = parenthesis;
        while (i < to) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && Character.isWhitespace(source.charAt(i - 1))) {
                quote = c;
            } else if (c == '<' && i == parenthesis + 1) {
                i = endOfBracketed(source, i, to);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth == 0) {
                return i + 1;
            }
            if (depth > DEEPEST) {
                return 0;
            }
            i++;
        }
        return 0;
    }

    private static int endOfBracketed(String source, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || c == '\n') {
                return at;
            }
        }
        return at;
    }
}
