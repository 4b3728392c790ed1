package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a text: each date that has its month, and before it those that share the month with it. No word is
 * looked at more than a few times.
 */
final class DateReader {

    private static final ImmutableSet<String> JOINS = ImmutableSet.of("et", "ou", "puis", "au", "a");
    private static final ImmutableSet<String> RANGE_JOINS = ImmutableSet.of("au", "a");

    /** What stands before days that have no month of their own, or before a day that does not exist. */
    private static final ImmutableSet<String> INTRODUCTIONS = ImmutableSet.of(
            "le",
            "les",
            "du",
            "des",
            "au",
            "aux",
            "entre",
            "dates",
            "lundis",
            "mardis",
            "mercredis",
            "jeudis",
            "vendredis",
            "samedis",
            "dimanches");

    /** What stands before « 18/05 » where it is a day: « le », « à partir du », « jusqu’au », « avant ». « Dès » has its accent. */
    private static final ImmutableSet<String> DAY_INTRODUCTIONS =
            ImmutableSet.of("le", "les", "du", "au", "des", "avant");

    /** What follows numbers that are no day, whatever stands before: « au 10/12 rue Haute », « les 6/12 ans ». */
    private static final ImmutableSet<String> NO_DAY_BEFORE = ImmutableSet.of(
            "rue",
            "avenue",
            "boulevard",
            "place",
            "chemin",
            "allee",
            "quai",
            "impasse",
            "route",
            "square",
            "cours",
            "bis",
            "ter",
            "ans",
            "an",
            "mois",
            "points",
            "point",
            "tarif",
            "eme",
            "e",
            "personnes",
            "voix",
            "metres",
            "cm",
            "mm");

    /** What stands before a number that looks like a date: « arrêté n° 03.09.2025 ». */
    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("n", "no", "numero", "ref", "reference");

    private final String text;
    private final List<Word> words;
    private final List<DateMention> found = new ArrayList<>();

    /** The first word that no date has taken yet. */
    private int free;

