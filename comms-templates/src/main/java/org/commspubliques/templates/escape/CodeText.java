package org.commspubliques.templates.escape;

/** Values in scripts, style sheets and JSON. */
final class CodeText {

    /** What can neither end a string, a script or a comment, nor begin an escape. */
    private static final AsciiSet KEPT_IN_SCRIPT = AsciiSet.LETTERS_AND_DIGITS.with(" .,:;?()_-");

    static final AsciiSet SCRIPT = KEPT_IN_SCRIPT.complement();

    private static final AsciiSet KEPT_IN_CSS = AsciiSet.LETTERS_AND_DIGITS.with(" .,%#+-_");

    static final AsciiSet CSS = KEPT_IN_CSS.complement();

    /** What RFC 8259 wants escaped. */
    static final AsciiSet JSON = new AsciiSet(0xFFFFFFFFL, 0).with("\"\\");

    private static final String HEXADECIMAL = "0123456789abcdef";

    private CodeText() {}

    static void scriptString(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? KEPT_IN_SCRIPT.contains(c) : c != '\u2028' && c != '\u2029') {
                out.append(c);
            } else {
                appendUnicode(c, out);
            }
        }
    }

    static void scriptValue(String text, StringBuilder out) {
        out.append('"');
        scriptString(text, out);
        out.append('"');
    }

    static void jsonString(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        appendUnicode(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    static void jsonValue(String text, StringBuilder out) {
        out.append('"');
        jsonString(text, out);
        out.append('"');
    }

    /** The blank after the digits ends the escape, whatever follows. */
    static void css(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || KEPT_IN_CSS.contains(c)) {
                out.append(c);
            } else {
                out.append('\\');
                if (c >= 16) {
                    out.append(HEXADECIMAL.charAt(c >> 4));
                }
                out.append(HEXADECIMAL.charAt(c & 0xF)).append(' ');
            }
        }
    }

    private static void appendUnicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEXADECIMAL.charAt(c >> shift & 0xF));
        }
    }
}
