package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Style nominal, rule {@code CLA-04}: three or more nouns of action in -tion, -sion or -ment, hung on one another by « de »
 * (« la réalisation de la modification de la réglementation »), where verbs would be plainer.
 */
final class NominalStyle {

    private static final WordSet ENDINGS_OF_4 = WordSet.of("tion sion ment");
    private static final WordSet ENDINGS_OF_5 = WordSet.of("tions sions ments");

    /** Things and places, though they end so; and adverbs. */
    private static final WordSet NO_ACTION =
            WordSet.of("departement departements logement logements appartement appartements"
                    + " batiment batiments moment moments document documents aliment aliments medicament medicaments element elements"
                    + " vetement vetements station stations association associations nation nations etablissement etablissements"
                    + " pension pensions direction directions administration administrations documentation gouvernement parlement"
                    + " argument complement supplement instrument monument section sections mission missions commission"
                    + " notamment egalement seulement uniquement directement exclusivement immediatement actuellement");

    private static final WordSet OF = WordSet.of("de d du des");
    private static final WordSet ARTICLES = WordSet.of("la l le les cette ces votre vos leur leurs");
    private static final int CHAIN = 3;

    /** In letters: « mention », of six, is the shortest; « ment » and « tions » are no nouns of action. */
    private static final int SHORTEST = 5;

    private NominalStyle() {}

    static List<Remark> in(Passage passage) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        int i = 0;
        while (i < passage.size()) {
            if (!isNounOfAction(passage, i)) {
                i++;
                continue;
            }
            int nouns = 1;
            int last = i;
            int next = nextNoun(passage, last);
            while (next >= 0) {
                nouns++;
                last = next;
                next = nextNoun(passage, last);
            }
            if (nouns >= CHAIN) {
                remarks.add(remark(passage, i, last, nouns));
            }
            i = last + 1;
        }
        return remarks.build();
    }

    private static Remark remark(Passage passage, int first, int last, int nouns) {
        return new Remark(
                "CLA-04",
                passage.start(first),
                passage.end(last),
                Wording.of(
                        nouns + " noms d’action à la suite : la phrase est abstraite.",
                        nouns + " nouns of action in a row: the sentence is abstract."),
                Proposal.advice(
                        Wording.of(
                                "Dire par des verbes qui fait quoi : « modifier le règlement » plutôt que « la modification du règlement ».",
                                "Say with verbs who does what: \"change the rules\" rather than \"the modification of the rules\".")));
    }

    private static boolean isNounOfAction(Passage passage, int word) {
        long key = passage.key(word);
        boolean endsSo = ENDINGS_OF_4.contains(WordKey.ending(key, 4)) || ENDINGS_OF_5.contains(WordKey.ending(key, 5));
        return endsSo && WordKey.length(key) > SHORTEST && !NO_ACTION.contains(key);
    }

    /** The noun of action that hangs on one by « de », perhaps after an adjective and before an article; or -1. */
    private static int nextNoun(Passage passage, int noun) {
        int of = noun + 1;
        if (isLinked(passage, of) && !OF.contains(passage.key(of))) {
            of++;
        }
        if (!isLinked(passage, of) || !OF.contains(passage.key(of))) {
            return -1;
        }
        int next = of + 1;
        if (isLinked(passage, next) && ARTICLES.contains(passage.key(next))) {
            next++;
        }
        return isLinked(passage, next) && isNounOfAction(passage, next) ? next : -1;
    }

    private static boolean isLinked(Passage passage, int word) {
        return word < passage.size() && !passage.startsSentence(word) && !passage.followsMark(word);
    }
}
