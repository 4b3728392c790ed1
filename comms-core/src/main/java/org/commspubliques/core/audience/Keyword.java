package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The words of the language of segments, in French and in English; the first of each language is the one written. */
enum Keyword {
    EVERYONE(ImmutableSet.of("tous", "everyone")),
    AND(ImmutableSet.of("et", "and")),
    OR(ImmutableSet.of("ou", "or")),
    NOT(ImmutableSet.of("non", "not")),
    EXCEPT(ImmutableSet.of("sauf", "except")),
    IN(ImmutableSet.of("dans", "in")),
    SEGMENT(ImmutableSet.of("segment"));

    private static final ImmutableSet<String> ALL = ImmutableSet.of(
            "tous", "everyone", "et", "and", "ou", "or", "non", "not", "sauf", "except", "dans", "in", "segment");

    private final ImmutableSet<String> words;

    Keyword(ImmutableSet<String> words) {
        this.words = words;
    }

    boolean is(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isKnown(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
