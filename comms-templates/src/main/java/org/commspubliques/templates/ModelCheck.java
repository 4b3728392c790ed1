package org.commspubliques.templates;

/** What is asked of the models of one bound template. Thread-safe. */
interface ModelCheck {

    /** Fails if a required value is missing that rendering alone would not miss. */
    void require(Object model);

    /** All that is wrong with a model. */
    Inspection inspect(Object model);
}
