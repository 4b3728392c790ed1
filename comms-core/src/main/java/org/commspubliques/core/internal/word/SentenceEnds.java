package org.commspubliques.core.internal.word;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;

/**
 * Where sentences end: at « ! », « ? », « … », the end of a line, and a full stop that is not inside a number or a name
 * (« 12.5 », « montdore.nc ») nor after an abbreviation or an initial.
 */
final class SentenceEnds {

    /** Abbreviations that something always follows: a name, a number. */
    private static final ImmutableSet<String> BEFORE_A_NAME = ImmutableSet.of(
            "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "prs", "me", "mgr", "st", "ste", "sts", "stes",
            "av", "bd", "bld", "blvd", "pl", "rte", "tel", "cf", "ref", "resp", "dep", "adr");

    /** Abbreviations that may end a sentence: they do unless a small letter, a number or a single letter follows. */
    private static final ImmutableSet<String> BEFORE_ANYTHING = ImmutableSet.of(
            "art", "al", "p", "pp", "n", "no", "etc", "ex", "fig", "chap", "vol", "env", "hab", "min", "max", "arr",
            "id", "ibid", "sq", "suiv", "janv", "fevr", "juil", "sept", "oct", "nov", "dec", "cie", "obs", "op", "doc",
            "inc", "dir", "coord", "ed", "trad", "suppl", "nb", "ann");

    private static final int LONGEST = 5;

    /** All of them, each as a number, in order: most words before a full stop are none, and that is soon seen. */
    private static final int[] NUMBERS = numbers();

    private SentenceEnds() {}

    private static int[] numbers() {
        int[] numbers = new int[BEFORE_A_NAME.size() + BEFORE_ANYTHING.size()];
        addNumbers(BEFORE_A_NAME, numbers, 0);
        addNumbers(BEFORE_ANYTHING, numbers, BEFORE_A_NAME.size());
        Arrays.sort(numbers);
        return numbers;
    }

    private static void addNumbers(Set<String> words, int[] numbers, int from) {
        int next = from;
        for (String word : words) {
            numbers[next++] = number(word.toCharArray(), 0, word.length());
        }
    }

    /**
     * Returns whether a mark ends a sentence.
     *
     * @param text the text
     * @param at where a mark stands that may end one
     * @param wordStart where the word before starts
     * @param wordEnd where it ends; 0 if there is none
     */
    static boolean endsAt(char[] text, int at, int wordStart, int wordEnd) {
        if (text[at] != '.') {
            return true;
        }
        if (at + 1 < text.length && isWord(text, at + 1)) {
            return false;
        }
        if (wordEnd != at || wordEnd == 0) {
            return true;
        }
        return !isAbbreviation(text, at, wordStart);
    }

    private static boolean isAbbreviation(char[] text, int dot, int wordStart) {
        int length = dot - wordStart;
        if (length == 1 && Character.isUpperCase(text[wordStart])) {
            return true;
        }
        if (length > LONGEST) {
            return false;
        }
        int number = number(text, wordStart, dot);
        if (number != 0 && Arrays.binarySearch(NUMBERS, number) < 0) {
            return false;
        }
        StringBuilder word = new StringBuilder(LONGEST);
        for (int i = wordStart; i < dot; i++) {
            word.append(Fold.bare(text[i]));
        }
        String folded = word.toString();
        if (BEFORE_A_NAME.contains(folded)) {
            // « Me » is a lawyer; « me » ends « attendez-me. » for all we know.
            return !folded.equals("me") || Character.isUpperCase(text[wordStart]);
        }
        return BEFORE_ANYTHING.contains(folded) && goesOn(text, dot + 1);
    }

    /** Returns the letters of a word as one number, whatever their case; 0 where one of them has an accent or is no letter. */
    private static int number(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int letter = (text[i] | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                return 0;
            }
            number = number * 32 + letter + 1;
        }
        return number;
    }

    /** Whether the sentence goes on after an abbreviation: with a small letter, a number or a single letter. */
    private static boolean goesOn(char[] text, int from) {
        int i = from;
        // A sentence goes on after a space or two, not after a page of them.
        int limit = Math.min(text.length, from + 4);
        while (i < limit && isSpace(text[i])) {
            i++;
        }
        if (i >= limit) {
            return false;
        }
        char c = text[i];
        if (c == ',' || c == ';' || c == ')' || Character.isLowerCase(c) || Character.isDigit(c)) {
            return true;
        }
        return Character.isUpperCase(c)
                && (i + 1 >= text.length || !isWord(text, i + 1) || Character.isDigit(text[i + 1]));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
    }

    private static boolean isWord(char[] text, int at) {
        char c = text[at];
        if (Character.isHighSurrogate(c) && at + 1 < text.length && Character.isLowSurrogate(text[at + 1])) {
            return Character.isLetterOrDigit(Character.toCodePoint(c, text[at + 1]));
        }
        return Character.isLetterOrDigit(c);
    }
}
