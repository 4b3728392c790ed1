package org.commspubliques.core.rule;

import org.commspubliques.core.internal.json.JsonElement;

/**
 * A phrase of a rule, by its place in the file: for whoever has to correct it, and because the phrases of packs that were
 * compiled beforehand are seldom read.
 *
 * @param place where it is written
 */
record RulePhrase(JsonElement place) {

    /** Returns the phrase. */
    String text() {
        return place.text();
    }
}
