package org.commspubliques.templates.internal.sink;

/**
 * UTF-8 in which half of a surrogate pair can be written too, as three bytes, so that no text is lost before it is known
 * whether the other half follows. Known as <a href="https://simonsapin.github.io/wtf-8/">WTF-8</a>, but that two halves
 * which meet stay two until they are read back.
 */
final class Wtf8 {

    /** The most bytes of one UTF-16 unit; a pair of surrogates has four. */
    static final int MOST_BYTES = 3;

    private Wtf8() {}

    /** Whether a text has half of a pair without the other. */
    static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Writes a character, or half of a pair; returns where the next one goes. */
    static int encode(int c, byte[] to, int at) {
        if (c < 0x80) {
            to[at] = (byte) c;
            return at + 1;
        } else if (c < 0x800) {
            to[at] = (byte) (0xC0 | (c >> 6));
            to[at + 1] = (byte) (0x80 | (c & 0x3F));
            return at + 2;
        } else if (c >= 0x10000) {
            to[at] = (byte) (0xF0 | (c >> 18));
            to[at + 1] = (byte) (0x80 | ((c >> 12) & 0x3F));
            to[at + 2] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[at + 3] = (byte) (0x80 | (c & 0x3F));
            return at + 4;
        }
        to[at] = (byte) (0xE0 | (c >> 12));
        to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    /** Writes a character that ends at an index; returns where it begins. */
    static int encodeBefore(char c, byte[] to, int end) {
        int start = end - width(c);
        encode(c, to, start);
        return start;
    }

    /** How many bytes a character takes, or half of a pair. */
    static int width(char c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    /** Reads back what this class wrote. Halves that have met by now are a pair. */
    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int lead = bytes[at] & 0xFF;
            int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            int point = more == 0 ? lead : lead & (0x3F >> more);
            for (int i = 1; i <= more; i++) {
                point = point << 6 | (bytes[at + i] & 0x3F);
            }
            text.appendCodePoint(point);
            at += 1 + more;
        }
        return text.toString();
    }

    /** How many UTF-16 units are between two places at which a character begins. */
    static int units(byte[] bytes, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80 || b >= 0xC0) {
                units += b >= 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
