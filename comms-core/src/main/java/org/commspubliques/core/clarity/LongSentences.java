package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.language.Wording;

/** Phrases longues, rule {@code CLA-02}. */
final class LongSentences {

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}h(\\d{2})?");

    private static final int FEWEST_HOURS = 4;

    private LongSentences() {}

    static List<Remark> in(Passage passage, int mostWords) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        int first = 0;
        while (first < passage.size()) {
            int end = passage.sentenceEnd(first);
            if (end - first > mostWords && !isTimetable(passage, first, end)) {
                remarks.add(remark(passage.start(first), passage.end(end - 1), end - first));
            }
            first = end;
        }
        return remarks.build();
    }

    /** « lundi de 9 h à 12 h et de 14 h à 18 h, mardi de 9 h à 12 h »: nobody reads it as a sentence. */
    private static boolean isTimetable(Passage passage, int first, int end) {
        int ofHours = 0;
        int hours = 0;
        for (int i = first; i < end; i++) {
            String word = passage.text().substring(passage.start(i), passage.end(i));
            boolean isHour = word.equals("h")
                    || word.equals("heures")
                    || HOUR.matcher(word).matches();
            hours += isHour ? 1 : 0;
            ofHours += isHour || Character.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return hours >= FEWEST_HOURS && 2 * ofHours >= end - first;
    }

    private static Remark remark(int start, int end, int words) {
        return new Remark(
                "CLA-02",
                start,
                end,
                Wording.of(
                        "Phrase de " + words + " mots : difficile à suivre.",
                        "Sentence of " + words + " words: hard to follow."),
                Proposal.advice(
                        Wording.of("La couper en deux ou trois phrases.", "Cut it into two or three sentences.")));
    }
}
