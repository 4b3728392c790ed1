package org.commspubliques.core.internal.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hits so far, one for each phrase and beginning: the longest. */
final class HitList {

    private static final int NONE = -1;

    private int[] phrases = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] sentences = new int[16];

    /** The hit before of the same beginning. */
    private int[] previous = new int[16];

    private int count;

    /** Where each beginning is in the text, and its last hit. */
    private int[] beginningStarts = new int[16];

    private int[] lastHits = new int[16];
    private int beginnings;

    /** No phrase under way refers to any beginning: their places are used again. */
    void forgetBeginnings() {
        beginnings = 0;
    }

    /** Notes that phrases may begin at a place; returns the number of this beginning. */
    int begin(int start) {
        if (beginnings == beginningStarts.length) {
            beginningStarts = Arrays.copyOf(beginningStarts, 2 * beginnings);
            lastHits = Arrays.copyOf(lastHits, 2 * beginnings);
        }
        beginningStarts[beginnings] = start;
        lastHits[beginnings] = NONE;
        return beginnings++;
    }

    /** Adds a hit. Ends only grow, so that a later one of the same phrase and beginning is longer. */
    void add(int phrase, int beginning, int end, int sentence) {
        for (int hit = lastHits[beginning]; hit != NONE; hit = previous[hit]) {
            if (phrases[hit] == phrase) {
                ends[hit] = end;
                return;
            }
        }
        if (count == phrases.length) {
            grow();
        }
        phrases[count] = phrase;
        starts[count] = beginningStarts[beginning];
        ends[count] = end;
        sentences[count] = sentence;
        previous[count] = lastHits[beginning];
        lastHits[beginning] = count++;
    }

    private void grow() {
        int capacity = 2 * count;
        phrases = Arrays.copyOf(phrases, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }

    /** The hits in the order in which they were first found. */
    List<PhraseHit> toList() {
        List<PhraseHit> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(new PhraseHit(phrases[i], starts[i], ends[i], sentences[i]));
        }
        return list;
    }
}
