package org.commspubliques.approval.store;

/** What any text must be to enter a store: it survives UTF-8 unchanged and stays on its line. */
final class StoredText {

    private static final int MAX_ID_LENGTH = 200;

    private StoredText() {}

    static String requireId(String name, String text) {
        if (text.isEmpty() || text.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + MAX_ID_LENGTH + " characters, has " + text.length());
        }
        return requireOneLine(name, text);
    }

    static String requireOneLine(String name, String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isISOControl(character)) {
                throw new IllegalArgumentException(name + " has a control character at " + at);
            }
            if (Character.isSurrogate(character)) {
                if (!isPair(text, at)) {
                    throw new IllegalArgumentException(name + " has half a character (a lone surrogate) at " + at);
                }
                at++;
            }
        }
        return text;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
