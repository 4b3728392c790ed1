package org.commspubliques.examples.bench.engine;

/** HTML escaping for the text written by hand; most texts have nothing to escape and are copied as a block. */
final class HtmlText {

    /** One bit for each of the five characters, none of which is beyond the last. */
    private static final long MARKUP = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

    private static final char LAST = '>';

    private HtmlText() {}

    static void append(StringBuilder out, String text) {
        int first = firstMarkup(text);
        if (first == text.length()) {
            out.append(text);
        } else {
            appendEscaped(out, text, first);
        }
    }

    private static int firstMarkup(String text) {
        int i = 0;
        while (i < text.length() && !isMarkup(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void appendEscaped(StringBuilder out, String text, int first) {
        out.append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMarkup(c)) {
                out.append(reference(c));
            } else {
                out.append(c);
            }
        }
    }

    private static boolean isMarkup(char c) {
        return c <= LAST && (MARKUP >>> c & 1) != 0;
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
