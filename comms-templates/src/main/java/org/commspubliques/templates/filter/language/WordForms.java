package org.commspubliques.templates.filter.language;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Formes d'un mot: which form of a word goes with a number or a person. */
public final class WordForms {

    private static final ImmutableSet<String> MASCULINE =
            ImmutableSet.of("m", "m.", "h", "masculin", "homme", "monsieur", "male", "man", "mr");

    private static final ImmutableSet<String> FEMININE =
            ImmutableSet.of("f", "mme", "féminin", "feminin", "femme", "madame", "female", "woman", "mrs", "ms");

    private static final ImmutableSet<String> NEITHER = ImmutableSet.of(
            "x", "n", "autre", "inconnu", "non_precise", "non précisé", "neutre", "other", "unknown", "");

    /** Endings of which the plural is a matter of the word: cheval and festival, bleu and jeu, travail and détail. */
    private static final ImmutableSet<String> DOUBTFUL_ENDINGS = ImmutableSet.of("al", "ail", "au", "eu", "ou");

    /** Genre grammatical: how a word agrees with a person. */
    public enum Gender {
        /** Like « un invité ». */
        MASCULINE,
        /** Like « une invitée ». */
        FEMININE,
        /** A person of whom it is not known, or who is neither. */
        NEITHER
    }

    private WordForms() {}

    /**
     * Returns how a word agrees with a person.
     *
     * @param word what a register says of the person: M, M., H, masculin, homme, Monsieur; F, Mme, féminin, femme, Madame;
     *     X, N, autre, inconnu, neutre, « non précisé » or nothing; the same in English; capitals do not matter
     * @return the gender, or nothing for any other word
     */
    public static Optional<Gender> gender(String word) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        if (MASCULINE.contains(known)) {
            return Optional.of(Gender.MASCULINE);
        }
        if (FEMININE.contains(known)) {
            return Optional.of(Gender.FEMININE);
        }
        return NEITHER.contains(known) ? Optional.of(Gender.NEITHER) : Optional.empty();
    }

    /**
     * Returns the plural of a French word, if it is beyond doubt.
     *
     * @param singular the singular
     * @return the plural: the same after s, x and z, « eaux » for « eau », and an s else; nothing for several words,
     *     for no word, and for the endings al, ail, au, eu and ou, which have exceptions
     */
    public static Optional<String> plural(String singular) {
        boolean isWord = !singular.isEmpty() && singular.codePoints().allMatch(WordForms::isOfAWord);
        if (!isWord) {
            return Optional.empty();
        }
        if (singular.endsWith("eau")) {
            return Optional.of(singular + "x");
        }
        if (DOUBTFUL_ENDINGS.stream().anyMatch(singular::endsWith)) {
            return Optional.empty();
        }
        return Optional.of("sxz".indexOf(singular.charAt(singular.length() - 1)) >= 0 ? singular : singular + "s");
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
