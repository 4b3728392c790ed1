package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the dates and hours that a French text mentions. Takes time linear in the number of words. */
public final class Mentions {

    private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = ImmutableMap.<String, DayOfWeek>builder()
            .put("lundi", DayOfWeek.MONDAY)
            .put("mardi", DayOfWeek.TUESDAY)
            .put("mercredi", DayOfWeek.WEDNESDAY)
            .put("jeudi", DayOfWeek.THURSDAY)
            .put("vendredi", DayOfWeek.FRIDAY)
            .put("samedi", DayOfWeek.SATURDAY)
            .put("dimanche", DayOfWeek.SUNDAY)
            .buildOrThrow();

    private static final ImmutableMap<String, Integer> MONTHS = ImmutableMap.<String, Integer>builder()
            .put("janvier", 1)
            .put("janv", 1)
            .put("fevrier", 2)
            .put("fevr", 2)
            .put("fev", 2)
            .put("mars", 3)
            .put("avril", 4)
            .put("avr", 4)
            .put("mai", 5)
            .put("juin", 6)
            .put("juillet", 7)
            .put("juil", 7)
            .put("aout", 8)
            .put("septembre", 9)
            .put("sept", 9)
            .put("octobre", 10)
            .put("oct", 10)
            .put("novembre", 11)
            .put("nov", 11)
            .put("decembre", 12)
            .put("dec", 12)
            .buildOrThrow();

    /** The names that are written with a full stop. */
    private static final ImmutableSet<String> SHORT_MONTHS =
            ImmutableSet.of("janv", "fevr", "fev", "avr", "juil", "sept", "oct", "nov", "dec");

    private Mentions() {}

    /**
     * Finds the dates.
     *
     * @param text the text
     * @param words its words
     * @return the dates in order
     */
    public static ImmutableList<DateMention> dates(String text, List<Word> words) {
        ImmutableList.Builder<DateMention> found = ImmutableList.builder();
        for (int i = 0; i + 1 < words.size(); i++) {
            DateMention mention = dateAt(text, words, i);
            if (mention != null) {
                found.add(mention);
            }
        }
        return found.build();
    }

    private static @Nullable DateMention dateAt(String text, List<Word> words, int at) {
        int day = dayNumber(words.get(at));
        if (day < 1 || day > 31) {
            return null;
        }
        Word second = words.get(at + 1);
        Integer namedMonth = MONTHS.get(second.folded());
        if (namedMonth != null && isBlank(text, words.get(at).end(), second.start())) {
            OptionalInt year = yearAfter(text, words, at + 2, second);
            Word last = year.isPresent() ? words.get(at + 2) : second;
            return mention(text, words, at, last, day, namedMonth, year);
        }
        if (at + 2 < words.size()
                && second.number() >= 1
                && second.number() <= 12
                && isJoinedBySlashOrDot(text, words.get(at), second)
                && isJoinedBySlashOrDot(text, second, words.get(at + 2))
                && words.get(at + 2).number() >= 1000) {
            Word year = words.get(at + 2);
            return mention(text, words, at, year, day, second.number(), OptionalInt.of(year.number()));
        }
        return null;
    }

    private static DateMention mention(
            String text, List<Word> words, int at, Word last, int day, int month, OptionalInt year) {
        Optional<Word> weekday = Optional.empty();
        if (at > 0) {
            Word before = words.get(at - 1);
            boolean adjacent = isBlank(text, before.end(), words.get(at).start())
                    || isBlankAfterComma(text, before.end(), words.get(at).start());
            if (adjacent) {
                weekday = Optional.of(before).filter(word -> WEEKDAYS.containsKey(word.folded()));
            }
            if (adjacent && before.folded().equals("le") && at > 1) {
                weekday = Optional.of(words.get(at - 2))
                        .filter(word ->
                                WEEKDAYS.containsKey(word.folded()) && isBlank(text, word.end(), before.start()));
            }
        }
        return new DateMention(
                weekday.map(Word::start).orElse(words.get(at).start()),
                last.end(),
                weekday.map(word -> WEEKDAYS.get(word.folded())),
                day,
                month,
                year);
    }

