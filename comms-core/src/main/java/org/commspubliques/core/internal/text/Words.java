package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.internal.word.FoldedWord;

/**
 * The words of a French text, with their places. Elisions are split (« jusqu’à » is « jusqu » and « a »), case, accents
 * and ligatures are folded. Takes time linear in the length.
 */
public final class Words {

    private Words() {}

    /**
     * Splits a text into words.
     *
     * @param text the text
     * @return its words in order
     */
    public static ImmutableList<Word> of(String text) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        boolean startsSentence = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isLetterOrDigit(c)) {
                int end = endOfWord(text, i);
                words.add(new Word(i, end, fold(text.substring(i, end)), startsSentence));
                startsSentence = false;
                i = end;
            } else {
                startsSentence |= endsSentence(text, i);
                i += Character.charCount(c);
            }
        }
        return words.build();
    }

    /**
     * Folds a phrase as {@link #of(String)} folds a text.
     *
     * @param phrase the phrase
     * @return its words, folded
     */
    public static List<String> folded(String phrase) {
        return of(phrase).stream().map(Word::folded).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads an hour, a minute or a day in digits.
     *
     * @param text the text
     * @return the number, 0 to 99; -1 where the text is anything but one or two digits
     */
    public static int twoDigits(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= 2;
        for (int i = 0; isShort && i < text.length(); i++) {
            isShort = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isShort ? Integer.parseInt(text) : -1;
    }

    /**
     * Returns where the sentence around a place starts.
     *
     * @param text the text
     * @param at the place
     * @return the offset of its first character that is no white space
     */
    public static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /**
     * Returns where the sentence around a place ends.
     *
     * @param text the text
     * @param at the place
     * @return the offset after its final mark
     */
    public static int sentenceEnd(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                return text.charAt(i) == '\n' ? i : i + 1;
            }
        }
        return text.length();
    }

    /** A full stop inside a number or a name (« 12.5 », « montdore.nc ») ends no sentence. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '!', '?', '…', '\n' -> true;
            case '.' -> at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Unicode counts one of the apostrophes as a letter. */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && c != 'ʼ';
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isLetterOrDigit(c) && !ComposedText.isMark(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /**
     * Returns whether there is nothing but spaces of any kind between two places; a line break ends what is said.
     *
     * @param text the text
     * @param from the first place
     * @param to the second place, exclusive
     * @return true if nothing but spaces stands there, or nothing at all
     */
    public static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean folded = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!folded) {
                StringBuilder out = new StringBuilder(word.length());
                FoldedWord.write(word.toCharArray(), 0, word.length(), out);
                return out.toString();
            }
        }
        return word;
    }
}
