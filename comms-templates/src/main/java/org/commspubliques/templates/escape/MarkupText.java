package org.commspubliques.templates.escape;

/** Values in HTML and XML. */
final class MarkupText {

    static final AsciiSet HTML = AsciiSet.of("&<>\"'");
    static final AsciiSet COMMENT = HTML.with("-");

    /** XML 1.0 forbids every control character but tabulation, line feed and carriage return. */
    static final AsciiSet XML = HTML.with(new AsciiSet(0xFFFFFFFFL & ~(1L << '\t' | 1L << '\n' | 1L << '\r'), 0));

    private MarkupText() {}

    static void xml(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                out.append("&apos;");
            } else if (XML.contains(c)) {
                out.append(HTML.contains(c) ? reference(c) : "\uFFFD");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(c >= '\uFFFE' || Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
    }

    /** What stands for a character of {@link #HTML}. */
    static String reference(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> throw new IllegalArgumentException("not markup: " + c);
        };
    }

    /** What stands for a character of {@link #COMMENT}: a hyphen too, because two of them begin the end of a comment. */
    static String commentReference(int c) {
        return c == '-' ? "&#45;" : reference(c);
    }
}
