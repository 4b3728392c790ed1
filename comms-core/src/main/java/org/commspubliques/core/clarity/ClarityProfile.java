package org.commspubliques.core.clarity;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Profil de lecture: how plain a text must be for those who read it. Its thresholds are advice, not law. Immutable and
 * thread-safe.
 *
 * @param name for whom it is
 * @param sentenceWords the number of words, at least 1, beyond which a sentence is long
 * @param longWordsPercent the share of words of 12 letters or more, 0 to 100, beyond which a text is dense
 * @param readability the readability score, 0 to 100, below which a text is hard; see {@link Readability}
 * @param easyToRead whether the text claims to be easy to read (« facile à lire et à comprendre »): what is advice
 *     elsewhere is a warning, and more is looked at
 * @param inclusiveWriting what the authority chose for inclusive writing
 * @param source where the thresholds come from
 */
public record ClarityProfile(
        Wording name,
        int sentenceWords,
        int longWordsPercent,
        int readability,
        boolean easyToRead,
        InclusiveWriting inclusiveWriting,
        Source source) {

    private static final Source PLAIN_LANGUAGE = Source.unchecked(
            "recommandations de l’État sur le langage administratif clair : phrases de 15 à 20 mots (au double, difficiles à suivre), voix active, verbes plutôt que noms, forme affirmative, sigles expliqués");

    private static final Source EASY_TO_READ = Source.unchecked(
            "« L’information pour tous : règles européennes pour une information facile à lire et à comprendre » (Inclusion Europe, Unapei) : phrases courtes, voix active, pas de sigle ; le nombre de mots est une estimation");

    /** Refuses a threshold out of its bounds. */
    public ClarityProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inclusiveWriting, "inclusiveWriting");
        Objects.requireNonNull(source, "source");
        Preconditions.checkArgument(sentenceWords >= 1, "sentenceWords must be at least 1, was %s", sentenceWords);
        requirePercent("longWordsPercent", longWordsPercent);
        requirePercent("readability", readability);
    }

    private static void requirePercent(String what, int value) {
        Preconditions.checkArgument(value >= 0 && value <= 100, "%s must be 0 to 100, was %s", what, value);
    }

    /**
     * Returns the profile of texts for anybody: sentences of at most 40 words, at most 8 long words in 100, a readability
     * of 45 or more. Of the practical pages of the State, one in twenty is beyond the last two.
     *
     * @return the profile
     */
    public static ClarityProfile generalPublic() {
        return new ClarityProfile(
                Wording.of("grand public", "general public"),
                40,
                8,
                45,
                false,
                InclusiveWriting.ANY_FORM,
                PLAIN_LANGUAGE);
    }

    /**
     * Returns the profile of texts for staff, partners and newsrooms, who know the subject: sentences of at most 50 words,
     * at most 12 long words in 100, a readability of 35 or more.
     *
     * @return the profile
     */
    public static ClarityProfile professionals() {
        return new ClarityProfile(
                Wording.of("agents, partenaires et presse", "staff, partners and press"),
                50,
                12,
                35,
                false,
                InclusiveWriting.ANY_FORM,
                PLAIN_LANGUAGE);
    }

    /**
     * Returns the profile of texts that claim to be easy to read (FALC): sentences of at most 15 words, at most 4 long words
     * in 100, a readability of 70 or more. No check makes a text easy to read: the method asks that persons with an
     * intellectual disability read it and say so.
     *
     * @return the profile
     */
    public static ClarityProfile forEasyToRead() {
        return new ClarityProfile(
                Wording.of("facile à lire et à comprendre", "easy to read"),
                15,
                4,
                70,
                true,
                InclusiveWriting.WHOLE_WORDS,
                EASY_TO_READ);
    }

    /**
     * Returns this profile with an authority’s choice of inclusive writing.
     *
     * @param chosen the choice
     * @return the profile
     */
    public ClarityProfile withInclusiveWriting(InclusiveWriting chosen) {
        return new ClarityProfile(name, sentenceWords, longWordsPercent, readability, easyToRead, chosen, source);
    }

    /** How grave it is that a text does not keep to the profile. */
    Severity severity() {
        return easyToRead ? Severity.WARNING : Severity.INFO;
    }
}
