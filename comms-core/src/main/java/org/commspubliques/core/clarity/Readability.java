package org.commspubliques.core.clarity;

import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.language.Wording;

/**
 * Lisibilité of a French text: the formula of Rudolf Flesch as Liliane Kandel and Abraham Moles fitted it to French
 * (« Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision, no 19, 1958): 207 −
 * 1.015 × words per sentence − 73.6 × syllables per word. It is an indication: it knows nothing of meaning, and its
 * syllables are an estimate. Immutable and thread-safe.
 *
 * @param score 0 (hard) to 100 (easy), to one decimal; 100 for a text without words
 * @param words the number of words; an elided article counts as one
 * @param sentences the number of sentences; a line is one at least
 * @param syllables the number of syllables, estimated
 * @param longestSentence the words of the longest sentence
 */
public record Readability(double score, int words, int sentences, int syllables, int longestSentence) {

    /**
     * Measures a text.
     *
     * @param frenchText the text
     * @return its readability
     */
    public static Readability of(String frenchText) {
        Tally tally = new Tally();
        tally.add(Passage.of(frenchText));
        return tally.readability();
    }

    /**
     * Returns how hard the text is to read, as a person says it.
     *
     * @return the label
     */
    public Wording label() {
        if (score >= 70) {
            return Wording.of("facile", "easy");
        }
        if (score >= 50) {
            return Wording.of("courant", "standard");
        }
        return score >= 30 ? Wording.of("difficile", "difficult") : Wording.of("très difficile", "very difficult");
    }

    /** Counts over several passages. Not thread-safe. */
    static final class Tally {

        /** In letters; 12 and more is where French administrative words pile up suffixes. */
        private static final int LONG_WORD = 12;

        private int words;
        private int longWords;
        private int sentences;
        private int syllables;
        private int longest;

        void add(Passage passage) {
            int inSentence = 0;
            for (int i = 0; i < passage.size(); i++) {
                if (passage.startsSentence(i)) {
                    sentences++;
                    inSentence = 0;
                }
                inSentence++;
                longest = Math.max(longest, inSentence);
                int length = WordKey.length(passage.key(i));
                longWords += length >= LONG_WORD ? 1 : 0;
                // Words of one or two letters are one syllable, and half of a text.
                syllables += length <= 2 ? 1 : Syllables.of(passage.text(), passage.start(i), passage.end(i));
            }
            words += passage.size();
        }

        int words() {
            return words;
        }

        int longWords() {
            return longWords;
        }

        int longWordsPercent() {
            return words == 0 ? 0 : (int) (100L * longWords / words);
        }

        Readability readability() {
            if (words == 0) {
                return new Readability(100, 0, 0, 0, 0);
            }
            double raw = 207 - 1.015 * words / sentences - 73.6 * syllables / words;
            double bounded = Math.max(0, Math.min(100, raw));
            return new Readability(Math.round(bounded * 10) / 10.0, words, sentences, syllables, longest);
        }
    }
}
