package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Double négation, rule {@code CLA-05}: « il n’est pas impossible », « ne … pas sans », « ne pas ne pas ». The reader must
 * turn it over to know what is allowed.
 */
final class DoubleNegation {

    private static final WordSet NE = WordSet.of("ne n");
    private static final WordSet PAS = WordSet.of("pas jamais point");
    private static final long SANS = WordKey.of("sans");

    private static final WordSet NEGATIVE = WordSet.of("impossible impossibles inutile inutiles improbable improbables"
            + " inexact inexacte illegal illegale illegaux irrecevable irrecevables incompatible incompatibles"
            + " indifferent indifferente indifferents insensible insensibles irreversible irreversibles"
            + " impensable inconcevable injustifie injustifiee interdit interdite interdits interdites"
            + " irregulier irreguliere defavorable defavorables incapable incapables");

    /** « sans domicile », « sans frais »: fixed expressions that deny nothing. */
    private static final WordSet FIXED = WordSet.of("domicile frais abri doute emploi papiers plomb fil contact");

    private static final int VERB_WITHIN = 4;
    private static final int NEGATIVE_WITHIN = 2;
    private static final int SANS_WITHIN = 5;

    private DoubleNegation() {}

    static List<Remark> in(Passage passage) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i < passage.size(); i++) {
            if (!NE.contains(passage.key(i))) {
                continue;
            }
            int pas = find(passage, i, VERB_WITHIN, PAS);
            int second = pas < 0 ? -1 : secondNegation(passage, pas);
            if (second >= 0) {
                remarks.add(remark(passage, i, second));
                i = second;
            }
        }
        return remarks.build();
    }

    private static int secondNegation(Passage passage, int pas) {
        int negative = find(passage, pas, NEGATIVE_WITHIN, NEGATIVE);
        if (negative >= 0) {
            return negative;
        }
        for (int i = pas + 1; i <= pas + SANS_WITHIN && i < passage.size(); i++) {
            if (passage.startsSentence(i) || passage.followsMark(i)) {
                return -1;
            }
            if (passage.key(i) == SANS) {
                boolean fixed = i + 1 < passage.size() && FIXED.contains(passage.key(i + 1));
                return fixed ? -1 : i;
            }
            if (NE.contains(passage.key(i)) && i + 1 < passage.size() && PAS.contains(passage.key(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The first word of a set within so many words of the same clause, or -1. */
    private static int find(Passage passage, int from, int within, WordSet words) {
        for (int i = from + 1; i <= from + within && i < passage.size(); i++) {
            if (passage.startsSentence(i) || passage.followsMark(i)) {
                return -1;
            }
            if (words.contains(passage.key(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Remark remark(Passage passage, int first, int last) {
        return new Remark(
                "CLA-05",
                passage.start(first),
                passage.end(last),
                Wording.of("Double négation.", "Double negation."),
                Proposal.advice(
                        Wording.of(
                                "Dire ce qui est possible ou ce qu’il faut : « pour entrer, il faut un billet » plutôt que « on n’entre pas sans billet ».",
                                "Say what is possible or needed: \"to enter, you need a ticket\" rather than \"no entry without a ticket\".")));
    }
}
