package org.commspubliques.core.internal.text;

/** The beginning of a text that is too long to be quoted whole. */
public final class Excerpt {

    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /**
     * Returns the beginning of a text, never ending inside a character that takes two UTF-16 units: half of one has no
     * UTF-8 form, and no report could be written that holds it.
     *
     * @param text the text
     * @return the text, or its first 60 units and an ellipsis
     */
    public static String of(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end).strip() + "…";
    }
}
