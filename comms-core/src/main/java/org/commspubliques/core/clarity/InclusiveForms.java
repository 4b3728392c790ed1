package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Formes abrégées de l’écriture inclusive, rule {@code CLA-08}: « agent·e·s », « agent.e.s », « agent(e)s ». They are named
 * only where the authority chose so.
 */
final class InclusiveForms {

    /** What is put behind the masculine. */
    private static final WordSet ENDINGS =
            WordSet.of("e ne le te se ve re trice rice ice euse ere iere esse es nes les tes ses ves res");

    /** The three characters that are typed for it. */
    private static final String MIDDLE_DOTS = "·•⋅‧・";

    private InclusiveForms() {}

    static List<Remark> in(Passage passage, InclusiveWriting chosen) {
        if (chosen == InclusiveWriting.ANY_FORM) {
            return List.of();
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (isShortForm(passage, i, chosen)) {
                int last = lastOf(passage, i + 1);
                int end = passage.end(last);
                boolean closes = end < passage.text().length() && passage.text().charAt(end) == ')';
                remarks.add(remark(passage.start(i), closes ? end + 1 : end));
                i = last;
            }
        }
        return remarks.build();
    }

    private static boolean isShortForm(Passage passage, int word, InclusiveWriting chosen) {
        if (passage.start(word + 1) != passage.end(word) + 1 || passage.end(word) - passage.start(word) < 2) {
            return false;
        }
        char mark = passage.text().charAt(passage.end(word));
        if (!Character.isLowerCase(passage.text().charAt(passage.start(word + 1)))) {
            return false;
        }
        if (MIDDLE_DOTS.indexOf(mark) >= 0) {
            return ENDINGS.contains(passage.key(word + 1));
        }
        return chosen == InclusiveWriting.WHOLE_WORDS
                && ((mark == '(' && closes(passage, word + 1)) || (mark == '.' && isDotted(passage, word + 1)))
                && ENDINGS.contains(passage.key(word + 1));
    }

    private static boolean closes(Passage passage, int word) {
        int end = passage.end(word);
        return end < passage.text().length() && passage.text().charAt(end) == ')';
    }

    /** « agent.e.s » or « agent.e »: .es alone is the end of Spanish addresses. */
    private static boolean isDotted(Passage passage, int word) {
        boolean single = passage.end(word) - passage.start(word) == 1;
        return single || isPlural(passage, word + 1, '.');
    }

    private static boolean isPlural(Passage passage, int word, char mark) {
        return word < passage.size()
                && passage.start(word) == passage.end(word - 1) + 1
                && passage.text().charAt(passage.end(word - 1)) == mark
                && passage.written(word).equals("s");
    }

    /** The last word of the form: the « s » of « agent·e·s » or of « agent(e)s » may follow. */
    private static int lastOf(Passage passage, int ending) {
        char mark = passage.text().charAt(passage.start(ending) - 1);
        return isPlural(passage, ending + 1, mark == '(' ? ')' : mark) ? ending + 1 : ending;
    }

    private static Remark remark(int start, int end) {
        return new Remark(
                "CLA-08",
                start,
                end,
                Wording.of(
                        "Forme abrégée de l’écriture inclusive, que la collectivité a choisi de ne pas employer.",
                        "Short form of inclusive writing, which the authority chose not to use."),
                Proposal.advice(Wording.of(
                        "Écrire les deux mots (« les agentes et les agents ») ou un mot qui vaut pour tous (« le personnel »).",
                        "Write both words, or one word for all.")));
    }
}
