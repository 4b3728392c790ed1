package org.commspubliques.core.internal.grapheme;

/**
 * Texte vide: a text of which a reader sees nothing. Besides what {@link String#isBlank()} knows, spaces that no line breaks
 * at, control characters, and characters that only say how others are shown, such as a zero-width space, a soft hyphen or a
 * mark of byte order.
 */
public final class Blank {

    /** Between these, every character shows: what almost any text begins with. */
    private static final char FIRST_SHOWN = '!';

    private static final char LAST_SHOWN = '~';

    private Blank() {}

    public static boolean isBlank(CharSequence text) {
        int size = text.length();
        if (size == 0) {
            return true;
        }
        char first = text.charAt(0);
        return (first < FIRST_SHOWN || first > LAST_SHOWN) && showsNothing(text, size);
    }

    private static boolean showsNothing(CharSequence text, int size) {
        for (int i = 0; i < size; ) {
            int c = Character.codePointAt(text, i);
            if (!isBlank(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
