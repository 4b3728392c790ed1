package org.commspubliques.core.internal.text;

import com.google.common.base.Preconditions;

/**
 * Text as it enters the model: normalised once to NFC and to line feeds, so that what is stored, measured, sealed and
 * shown is one and the same. Bounded, and well-formed: a lone surrogate has no UTF-8 form, so two texts that differ there
 * would share a seal.
 */
public final class EnteredText {

    /** The greatest length of one text, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_000_000;

    private EnteredText() {}

    /**
     * Returns a text in the form the model keeps.
     *
     * @param text the text
     * @param what what it is, for the error
     * @return the text in NFC, lines ended by line feeds
     * @throws IllegalArgumentException if it is too long or holds a lone surrogate; names the place
     */
    public static String enter(String text, String what) {
        Preconditions.checkArgument(
                text.length() <= MAX_LENGTH, "%s is longer than %s UTF-16 units: %s", what, MAX_LENGTH, text.length());
        int lone = loneSurrogate(text);
        Preconditions.checkArgument(lone < 0, "%s holds a lone surrogate at UTF-16 unit %s", what, lone);
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return ComposedText.of(lines);
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
