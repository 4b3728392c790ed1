package org.commspubliques.templates.filter.language;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.commspubliques.core.internal.grapheme.Blank;

/**
 * Élision: how « de », « à », « le » and « que » join the words after them.
 *
 * <p>The elision is made before a vowel and a mute h, and neither before an aspirated h ({@link AspiratedH}) nor before a
 * figure, nor before the closed list of words that begin with a vowel and are not elided: « onze », « oui », « yaourt »
 * ({@link UnelidedVowel}). An article that a name begins with is
 * contracted where French does it: « du Mont-Dore », « aux Lilas », but « de La Foa ». Stateless and thread-safe.
 */
public final class Elision {

    private static final char APOSTROPHE = '\u2019';

    private static final ImmutableList<String> ARTICLES = ImmutableList.of("le", "la", "les");

    private Elision() {}

    /**
     * Puts « de » before words.
     *
     * @param words the words, such as a name
     * @return « de Nouméa », « d’Arue », « du Mont-Dore », « des Lilas », « de La Foa », « de L’Île-d’Yeu », « de l’Île des
     *     Pins », « de l’hôpital »
     */
    public static String of(String words) {
        return ofIsland(words, "de l" + APOSTROPHE, "des ")
                .or(() -> contracted(words, "du", "des"))
                .orElse(elides(words) ? "d" + APOSTROPHE + words : "de " + words);
    }

    /**
     * Puts « à » before words.
     *
     * @param words the words, such as a name
     * @return « à Nouméa », « au Mont-Dore », « aux Lilas », « à La Foa », « à l’Île des Pins »; nothing where there are no
     *     words
     */
    public static String at(String words) {
        if (Blank.isBlank(words)) {
            return "";
        }
        return ofIsland(words, "à l" + APOSTROPHE, "aux ")
                .or(() -> contracted(words, "au", "aux"))
                .orElse("à " + words);
    }

    /**
     * Puts the article before a noun.
     *
     * @param noun the noun, in the singular
     * @param feminine whether it is feminine
     * @return « le village », « la mairie », « l’été », « les Îles Loyauté »; the same where it has an article already, as
     *     « Le Havre » and « l’hôpital » have
     */
    public static String the(String noun, boolean feminine) {
        if (hasArticle(noun)) {
            return noun;
        }
        return ofIsland(noun, "l" + APOSTROPHE, "les ").orElseGet(() -> withArticle(noun, feminine));
    }

    private static boolean hasArticle(String words) {
        boolean isElided = words.length() > 2
                && (words.charAt(0) == 'l' || words.charAt(0) == 'L')
                && (words.charAt(1) == APOSTROPHE || words.charAt(1) == '\'');
        return isElided
                || ARTICLES.stream().anyMatch(article -> without(article, words).isPresent());
    }

    private static String withArticle(String noun, boolean feminine) {
        return elides(noun) ? "l" + APOSTROPHE + noun : (feminine ? "la " : "le ") + noun;
    }

    /**
     * Puts « que » before words.
     *
     * @param words the words
     * @return « que Nouméa », « qu’Arue »
     */
    public static String that(String words) {
        return elides(words) ? "qu" + APOSTROPHE + words : "que " + words;
    }

    /**
     * Returns whether a vowel that ends the word before is left out.
     *
     * @param words the words that follow
     * @return true before a vowel or a mute h, but for the exceptions
     */
    public static boolean elides(String words) {
        String first = FirstWord.of(words);
        return !first.isEmpty()
                && switch (first.charAt(0)) {
                    case 'a', 'e', 'i', 'o', 'u' -> !UnelidedVowel.begins(first);
                    case 'h' -> !AspiratedH.begins(first);
                    case 'y' -> elidesY(first);
                    default -> false;
                };
    }

    /** A y is a vowel before a consonant, as in Yvetot, and else but for a few words the sound of yaourt. */
    private static boolean elidesY(String word) {
        return UnelidedVowel.isElidedInY(word) || (word.length() > 1 && "aeiouy".indexOf(word.charAt(1)) < 0);
    }

    /** « Île des Pins » and « Îles Loyauté » are written without the article that they are spoken with. */
    private static Optional<String> ofIsland(String words, String singular, String plural) {
        int blank = words.indexOf(' ');
        return switch (blank < 0 ? "" : FirstWord.of(words.substring(0, blank))) {
            case "ile" -> Optional.of(singular + words);
            case "iles" -> Optional.of(plural + words);
            default -> Optional.empty();
        };
    }

    private static Optional<String> contracted(String words, String singular, String plural) {
        return without("le", words)
                .map(rest -> singular + rest)
                .or(() -> without("les", words).map(rest -> plural + rest));
    }

    /** What follows an article and is not elided with it, from the blank on. */
    private static Optional<String> without(String article, String words) {
        int length = article.length();
        boolean begins = words.length() > length + 1
                && words.regionMatches(true, 0, article, 0, length)
                && (words.charAt(length) == ' ' || words.charAt(length) == '\u00A0');
        return begins ? Optional.of(words.substring(length)) : Optional.empty();
    }
}
