package org.commspubliques.templates.filter.language;

import com.google.common.collect.ImmutableSet;

/** Words that begin with a vowel and are not elided all the same, and the few in y that are. Without accents. */
final class UnelidedVowel {

    /**
     * Numerals, « oui », words that begin with the sound of « ouistiti », and names of places with it. « un » is elided
     * (« le prix d’un billet »), and so are Ouvéa and ouest.
     */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "onze",
            "onzieme",
            "onziemes",
            "oui",
            "ouistiti",
            "ouistitis",
            "uhlan",
            "uhlans",
            "ululement",
            "ululements",
            "ululer",
            "ouaco",
            "ouano",
            "ouatom",
            "ouegoa",
            "ouemo",
            "ouen",
            "ouinne",
            "ouistreham");

    /** The pronoun y, and y before a vowel but elided: « d’yeux », « l’Yonne », « d’Yerres ». */
    private static final ImmutableSet<String> ELIDED_IN_Y =
            ImmutableSet.of("y", "yeux", "yeuse", "yeuses", "yonne", "yerres", "yevre", "yevres");

    private UnelidedVowel() {}

    static boolean begins(String word) {
        return WORDS.contains(word);
    }

    static boolean isElidedInY(String word) {
        return ELIDED_IN_Y.contains(word);
    }
}
