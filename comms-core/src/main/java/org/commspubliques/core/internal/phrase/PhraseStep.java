package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

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
}
