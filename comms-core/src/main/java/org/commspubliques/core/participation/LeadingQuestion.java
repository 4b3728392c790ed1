package org.commspubliques.core.participation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.phrase.Folding;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;

/** Turns of phrase by which a question asks for one answer. Takes time linear in the length of the text. */
final class LeadingQuestion {

    /** Folded: lower case, no accents, a space between words. */
    private static final ImmutableList<String> TURNS = ImmutableList.of(
            "ne pensez vous pas",
            "ne croyez vous pas",
            "ne trouvez vous pas",
            "ne souhaitez vous pas",
            "ne voulez vous pas",
            "n est il pas",
            "n est ce pas",
            "n etes vous pas",
            "n aimeriez vous pas",
            "etes vous d accord pour dire",
            "etes vous d accord que",
            "comme tout le monde",
            "comme la plupart",
            "tout le monde sait",
            "chacun sait",
            "il est evident",
            "de toute evidence",
            "bien entendu",
            "bien sur",
            "enfin en finir",
            "don t you think",
            "don t you agree",
            "wouldn t you",
            "isn t it",
            "do you agree that",
            "as everybody knows",
            "of course");

    private static final WordSet JUDGING = WordSet.of("formidable exceptionnel exceptionnelle indispensable magnifique"
            + " remarquable ambitieux ambitieuse exemplaire scandaleux scandaleuse inutile inutiles ruineux ruineuse absurde"
            + " desastreux desastreuse injuste courageux courageuse wonderful indispensable absurd useless outrageous");

    private static final ImmutableList<String> AGREEING =
            ImmutableList.of("oui ", "d accord ", "tout a fait d accord ", "plutot d accord ", "favorable ", "yes ");

    private LeadingQuestion() {}

    /** The words that lead, as they are folded or written. */
    static Optional<String> in(String question) {
        String words = " " + Folding.fold(question) + " ";
        Optional<String> turn =
                TURNS.stream().filter(each -> words.contains(" " + each + " ")).findFirst();
        if (turn.isPresent()) {
            return turn;
        }
        Passage passage = Passage.of(question);
        for (int i = 0; i < passage.size(); i++) {
            if (JUDGING.contains(passage.key(i))) {
                return Optional.of(passage.written(i));
            }
        }
        return Optional.empty();
    }

    /** Whether every choice begins with a yes. */
    static boolean allAgree(List<String> choices) {
        return choices.stream().allMatch(LeadingQuestion::agrees);
    }

    private static boolean agrees(String choice) {
        String words = Folding.fold(choice) + " ";
        return AGREEING.stream().anyMatch(words::startsWith);
    }
}
