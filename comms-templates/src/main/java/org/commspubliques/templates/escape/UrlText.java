package org.commspubliques.templates.escape;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** Values in the address of a link or of a resource. */
final class UrlText {

    /** Takes the place of an address that could run something: it leads nowhere, and it is easily found in a page. */
    static final String REFUSED = "about:invalid#adresse-refusee";

    /** Not a host: a blank, which no address can have there, so that the whole address is invalid. */
    static final String REFUSED_HOST = "%20";

    static final AsciiSet UNRESERVED = AsciiSet.LETTERS_AND_DIGITS.with("-._~");
    static final AsciiSet PATH = UNRESERVED.with("/@+");
    static final AsciiSet HOST = AsciiSet.LETTERS_AND_DIGITS.with("-.:");

    /** What an address may have anywhere and HTML, CSS and Markdown leave alone. */
    static final AsciiSet ADDRESS = UNRESERVED.with("/?#[]@!$*+,;=");

    /** Web, e-mail, telephone and short message, calendars to subscribe to, places on a map, images in an e-mail. */
    private static final ImmutableSet<String> SCHEMES =
            ImmutableSet.of("http", "https", "mailto", "tel", "sms", "webcal", "geo", "cid");

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private UrlText() {}

    static boolean isAllowedScheme(String scheme) {
        return SCHEMES.contains(Ascii.toLowerCase(scheme));
    }

    static void start(String text, StringBuilder out) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (hasForbiddenScheme(text, from, to)) {
            out.append(REFUSED);
            return;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                out.append("&amp;");
            } else if (ADDRESS.contains(c) || c == ':' || (c == '%' && isEncoded(text, i, to))) {
                out.append(c);
            } else if (!isIgnored(c)) {
                i = appendEncoded(text, i, out);
            }
        }
    }

    private static final String COMMON_START = "https://";

    /** How many first characters are known to be harmless: most addresses begin alike. */
    static int commonStart(String text) {
        return text.startsWith(COMMON_START) ? COMMON_START.length() : 0;
    }

    @SuppressWarnings("deprecation") // exact for characters of ASCII
    static int copyCommonStart(String text, byte[] to, int at) {
        int size = commonStart(text);
        text.getBytes(0, size, to, at);
        return size;
    }

    static int commonStart(char[] text, int from, int to) {
        if (to - from < COMMON_START.length()) {
            return 0;
        }
        for (int i = 0; i < COMMON_START.length(); i++) {
            if (text[from + i] != COMMON_START.charAt(i)) {
                return 0;
            }
        }
        return COMMON_START.length();
    }

    static void host(String text, StringBuilder out) {
        boolean valid = !text.isEmpty();
        for (int i = 0; i < text.length() && valid; i++) {
            valid = HOST.contains(text.charAt(i)) || text.charAt(i) >= 128;
        }
        if (valid) {
            keep(HOST, text, out);
        } else {
            out.append(REFUSED_HOST);
        }
    }

    /** An empty one would leave two slashes, after which comes a host. */
    static void segment(String text, StringBuilder out) {
        if (text.isEmpty()) {
            out.append('.');
        } else {
            part(text, out);
        }
    }

    static void path(String text, StringBuilder out) {
        keep(PATH, text, out);
    }

    static void part(String text, StringBuilder out) {
        keep(UNRESERVED, text, out);
    }

    private static void keep(AsciiSet kept, String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (kept.contains(c)) {
                out.append(c);
            } else {
                i = appendEncoded(text, i, out);
            }
        }
    }

    /** What browsers would drop from a scheme makes it one that is not allowed. */
    private static boolean hasForbiddenScheme(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '/', '\\', '?', '#' -> {
                    return false;
                }
                case ':' -> {
                    return !isAllowedScheme(text.substring(from, i));
                }
                default -> {}
            }
        }
        return false;
    }

    /** Browsers drop these wherever they are in an address. */
    private static boolean isIgnored(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isEncoded(String text, int at, int to) {
        return at + 2 < to && isHexadecimal(text.charAt(at + 1)) && isHexadecimal(text.charAt(at + 2));
    }

    private static boolean isHexadecimal(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    /** Percent-encodes the character at an index as UTF-8, and returns the index of its last unit. */
    private static int appendEncoded(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        int last = at + Character.charCount(c) - 1;
        if (c < 0x80) {
            appendByte(c, out);
        } else if (c < 0x800) {
            appendByte(0xC0 | c >> 6, out);
            appendContinuation(c, out);
        } else if (c < 0x10000) {
            int unit = Character.isSurrogate((char) c) ? 0xFFFD : c;
            appendByte(0xE0 | unit >> 12, out);
            appendContinuation(unit >> 6, out);
            appendContinuation(unit, out);
        } else {
            appendByte(0xF0 | c >> 18, out);
            appendContinuation(c >> 12, out);
            appendContinuation(c >> 6, out);
            appendContinuation(c, out);
        }
        return last;
    }

    private static void appendContinuation(int bits, StringBuilder out) {
        appendByte(0x80 | (bits & 0x3F), out);
    }

    private static void appendByte(int value, StringBuilder out) {
        out.append('%').append(HEXADECIMAL.charAt(value >> 4)).append(HEXADECIMAL.charAt(value & 0xF));
    }
}
