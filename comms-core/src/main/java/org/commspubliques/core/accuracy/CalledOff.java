package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/** Annulation ou report: does a French version say that what it announces does not take place as announced? */
final class CalledOff {

    private static final ImmutableSet<String> OFF = ImmutableSet.of(
            "annule",
            "annulee",
            "annules",
            "annulees",
            "annulation",
            "reporte",
            "reportee",
            "reportes",
            "reportees",
            "report",
            "deprogramme",
            "deprogrammee",
            "deprogrammes",
            "deprogrammees",
            "supprime",
            "supprimee",
            "supprimes",
            "supprimees",
            "suspendu",
            "suspendue",
            "suspendus",
            "suspendues");

    /** Said of what is not yet so: « en cas de pluie, le concert sera annulé ». */
    private static final ImmutableSet<String> UNCERTAIN =
            ImmutableSet.of("cas", "si", "pourra", "pourrait", "serait", "seraient", "peut", "risque", "sauf", "frais");

    /** Beginnings of words with which a version says in another way that something is off. */
    private static final ImmutableList<String> HINTS =
            ImmutableList.of("annul", "report", "deprogramm", "supprim", "suspen", "interromp", "ferm", "renonc");

    private CalledOff() {}

    /**
     * Where a version says so.
     *
     * @param section the index of the section
     * @param word the word that says it
     */
    record Notice(int section, Word word) {}

    /** The notice of a version: in its title or, where it has none, in the first sentence of its text. */
    static Optional<Notice> in(Variant variant) {
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.TITLE || section.role() == SectionRole.BODY) {
                return notice(i, Words.of(section.text()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Notice> notice(int section, List<Word> words) {
        Optional<Notice> found = Optional.empty();
        for (int i = 0; i < words.size() && (i == 0 || !words.get(i).startsSentence()); i++) {
            String word = words.get(i).folded();
            boolean isReplaced =
                    i + 1 < words.size() && words.get(i + 1).folded().equals("et");
            if (UNCERTAIN.contains(word) || (word.equals("annule") && isReplaced)) {
                return Optional.empty();
            }
            if (found.isEmpty() && OFF.contains(word)) {
                found = Optional.of(new Notice(section, words.get(i)));
            }
        }
        return found;
    }

    /** Whether a version hints anywhere that something does not take place: « n’aura pas lieu », « fermé ». */
    static boolean isHintedIn(Variant variant) {
        for (Section section : variant.sections()) {
            List<Word> words = Words.of(section.text());
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).folded();
                boolean isNot =
                        (word.equals("pas") || word.equals("plus") || word.equals("aucun") || word.equals("aucune"));
                if (isNot || HINTS.stream().anyMatch(word::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }
}
