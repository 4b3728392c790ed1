package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.commspubliques.core.internal.text.Words;

/**
 * A subject and a place as they are compared: without case, accents, articles and plurals, so that « Coupures d’eau » and
 * « coupure de l’eau » are one.
 *
 * @param subject the words of the subject
 * @param place the words of the place; empty where there is none
 */
record TopicKey(List<String> subject, List<String> place) {

    private static final ImmutableSet<String> SMALL_WORDS = ImmutableSet.of(
            "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "a", "au", "aux", "en", "et", "sur", "dans");

    static TopicKey of(String subject, String place) {
        return new TopicKey(words(subject), words(place));
    }

    /** The same subject, wherever it is. */
    TopicKey anywhere() {
        return new TopicKey(subject, ImmutableList.of());
    }

    private static List<String> words(String text) {
        List<String> all = Words.folded(text);
        List<String> kept = all.stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(TopicKey::singular)
                .collect(ImmutableList.toImmutableList());
        return kept.isEmpty() ? ImmutableList.copyOf(all) : kept;
    }

    /** A word as it is compared: a plural ending is left out. */
    static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
