package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.language.Wording;

/** Rule {@code ACC-07} for dates: « du 12 au 5 mars ». */
final class DateRanges {

    /** « avancé du 12 au 5 mars » says two dates of one event, by the beginning of the word before. */
    private static final ImmutableSet<String> MOVES = ImmutableSet.of(
            "avanc", "report", "deplac", "repouss", "decal", "recul", "ramen", "pass", "chang", "modifi", "remont");

    private static final int REACH = 12;

    /** By the beginning of the word. */
    private static final ImmutableSet<String> BEGINNINGS =
            ImmutableSet.of("commence", "debut", "demarre", "ouvre", "ouvrir", "part");

    private static final ImmutableSet<String> ENDS =
            ImmutableSet.of("termine", "achev", "fini", "ferme", "clos", "fin", "jusqu", "clotur");

    private static final ImmutableSet<String> BETWEEN_BEGINNING_AND_END = ImmutableSet.of(
            "et", "se", "s", "le", "au", "a", "prend", "prendra", "pour", "puis", "sera", "seront", "ont", "est",
            "sont");

    private static final ImmutableSet<String> FROM = ImmutableSet.of("du", "des", "depuis", "le");
    private static final ImmutableSet<String> UNTIL = ImmutableSet.of("et", "ce", "y", "jusqu", "au");

    /** Words between a verb and its date: « commence le », « débutera dès le ». */
    private static final int FROM_VERB_TO_DATE = 3;

    /** In days: what runs over a change of year and is named by days of the week lasts no longer. */
    private static final int LONGEST_OVER_NEW_YEAR = 300;

    private DateRanges() {}

    /**
     * Whether words say that one date begins what the next one ends: « commence le 20 juin et se termine le 30 », « à partir du 22
     * juin et jusqu’au 5 juillet », « entre le 12 et le 15 juin », « Début : 3 juin. Fin : 8 juin ».
     */
    static boolean isSaidInWords(Passage passage, DateMention start, DateMention end) {
        int first = passage.indexAt(start.start());
        int between = passage.indexAt(start.end());
        int last = passage.indexAt(end.start());
        if (last - between > REACH || between >= last) {
            return areLabelled(passage, first, between, last);
        }
        if (isOneSentence(passage, first, last)) {
            boolean isBetween = passage.word(between).equals("et")
                    && (passage.word(first - 1).equals("entre")
                            || passage.word(first - 2).equals("entre"));
            boolean isUntil = FROM.contains(passage.word(first - 1))
                    && hasOnly(passage, between, last, UNTIL)
                    && has(passage, between, last, ENDS);
            boolean begins = has(passage, Math.max(0, first - FROM_VERB_TO_DATE), first, BEGINNINGS)
                    && isSaidOnce(passage, between, last);
            return (isBetween && last - between <= 2) || isUntil || begins;
        }
        return areLabelled(passage, first, between, last);
    }

    /** « et se termine le », with nothing else that another event could begin with. */
    private static boolean isSaidOnce(Passage passage, int from, int to) {
        boolean ends = false;
        for (int i = from; i < to; i++) {
            boolean isEnd = begins(passage.word(i), ENDS);
            if (!isEnd && !BETWEEN_BEGINNING_AND_END.contains(passage.word(i))) {
                return false;
            }
            ends |= isEnd;
        }
        return ends;
    }

    /** « Début des travaux : 3 juin. Fin des travaux : 8 juin. » */
    private static boolean areLabelled(Passage passage, int first, int between, int last) {
        int label = passage.sentenceFrom(first, FROM_VERB_TO_DATE);
        boolean hasLabels = passage.word(label).equals("debut")
                && between < last
                && passage.words().get(between).startsSentence()
                && passage.word(between).equals("fin")
                && isColonBefore(passage, first)
                && isColonBefore(passage, last);
        int ownWords = first - label;
        boolean areAlike = hasLabels && (last - between == ownWords || last - between == 1 || ownWords == 1);
        for (int i = 1; areAlike && i < Math.min(ownWords, last - between); i++) {
            areAlike = passage.word(label + i).equals(passage.word(between + i));
        }
        return areAlike;
    }

