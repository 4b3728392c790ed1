package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.phrase.PhraseException;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.language.Wording;

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

    /** Adds it to a trie; what is no phrase is refused with its place. */
    PhraseTrie.Builder addTo(PhraseTrie.Builder trie, int number, Map<String, ImmutableList<String>> lexicons) {
        try {
            return trie.add(number, text(), lexicons);
        } catch (PhraseException e) {
            throw place.problem(Wording.of(
                    "« " + text() + " », caractère " + (e.offset() + 1) + " : "
                            + e.problem().fr(),
                    "'" + text() + "', character " + (e.offset() + 1) + ": "
                            + e.problem().en()));
        }
    }
}
