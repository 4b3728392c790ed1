package org.commspubliques.core.rule;

import org.commspubliques.core.internal.json.JsonElement;

/**
 * A phrase of a rule, with its place in the file for whoever has to correct it.
 *
 * @param text the phrase
 * @param place where it is written
 */
record RulePhrase(String text, JsonElement place) {}
