package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.internal.text.Words;

/**
 * A sentence with its figures.
 *
 * @param passage the section it is from
 * @param from the index of its first word
 * @param to the index after its last word
 * @param figures its figures in order
 */
record Statement(Passage passage, int from, int to, List<Figure> figures) {

    /** The sentences that hold at least two figures: only those can disagree. */
    static List<Statement> of(Passage passage, List<Figure> figures) {
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        int next = 0;
        int from = 0;
        while (from < passage.words().size()) {
            int to = from + 1;
            while (to < passage.words().size() && !passage.words().get(to).startsSentence()) {
                to++;
            }
            int end = to < passage.words().size()
                    ? passage.words().get(to).start()
                    : passage.text().length();
            List<Figure> own = new ArrayList<>();
            while (next < figures.size() && figures.get(next).start() < end) {
                own.add(figures.get(next));
                next++;
            }
            if (own.size() > 1) {
                statements.add(new Statement(passage, from, to, ImmutableList.copyOf(own)));
            }
            from = to;
        }
        return statements.build();
    }

    /** The index of the first word of a figure. */
    int at(Figure figure) {
        return passage.indexAt(figure.start());
    }

    /** The index of the first word after a figure and its unit. */
    int after(Figure figure) {
        return passage.indexAt(figure.end());
    }

    /** The word so many places after a figure and its unit, from 0; nothing at all after the sentence. */
    String wordAfter(Figure figure, int places) {
        int at = after(figure) + places;
        return at < to ? passage.word(at) : "";
    }

    /** The word so many places before a figure, from 0; nothing at all before the sentence. */
    String wordBefore(Figure figure, int places) {
        int at = at(figure) - 1 - places;
        return at >= from ? passage.word(at) : "";
    }

    /** Whether a word stands right after a figure, with nothing but spaces between. */
    boolean isFollowedAtOnce(Figure figure) {
        int at = after(figure);
        return at < to
                && Words.isBlank(
                        passage.text(), figure.end(), passage.words().get(at).start());
    }

    /** Whether one of some words stands between two indexes. */
    boolean has(Set<String> words, int first, int end) {
        for (int i = Math.max(first, from); i < Math.min(end, to); i++) {
            if (words.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that begins with one of some beginnings stands in the sentence. */
    boolean hasBeginning(Set<String> beginnings) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (beginnings.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words between two indexes are among some. */
    boolean hasOnly(Set<String> words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!words.contains(passage.word(i))) {
                return false;
            }
        }
        return true;
    }
}
