package org.commspubliques.core.network;

/** How long a domain is once each label that is not ASCII is encoded (Punycode, RFC 3492), as resolvers need it. */
final class HostNames {

    private static final int MAX_LABEL = 63;
    private static final int PREFIX = "xn--".length();

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 0x80;

    private HostNames() {}

    /**
     * Returns the length of a domain as resolvers see it.
     *
     * @return the length in ASCII characters, dots included; -1 where a label is empty or has more than 63 characters
     */
    static int encodedLength(String text, int start, int end) {
        int length = 0;
        int label = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text.charAt(at) == '.') {
                int encoded = labelLength(text, label, at);
                if (encoded <= 0 || encoded > MAX_LABEL) {
                    return -1;
                }
                length += encoded + (at == end ? 0 : 1);
                label = at + 1;
            }
        }
        return length;
    }

    /** The wide full stops are encoded as a dot (RFC 3490, 3.1), but X's library lets no label end at them. */
    private static int labelLength(String text, int start, int end) {
        int length = 0;
        int part = start;
        for (int at = start; at <= end && length <= MAX_LABEL; at++) {
            if (at == end || isWideStop(text.charAt(at))) {
                length += partLength(text, part, at) + (at == end ? 0 : 1);
                part = at + 1;
            }
        }
        return length;
    }

    private static boolean isWideStop(char c) {
        return c == '\u3002' || c == '\uFF0E' || c == '\uFF61';
    }

    private static int partLength(String text, int start, int end) {
        int ascii = 0;
        for (int at = start; at < end; at++) {
            ascii += text.charAt(at) < FIRST_CODE ? 1 : 0;
        }
        int length = end - start;
        // A pair of surrogates is one character, and each takes a digit at least: so long a label is not worth
        // encoding.
        boolean encode = ascii < length && ascii + (length - ascii) / 2 <= MAX_LABEL;
        return encode ? encoded(text, start, end, ascii) : length;
    }

    /** The length of a label that the algorithm of RFC 3492, 6.3, makes; at most a few thousand steps. */
    private static int encoded(String text, int start, int end, int ascii) {
        int length = PREFIX + ascii + (ascii > 0 ? 1 : 0);
        int[] codes = text.substring(start, end).codePoints().toArray();
        int code = FIRST_CODE;
        int delta = 0;
        int bias = FIRST_BIAS;
        int handled = ascii;
        while (handled < codes.length) {
            int least = Integer.MAX_VALUE;
            for (int c : codes) {
                least = c >= code && c < least ? c : least;
            }
            delta += (least - code) * (handled + 1);
            code = least;
            for (int c : codes) {
                if (c < code) {
                    delta++;
                } else if (c == code) {
                    length += digits(delta, bias);
                    bias = adapted(delta, handled + 1, handled == ascii);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            code++;
        }
        return length;
    }

    private static int digits(int delta, int bias) {
        int digits = 1;
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.max(T_MIN, Math.min(T_MAX, k - bias));
            if (rest < threshold) {
                return digits;
            }
            rest = (rest - threshold) / (BASE - threshold);
            digits++;
        }
    }

    private static int adapted(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
