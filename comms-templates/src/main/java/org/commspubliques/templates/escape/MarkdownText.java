package org.commspubliques.templates.escape;

/**
 * Values in Markdown, after CommonMark 0.31 and what GitHub adds to it.
 *
 * <p>A line end and a blank at either side become references, which show but never begin a block. Markup becomes
 * references too, because a backslash means nothing where the template has HTML. Whatever the value begins with loses
 * its meaning, because the text before may have been waiting for it.
 */
final class MarkdownText {

    static final AsciiSet SPECIAL = AsciiSet.CONTROLS.with("\\`*_[]<>&~|\"@!#+-=.():");

    private static final AsciiSet REFERENCES = AsciiSet.of("<>&\"\n\r\t\f");

    private static final AsciiSet TITLE_REFERENCES = REFERENCES.with("'()");

    private static final AsciiSet BACKSLASHED = AsciiSet.of("\\`*_[]~|@!");

    private static final AsciiSet PUNCTUATION =
            AsciiSet.LETTERS_AND_DIGITS.with(AsciiSet.CONTROLS).with(" ").complement();

    private MarkdownText() {}

    static void escape(String text, StringBuilder out) {
        escape(text, REFERENCES, out);
    }

    static void title(String text, StringBuilder out) {
        escape(text, TITLE_REFERENCES, out);
    }

    private static void escape(String text, AsciiSet references, StringBuilder out) {
        int last = text.length() - 1;
        boolean number = true;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (references.contains(c) || ((i == 0 || i == last) && Character.isSpaceChar(c))) {
                appendReference(c, out);
            } else {
                if (BACKSLASHED.contains(c)
                        || (i == 0 && PUNCTUATION.contains(c))
                        || (number && isListMark(text, i))
                        || beginsLink(text, i)) {
                    out.append('\\');
                }
                out.append(c);
            }
            number &= c >= '0' && c <= '9';
        }
    }

    /** After a number, the end of the value counts as a blank: one may follow. */
    private static boolean isListMark(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ')') && (at == text.length() - 1 || text.charAt(at + 1) == ' ');
    }

    private static void appendReference(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append("&#").append((int) c).append(';');
        }
    }

    /** GitHub and others make links of {@code https://…} and {@code www.…} without any mark. */
    private static boolean beginsLink(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("//", at + 1);
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }
}
