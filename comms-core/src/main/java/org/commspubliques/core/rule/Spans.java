package org.commspubliques.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.internal.phrase.PhraseHit;

/** Spans of a text that overlap. All lists are in the order of the text, so one pass will do. */
final class Spans {

    private Spans() {}

    /** Returns the hits that share no word with any other list's. */
    static List<PhraseHit> without(List<PhraseHit> hits, List<PhraseHit> silencers) {
        if (silencers.isEmpty()) {
            return hits;
        }
        List<int[]> silent = joined(silencers);
        List<PhraseHit> kept = new ArrayList<>();
        int next = 0;
        for (PhraseHit hit : hits) {
            while (next < silent.size() && silent.get(next)[1] <= hit.start()) {
                next++;
            }
            if (next == silent.size() || silent.get(next)[0] >= hit.end()) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Returns the spans the hits cover, those that overlap joined into one. */
    static List<int[]> joined(List<PhraseHit> hits) {
        List<int[]> spans = new ArrayList<>();
        for (PhraseHit hit : hits) {
            int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && hit.start() < last[1]) {
                last[1] = Math.max(last[1], hit.end());
            } else {
                spans.add(new int[] {hit.start(), hit.end()});
            }
        }
        return spans;
    }
}
