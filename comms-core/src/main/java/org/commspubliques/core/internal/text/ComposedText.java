package org.commspubliques.core.internal.text;

import java.text.Normalizer;
import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * Unicode's NFC, bounded: the JDK sorts the marks on one letter in quadratic time, so that 100,000 of them take
 * seconds. A letter with more marks than any language has stays as it is.
 */
public final class ComposedText {

    /** Unicode's Stream-Safe Text Format allows 30 marks on a letter. */
    private static final int MAX_LENGTH = 64;

    /** The first of Unicode's marks. */
    private static final int FIRST_MARK = 0x300;

    /** From the en space, which stays as it is in NFC as does all up to the euro and the other signs of currencies. */
    private static final int FIRST_PUNCTUATION = 0x2002;

    private static final int LAST_CURRENCY_SIGN = 0x20CF;

    private ComposedText() {}

    /**
     * Composes a text.
     *
     * @param text the text
     * @return the text in NFC, but for letters under more marks than any language has
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        // The question alone takes quadratic time too where marks are piled up.
        if (!hasPileOfMarks(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            if (end - start > MAX_LENGTH) {
                out.append(composed(text.substring(done, start))).append(text, start, end);
                done = end;
            }
        }
        return out.append(composed(text.substring(done))).toString();
    }

    /**
     * Composes one grapheme of a text: put together in their order, the graphemes of a text so composed are what
     * {@link #of} makes of the text.
     *
     * @param grapheme the grapheme
     * @return the grapheme in NFC, or as it is where it has more marks than any language puts on a letter
     */
    public static String ofGrapheme(String grapheme) {
        return grapheme.length() > MAX_LENGTH ? grapheme : composed(grapheme);
    }

    /** Whether a text is composed for sure: has no marks, and nothing but letters, figures and punctuation of the West. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = c >= FIRST_PUNCTUATION && c <= LAST_CURRENCY_SIGN;
            if (c >= FIRST_MARK && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPileOfMarks(String text) {
        int pile = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            pile = isMark(text.codePointAt(i)) ? pile + 1 : 0;
            if (pile > MAX_LENGTH) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character combines with the one before it. */
    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
