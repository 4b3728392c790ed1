package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** The words of the language of segments, in French and in English; the first of each language is the one written. */
enum Keyword {
    EVERYONE(Set.of("tous", "everyone")),
    AND(Set.of("et", "and")),
    OR(Set.of("ou", "or")),
    NOT(Set.of("non", "not")),
    EXCEPT(Set.of("sauf", "except")),
    IN(Set.of("dans", "in")),
    SEGMENT(Set.of("segment"));

    private static final ImmutableSet<String> ALL = ImmutableSet.of(
            "tous", "everyone", "et", "and", "ou", "or", "non", "not", "sauf", "except", "dans", "in", "segment");

    private final Set<String> words;

    Keyword(Set<String> words) {
        this.words = words;
    }

    boolean is(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isKnown(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
