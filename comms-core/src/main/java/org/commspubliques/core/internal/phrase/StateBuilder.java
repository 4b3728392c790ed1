package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commspubliques.core.internal.phrase.PhraseStep.Gap;
import org.commspubliques.core.internal.phrase.PhraseStep.OneOf;
import org.commspubliques.core.internal.phrase.PhraseStep.OneWord;

/** Makes the states of phrases. Phrases that begin with the same steps share the states of these. */
final class StateBuilder {

    private final WordIndex.Builder words = WordIndex.builder();
    private final List<Map<Integer, TreeSet<Integer>>> edges = new ArrayList<>();
    private final List<Integer> skips = new ArrayList<>();
    private final List<TreeSet<Integer>> accepted = new ArrayList<>();

    /** The state after a step, by the states before it: several after a gap, which may end in any of its words. */
    private final Map<Arc, Integer> after = new HashMap<>();

    StateBuilder() {
        state();
        state();
    }

    private record Arc(ImmutableList<Integer> from, PhraseStep step) {}

    private int state() {
        edges.add(new LinkedHashMap<>());
        skips.add(Transitions.NO_STATE);
        accepted.add(new TreeSet<>());
        return edges.size() - 1;
    }

    /** Adds a phrase that starts in a state. */
    void add(int id, int start, List<PhraseStep> steps) {
        ImmutableList<Integer> from = ImmutableList.of(start);
        for (PhraseStep step : steps) {
            from = step instanceof Gap gap ? skipped(from, gap) : ImmutableList.of(next(from, step));
        }
        from.forEach(state -> accepted.get(state).add(id));
    }

    /** Gives points to words. */
    void weigh(Map<String, Integer> byStem, int number) {
        words.weigh(byStem, number);
    }

    private int next(ImmutableList<Integer> from, PhraseStep step) {
        Arc arc = new Arc(from, step);
        Integer known = after.get(arc);
        if (known != null) {
            return known;
        }
        int target = state();
        after.put(arc, target);
        if (step instanceof OneWord word) {
            join(from, word.tests(), target);
        } else if (step instanceof OneOf choice) {
            choice.sequences().forEach(sequence -> join(from, sequence, target));
        }
        return target;
    }

    private void join(ImmutableList<Integer> from, ImmutableList<PhraseStep> sequence, int target) {
        ImmutableList<Integer> at = from;
        for (PhraseStep step : sequence.subList(0, sequence.size() - 1)) {
            at = step instanceof Gap gap ? skipped(at, gap) : ImmutableList.of(next(at, step));
        }
        join(at, ((OneWord) sequence.get(sequence.size() - 1)).tests(), target);
    }

    private void join(ImmutableList<Integer> from, ImmutableSet<WordTest> tests, int target) {
        int set = words.number(tests);
        for (int state : from) {
            edges.get(state).computeIfAbsent(set, key -> new TreeSet<>()).add(target);
        }
    }

    /** The states in which a gap may end. Each state has one chain of states for its gaps, however long they are. */
    private ImmutableList<Integer> skipped(ImmutableList<Integer> from, Gap gap) {
        ImmutableList.Builder<Integer> ends = ImmutableList.builder();
        for (int start : from) {
            int state = start;
            for (int words = 0; words <= gap.max(); words++) {
                if (words >= gap.min()) {
                    ends.add(state);
                }
                if (words < gap.max()) {
                    if (skips.get(state) == Transitions.NO_STATE) {
                        skips.set(state, state());
                    }
                    state = skips.get(state);
                }
            }
        }
        return ends.build();
    }

    WordIndex words() {
        return words.build();
    }

    Transitions transitions() {
        return new Transitions(edges, Ints.toArray(skips), accepted);
    }
}
