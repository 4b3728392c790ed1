package org.commspubliques.core.internal.phrase;

/**
 * One form of a verb.
 *
 * @param tense its tense or mood
 * @param person its person, from 0 (je) to 5 (ils, elles); -1 where the form has none
 * @param form the form, in lower case with its accents
 */
record VerbForm(Tense tense, int person, String form) {

    /** The tenses and moods a phrase may name. */
    enum Tense {
        INFINITIVE("inf"),
        PAST_PARTICIPLE("pp"),
        PRESENT_PARTICIPLE("ppr"),
        PRESENT("pres"),
        IMPERFECT("impf"),
        FUTURE("fut"),
        CONDITIONAL("cond"),
        SUBJUNCTIVE("subj"),
        IMPERATIVE("imp"),
        SIMPLE_PAST("ps");

        private final String tag;

        Tense(String tag) {
            this.tag = tag;
        }

        /** The name in a phrase. */
        String tag() {
            return tag;
        }
    }
}
