package org.commspubliques.templates.filter.language;

import com.google.common.collect.ImmutableMap;
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

    /** Words of which the plural depends on what they mean. */
    private static final ImmutableSet<String> DOUBTFUL = ImmutableSet.of("ciel", "œil", "oeil", "aïeul", "tout");

    private static final ImmutableMap<String, String> IRREGULAR = ImmutableMap.<String, String>builder()
            .put("monsieur", "messieurs")
            .put("madame", "mesdames")
            .put("mademoiselle", "mesdemoiselles")
            .put("bonhomme", "bonshommes")
            .put("gentilhomme", "gentilshommes")
            .put("dû", "dus")
            .buildOrThrow();

    /** Symbols of units that have a vowel; the others are known by having none. */
    private static final ImmutableSet<String> SYMBOLS = ImmutableSet.of("ha", "min", "mo", "go", "ko", "to");

    private static final String VOWELS = "aàâäæeéèêëiîïoôöœuùûüyÿ";

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
     * @return the plural: the same after s, x and z and for a sign without vowels, such as « kg » and « SMS », « eaux » for
     *     « eau », « messieurs » for « monsieur », and an s else; nothing for several words, for no word, for the endings
     *     al, ail, au, eu and ou and the words « ciel », « œil », « aïeul » and « tout », which are a matter of meaning, nor
     *     for any other word in capitals, which may be an acronym
     */
    public static Optional<String> plural(String singular) {
        boolean isWord = !singular.isEmpty() && singular.codePoints().allMatch(WordForms::isOfAWord);
        if (!isWord) {
            return Optional.empty();
        }
        String word = singular.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return Optional.of(inCaseOf(singular, irregular));
        }
        if (word.endsWith("eau")) {
            return Optional.of(inCaseOf(singular, word + "x"));
        }
        if (isInvariable(word)) {
            return Optional.of(singular);
        }
        boolean isDoubtful = DOUBTFUL.contains(word)
                || DOUBTFUL_ENDINGS.stream().anyMatch(word::endsWith)
                || hasCapitalWithin(singular);
        return isDoubtful ? Optional.empty() : Optional.of(singular + "s");
    }

    private static boolean isInvariable(String word) {
        return "sxz".indexOf(word.charAt(word.length() - 1)) >= 0
                || SYMBOLS.contains(word)
                || word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static boolean hasCapitalWithin(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase) || word.length() == 1;
    }

    /** The same word written as another one: in capitals, with a capital, or without. */
    private static String inCaseOf(String model, String word) {
        if (!Character.isUpperCase(model.codePointAt(0))) {
            return word;
        }
        if (hasCapitalWithin(model)) {
            return word.toUpperCase(Locale.ROOT);
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