    private DateReader(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static ImmutableList<DateMention> read(String text, List<Word> words) {
        DateReader reader = new DateReader(text, words);
        for (int i = 0; i + 1 < words.size(); i++) {
            Whole whole = reader.wholeAt(i);
            if (whole != null) {
                reader.add(whole);
                i = whole.last;
            }
        }
        return ImmutableList.copyOf(reader.found);
    }

    /** A date with its month; {@code at} and {@code last} are its first word, weekday apart, and its last. */
    private record Whole(int at, int last, int end, int day, int month, OptionalInt year) {}

    /** A day with its day of the week; {@code first} is the word both start at. */
    private record Unit(int first, int at, Optional<DayOfWeek> weekday, int day) {}

    /** What joins two days: the last word of the first one, and whether the second ends what the first begins. */
    private record Join(int before, boolean isRange) {}

    private @Nullable Whole wholeAt(int at) {
        int day = DateWords.day(words.get(at));
        Word second = words.get(at + 1);
        int named = DateWords.month(second);
        if (named > 0 && day >= 1 && Words.isBlank(text, words.get(at).end(), second.start())) {
            OptionalInt year = yearAfter(second, at + 2);
            int last = year.isPresent() ? at + 2 : at + 1;
            return admitted(new Whole(at, last, words.get(last).end(), day, named, year));
        }
        return startsFigure(at) ? null : numericAt(at, second);
    }

    private @Nullable Whole numericAt(int at, Word second) {
        char mark = markAfter(at);
        char secondMark = at + 2 < words.size() ? markAfter(at + 1) : ' ';
        int first = words.get(at).number();
        if (mark == '-' && secondMark == '-') {
            return isoAt(at, first);
        }
        if ((mark != '/' && mark != '.') || !isShort(words.get(at)) || !isShort(second) || second.number() < 1) {
            return null;
        }
        int day = DateWords.day(words.get(at));
        if (secondMark == '/' || secondMark == '.') {
            Word third = words.get(at + 2);
            boolean isWhole = third.number() >= 1000;
            boolean isTwoDigits = secondMark == mark
                    && third.folded().length() == 2
                    && third.number() >= 0
                    && second.folded().length() == 2;
            if (day < 0 || !(isWhole || isTwoDigits) || endsInsideFigure(at + 2)) {
                return null;
            }
            int year = isWhole ? third.number() : centuryOf(third.number()) + third.number();
            return admitted(new Whole(at, at + 2, third.end(), day, second.number(), OptionalInt.of(year)));
        }
        boolean isKnownAsDate = weekdayBefore(at).isPresent() || isIntroducedDay(at, day, second);
        boolean isFraction = words.get(at).folded().length() == 1
                && second.folded().length() == 1
                && day < second.number()
                && second.number() <= 4;
        if (mark == '/' && day >= 1 && isKnownAsDate && !isFraction && !endsInsideFigure(at + 1)) {
            return admitted(new Whole(at, at + 1, second.end(), day, second.number(), OptionalInt.empty()));
        }
        return null;
    }

    /** « le 18/05 », « du 18/05 au 22/05 », « les 18/05, 20/05 et 22/05 » : not « le 3/4 », « 12/20 », « 7/7 ». */
    private boolean isIntroducedDay(int at, int day, Word second) {
        boolean isDay = day >= 1 && day <= 31 && second.number() <= 12;
        boolean isWrittenAsOne =
                second.folded().length() == 2 || words.get(at).folded().length() == 2;
        boolean counts = at + 2 < words.size()
                && Words.isBlank(text, second.end(), words.get(at + 2).start())
                && NO_DAY_BEFORE.contains(words.get(at + 2).folded());
        return isDay && isWrittenAsOne && !counts && (isAfterIntroduction(at) || isListedAfterDate(at));
    }

    private boolean isAfterIntroduction(int at) {
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        boolean isOfMany = before.folded().equals("des") && text.indexOf('e', before.start()) == before.start() + 1;
        return DAY_INTRODUCTIONS.contains(before.folded())
                && !isOfMany
                && Words.isBlank(text, before.end(), words.get(at).start());
    }

    /** « le 18/05 et 20/05 » */
    private boolean isListedAfterDate(int at) {
        if (found.isEmpty()) {
            return false;
        }
        int from = words.get(free - 1).end();
        return at == free
                ? onlyMark(from, words.get(at).start()) == ','
                : at == free + 1
                        && JOINS.contains(words.get(free).folded())
                        && Words.isBlank(text, from, words.get(free).start())
                        && Words.isBlank(
                                text, words.get(free).end(), words.get(at).start());
    }

    /** « 2025-09-03 » ; a number of an act may look so too, hence only days that can exist are read. */
    private @Nullable Whole isoAt(int at, int year) {
        Word month = words.get(at + 1);
        Word day = words.get(at + 2);
        boolean isDate = words.get(at).folded().length() == 4
                && year >= 1800
                && year <= 2200
                && month.folded().length() == 2
                && day.folded().length() == 2
                && month.number() >= 1
                && month.number() <= 12
                && day.number() >= 1
                && day.number() <= 31
                && !endsInsideFigure(at + 2);
        return isDate
                ? admitted(new Whole(at, at + 2, day.end(), day.number(), month.number(), OptionalInt.of(year)))
                : null;
    }

    /** Two digits say a year of 1950 to 2049. */
    private static int centuryOf(int twoDigits) {
        return twoDigits < 50 ? 2000 : 1900;
    }

    /** A day or a month that cannot be is a date only where the words before it say so. */
    private @Nullable Whole admitted(Whole whole) {
        boolean isNamed = DateWords.month(words.get(whole.at + 1)) > 0;
        boolean isPlausible = whole.day >= 1 && whole.day <= 31 && whole.month <= 12;
        if (!isNamed && whole.at > 0 && NUMBERS.contains(words.get(whole.at - 1).folded())) {
            return null;
        }
        boolean isIntroduced = whole.day >= 1
                && whole.month <= 31
                && (weekdayBefore(whole.at).isPresent() || isAfter(whole.at, "le"))
                && !(isNamed && DateWords.isShortMonth(words.get(whole.at + 1)));
        return isPlausible || isIntroduced ? whole : null;
    }

    private boolean isAfter(int at, String word) {
        return at > 0
                && words.get(at - 1).folded().equals(word)
                && Words.isBlank(text, words.get(at - 1).end(), words.get(at).start());
    }

    private OptionalInt yearAfter(Word month, int at) {
        if (at >= words.size()) {
            return OptionalInt.empty();
        }
        int year = words.get(at).number();
        int from = month.end();
        boolean abbreviated = DateWords.isShortMonth(month) && text.charAt(from) == '.';
        boolean adjacent =
                Words.isBlank(text, abbreviated ? from + 1 : from, words.get(at).start());
        return adjacent && year >= 1800 && year <= 2200 && !isRoundCount(at, year)
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }

    /** « le 3 mars 2000 foyers » : a round number that a long word follows counts something. */
    private boolean isRoundCount(int at, int year) {
        return year % 100 == 0
                && at + 1 < words.size()
                && words.get(at + 1).folded().length() > 4
                && Words.isBlank(text, words.get(at).end(), words.get(at + 1).start());
    }

    private void add(Whole whole) {
        Unit own = unit(whole.at, whole.day);
        List<Unit> backwards = new ArrayList<>();
        List<Boolean> rangesBackwards = new ArrayList<>();
        Unit next = own;
        boolean joinsTheDateBefore = false;
        Join join = joinBefore(next.first);
        while (join != null) {
            rangesBackwards.add(join.isRange);
            if (join.before < free) {
                joinsTheDateBefore = join.before == free - 1 && !found.isEmpty();
                break;
            }
            int day = DateWords.day(words.get(join.before));
            if (day < 1 || day > 31 || startsFigure(join.before)) {
                break;
            }
            next = unit(join.before, day);
            backwards.add(next);
            join = joinBefore(next.first);
        }
        List<Unit> sharing = Lists.reverse(backwards);
        List<Boolean> ranges = Lists.reverse(rangesBackwards);
        boolean areIntroduced = joinsTheDateBefore
                || next.weekday.isPresent()
                || (next.first > 0
                        && INTRODUCTIONS.contains(words.get(next.first - 1).folded()));
        if (joinsTheDateBefore) {
            passTheYearBack(whole);
        }
        // There are as many joins as days that share the month, and one more where something stands before them.
        int firstJoin = ranges.size() - sharing.size() - 1;
        boolean previousIsAdded = joinsTheDateBefore;
        for (int i = 0; i < sharing.size(); i++) {
            Unit unit = sharing.get(i);
            boolean isKnown = areIntroduced || unit.weekday.isPresent();
            if (isKnown) {
                boolean endsRange = previousIsAdded && firstJoin + i >= 0 && ranges.get(firstJoin + i);
                found.add(new DateMention(
                        start(unit),
                        words.get(unit.at).end(),
                        unit.weekday,
                        unit.day,
                        whole.month,
                        whole.year,
                        true,
                        endsRange));
            }
            previousIsAdded = isKnown;
        }
        boolean endsRange = previousIsAdded && !ranges.isEmpty() && ranges.get(ranges.size() - 1);
        found.add(new DateMention(
                start(own), whole.end, own.weekday, whole.day, whole.month, whole.year, false, endsRange));
        free = whole.last + 1;
    }

    /** « du 20 décembre au 5 janvier 2026 » begins in 2025. */
    private void passTheYearBack(Whole whole) {
        DateMention before = found.get(found.size() - 1);
        if (before.year().isPresent() || whole.year.isEmpty()) {
            return;
        }
        boolean isLaterInTheYear =
                before.month() > whole.month || (before.month() == whole.month && before.day() > whole.day);
        int year = whole.year.getAsInt() - (isLaterInTheYear && before.month() != whole.month ? 1 : 0);
        found.set(
                found.size() - 1,
                new DateMention(
                        before.start(),
                        before.end(),
                        before.weekday(),
                        before.day(),
                        before.month(),
                        OptionalInt.of(year),
                        before.sharesMonth(),
                        before.endsRange()));
    }

    private int start(Unit unit) {
        return words.get(unit.weekday.isPresent() ? unit.first : unit.at).start();
    }

    /** Takes the day of the week, and the « le » between it and the day, to the day. */
    private Unit unit(int at, int day) {
        Optional<DayOfWeek> weekday = at > free ? DateWords.weekdayBefore(text, words, at) : Optional.empty();
        if (weekday.isPresent()) {
            return new Unit(at - 1, at, weekday, day);
        }
        if (at > free + 1 && isAfter(at, "le")) {
            Word before = words.get(at - 2);
            Optional<DayOfWeek> beforeLe = DateWords.wholeWeekday(before)
                    .filter(found ->
                            Words.isBlank(text, before.end(), words.get(at - 1).start()));
            if (beforeLe.isPresent()) {
                return new Unit(at - 2, at, beforeLe, day);
            }
        }
        return new Unit(at, at, Optional.empty(), day);
    }

    private Optional<DayOfWeek> weekdayBefore(int at) {
        return unit(at, 0).weekday;
    }

    /** What joins the day that starts at a word to the words before it: « et », « au », a comma, a dash. */
    private @Nullable Join joinBefore(int first) {
        int at = first;
        if (at > free + 1 && isAfter(at, "le")) {
            at--;
        }
        if (at == 0) {
            return null;
        }
        Word before = words.get(at - 1);
        int from = before.end();
        int to = words.get(at).start();
        if (JOINS.contains(before.folded())) {
            return at > 1
                            && Words.isBlank(text, from, to)
                            && isBlankOrComma(words.get(at - 2).end(), before.start())
                    ? new Join(at - 2, RANGE_JOINS.contains(before.folded()))
                    : null;
        }
        char mark = onlyMark(from, to);
        return switch (mark) {
            case ',' -> new Join(at - 1, false);
            case '-', '–', '—' -> new Join(at - 1, true);
            default -> null;
        };
    }

    private boolean isBlankOrComma(int from, int to) {
        return from < to && (Words.isBlank(text, from, to) || onlyMark(from, to) == ',');
    }

    /** The one character that is no space between two places; a space if there is none or there are several. */
    private char onlyMark(int from, int to) {
        int start = from;
        while (start < to && Words.isBlank(text, start, start + 1)) {
            start++;
        }
        return start < to && Words.isBlank(text, start + 1, to) ? text.charAt(start) : ' ';
    }

    /** Whether the word goes on a figure, an address or a number with a mark, such as « 12.03.09.25 » or « 8 h 30 ». */
    private boolean startsFigure(int at) {
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        int from = before.end();
        int to = words.get(at).start();
        boolean isGlued = to == from + 1 && "./-:,".indexOf(text.charAt(from)) >= 0;
        boolean isMinutes = before.folded().endsWith("h") && Words.isBlank(text, from, to);
        return (isGlued && Character.isDigit(text.charAt(from - 1))) || isMinutes;
    }

    private boolean endsInsideFigure(int at) {
        int end = words.get(at).end();
        return end + 1 < text.length()
                && "./-".indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    /** The mark that glues a word to the next one, or a space. */
    private char markAfter(int at) {
        int end = words.get(at).end();
        return words.get(at + 1).start() == end + 1 ? text.charAt(end) : ' ';
    }

    private static boolean isShort(Word word) {
        return word.folded().length() <= 2;
    }
}
