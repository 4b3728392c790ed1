package org.commspubliques.core.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/**
 * A sentence without the words that a rule found.
 *
 * @param text the sentence without them
 * @param start where the sentence starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Rewording(String text, int start, int end) {

    /** How far a sentence is looked for on either side: a longer one is not to be reworded by leaving words out. */
    private static final int REACH = 1000;

    /** Letters that must be left for a sentence to be one. */
    private static final int LEAST_LETTERS = 12;

    /** Spaces of all kinds and the comma, which joined the words found to what is before and after. */
    private static final CharMatcher JOINTS = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u202F,"));

    private static final CharMatcher JOINTS_BUT_COMMA = JOINTS.and(CharMatcher.isNot(','));

    private static final CharMatcher ITEM = JOINTS.or(CharMatcher.anyOf("-–—•*"));

    private static final CharMatcher OPENED = CharMatcher.anyOf("«“");
    private static final CharMatcher CLOSED = CharMatcher.anyOf("»”");

    /** Words that hang on what stands before them: without it they say nothing, or something else. */
    private static final ImmutableSet<String> DEPENDENT = ImmutableSet.of(
            "et",
            "ou",
            "ni",
            "mais",
            "qui",
            "que",
            "qu",
            "dont",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "pour",
            "de",
            "du",
            "des",
            "d",
            "a",
            "au",
            "aux",
            "avec",
            "sans",
            "par",
            "en",
            "ainsi",
            "afin",
            "car",
            "comme",
            "y");

    /** Words that want another one after them: « C’est un … », « La halle est … ». */
    private static final ImmutableSet<String> UNFINISHED = ImmutableSet.of(
            "le", "la", "les", "l", "un", "une", "ce", "cet", "cette", "ces", "c", "n", "ne", "est", "sont", "etait",
            "sera", "ont", "reste", "notre", "votre", "nos", "vos", "leur", "leurs", "tout", "toute", "tous", "toutes");

    /** What ends a clause that hangs on nothing; words found in the midst of one are not to be left out. */
    private static final CharMatcher CLAUSE_END = CharMatcher.anyOf(",:.!?…;");

    /** Longer than what says who somebody is. */
    private static final int LONGEST_APPOSITION = 7;

    private static final CharMatcher MARKUP = CharMatcher.anyOf("<>");

    /**
     * Returns the sentence without the words, if they are no quotation and end a clause, nothing else hangs on them, and
     * something is left that starts and ends as a sentence.
     */
    static Optional<Rewording> without(String text, int start, int end) {
        int from = Math.max(0, start - REACH);
        int to = Math.min(text.length(), end + REACH);
        String around = text.substring(from, to);
        int sentenceStart = Words.sentenceStart(around, start - from);
        int sentenceEnd = Words.sentenceEnd(around, end - from);
        if ((from > 0 && around.substring(0, sentenceStart).isBlank())
                || (to < text.length() && sentenceEnd == around.length())) {
            return Optional.empty();
        }
        if (endsInQuotation(around.substring(0, start - from))) {
            return Optional.empty();
        }
        String before = JOINTS.trimTrailingFrom(around.substring(sentenceStart, start - from));
        String after = around.substring(end - from, sentenceEnd);
        String rest = JOINTS.or(CharMatcher.is(':')).trimLeadingFrom(after);
        String last = lastWord(before);
        if (!endsClause(after)
                || isApposition(before, rest)
                || DEPENDENT.contains(firstWord(rest))
                || DEPENDENT.contains(last)
                || UNFINISHED.contains(last)
                || MARKUP.matchesAnyOf(before + rest)) {
            return Optional.empty();
        }
        boolean isAside =
                around.substring(sentenceStart, start - from).stripTrailing().endsWith(",");
        String joint = isAside || letters(before) == 0 || !after.stripLeading().startsWith(",") ? " " : ", ";
        String kept = (before + (before.isEmpty() || startsWithMark(rest) ? "" : joint) + rest).strip();
        if (letters(kept) < LEAST_LETTERS) {
            return Optional.empty();
        }
        int lastPlace = from
                + sentenceStart
                + around.substring(sentenceStart, sentenceEnd).stripTrailing().length();
        return Optional.of(new Rewording(capitalised(kept), from + sentenceStart, lastPlace));
    }

    private static boolean endsClause(String after) {
        int first = JOINTS_BUT_COMMA.negate().indexIn(after);
        return first < 0 || CLAUSE_END.matches(after.charAt(first));
    }

    /** « du maire, Paul Martin, la gare », « grâce au maire, Paul Martin. » : what follows may say who was named. */
    private static boolean isApposition(String before, String rest) {
        int comma = rest.indexOf(',');
        boolean isBetweenCommas =
                comma > 0 && Words.of(rest.substring(0, comma)).size() <= LONGEST_APPOSITION;
        boolean isNameAtEnd = !before.isEmpty() && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
        return isBetweenCommas || isNameAtEnd;
    }

    /** Whether a quotation is open: what somebody said stays as it was said. */
    private static boolean endsInQuotation(String before) {
        return OPENED.lastIndexIn(before) > CLOSED.lastIndexIn(before);
    }

    /** The sentence with a capital, after the mark of an item of a list. */
    private static String capitalised(String sentence) {
        int first = Math.max(0, ITEM.negate().indexIn(sentence));
        return sentence.substring(0, first)
                + sentence.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + sentence.substring(first + 1);
    }

    private static String firstWord(String text) {
        List<Word> words = Words.of(text);
        return words.isEmpty() ? "" : words.get(0).folded();
    }

    private static String lastWord(String text) {
        List<Word> words = Words.of(text);
        return words.isEmpty() ? "" : words.get(words.size() - 1).folded();
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static boolean startsWithMark(String rest) {
        return !rest.isEmpty() && ".,;!?".indexOf(rest.charAt(0)) >= 0;
    }
}
