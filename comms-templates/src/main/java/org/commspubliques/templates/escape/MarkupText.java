package org.commspubliques.templates.escape;

import org.jspecify.annotations.Nullable;

/** Values in HTML and XML. */
final class MarkupText {

    static final AsciiSet HTML = AsciiSet.of("&<>\"'");
    static final AsciiSet COMMENT = HTML.with("-");

    /** XML 1.0 forbids every control character but tabulation, line feed and carriage return. */
    static final AsciiSet XML = HTML.with(new AsciiSet(0xFFFFFFFFL & ~(1L << '\t' | 1L << '\n' | 1L << '\r'), 0));

    private MarkupText() {}

    static void html(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HTML.contains(c)) {
                out.append(text, done, i).append(reference(c));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** A hyphen too, because two of them begin the end of a comment. */
    static void comment(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = c == '-' ? "&#45;" : reference(c);
            if (reference == null) {
                out.append(c);
            } else {
                out.append(reference);
            }
        }
    }

    static void xml(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                out.append("&apos;");
            } else if (XML.contains(c)) {
                String reference = reference(c);
                out.append(reference == null ? "\uFFFD" : reference);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(c >= '\uFFFE' || Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
    }

    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
