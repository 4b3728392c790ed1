package org.commspubliques.core.neutrality;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/**
 * A phrase of a rule, over folded words: words, {@code mot*} for words that start so, {@code a|b} for alternatives,
 * {@code <lexicon>} for any entry of a lexicon, and {@code {0,3}} for a gap of so many words. Never crosses the end of a
 * sentence.
 */
final class Pattern {

    private static final int MAX_GAP = 5;

    private final ImmutableList<Step> steps;

    private Pattern(ImmutableList<Step> steps) {
        this.steps = steps;
    }

    /** One step: at least so many words skipped, at most so many, then one of the words. */
    private record Step(int minGap, int maxGap, ImmutableSet<String> exact, ImmutableList<String> prefixes) {

        boolean matches(String folded) {
            return exact.contains(folded) || prefixes.stream().anyMatch(folded::startsWith);
        }
    }

    /**
     * Compiles a phrase.
     *
     * @throws IllegalArgumentException if the phrase is not well formed; the message says why
     */
    static Pattern compile(String phrase, Map<String, ImmutableList<String>> lexicons) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        int minGap = 0;
        int maxGap = 0;
        boolean empty = true;
        for (String token :
                Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(phrase)) {
            if (token.startsWith("{")) {
                int comma = token.indexOf(',');
                int close = token.indexOf('}');
                if (comma < 0 || close != token.length() - 1) {
                    throw new IllegalArgumentException("gap '" + token + "' must be {min,max}");
                }
                minGap = bounded(token.substring(1, comma));
                maxGap = bounded(token.substring(comma + 1, close));
                if (minGap > maxGap) {
                    throw new IllegalArgumentException("gap '" + token + "' has min above max");
                }
            } else {
                // Elisions are split as in the text, so one token may give two steps: « l'action » is « l », « action
                // ».
                for (Step step : steps(token, lexicons)) {
                    steps.add(new Step(minGap, maxGap, step.exact(), step.prefixes()));
                    minGap = 0;
                    maxGap = 0;
                    empty = false;
                }
            }
        }
        if (empty || maxGap > 0) {
            throw new IllegalArgumentException("phrase '" + phrase + "' must end with a word");
        }
        return new Pattern(steps.build());
    }

    private static int bounded(String number) {
        if (number.length() != 1 || number.charAt(0) < '0' || number.charAt(0) > '0' + MAX_GAP) {
            throw new IllegalArgumentException("gap must be from 0 to " + MAX_GAP + ", was '" + number + "'");
        }
        return number.charAt(0) - '0';
    }

    private static List<Step> steps(String token, Map<String, ImmutableList<String>> lexicons) {
        if (token.startsWith("<") && token.endsWith(">")) {
            ImmutableList<String> entries = lexicons.get(token.substring(1, token.length() - 1));
            if (entries == null) {
                throw new IllegalArgumentException("lexicon " + token + " is not defined");
            }
            return List.of(step(entries));
        }
        if (token.contains("|")) {
            return List.of(step(ImmutableList.copyOf(Splitter.on('|').split(token))));
        }
        boolean prefix = token.endsWith("*");
        List<String> words = Words.folded(prefix ? token.substring(0, token.length() - 1) : token);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            steps.add(step(ImmutableList.of(words.get(i) + (prefix && last ? "*" : ""))));
        }
        return steps.build();
    }

    private static Step step(ImmutableList<String> entries) {
        ImmutableSet.Builder<String> exact = ImmutableSet.builder();
        ImmutableList.Builder<String> prefixes = ImmutableList.builder();
        for (String entry : entries) {
            boolean prefix = entry.endsWith("*");
            List<String> folded = Words.folded(prefix ? entry.substring(0, entry.length() - 1) : entry);
            if (folded.size() != 1) {
                throw new IllegalArgumentException("'" + entry + "' must be one word");
            }
            if (prefix) {
                prefixes.add(folded.get(0));
            } else {
                exact.add(folded.get(0));
            }
        }
        return new Step(0, 0, exact.build(), prefixes.build());
    }

    /** Returns the index after the last word of a match that starts at a word, or -1. */
    int matchAt(List<Word> words, int start) {
        return match(words, start, 0);
    }

    /** Depth is bounded by the steps of the phrase, and breadth by its gaps: both are small and fixed. */
    private int match(List<Word> words, int at, int index) {
        if (index == steps.size()) {
            return at;
        }
        Step step = steps.get(index);
        for (int gap = 0; gap <= step.maxGap(); gap++) {
            int place = at + gap;
            boolean outside = place >= words.size() || (index > 0 && crossesSentence(words, at, place));
            if (outside) {
                return -1;
            }
            if (gap >= step.minGap() && step.matches(words.get(place).folded())) {
                int end = match(words, place + 1, index + 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean crossesSentence(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.get(i).startsSentence()) {
                return true;
            }
        }
        return false;
    }
}
