package org.commspubliques.core.sms;

/**
 * The alphabet of text messages: the default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1). The
 * national tables of the same standard are left out: French has none.
 */
final class GsmAlphabet {

    /** The default alphabet in the order of its codes, without the escape (0x1B). */
    private static final String DEFAULT = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** The extension table: an escape and a code each. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final byte[] SEPTETS = new byte['€' + 1];

    static {
        mark(DEFAULT, 1);
        mark(EXTENSION, 2);
    }

    private GsmAlphabet() {}

    private static void mark(String characters, int septets) {
        for (int i = 0; i < characters.length(); i++) {
            SEPTETS[characters.charAt(i)] = (byte) septets;
        }
    }

    /** Returns the septets of a UTF-16 unit: 1, 2, or 0 where the alphabet does not have it. */
    static int septets(char unit) {
        return unit < SEPTETS.length ? SEPTETS[unit] : 0;
    }

    static boolean has(int codePoint) {
        return codePoint < SEPTETS.length && SEPTETS[codePoint] > 0;
    }

    /** Returns whether the alphabet has everything between two offsets. */
    static boolean holds(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (septets(text.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    static boolean holds(CharSequence text) {
        return holds(text, 0, text.length());
    }
}
