package org.commspubliques.templates.internal.prose;

import com.google.common.base.Ascii;
import java.util.List;

/** The habits of a language in print. */
public enum Usage {
    /** French, as the Imprimerie nationale sets it. */
    FRENCH {
        @Override
        void revise(Prose prose) {
            // The rules that change the number of characters come last: those before them need not know.
            QuotationMarks.pair(prose);
            Guillemets.space(prose);
            List<Word> words = Words.of(prose);
            HighSigns.space(prose, words);
            Apostrophes.curve(prose, words);
            DigitGroups.bind(prose, words);
            BoundWords.bind(prose, words);
            Ellipses.merge(prose, words);
            Ligatures.join(prose, words);
        }
    },
    /** English: apostrophes only. */
    ENGLISH {
        @Override
        void revise(Prose prose) {
            Apostrophes.curveBetweenLetters(prose, Words.of(prose));
        }
    },
    /** A language without rules here, or text that is not to be changed. */
    NONE {
        @Override
        void revise(Prose prose) {
            throw new IllegalStateException("no prose is kept without a usage");
        }
    };

    abstract void revise(Prose prose);

    /**
     * Returns the usage of a language.
     *
     * @param tag its BCP 47 tag, such as "fr" or "en-GB"; another text is a language without rules
     * @return the usage
     */
    public static Usage ofLanguage(String tag) {
        int end = tag.indexOf('-');
        return switch (Ascii.toLowerCase(
                end < 0 ? tag.strip() : tag.substring(0, end).strip())) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            default -> NONE;
        };
    }
}
