package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.DateMention;
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
            "remplace",
            "avait",
            "avaient");

    /** « annulé l’an dernier », « l’édition précédente » */
    private static final ImmutableSet<String> TIMES =
            ImmutableSet.of("an", "annee", "edition", "saison", "mois", "semaine", "ete");

    private static final ImmutableSet<String> PAST =
            ImmutableSet.of("dernier", "derniere", "passe", "passee", "precedent", "precedente");

    /** Between days that are off together. */
    private static final ImmutableSet<String> LISTING = ImmutableSet.of(",", "et", "ou", ", et");

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
     * @param days the days that are off, first and last where they are many; none where it says none
     */
    record Notice(int section, Word word, List<String> named, List<LocalDate> days) {

        /** Whether a version that names these days may speak of the same. */
        private boolean isOfOneOf(Set<LocalDate> others) {
            if (days.isEmpty() || others.isEmpty()) {
                return true;
            }
            for (LocalDate other : others) {
                if (!other.isBefore(days.get(0)) && !other.isAfter(days.get(days.size() - 1))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Where another version announces what is off.
     *
     * @param section the index of the section
     * @param start where the sentence starts
     * @param end where it ends, exclusive
     */
    record Announcement(int section, int start, int end) {}

    /** The notice of a version: in its title or, where it has none, in the first sentence of its text. */
    static Optional<Notice> in(Variant variant, LocalDate reference) {
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.TITLE || section.role() == SectionRole.BODY) {
                return notice(i, section.text(), reference);
            }
        }
        return Optional.empty();
    }

    private static Optional<Notice> notice(int section, String text, LocalDate reference) {
        List<Word> words = Words.of(text);
        ImmutableList.Builder<String> named = ImmutableList.builder();
        Optional<Notice> found = Optional.empty();
        for (int i = 0; i < words.size() && (i == 0 || !words.get(i).startsSentence()); i++) {
            String word = words.get(i).folded();
            if (UNCERTAIN.contains(word) || isPast(words, i, reference)) {
                return Optional.empty();
            }
            if (found.isEmpty() && OFF.contains(word)) {
                List<LocalDate> days = daysAround(text, words, words.get(i), reference);
                found = Optional.of(new Notice(section, words.get(i), named.build(), days));
            } else if (word.length() >= FEWEST_LETTERS) {
                named.add(word);
            }
        }
        return found;
    }

    /** « l’an dernier », « en 2025 » */
    private static boolean isPast(List<Word> words, int at, LocalDate reference) {
        String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        boolean isYearBefore = words.get(at).folded().equals("en")
                && at + 1 < words.size()
                && words.get(at + 1).number() >= 1900
                && words.get(at + 1).number() < reference.getYear();
        return isYearBefore || (TIMES.contains(words.get(at).folded()) && PAST.contains(next));
    }

    /** The days nearest before the word or, where there are none, the first after it in its sentence. */
    private static List<LocalDate> daysAround(String text, List<Word> words, Word off, LocalDate reference) {
        List<DateMention> dates = Mentions.dates(text, words);
        int next = 0;
        while (next < dates.size() && dates.get(next).end() <= off.start()) {
            next++;
        }
        boolean isAfter = next < dates.size() && dates.get(next).start() < Words.sentenceEnd(text, off.end());
        int last = next > 0 ? next - 1 : isAfter ? next : -1;
        if (last < 0) {
            return List.of();
        }
        int first = last;
        while (first > 0
                && (dates.get(first).endsRange()
                        || LISTING.contains(text.substring(
                                        dates.get(first - 1).end(),
                                        dates.get(first).start())
                                .strip()))) {
            first--;
        }
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (int i = first; i <= last; i++) {
            dates.get(i).resolve(reference).ifPresent(days::add);
        }
        return days.build().asList();
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

    /** Where a version announces the same, for some day or hour: its name stands there, with a date or a time. */
    static Optional<Announcement> announcement(Variant variant, Notice notice, LocalDate reference) {
        Optional<Announcement> named = Optional.empty();
        boolean isDated = false;
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            List<Word> words = Words.of(text);
            for (int at = 0; named.isEmpty() && at < words.size(); at++) {
                if (notice.named().contains(words.get(at).folded())) {
                    named = Optional.of(sentenceAt(i, text, words.get(at)));
                }
            }
            List<DateMention> dates = Mentions.dates(text, words);
            for (DateMention date : dates) {
                date.resolve(reference).ifPresent(days::add);
            }
            isDated |= !dates.isEmpty() || !Mentions.times(text, words).isEmpty();
        }
        return isDated && notice.isOfOneOf(days) ? named : Optional.empty();
    }

    private static Announcement sentenceAt(int section, String text, Word word) {
        int start = Words.sentenceStart(text, word.start());
        int end = Words.sentenceEnd(text, word.end());
        return new Announcement(
                section,
                start,
                start + text.substring(start, end).stripTrailing().length());
    }
}
