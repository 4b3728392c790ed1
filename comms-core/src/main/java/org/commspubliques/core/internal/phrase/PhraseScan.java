package org.commspubliques.core.internal.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.core.internal.word.WordCursor;

/** One pass over one text. Used once, by one thread. */
final class PhraseScan {

    private static final int NONE = -1;
    private static final Comparator<PhraseHit> BY_PLACE = new ByPlace();

    private final Transitions transitions;
    private final int[] targets;
    private final WordMemo memo;
    private final WordCursor cursor;
    private final HitList hits = new HitList();
    private final boolean weighs;

    /** Where words have no points: starts and ends. */
    private final int[] unweighed;

    /** The first span that the walk has not passed. */
    private int span;

    private final SentencePoints points = new SentencePoints();

    /** The states that phrases are in, those of one beginning together, and the beginning each belongs to. */
    private int[] states = new int[16];

    private int[] beginnings = new int[16];
    private int live;

    /** The same after the current word. */
    private int[] nextStates = new int[16];

    private int[] nextBeginnings = new int[16];
    private int nextLive;

    /** When each state was last entered, so that no beginning is in a state twice. */
    private int[] entered = {};

    private int entry;
    private long visited;

    PhraseScan(PhraseTrie phrases, String text, int[] unweighed) {
        this.unweighed = unweighed;
        char[] chars = text.toCharArray();
        transitions = phrases.transitions();
        targets = transitions.targets();
        memo = new WordMemo(phrases.words(), transitions, chars);
        cursor = new WordCursor(chars);
        weighs = phrases.words().weighs();
    }

    /** By where they start, the longer first, then by their phrases. */
    private static final class ByPlace implements Comparator<PhraseHit> {

        @Override
        public int compare(PhraseHit one, PhraseHit other) {
            if (one.start() != other.start()) {
                return Integer.compare(one.start(), other.start());
            }
            return one.end() == other.end()
                    ? Integer.compare(one.phrase(), other.phrase())
                    : Integer.compare(other.end(), one.end());
        }
    }

    /** Scans the text. */
    PhraseReading read() {
        while (cursor.next()) {
            if (cursor.startsSentence()) {
                live = 0;
            }
            WordMemo.Known word = memo.of(cursor);
            if (weighs) {
                weigh(word.points());
            }
            if (live > 0 || word.starts()) {
                advance(word);
            }
        }
        List<PhraseHit> found = hits.toList();
        found.sort(BY_PLACE);
        return new PhraseReading(found, points);
    }

    private void weigh(int worth) {
        while (span < unweighed.length && unweighed[span + 1] <= cursor.start()) {
            span += 2;
        }
        if (span == unweighed.length || cursor.start() < unweighed[span]) {
            points.add(cursor, worth);
        }
    }

    /** How many states were visited, for tests of the time it takes. */
    long visited() {
        return visited;
    }

    private void advance(WordMemo.Known word) {
        if (live == 0) {
            hits.forgetBeginnings();
        }
        nextLive = 0;
        int beginning = NONE;
        for (int i = 0; i < live; i++) {
            if (beginnings[i] != beginning) {
                beginning = beginnings[i];
                newEntry();
            }
            visited++;
            int state = states[i];
            int skip = transitions.skip(state);
            if (skip != Transitions.NO_STATE) {
                enter(skip, beginning);
            }
            follow(state, word.sets(), beginning);
        }
        if (word.starts()) {
            begin(word);
        }
        int[] freed = states;
        states = nextStates;
        nextStates = freed;
        freed = beginnings;
        beginnings = nextBeginnings;
        nextBeginnings = freed;
        live = nextLive;
    }

    private void begin(WordMemo.Known word) {
        int beginning = hits.begin(cursor.start());
        newEntry();
        visited++;
        for (int list : word.firsts()) {
            enterAll(list, beginning);
        }
        if (cursor.startsSentence()) {
            for (int list : word.sentenceFirsts()) {
                enterAll(list, beginning);
            }
        }
    }

    private void newEntry() {
        if (entered.length == 0) {
            entered = new int[transitions.states()];
        }
        entry++;
        if (entry < 0) {
            Arrays.fill(entered, 0);
            entry = 1;
        }
    }

    private void follow(int state, int[] sets, int beginning) {
        for (int set : sets) {
            int list = transitions.find(state, set);
            if (list >= 0) {
                enterAll(list, beginning);
            }
        }
    }

    private void enterAll(int list, int beginning) {
        int count = targets[list];
        for (int k = 1; k <= count; k++) {
            enter(targets[list + k], beginning);
        }
    }

    private void enter(int state, int beginning) {
        if (entered[state] == entry) {
            return;
        }
        entered[state] = entry;
        visited++;
        int accepted = transitions.accepted(state);
        if (accepted >= 0) {
            for (int k = 1; k <= targets[accepted]; k++) {
                hits.add(targets[accepted + k], beginning, cursor.end(), cursor.sentence());
            }
        }
        if (transitions.goesOn(state)) {
            if (nextLive == nextStates.length) {
                nextStates = Arrays.copyOf(nextStates, 2 * nextLive);
                nextBeginnings = Arrays.copyOf(nextBeginnings, 2 * nextLive);
            }
            nextStates[nextLive] = state;
            nextBeginnings[nextLive++] = beginning;
        }
    }
}
