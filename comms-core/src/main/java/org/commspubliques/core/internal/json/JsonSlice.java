package org.commspubliques.core.internal.json;

import java.nio.charset.StandardCharsets;

/**
 * A text of a resource where it stands in the bytes of the file: most texts of a pack, its phrases and examples, are not
 * asked for until somebody lints it.
 */
final class JsonSlice {

    /** The file. */
    private final byte[] bytes;

    /** Where the text starts, after its quotation mark. */
    private final int start;

    private final int end;

    /** Whether it is ASCII and has nothing escaped. */
    private final boolean plain;

    JsonSlice(byte[] bytes, int start, int end, boolean plain) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.plain = plain;
    }

    /** Returns the text, with what is escaped in it. */
    String text() {
        if (plain) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        String written = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        int escape = written.indexOf('\\');
        return escape < 0 ? written : unescaped(written);
    }

    private static String unescaped(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i++);
            if (c != '\\') {
                out.append(c);
            } else if (written.charAt(i) == 'u') {
                out.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                i += 5;
            } else {
                out.append(meant(written.charAt(i++)));
            }
        }
        return out.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
