package org.commspubliques.examples.atelier.desk;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;

/**
 * What a better wording stands in the place of: the excerpt, or the whole sentence where it is the sentence that was worded
 * anew, without the excerpt. A wording is that of the sentence where it ends, or begins, as the sentence does outside the
 * excerpt.
 *
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Replacement(int start, int end) {

    private static final CharMatcher WORD = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final int SHORTEST_MATCH = 4;

    static Replacement of(Finding finding, String text, String wording) {
        int start = finding.locus().start();
        int end = finding.locus().end();
        return sentence(finding.sentence(), text, start, end)
                .filter(sentence -> isWordedAnew(text, sentence, start, end, wording))
                .orElse(new Replacement(start, end));
    }

    /** The sentence around a span, found again in the text. */
    private static Optional<Replacement> sentence(String sentence, String text, int start, int end) {
        int from = sentence.isEmpty() ? -1 : text.lastIndexOf(sentence, start);
        return from >= 0 && from + sentence.length() >= end
                ? Optional.of(new Replacement(from, from + sentence.length()))
                : Optional.empty();
    }

    private static boolean isWordedAnew(String text, Replacement sentence, int start, int end, String wording) {
        String before = lower(text.substring(sentence.start(), start));
        String after = lower(text.substring(end, sentence.end()));
        String anew = lower(wording);
        return !after.isEmpty()
                ? after.length() >= SHORTEST_MATCH && anew.endsWith(after)
                : before.length() >= SHORTEST_MATCH && anew.startsWith(before);
    }

    /** From its first word to its last, in lower case: a sentence that lost its beginning begins in capitals again. */
    private static String lower(String part) {
        return WORD.negate().trimFrom(part).toLowerCase(Locale.ROOT);
    }
}
