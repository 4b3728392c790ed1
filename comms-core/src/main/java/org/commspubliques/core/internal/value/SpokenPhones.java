package org.commspubliques.core.internal.value;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;

/** The telephone numbers of a text. Takes time linear in the number of words. */
public final class SpokenPhones {

    /** As ITU-T E.164 has it. */
    private static final int MOST_DIGITS = 15;

    /** The longest country code has three digits (ITU-T E.164). */
    private static final int LONGEST_COUNTRY_CODE = 3;

    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(" .-\u00A0\u202F");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final ImmutableSet<String> HOURS = ImmutableSet.of("h", "heure", "heures");

    private SpokenPhones() {}

    /**
     * Finds the telephone numbers.
     *
     * @param text the text
     * @param words its words
     * @param fewestDigits how many digits a number has at least
     * @return the numbers in order; any run of groups of digits is one, so only a cue tells a number from a figure
     */
    public static ImmutableList<ValueMention> each(String text, List<Word> words, int fewestDigits) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            List<Word> groups = groups(text, words, i);
            i += Math.max(1, groups.size());
            int digits =
                    groups.stream().mapToInt(group -> group.folded().length()).sum();
            if (!groups.isEmpty() && digits >= fewestDigits && digits <= MOST_DIGITS && !isDate(groups)) {
                int first = groups.get(0).start();
                int start = first > 0 && text.charAt(first - 1) == '+' ? first - 1 : first;
                int end = groups.get(groups.size() - 1).end();
                found.add(new ValueMention(start, end, new FactValue.Phone(text.substring(start, end)), Hedge.EXACT));
            }
        }
        return found.build();
    }

    /**
     * Finds the numbers that nothing else can be: at least three groups of two digits, or a leading plus.
     *
     * @param text the text
     * @param words its words
     * @return the numbers in order
     */
    public static ImmutableList<ValueMention> certain(String text, List<Word> words) {
        return each(text, words, 6).stream()
                .filter(mention -> text.charAt(mention.start()) == '+' || isOfPairs(text, mention))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOfPairs(String text, ValueMention mention) {
        int run = 0;
        for (int i = mention.start(); i < mention.end(); i++) {
            run = DIGIT.matches(text.charAt(i)) ? run + 1 : 0;
            boolean ends = i + 1 == mention.end() || !DIGIT.matches(text.charAt(i + 1));
            if (run > 2 || (run == 1 && ends)) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> groups(String text, List<Word> words, int first) {
        List<Word> groups = new ArrayList<>();
        for (int i = first; i < words.size() && isDigits(text, words.get(i)); i++) {
            if (i > first
                    && !isSeparator(text, words.get(i - 1).end(), words.get(i).start())) {
                break;
            }
            groups.add(words.get(i));
        }
        // « 45 23 10 8 h »: the hour is none of it.
        if (groups.size() > 1 && HOURS.contains(Gaps.word(words, first + groups.size()))) {
            groups.remove(groups.size() - 1);
        }
        return groups;
    }

    private static boolean isDigits(String text, Word word) {
        return word.isNumber() && DIGIT.matchesAllOf(text.subSequence(word.start(), word.end()));
    }

    private static boolean isSeparator(String text, int from, int to) {
        return to - from == 1 && SEPARATOR.matches(text.charAt(from));
    }

    /** « 03.09.2025 » */
    private static boolean isDate(List<Word> groups) {
        return groups.size() == 3
                && groups.get(0).folded().length() == 2
                && groups.get(1).folded().length() == 2
                && groups.get(2).folded().length() == 4;
    }

    /** Whether two numbers are one, written with its country code or without: « +687 45 23 10 » and « 45 23 10 ». */
    static boolean same(String left, String right) {
        if (isInternational(left) == isInternational(right)) {
            return bare(left).equals(bare(right));
        }
        String international = bare(isInternational(left) ? left : right);
        String national = isInternational(left) ? right : left;
        String subscriber = national.startsWith("0") ? national.substring(1) : national;
        int code = international.length() - subscriber.length();
        return code >= 1 && code <= LONGEST_COUNTRY_CODE && international.endsWith(subscriber);
    }

    private static boolean isInternational(String digits) {
        return digits.startsWith("+") || digits.startsWith("00");
    }

    private static String bare(String digits) {
        return digits.startsWith("+") ? digits.substring(1) : digits.startsWith("00") ? digits.substring(2) : digits;
    }
}
