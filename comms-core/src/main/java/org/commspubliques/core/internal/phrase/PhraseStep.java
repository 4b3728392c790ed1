package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** One step of a phrase. */
sealed interface PhraseStep {

    /**
     * One word that passes one of several tests.
     *
     * @param tests the tests
     */
    record OneWord(ImmutableSet<WordTest> tests) implements PhraseStep {}

    /**
     * One of several sequences.
     *
     * @param sequences the sequences, none empty, each of one-word steps and gaps, a one-word step at both ends
     */
    record OneOf(ImmutableList<ImmutableList<PhraseStep>> sequences) implements PhraseStep {}

    /**
     * Any words.
     *
     * @param min how many at least
     * @param max how many at most
     */
    record Gap(int min, int max) implements PhraseStep {}

    /** A choice of sequences. All single words among them make one step of one word, whatever their number. */
    static PhraseStep anyOf(List<ImmutableList<PhraseStep>> sequences) {
        ImmutableSet.Builder<WordTest> single = ImmutableSet.builder();
        ImmutableList.Builder<ImmutableList<PhraseStep>> longer = ImmutableList.builder();
        for (ImmutableList<PhraseStep> sequence : sequences) {
            if (sequence.size() == 1 && sequence.get(0) instanceof OneWord word) {
                single.addAll(word.tests());
            } else {
                longer.add(sequence);
            }
        }
        ImmutableSet<WordTest> tests = single.build();
        ImmutableList<ImmutableList<PhraseStep>> rest = longer.build();
        if (rest.isEmpty()) {
            return new OneWord(tests);
        }
        ImmutableList.Builder<ImmutableList<PhraseStep>> all = ImmutableList.builder();
        if (!tests.isEmpty()) {
            all.add(ImmutableList.of(new OneWord(tests)));
        }
        return new OneOf(all.addAll(rest).build());
    }
}
