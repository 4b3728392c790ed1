package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Passages dans une autre langue, rule {@code A11Y-07}: sentences of a French text that are English, Spanish, German, Italian
 * or Portuguese by their small words, those that French has
 * too left aside. No other language is looked for: those of the Pacific and of the regions have their
 * place in a text, and nobody shall take them for a fault.
 */
final class ForeignPassages {

    private static final int SHORTEST = 8;

    /** Of 100 words, how many must be small words of the language. */
    private static final int SHARE = 25;

    private static final Source LANGUAGE = Source.unchecked(
            "RGAA 4.1, critère 8.7 : chaque changement de langue est indiqué, pour que les synthèses vocales le lisent bien");

    private static final WordSet FRENCH =
            WordSet.of("le la les l un une des du de d et est sont dans pour par sur avec au aux"
                    + " vous nous votre vos qui que qu se ne pas ce cette plus ou en");

    private static final ImmutableList<Language> LANGUAGES = ImmutableList.of(
            new Language(
                    Wording.of("anglais", "English"),
                    "en",
                    WordSet.of("the and of to is was you your with this that will from at be have has our please by it"
                            + " an for we not can or all they their which")),
            new Language(
                    Wording.of("espagnol", "Spanish"),
                    "es",
                    WordSet.of(
                            "el los las del por para sus una esta este como pero usted ustedes muy donde desde hasta")),
            new Language(
                    Wording.of("allemand", "German"),
                    "de",
                    WordSet.of(
                            "der die das und ist sind mit fur auf von zu den dem nicht ein eine sie wir ihr ihre im am"
                                    + " bei oder wird werden")),
            new Language(
                    Wording.of("italien", "Italian"),
                    "it",
                    WordSet.of("gli di che della del per sono una nel nella alla dei delle degli questo questa anche")),
            new Language(
                    Wording.of("portugais", "Portuguese"),
                    "pt",
                    WordSet.of("os do da das em nao uma para com por ao mais seu sua pela pelo voce isto")));

    private ForeignPassages() {}

    private record Language(Wording name, String tag, WordSet smallWords) {}

    static List<Flaw> in(String text) {
        Passage passage = Passage.of(text);
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        int first = 0;
        while (first < passage.size()) {
            int end = passage.sentenceEnd(first);
            Language language = foreign(passage, first, end);
            if (language == null) {
                first = end;
                continue;
            }
            int last = end;
            while (last < passage.size() && language.equals(foreign(passage, last, passage.sentenceEnd(last)))) {
                last = passage.sentenceEnd(last);
            }
            flaws.add(flaw(passage.start(first), passage.end(last - 1), language));
            first = last;
        }
        return flaws.build();
    }

    private static @Nullable Language foreign(Passage passage, int first, int end) {
        int words = end - first;
        if (words < SHORTEST) {
            return null;
        }
        int french = count(passage, first, end, FRENCH);
        if (french * 100 >= SHARE * words) {
            return null;
        }
        Language best = null;
        int most = french;
        for (Language language : LANGUAGES) {
            int count = count(passage, first, end, language.smallWords());
            if (count > most && count * 100 >= SHARE * words) {
                best = language;
                most = count;
            }
        }
        return best;
    }

    private static int count(Passage passage, int first, int end, WordSet words) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += words.contains(passage.key(i)) ? 1 : 0;
        }
        return count;
    }

    private static Flaw flaw(int start, int end, Language language) {
        return Flaw.inText(
                "A11Y-07",
                start,
                end,
                Wording.of(
                        "Passage en " + language.name().fr() + " dans un texte français.",
                        "A passage in " + language.name().en() + " in a French text."),
                Proposal.advice(Wording.of(
                        "Indiquer sa langue (lang=\"" + language.tag() + "\"), ou en faire une déclinaison à part.",
                        "Mark its language (lang=\"" + language.tag() + "\"), or make it a variant of its own.")),
                LANGUAGE);
    }
}
