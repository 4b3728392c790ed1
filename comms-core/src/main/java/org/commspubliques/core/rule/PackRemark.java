package org.commspubliques.core.rule;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Remarque sur un jeu de règles: something the writer of a pack would want to know. Immutable and thread-safe.
 *
 * @param ruleId the rule, or the lexicon, it is about
 * @param kind what it is
 * @param message what was noticed
 */
public record PackRemark(String ruleId, Kind kind, Wording message) {

    /** Refuses missing parts. */
    public PackRemark {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /** What was noticed. */
    public enum Kind {
        /** A bad example in which the rule finds nothing. */
        BAD_EXAMPLE_NOT_FOUND,
        /** A good example in which the rule finds something. */
        GOOD_EXAMPLE_FOUND,
        /** A phrase that the rule has twice. */
        PHRASE_TWICE,
        /** A phrase that never finds anything another phrase of the rule does not. */
        COVERED_PHRASE,
        /** A legal text that is not there. */
        UNKNOWN_REFERENCE,
        /** A territory for which the rule is written but in which it rests on nothing: it will not apply there. */
        NO_SOURCE_FOR_TERRITORY,
        /** A rule that would block but rests, in some territory, on nothing confirmed: it will warn there. */
        BLOCKS_ON_NOTHING_CONFIRMED,
        /**
         * A rule that is to block and can do so nowhere: it rests on nothing confirmed in any territory in which it applies, it
         * applies in none, or it looks at no part of a text in which it would block.
         */
        BLOCKS_NOWHERE,
        /** A threshold of population that names no value for a territory in which the rule's texts apply. */
        NO_THRESHOLD,
        /** A lexicon that no phrase uses. */
        UNUSED_LEXICON
    }
}