    private static boolean isColonBefore(Passage passage, int at) {
        return at > 0
                && passage.text()
                        .substring(
                                passage.words().get(at - 1).end(),
                                passage.words().get(at).start())
                        .strip()
                        .equals(":");
    }

    private static boolean isOneSentence(Passage passage, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (passage.words().get(i).startsSentence()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnly(Passage passage, int from, int to, ImmutableSet<String> words) {
        for (int i = from; i < to; i++) {
            if (!words.contains(passage.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Passage passage, int from, int to, ImmutableSet<String> beginnings) {
        for (int i = from; i < to; i++) {
            if (begins(passage.word(i), beginnings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String word, ImmutableSet<String> beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    static boolean isReversed(Passage passage, DateMention start, DateMention end) {
        boolean reversed = (start.year().isPresent() && end.year().isPresent())
                ? start.in(start.year().getAsInt())
                        .flatMap(first -> end.in(end.year().getAsInt()).map(first::isAfter))
                        .orElse(false)
                : (start.year().isEmpty() && start.month() == end.month() && start.day() > end.day());
        return (reversed || endsBeforeInOneYear(start, end))
                && !isOfTheYearBefore(start, end)
                && !isMoved(passage, start);
    }

    /** « du vendredi 11 décembre au lundi 30 novembre 2026 »: by its day of the week, the start is of the year of the end. */
    private static boolean endsBeforeInOneYear(DateMention start, DateMention end) {
        if (start.weekday().isEmpty() || end.year().isEmpty()) {
            return false;
        }
        int year = end.year().getAsInt();
        // « du 31 décembre au 2 janvier » passes the end of a year, « du 11 décembre au 30 novembre » hardly.
        boolean isLong = start.in(year - 1)
                .flatMap(
                        first -> end.in(year).map(last -> ChronoUnit.DAYS.between(first, last) > LONGEST_OVER_NEW_YEAR))
                .orElse(false);
        return endsFirst(start, end, year) && isLong && isOnItsWeekday(start, year) && !isOnItsWeekday(start, year - 1);
    }

    /** « du lundi 7 décembre au vendredi 3 décembre 2027 »: by its day of the week, the start is of the year before. */
    static boolean isOfTheYearBefore(DateMention start, DateMention end) {
        if (start.weekday().isEmpty() || end.year().isEmpty()) {
            return false;
        }
        int year = end.year().getAsInt();
        return endsFirst(start, end, year) && isOnItsWeekday(start, year - 1) && !isOnItsWeekday(start, year);
    }

    private static boolean endsFirst(DateMention start, DateMention end, int year) {
        return start.in(year).flatMap(first -> end.in(year).map(first::isAfter)).orElse(false);
    }

    private static boolean isOnItsWeekday(DateMention mention, int year) {
        return mention.in(year)
                .filter(date ->
                        mention.weekday().filter(date.getDayOfWeek()::equals).isPresent())
                .isPresent();
    }

    private static boolean isMoved(Passage passage, DateMention start) {
        int at = passage.indexAt(start.start());
        for (int i = passage.sentenceFrom(at, REACH); i < at; i++) {
            String word = passage.word(i);
            if (MOVES.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    static Finding finding(Passage passage, DateMention start, DateMention end) {
        String excerpt = passage.quote(start.start(), end.end());
        return passage.finding(
                        "ACC-07",
                        Severity.WARNING,
                        start.start(),
                        end.end(),
                        Wording.of(
                                "« " + excerpt + " » : la fin vient avant le début.",
                                "'" + excerpt + "': the end comes before the start."))
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier les deux dates, et écrire les deux mois s’ils diffèrent.",
                        "Check both dates, and write both months if they differ.")))
                .build();
    }
}
