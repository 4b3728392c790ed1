package org.commspubliques.core.neutrality;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/**
 * The words in which a rule found something.
 *
 * @param start where they start, in UTF-16 units
 * @param end where they end, exclusive
 */
record RuleMatch(int start, int end) {

    /** In UTF-16 units, each side of the words found: what is longer is no sentence, and is not copied for each match. */
    private static final int REACH = 1000;

    /** Spaces of all kinds and the comma, which joined the words found to what is before and after. */
    private static final CharMatcher JOINTS = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u202F,"));

    /** Finds the matches of a rule, none overlapping another. */
    static ImmutableList<RuleMatch> findAll(NeutralityRule rule, List<Word> words) {
        ImmutableList.Builder<RuleMatch> found = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            int end = longest(rule.patterns(), words, i);
            if (end > i && !isExcepted(rule, words, i, end)) {
                found.add(new RuleMatch(words.get(i).start(), words.get(end - 1).end()));
                i = end;
            } else {
                i++;
            }
        }
        return found.build();
    }

    private static int longest(ImmutableList<Pattern> patterns, List<Word> words, int at) {
        int longest = -1;
        for (Pattern pattern : patterns) {
            longest = Math.max(longest, pattern.matchAt(words, at));
        }
        return longest;
    }

    /** An exception is a phrase that covers the match: it starts at it or up to three words before. */
    private static boolean isExcepted(NeutralityRule rule, List<Word> words, int from, int to) {
        for (int start = Math.max(0, from - 3); start < to; start++) {
            if (longest(rule.exceptions(), words, start) > from) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sentence without the words found, if something is left that starts and ends as a sentence does. */
    Optional<String> sentenceWithout(String text) {
        int from = Math.max(0, start - REACH);
        int to = Math.min(text.length(), end + REACH);
        String around = text.substring(from, to);
        int sentenceStart = Words.sentenceStart(around, start - from);
        int sentenceEnd = Words.sentenceEnd(around, end - from);
        if ((from > 0 && around.substring(0, sentenceStart).isBlank())
                || (to < text.length() && sentenceEnd == around.length())) {
            return Optional.empty();
        }
        String before = JOINTS.trimTrailingFrom(around.substring(sentenceStart, start - from));
        String rest = JOINTS.or(CharMatcher.is(':')).trimLeadingFrom(around.substring(end - from, sentenceEnd));
        String kept = (before + (before.isEmpty() || startsWithMark(rest) ? "" : " ") + rest).strip();
        if (kept.chars().filter(Character::isLetter).count() < 12) {
            return Optional.empty();
        }
        return Optional.of(kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1));
    }

    private static boolean startsWithMark(String rest) {
        return !rest.isEmpty() && ".,;!?".indexOf(rest.charAt(0)) >= 0;
    }
}
