package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The points of a rule that weighs several turns of phrase against each other, over neighbouring sentences.
 *
 * <p>Triggers are looked for everywhere. Only where a window of sentences has enough of them is it looked at again for its
 * context, which may add points or take some away: so that common words cost nothing in common texts.
 *
 * @param threshold how many points make a finding
 * @param from how many points of triggers make a window worth a second look
 * @param kinds how many different triggers must be there
 * @param window how many sentences count together
 * @param triggers what is looked for everywhere
 * @param context what is looked for in the second look
 */
record Scores(
        int threshold,
        int from,
        int kinds,
        int window,
        ImmutableList<Feature> triggers,
        ImmutableList<Feature> context) {

    /**
     * A turn of phrase that counts.
     *
     * @param name what a person reads in the finding
     * @param points what each occurrence adds; below 0 where it speaks against the rule
     * @param atMost how many occurrences count
     * @param phrases the phrases that are such a turn; empty where a shape is
     * @param shape the shape of the window that is such a turn; null where phrases are
     */
    record Feature(
            Wording name,
            int points,
            int atMost,
            ImmutableList<RulePhrase> phrases,
            @Nullable Shape shape) {}

    /** What is seen in the shape of sentences rather than in their words. */
    enum Shape {
        /** Sentences that start with the same two words, each after the first. */
        ANAPHORA,
        /** Question marks. */
        QUESTION,
        /** Exclamation marks. */
        EXCLAMATION
    }
}
