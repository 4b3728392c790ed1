package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Pointers;

/**
 * A section of a French variant, read once.
 *
 * @param role what the section is
 * @param text its text
 * @param words the words of the text
 * @param pointer where the text is in the communication
 */
record Passage(SectionRole role, String text, List<Word> words, String pointer) {

    /**
     * The sections a check reads: none where the variant is not French, and never the column of the opposition, whose
     * text is not the authority's to correct.
     */
    static List<Passage> of(Communication communication, Variant variant) {
        ImmutableList.Builder<Passage> passages = ImmutableList.builder();
        if (!variant.id().language().startsWith("fr")) {
            return passages.build();
        }
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() != SectionRole.OPPOSITION_COLUMN) {
                passages.add(new Passage(
                        section.role(),
                        section.text(),
                        Words.of(section.text()),
                        Pointers.sectionText(communication, variant, i)));
            }
        }
        return passages.build();
    }

    /** What stands between two places, short enough to be quoted. */
    String quote(int start, int end) {
        return Excerpt.of(text.substring(start, end));
    }

    /** What stands between two places beside blanks: « : », nothing at all, or a line feed. */
    String marks(int from, int to) {
        StringBuilder marks = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!Words.isBlank(text, i, i + 1)) {
                marks.append(text.charAt(i));
            }
        }
        return marks.toString();
    }

    /** A finding about the words between two places. */
    Finding.Builder finding(String ruleId, Severity severity, int start, int end, Wording message) {
        return Finding.builder(ruleId, severity, Locus.of(pointer, start, end), message)
                .excerpt(quote(start, end))
                .category(FindingCategory.ACCURACY);
    }

    /** The folded word at an index, or nothing at all beyond the words. */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index).folded() : "";
    }

    /** The index of the first word that starts at or after a place. */
    int indexAt(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word of the sentence that a word is in; looks back over no more words than are given. */
    int sentenceFrom(int index, int reach) {
        int first = Math.min(index, words.size() - 1);
        int earliest = Math.max(0, first - reach);
        while (first > earliest && !words.get(first).startsSentence()) {
            first--;
        }
        return Math.max(0, first);
    }

    /** The word after the last one of the sentence that a word is in; looks over no more words than are given. */
    int sentenceTo(int index, int reach) {
        int end = index + 1;
        int latest = Math.min(words.size(), index + 1 + reach);
        while (end < latest && !words.get(end).startsSentence()) {
            end++;
        }
        return Math.min(end, words.size());
    }
}
