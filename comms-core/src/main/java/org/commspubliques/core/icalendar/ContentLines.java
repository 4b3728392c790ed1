package org.commspubliques.core.icalendar;

/** The lines of a file of iCalendar, folded and escaped. Not thread-safe. */
final class ContentLines {

    /** RFC 5545, section 3.1: lines of at most 75 octets without the line break. */
    private static final int MAX_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** Adds a property whose value is in the form of the standard. */
    void add(String property, String value) {
        int octets = 0;
        String line = property + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            int length = octetsOf(codePoint);
            if (octets + length > MAX_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(codePoint);
            octets += length;
            i += Character.charCount(codePoint);
        }
        out.append("\r\n");
    }

    /** Adds a property whose value is a text. */
    void addText(String property, String text) {
        add(property, escaped(text));
    }

    private static int octetsOf(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** RFC 5545, section 3.3.11. Control characters but the tab have no form in it and are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c == '\t' || (c >= ' ' && c != '\u007F')) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
