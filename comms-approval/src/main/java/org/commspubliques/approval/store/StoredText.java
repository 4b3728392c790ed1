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
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isISOControl(character)) {
                throw new IllegalArgumentException(name + " has a control character at " + at);
            }
            if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException(name + " has half a character (a lone surrogate) at " + at);
            }
            at += Character.charCount(character);
        }
        return text;
    }
}
