package org.commspubliques.core.internal.verb;

/**
 * One form of a verb.
 *
 * @param tense its tense or mood
 * @param person its person, from 0 (je) to 5 (ils, elles); -1 where the form has none
 * @param form the form, in lower case with its accents
 */
public record VerbForm(Tense tense, int person, String form) {

    /** The tenses and moods a phrase may name. */
    public enum Tense {
        /** Infinitif. */
        INFINITIVE("inf"),
        /** Participe passé, in its four forms. */
        PAST_PARTICIPLE("pp"),
        /** Participe présent. */
        PRESENT_PARTICIPLE("ppr"),
        /** Indicatif présent. */
        PRESENT("pres"),
        /** Imparfait. */
        IMPERFECT("impf"),
        /** Futur simple. */
        FUTURE("fut"),
        /** Conditionnel présent. */
        CONDITIONAL("cond"),
        /** Subjonctif présent. */
        SUBJUNCTIVE("subj"),
        /** Impératif présent. */
        IMPERATIVE("imp"),
        /** Passé simple. */
        SIMPLE_PAST("ps");

        private final String tag;

        Tense(String tag) {
            this.tag = tag;
        }

        /**
         * Returns the name in a phrase.
         *
         * @return the name, such as {@code fut}
         */
        public String tag() {
            return tag;
        }
    }
}
