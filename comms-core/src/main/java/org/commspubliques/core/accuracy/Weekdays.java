package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Rule {@code ACC-02}: a day of the week that contradicts its date. */
final class Weekdays {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 180;

    private Weekdays() {}

    static Optional<Finding> judge(Passage passage, DateMention mention, Set<Integer> years, LocalDate reference) {
        return mention.weekday().flatMap(written -> judge(passage, mention, written, years, reference));
    }

    /** Judges a date by a day of the week that the text says of it, right before it or elsewhere. */
    static Optional<Finding> judge(
            Passage passage, DateMention mention, DayOfWeek written, Set<Integer> years, LocalDate reference) {
        Optional<LocalDate> date = mention.resolve(reference);
        if (date.isEmpty()
                || written == date.get().getDayOfWeek()
                || (mention.year().isEmpty() && !isNear(date.get(), reference))) {
            return Optional.empty();
        }
        OptionalInt named = mention.year().isPresent()
                ? OptionalInt.empty()
                : years.stream()
                        .mapToInt(year -> year)
                        .filter(year -> isRightIn(mention, year, written))
                        .findFirst();
        OptionalInt rightYear = named.isPresent()
                ? named
                : IntStream.of(date.get().getYear() + 1, date.get().getYear() - 1)
                        .filter(year -> isRightIn(mention, year, written))
                        .findFirst();
        Severity severity = named.isPresent() ? Severity.INFO : Severity.WARNING;
        return Optional.of(finding(passage, mention, severity, date.get(), rightYear, written));
    }

    private static boolean isNear(LocalDate date, LocalDate reference) {
        long days = ChronoUnit.DAYS.between(reference, date);
        return -DAYS_BACK <= days && days <= DAYS_AHEAD;
    }

    private static boolean isRightIn(DateMention mention, int year, DayOfWeek written) {
        return mention.in(year).filter(date -> date.getDayOfWeek() == written).isPresent();
    }

    private static Finding finding(
            Passage passage,
            DateMention mention,
            Severity severity,
            LocalDate date,
            OptionalInt rightYear,
            DayOfWeek written) {
        String excerpt = passage.quote(mention.start(), mention.end());
        Wording inFull = DateWording.inFull(date);
        Wording actual = DateWording.dayOfWeek(date.getDayOfWeek());
        Wording wrong = DateWording.dayOfWeek(written);
        boolean isBeforeIt = mention.weekday().isPresent();
        Wording advice = Wording.of(
                "Corriger le jour, ou la date si c’est elle qui est fausse.",
                "Correct the day, or the date if that is what is wrong.");
        Finding.Builder finding = passage.finding(
                        "ACC-02",
                        severity,
                        mention.start(),
                        mention.end(),
                        Wording.of(
                                "« " + excerpt + " » : ce jour est un " + actual.fr() + " (" + inFull.fr() + ")"
                                        + (isBeforeIt ? "" : ", et non un " + wrong.fr()) + ".",
                                "'" + excerpt + "': that day is a " + actual.en() + " (" + inFull.en() + ")"
                                        + (isBeforeIt ? "" : ", not a " + wrong.en()) + "."))
                .proposal(
                        isBeforeIt
                                ? Proposal.reword(
                                        advice,
                                        corrected(
                                                passage.text().substring(mention.start(), mention.end()), actual.fr()))
                                : Proposal.advice(advice));
        rightYear.ifPresent(year -> finding.proposal(otherYear(wrong, year)));
        return finding.build();
    }

    /** A text taken over from last year, or made for the next. */
    private static Proposal otherYear(Wording weekday, int year) {
        return Proposal.advice(Wording.of(
                "C’est bien un " + weekday.fr() + " en " + year + " : vérifier l’année.",
                "It is a " + weekday.en() + " in " + year + ": check the year."));
    }

    /** The date with another day of the week, abbreviated and in capitals as the one it takes the place of. */
    private static String corrected(String mention, String weekday) {
        int end = 0;
        while (end < mention.length() && Character.isLetter(mention.charAt(end))) {
            end++;
        }
        String word = end == 3 ? weekday.substring(0, 3) : weekday;
        return inTheCaseOf(mention, word) + mention.substring(end);
    }

    /** « JEUDI 3 » becomes « MERCREDI 3 », « Jeudi 3 » becomes « Mercredi 3 ». */
    static String inTheCaseOf(String model, String word) {
        if (!Character.isUpperCase(model.charAt(0))) {
            return word;
        }
        return Character.isUpperCase(model.charAt(1))
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** « jeudi 3 » with no month: said where it is so in no month from the one before publication to the second after. */
    static List<Finding> withoutMonth(Passage passage, List<DateMention> dates, LocalDate reference) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int nextDate = 0;
        for (int i = 0; i + 1 < passage.words().size(); i++) {
            int start = passage.words().get(i).start();
            while (nextDate < dates.size() && dates.get(nextDate).end() <= start) {
                nextDate++;
            }
            boolean isTaken = nextDate < dates.size() && dates.get(nextDate).start() <= start;
            Optional<DayOfWeek> weekday = isTaken ? Optional.empty() : weekdayNamed(passage.word(i));
            if (weekday.isPresent() && isDayThatEndsThere(passage, i)) {
                int day = passage.words().get(i + 1).number();
                if (!isSoInAMonthNear(weekday.get(), day, reference)) {
                    findings.add(
                            notNear(passage, start, passage.words().get(i + 1).end()));
                }
            }
        }
        return findings.build();
    }

    private static Optional<DayOfWeek> weekdayNamed(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (DateWording.dayOfWeek(day).fr().equals(word)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A number goes on in « lundi 8 h » and « lundi 12 enfants » ; what ends with the clause is a day. */
    private static boolean isDayThatEndsThere(Passage passage, int weekday) {
        int end = passage.words().get(weekday + 1).end();
        int day = passage.words().get(weekday + 1).number();
        boolean isAdjacent = Words.isBlank(
                passage.text(),
                passage.words().get(weekday).end(),
                passage.words().get(weekday + 1).start());
        boolean endsClause = end == passage.text().length()
                || ".;!?)\n".indexOf(passage.text().charAt(end)) >= 0;
        boolean isGlued = end + 1 < passage.text().length()
                && Character.isDigit(passage.text().charAt(end + 1));
        return isAdjacent && endsClause && !isGlued && day >= 1 && day <= 31;
    }

    private static boolean isSoInAMonthNear(DayOfWeek weekday, int day, LocalDate reference) {
        for (int i = -1; i <= 2; i++) {
            YearMonth month = YearMonth.from(reference).plusMonths(i);
            if (day <= month.lengthOfMonth() && month.atDay(day).getDayOfWeek() == weekday) {
                return true;
            }
        }
        return false;
    }

    private static Finding notNear(Passage passage, int start, int end) {
        String excerpt = passage.quote(start, end);
        return passage.finding(
                        "ACC-02",
                        Severity.INFO,
                        start,
                        end,
                        Wording.of(
                                "« " + excerpt + " » : aucun mois proche de la publication n’a un tel jour.",
                                "'" + excerpt + "': no month near publication has such a day."))
                .proposal(Proposal.advice(
                        Wording.of("Vérifier le jour, et écrire le mois.", "Check the day, and write the month.")))
                .build();
    }
}