    private static OptionalInt yearAfter(String text, List<Word> words, int at, Word month) {
        if (at >= words.size()) {
            return OptionalInt.empty();
        }
        int year = words.get(at).number();
        int from = month.end();
        boolean abbreviated = SHORT_MONTHS.contains(month.folded()) && text.charAt(from) == '.';
        boolean adjacent =
                isBlank(text, abbreviated ? from + 1 : from, words.get(at).start());
        return adjacent && year >= 1800 && year <= 2200 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static int dayNumber(Word word) {
        return word.folded().equals("1er") ? 1 : word.folded().length() <= 2 ? word.number() : -1;
    }

    private static boolean isJoinedBySlashOrDot(String text, Word left, Word right) {
        String between = text.substring(left.end(), right.start());
        return between.equals("/") || between.equals(".");
    }

    private static boolean isBlankAfterComma(String text, int from, int to) {
        return from < to && text.charAt(from) == ',' && isBlank(text, from + 1, to);
    }

    /** Spaces of all kinds; a line break ends what is said. */
    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds the hours.
     *
     * @param text the text
     * @param words its words
     * @return the hours in order
     */
    public static ImmutableList<TimeMention> times(String text, List<Word> words) {
        ImmutableList.Builder<TimeMention> found = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            TimeMention mention = timeAt(text, words, i);
            if (mention != null) {
                found.add(mention);
                while (i + 1 < words.size() && words.get(i + 1).start() < mention.end()) {
                    i++;
                }
            }
        }
        return found.build();
    }

    private static @Nullable TimeMention timeAt(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (word.folded().equals("midi")) {
            boolean afternoon = at > 0 && words.get(at - 1).folded().equals("apres");
            return afternoon ? null : new TimeMention(word.start(), word.end(), LocalTime.NOON);
        }
        if (word.folded().equals("minuit")) {
            return new TimeMention(word.start(), word.end(), LocalTime.MIDNIGHT);
        }
        int h = word.folded().indexOf('h');
        if (h == 1 || h == 2) {
            return compactTime(text, words, at, h);
        }
        int hour = word.folded().length() <= 2 ? word.number() : -1;
        if (hour < 0 || at + 1 >= words.size()) {
            return null;
        }
        Word next = words.get(at + 1);
        if (isHourWord(next.folded()) && isBlank(text, word.end(), next.start())) {
            return withMinutes(text, words, at + 1, word.start(), hour);
        }
        if (text.substring(word.end(), next.start()).equals(":")
                && next.folded().length() == 2) {
            return time(word.start(), next.end(), hour, next.number());
        }
        return null;
    }

    private static boolean isHourWord(String folded) {
        return folded.equals("h") || folded.equals("heure") || folded.equals("heures");
    }

    private static @Nullable TimeMention compactTime(String text, List<Word> words, int at, int h) {
        Word word = words.get(at);
        int hour = digits(word.folded().substring(0, h));
        String rest = word.folded().substring(h + 1);
        if (hour < 0) {
            return null;
        }
        if (rest.isEmpty()) {
            return withMinutes(text, words, at, word.start(), hour);
        }
        return rest.length() == 2 ? time(word.start(), word.end(), hour, digits(rest)) : null;
    }

    /** The word at the place given closes the hour; minutes may follow it. */
    private static @Nullable TimeMention withMinutes(String text, List<Word> words, int at, int start, int hour) {
        Word closing = words.get(at);
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            if (next.folded().length() == 2
                    && next.number() >= 0
                    && next.number() < 60
                    && isBlank(text, closing.end(), next.start())) {
                return time(start, next.end(), hour, next.number());
            }
        }
        return time(start, closing.end(), hour, 0);
    }

    private static @Nullable TimeMention time(int start, int end, int hour, int minute) {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute > 0)) {
            return null;
        }
        return new TimeMention(start, end, LocalTime.of(hour % 24, minute));
    }

    private static int digits(String text) {
        return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }
}
