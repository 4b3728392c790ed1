package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.language.Wording;

/** Phrases longues, rule {@code CLA-02}. */
final class LongSentences {

    private LongSentences() {}

    static List<Remark> in(Passage passage, int mostWords) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        int first = 0;
        while (first < passage.size()) {
            int end = passage.sentenceEnd(first);
            if (end - first > mostWords) {
                remarks.add(remark(passage.start(first), passage.end(end - 1), end - first));
            }
            first = end;
        }
        return remarks.build();
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
