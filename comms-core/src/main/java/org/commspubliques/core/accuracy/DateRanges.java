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

    /** In days: what runs over a change of year and is named by days of the week lasts no longer. */
    private static final int LONGEST_OVER_NEW_YEAR = 300;

    private DateRanges() {}

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
