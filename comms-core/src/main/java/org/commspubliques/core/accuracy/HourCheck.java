package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.List;
import org.commspubliques.core.accuracy.ClockReader.Clock;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Exactitude des heures: rules {@code ACC-06} (an hour that no clock shows) and {@code ACC-07} (an end before its start).
 *
 * <p>« 25 h » is a length of time as well: it is found wrong right after a day, and at the end of opening hours. « de 22 h à
 * 6 h » is a night: an end before the start is found only between two hours of the day (6 h to 24 h) with more than 16 hours
 * from one to the other through the night, and gives a warning only above 18 hours, where the sentence speaks of opening or
 * names the day. French texts only, and never the column of the opposition. Takes time linear in the text. Thread-safe.
 */
public final class HourCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.hours";

    private static final ImmutableSet<String> WEEKDAYS =
            ImmutableSet.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final ImmutableSet<String> BETWEEN_DAY_AND_HOUR =
            ImmutableSet.of("a", "de", "des", "vers", "jusqu", "matin", "soir", "midi");

    /** By the beginning of the word: what speaks of hours on a clock. */
    private static final ImmutableSet<String> OPENING =
            ImmutableSet.of("ouvert", "ouvri", "horaire", "permanence", "accueil", "accessible", "guichet");

    /** By the beginning of the word: a night is said, or a length of time or an hour is changed. */
    private static final ImmutableSet<String> OTHER_SENSE = ImmutableSet.of(
            "nuit",
            "lendemain",
            "nocturne",
            "pass",
            "redui",
            "ramen",
            "avanc",
            "report",
            "decal",
            "recul",
            "diminu",
            "par",
            "hebdomadaire",
            "duree");

    /** By the beginning of the word: hours are counted, not told. */
    private static final ImmutableSet<String> LENGTH = ImmutableSet.of(
            "semaine",
            "hebdo",
            "mois",
            "mensuel",
            "annuel",
            "dur",
            "pass",
            "amplitude",
            "volume",
            "total",
            "augment",
            "etend",
            "redui",
            "contrat",
            "formation");

    /** By the beginning of the word: a length of time is bounded. */
    private static final ImmutableSet<String> LIMITS = ImmutableSet.of(
            "limit", "plafon", "maximum", "minimum", "aide", "soit", "equiv", "credit", "quota", "estim", "cumul");

    /** In hours: what is past midnight is seldom counted on for longer. */
    private static final int LATEST_MEANT = 29;

    private static final int REACH = 15;
    private static final int DAY = 24 * 60;
    private static final int LONG_NIGHT = 16 * 60;
    private static final int LONGER_THAN_ANY_NIGHT = 18 * 60;
    private static final int MORNING = 6 * 60;

    /** Creates the check. */
    public HourCheck() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Passage passage : Passage.of(communication, variant)) {
            List<DateMention> dates = Mentions.dates(passage.text(), passage.words());
            List<Clock> clocks = ClockReader.read(passage);
            int date = 0;
            for (int i = 0; i < clocks.size(); i++) {
                Clock clock = clocks.get(i);
                while (date < dates.size() && dates.get(date).end() <= clock.start()) {
                    date++;
                }
                int dayEnd = date > 0 ? dates.get(date - 1).end() : -1;
                if (!clock.isOnAClock()) {
                    boolean endsHours = i > 0 && endsHours(passage, clocks.get(i - 1), clock);
                    if (clock.minute() >= 60
                            || endsHours
                            || isAfterDay(passage, clocks, i, dayEnd)
                            || isToldAlone(passage, clock)
                            || isOfHoursPastMidnight(passage, clocks, i)) {
                        findings.add(impossible(passage, clock));
                    }
                } else if (i > 0 && isRange(passage, clocks.get(i - 1), clock)) {
                    int night = DAY - clocks.get(i - 1).minutes() + clock.minutes();
                    if (night < DAY && night > LONG_NIGHT && !hasOtherSense(passage, clocks.get(i - 1), clock)) {
                        boolean isClear = night > LONGER_THAN_ANY_NIGHT
                                && (speaksOfOpening(passage, clock) || isAfterDay(passage, clocks, i, dayEnd));
                        findings.add(reversed(passage, clocks.get(i - 1), clock, isClear));
                    }
                }
            }
        }
        return findings.build();
    }

    /** « jeudi à 25 h », « le 3 mars de 20 h à 25 h » : the day stands right before the hour or before its range. */
    private static boolean isAfterDay(Passage passage, List<Clock> clocks, int index, int dayEnd) {
        Clock clock = clocks.get(index);
        boolean endsRange = index > 0 && isRange(passage, clocks.get(index - 1), clock);
        int at = (endsRange ? clocks.get(index - 1) : clock).first() - 1;
        boolean isLengthOfTime = switch (passage.word(clock.last() + 1)) {
            case "par", "hebdomadaires", "de", "d", "sur" -> true;
            default -> false;
        };
        // « du lundi au vendredi 35 h » is a length of time.
        boolean isAnnounced = endsRange || passage.word(at).equals("a");
        for (int steps = 0; steps < 3 && at >= 0 && BETWEEN_DAY_AND_HOUR.contains(passage.word(at)); steps++) {
            at--;
        }
        boolean followsDate = at >= 0 && passage.words().get(at).end() == dayEnd;
        return isAnnounced && !isLengthOfTime && (followsDate || WEEKDAYS.contains(passage.word(at)));
    }

    /** « Ouvert de 8 h à 25 h »; « passe de 8 h à 25 h par semaine » is how long. */
    private static boolean endsHours(Passage passage, Clock first, Clock second) {
        return first.isOnAClock()
                && isRange(passage, first, second)
                && speaksOfOpening(passage, second)
                && !hasWord(passage, second, LENGTH);
    }

    /** « Réunion à 26 h. », « à 24h30 » : « à 35 h par semaine », « limité à 26 h » are lengths of time. */
    private static boolean isToldAlone(Passage passage, Clock clock) {
        boolean isNight = clock.hour() >= 24 && clock.hour() <= LATEST_MEANT;
        int next = clock.last() + 1;
        boolean endsClause = next >= passage.words().size()
                || !Words.isBlank(
                        passage.text(), clock.end(), passage.words().get(next).start());
        return isNight
                && endsClause
                && passage.word(clock.first() - 1).equals("a")
                && !hasWord(passage, clock, LENGTH)
                && !hasWord(passage, clock, LIMITS);
    }

    /** « Ouvert de 24h30 à 26h » */
    private static boolean isOfHoursPastMidnight(Passage passage, List<Clock> clocks, int index) {
        Clock clock = clocks.get(index);
        boolean isFirst = index + 1 < clocks.size()
                && isRange(passage, clock, clocks.get(index + 1))
                && clocks.get(index + 1).hour() <= LATEST_MEANT;
        boolean isSecond = index > 0 && isRange(passage, clocks.get(index - 1), clock);
        return clock.hour() <= LATEST_MEANT
                && (isFirst || isSecond)
                && speaksOfOpening(passage, clock)
                && !hasWord(passage, clock, LENGTH);
    }

    /** « de 8 h à 12 h », « 8 h - 12 h », « entre 8 h et 12 h », « à partir de 8 h et jusqu’à 12 h » */
    private static boolean isRange(Passage passage, Clock first, Clock second) {
        String before = passage.word(first.first() - 1);
        String between = passage.word(first.last() + 1);
        return switch (second.first() - first.last()) {
            case 1 ->
                isDash(passage.text().substring(first.end(), second.start()).strip());
            case 2 -> (between.equals("a") && before.equals("de")) || (between.equals("et") && before.equals("entre"));
            case 3 -> between.equals("jusqu") && isFrom(passage, first, before);
            case 4 ->
                between.equals("et")
                        && passage.word(first.last() + 2).equals("jusqu")
                        && isFrom(passage, first, before);
            default -> false;
        };
    }

    private static boolean isFrom(Passage passage, Clock first, String before) {
        return before.equals("des")
                || (before.equals("de") && passage.word(first.first() - 2).equals("partir"));
    }

    private static boolean isDash(String between) {
        return between.equals("-") || between.equals("–") || between.equals("—");
    }

    private static boolean hasOtherSense(Passage passage, Clock first, Clock second) {
        return first.minutes() < MORNING || second.minutes() < MORNING || hasWord(passage, second, OTHER_SENSE);
    }

    private static boolean speaksOfOpening(Passage passage, Clock clock) {
        return hasWord(passage, clock, OPENING);
    }

    private static boolean hasWord(Passage passage, Clock clock, ImmutableSet<String> beginnings) {
        int to = passage.sentenceTo(clock.last(), REACH);
        for (int i = passage.sentenceFrom(clock.first(), REACH); i < to; i++) {
            String word = passage.word(i);
            // « à partir de » is no « par semaine ».
            if (!word.equals("partir") && beginnings.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static Finding impossible(Passage passage, Clock clock) {
        String excerpt = passage.quote(clock.start(), clock.end());
        return passage.finding(
                        "ACC-06",
                        Severity.WARNING,
                        clock.start(),
                        clock.end(),
                        Wording.of(
                                "« " + excerpt + " » : cette heure n’existe pas.",
                                "'" + excerpt + "': there is no such hour."))
                .proposal(Proposal.advice(Wording.of("Vérifier l’heure.", "Check the hour.")))
                .build();
    }

    private static Finding reversed(Passage passage, Clock first, Clock second, boolean isClear) {
        String excerpt = passage.quote(first.start(), second.end());
        String start = hour(first);
        String end = hour(second);
        return passage.finding(
                        "ACC-07",
                        isClear ? Severity.WARNING : Severity.INFO,
                        first.start(),
                        second.end(),
                        Wording.of(
                                "« " + excerpt + " » : la fin (" + end + ") vient avant le début (" + start + ").",
                                "'" + excerpt + "': the end (" + end + ") comes before the start (" + start + ")."))
                .confidence(isClear ? 1 : 0.5)
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier les deux heures ; écrire « le lendemain » si la fin est un autre jour.",
                        "Check both hours; say 'the next day' if the end is on another day.")))
                .build();
    }

    private static String hour(Clock clock) {
        return DateWording.hour(LocalTime.of(clock.hour() % 24, clock.minute())).fr();
    }
}
