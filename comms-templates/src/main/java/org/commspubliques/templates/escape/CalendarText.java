package org.commspubliques.templates.escape;

/** Values in iCalendar, and the lines of the whole text: RFC 5545, sections 3.1 and 3.3.11. */
final class CalendarText {

    static final AsciiSet TEXT = AsciiSet.CONTROLS.with("\\;,");
    static final AsciiSet QUOTED = AsciiSet.CONTROLS.with("\"");

    /** The longest line in octets of UTF-8, without its end. */
    private static final int LINE = 75;

    private CalendarText() {}

    static void text(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\r' -> {
                    out.append("\\n");
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                        i++;
                    }
                }
                case '\n', '\u0085', '\u2028', '\u2029' -> out.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** Nothing can stand for a quote or a line end there. */
    static void quoted(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.append('\'');
            } else {
                out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
    }

    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 32 + 2);
        int octets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                out.append("\r\n");
                octets = 0;
                continue;
            }
            int point = text.codePointAt(i);
            int size = octets(point);
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point) - 1;
        }
        return out.toString();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
