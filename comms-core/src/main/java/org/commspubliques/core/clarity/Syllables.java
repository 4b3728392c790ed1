package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Syllables of French words, counted as they are spoken, without a dictionary: vowels that follow one another are one
 * syllable unless they are known to be two, and a silent e at the end is none. An estimate.
 */
final class Syllables {

    private static final boolean[] VOWELS = table("aàâäeéèêëiîïoôöuùûüyÿœæ");

    /** Words in -ent that are spoken to the end; the third person plural of verbs is silent. Those in -ment are not listed. */
    private static final ImmutableSet<String> SPOKEN_IN_ENT = ImmutableSet.of(
            "absent",
            "accent",
            "accident",
            "adhérent",
            "adjacent",
            "adolescent",
            "agent",
            "apparent",
            "argent",
            "cent",
            "client",
            "cohérent",
            "compétent",
            "content",
            "continent",
            "contingent",
            "convalescent",
            "couvent",
            "dent",
            "différent",
            "efficient",
            "équivalent",
            "évent",
            "évident",
            "excellent",
            "fréquent",
            "gent",
            "imminent",
            "imprudent",
            "incident",
            "indécent",
            "indigent",
            "ingrédient",
            "innocent",
            "insolent",
            "intelligent",
            "lent",
            "négligent",
            "occident",
            "opulent",
            "orient",
            "parent",
            "patient",
            "permanent",
            "pertinent",
            "précédent",
            "présent",
            "président",
            "prudent",
            "quotient",
            "récent",
            "récipient",
            "régent",
            "résident",
            "sergent",
            "serpent",
            "souvent",
            "subséquent",
            "succulent",
            "talent",
            "torrent",
            "transparent",
            "trident",
            "turbulent",
            "urgent",
            "vent",
            "violent");

    private Syllables() {}

    private static boolean[] table(String vowels) {
        boolean[] table = new boolean[0x180];
        vowels.chars().forEach(vowel -> table[vowel] = true);
        return table;
    }

    /** How many syllables a word has; at least one. Digits and letters without vowels count as one each word. */
    static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = withoutSilentEnd(lower);
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (isVowel(lower, i) && (i == 0 || !isVowel(lower, i - 1) || isHiatus(lower, i))) {
                count++;
            }
        }
        return Math.max(count, 1);
    }

    /** Where the spoken word ends: before « e », « es » and the « ent » of verbs, where a syllable stands before them. */
    private static int withoutSilentEnd(String word) {
        int end = word.length();
        if (word.endsWith("ent") && !word.endsWith("ment") && !isSpokenInEnt(word)) {
            end -= 3;
        } else if (word.endsWith("es")) {
            end -= 2;
        } else if (word.endsWith("e")) {
            end -= 1;
        } else {
            return end;
        }
        for (int i = 0; i < end; i++) {
            if (isVowel(word, i)) {
                return end;
            }
        }
        return word.length();
    }

    private static boolean isSpokenInEnt(String word) {
        return SPOKEN_IN_ENT.contains(word);
    }

    /** A y between two vowels sounds as a consonant: « payer » is spoken pa-yer. */
    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        if (!isVowelLetter(c) || isSilentU(word, at)) {
            return false;
        }
        return c != 'y'
                || at == 0
                || at + 1 >= word.length()
                || !isVowelLetter(word.charAt(at - 1))
                || !isVowelLetter(word.charAt(at + 1));
    }

    /** « quatre », « langue »: after q, and between g and a vowel, u is not spoken. */
    private static boolean isSilentU(String word, int at) {
        if (word.charAt(at) != 'u' || at == 0 || at + 1 >= word.length() || !isVowelLetter(word.charAt(at + 1))) {
            return false;
        }
        return word.charAt(at - 1) == 'q' || word.charAt(at - 1) == 'g';
    }

    private static boolean isVowelLetter(char c) {
        return c < VOWELS.length && VOWELS[c];
    }

    /** Whether a vowel begins a syllable of its own though a vowel stands before it. */
    private static boolean isHiatus(String word, int at) {
        char before = word.charAt(at - 1);
        char here = word.charAt(at);
        if (here == 'ï' || here == 'ë' || here == 'ü') {
            return true;
        }
        if (before == 'é') {
            return true;
        }
        return switch (here) {
            case 'é', 'è', 'ê', 'â' -> before != 'i' && before != 'y';
            case 'a' -> before == 'a' || before == 'o' || before == 'u';
            case 'o' -> before == 'a' || (before == 'o' && at == 2);
            default -> before == 'i' && afterTwoConsonants(word, at - 1);
        };
    }

    /** « ouvrier », « client »: after two consonants the second of which is l or r, the i is a syllable. */
    private static boolean afterTwoConsonants(String word, int at) {
        return at >= 2
                && (word.charAt(at - 1) == 'r' || word.charAt(at - 1) == 'l')
                && "bcdfgptv".indexOf(word.charAt(at - 2)) >= 0;
    }
}
