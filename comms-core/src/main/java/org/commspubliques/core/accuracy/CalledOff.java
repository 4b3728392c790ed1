package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/** Annulation: does a French version say that what another announces does not take place? */
final class CalledOff {

    /** What is postponed is told by its days; what is suspended or closed is seldom an event. */
    private static final ImmutableSet<String> OFF = ImmutableSet.of(
            "annule", "annulee", "annules", "annulees", "deprogramme", "deprogrammee", "deprogrammes", "deprogrammees");

    /** Said of what is not yet so, or was so before: « en cas de pluie, le concert sera annulé ». */
    private static final ImmutableSet<String> UNCERTAIN = ImmutableSet.of(
            "cas",
            "si",
            "pourra",
            "pourrait",
            "serait",
            "seraient",
            "peut",
            "risque",
            "sauf",
            "non",
            "par",
            "remplace");

    /** Beginnings of words with which a version says in its own way that something is off. */
    private static final ImmutableList<String> HINTS = ImmutableList.of(
            "annul", "report", "deprogramm", "supprim", "suspen", "interromp", "ferme", "renonc", "rembours", "tombe");

    /** Before « pas »: what readers are told not to do. */
    private static final ImmutableSet<String> TO_READERS = ImmutableSet.of(
            "oubliez", "oublie", "oublions", "manquez", "manque", "ratez", "rate", "hesitez", "hesite", "tardez");

    /** After « plus »: « n’aura plus lieu ». */
    private static final ImmutableSet<String> NOT_SO = ImmutableSet.of(
            "lieu", "maintenu", "maintenue", "maintenus", "maintenues", "assure", "assuree", "possible");

    private static final int FEWEST_LETTERS = 4;

    private CalledOff() {}

    /**
     * Where a version says so.
     *
     * @param section the index of the section
     * @param word the word that says it
     * @param named the longer words before it, among them what is off
     */
    record Notice(int section, Word word, List<String> named) {}

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
        ImmutableList.Builder<String> named = ImmutableList.builder();
        Optional<Notice> found = Optional.empty();
        for (int i = 0; i < words.size() && (i == 0 || !words.get(i).startsSentence()); i++) {
            String word = words.get(i).folded();
            if (UNCERTAIN.contains(word)) {
                return Optional.empty();
            }
            if (found.isEmpty() && OFF.contains(word)) {
                found = Optional.of(new Notice(section, words.get(i), named.build()));
            } else if (word.length() >= FEWEST_LETTERS) {
                named.add(word);
            }
        }
        return found;
    }

    /** Whether a version says anywhere, in whatever words, that something does not take place. */
    static boolean isSaidIn(Variant variant) {
        for (Section section : variant.sections()) {
            List<Word> words = Words.of(section.text());
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).folded();
                String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
                String before = i > 0 ? words.get(i - 1).folded() : "";
                boolean isNot = (word.equals("pas") && !TO_READERS.contains(before))
                        || (word.equals("plus") && NOT_SO.contains(next));
                boolean isInstead = word.equals("au") && next.equals("lieu");
                if (isNot || isInstead || HINTS.stream().anyMatch(word::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a version announces the same, for some day or hour: its name stands there, with a date or a time. */
    static boolean isAnnouncedIn(Variant variant, Notice notice) {
        boolean isNamed = false;
        boolean isDated = false;
        for (Section section : variant.sections()) {
            List<Word> words = Words.of(section.text());
            isNamed |= words.stream().anyMatch(word -> notice.named().contains(word.folded()));
            isDated |= !Mentions.times(section.text(), words).isEmpty()
                    || !Mentions.dates(section.text(), words).isEmpty();
        }
        return isNamed && isDated;
    }
}
