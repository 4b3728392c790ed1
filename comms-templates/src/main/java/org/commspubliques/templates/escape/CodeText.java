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

    /** What stands for a character of {@link #JSON}. */
    static String jsonEscape(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unicode(c);
        };
    }

    static void jsonValue(String text, StringBuilder out) {
        out.append('"');
        Escaping.JSON_STRING.escape(text, out);
        out.append('"');
    }

    /** What stands for a character of {@link #CSS}: the blank after the digits ends the escape, whatever follows. */
    static String cssEscape(int c) {
        return '\\' + Integer.toHexString(c) + ' ';
    }

    private static String unicode(int c) {
        StringBuilder out = new StringBuilder();
        appendUnicode(c, out);
        return out.toString();
    }

    private static void appendUnicode(int c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEXADECIMAL.charAt(c >> shift & 0xF));
        }
    }
}
