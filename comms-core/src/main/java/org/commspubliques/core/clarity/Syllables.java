package org.commspubliques.core.clarity;

import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;

/**
 * Syllables of French words, counted as they are spoken, without a dictionary: vowels that follow one another are one
 * syllable unless they are known to be two, and a silent e at the end is none. An estimate. Words are read in place: every
 * word of a text comes by here.
 */
final class Syllables {

    private static final boolean[] VOWELS = vowels();

    /** Words in -ent that are spoken to the end; the third person plural of verbs is silent. Those in -ment are not listed. */
    private static final WordSet SPOKEN_IN_ENT =
            WordSet.of("absent accent accident adherent adjacent adolescent agent apparent"
                    + " argent cent client coherent competent content continent contingent convalescent couvent dent different"
                    + " efficient equivalent event evident excellent frequent gent imminent imprudent incident indecent indigent"
                    + " ingredient innocent insolent intelligent lent negligent occident opulent orient parent patient permanent"
                    + " pertinent precedent present president prudent quotient recent recipient regent resident sergent serpent"
                    + " souvent subsequent succulent talent torrent transparent trident turbulent urgent vent violent");

    private Syllables() {}

    private static boolean[] vowels() {
        boolean[] table = new boolean[0x180];
        "aàâäeéèêëiîïoôöuùûüyÿœæ".chars().forEach(vowel -> {
            table[vowel] = true;
            table[Character.toUpperCase(vowel)] = true;
        });
        return table;
    }

    /** How many syllables a word has; at least one. Digits and letters without vowels count as one each word. */
    static int of(String word) {
        return of(word, 0, word.length());
    }

    /** How many syllables a word in a text has: that from start to end, exclusive. */
    static int of(String text, int start, int end) {
        int spoken = withoutSilentEnd(text, start, end);
        int count = 0;
        boolean afterVowel = false;
        for (int i = start; i < spoken; i++) {
            boolean vowel = isVowel(text, start, end, i);
            if (vowel && (!afterVowel || isHiatus(text, start, i))) {
                count++;
            }
            afterVowel = vowel;
        }
        return Math.max(count, 1);
    }

    private static char lower(String text, int at) {
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }

    /** Where the spoken word ends: before « e », « es » and the « ent » of verbs, where a syllable stands before them. */
    private static int withoutSilentEnd(String text, int start, int end) {
        int spoken = end;
        char last = lower(text, end - 1);
        if (last == 'e') {
            spoken = end - 1;
        } else if (last == 's' && end - start > 1 && lower(text, end - 2) == 'e') {
            spoken = end - 2;
        } else if (last == 't' && isSilentEnt(text, start, end)) {
            spoken = end - 3;
        }
        for (int i = start; i < spoken; i++) {
            if (isVowel(text, start, end, i)) {
                return spoken;
            }
        }
        return end;
    }

    private static boolean isSilentEnt(String text, int start, int end) {
        if (end - start < 3 || lower(text, end - 2) != 'n' || lower(text, end - 3) != 'e') {
            return false;
        }
        boolean noun = end - start > 3 && lower(text, end - 4) == 'm';
        return !noun && !SPOKEN_IN_ENT.contains(WordKey.of(text.substring(start, end)));
    }

    /** A y between two vowels sounds as a consonant: « payer » is spoken pa-yer. */
    private static boolean isVowel(String text, int start, int end, int at) {
        char c = text.charAt(at);
        if (!isVowelLetter(c)) {
            return false;
        }
        if (at == start || at + 1 >= end || !isVowelLetter(text.charAt(at + 1))) {
            return true;
        }
        return switch (lower(text, at)) {
            case 'y' -> !isVowelLetter(text.charAt(at - 1));
            // « quatre », « langue »: after q, and between g and a vowel, u is not spoken.
            case 'u' -> lower(text, at - 1) != 'q' && lower(text, at - 1) != 'g';
            default -> true;
        };
    }

    private static boolean isVowelLetter(char c) {
        return c < VOWELS.length && VOWELS[c];
    }

    /** Whether a vowel begins a syllable of its own though a vowel stands before it. */
    private static boolean isHiatus(String text, int start, int at) {
        char before = lower(text, at - 1);
        if (before == 'é') {
            return true;
        }
        return switch (lower(text, at)) {
            case 'ï', 'ë', 'ü' -> true;
            case 'é', 'è', 'ê', 'â' -> before != 'i' && before != 'y';
            case 'a' -> before == 'a' || before == 'o' || before == 'u';
            case 'o' -> before == 'a' || (before == 'o' && at == start + 2);
            default -> before == 'i' && isAfterTwoConsonants(text, start, at - 1);
        };
    }

    /** « ouvrier », « client »: after two consonants the second of which is l or r, the i is a syllable. */
    private static boolean isAfterTwoConsonants(String text, int start, int at) {
        return at >= start + 2
                && (lower(text, at - 1) == 'r' || lower(text, at - 1) == 'l')
                && "bcdfgptv".indexOf(lower(text, at - 2)) >= 0;
    }
}
