package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The days, hours and amounts of an English text: « Tuesday 9 September », « September 9th, 2025 », « 8:30 am », « XPF 1,500 ».
 * Dates in digits alone are not read, since who writes English may mean either order. Takes time linear in the number of words.
 */
public final class EnglishValues {

    private static final ImmutableMap<String, Integer> MONTHS = ImmutableMap.<String, Integer>builder()
            .put("january", 1)
            .put("jan", 1)
            .put("february", 2)
            .put("feb", 2)
            .put("march", 3)
            .put("april", 4)
            .put("apr", 4)
            .put("may", 5)
            .put("june", 6)
            .put("july", 7)
            .put("august", 8)
            .put("aug", 8)
            .put("september", 9)
            .put("sept", 9)
            .put("sep", 9)
            .put("october", 10)
            .put("oct", 10)
            .put("november", 11)
            .put("nov", 11)
            .put("december", 12)
            .put("dec", 12)
            .buildOrThrow();

    private static final ImmutableMap<String, LocalTime> NAMED =
            ImmutableMap.of("noon", LocalTime.NOON, "midday", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT);

    private static final ImmutableSet<String> LINKS = ImmutableSet.of("to", "until", "till", "and", "through");
    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th");
    private static final ImmutableSet<String> PACIFIC = ImmutableSet.of("xpf", "cfp", "f");

    /** « Room 12 400 F »: the number after these is no amount. */
    private static final ImmutableSet<String> NUMBERED =
            ImmutableSet.of("room", "hall", "no", "number", "lot", "gate", "route", "bus", "line");

    private static final int LONGEST_NUMBER = 30;

    private EnglishValues() {}

    /**
     * Finds the days.
     *
     * @param words the words of the text
     * @param reference the day the text is public, by which a date without a year is understood
     * @return the days in order
     */
    public static ImmutableList<ValueMention> days(List<Word> words, LocalDate reference) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            int month = MONTHS.getOrDefault(words.get(i).folded(), 0);
            if (month == 0) {
                continue;
            }
            int before = i - 1;
            if (Gaps.word(words, before).equals("of")) {
                before--;
            }
            int day = day(words, before);
            if (day > 0) {
                OptionalInt year = year(words, i + 1);
                // « 12 to 14 December »
                int start = before - (LINKS.contains(Gaps.word(words, before - 1)) ? 2 : 1);
                int first = day(words, start);
                if (first > 0) {
                    add(found, words, start, i, first, month, year, reference);
                }
                add(found, words, before, year.isPresent() ? i + 1 : i, day, month, year, reference);
            } else if (day(words, i + 1) > 0) {
                OptionalInt year = year(words, i + 2);
                add(found, words, i, year.isPresent() ? i + 2 : i + 1, day(words, i + 1), month, year, reference);
            }
        }
        return found.build();
    }

    private static void add(
            ImmutableList.Builder<ValueMention> found,
            List<Word> words,
            int first,
            int last,
            int day,
            int month,
            OptionalInt year,
            LocalDate reference) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        new DateMention(start, end, Optional.empty(), day, month, year, false, false)
                .resolve(reference)
                .ifPresent(date -> found.add(new ValueMention(start, end, new FactValue.Day(date), Hedge.EXACT)));
    }

    /** « 9 » or « 9th »; 0 where the word is no day of a month. */
    private static int day(List<Word> words, int at) {
        String word = Gaps.word(words, at);
        String digits = word.length() > 2 && ORDINALS.contains(word.substring(word.length() - 2))
                ? word.substring(0, word.length() - 2)
                : word;
        int day = Words.twoDigits(digits);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static OptionalInt year(List<Word> words, int at) {
        if (at >= words.size() || words.get(at).startsSentence()) {
            return OptionalInt.empty();
        }
        int year = words.get(at).number();
        return year >= 1900 && year <= 2200 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /**
     * Tells whether a word is the name of a month.
     *
     * @param folded the word, folded
     * @return true for « december » and « dec »
     */
    public static boolean isMonth(String folded) {
        return MONTHS.containsKey(folded);
    }

    /**
     * Finds the hours.
     *
     * @param text the text
     * @param words its words
     * @return the hours in order
     */
    public static ImmutableList<ValueMention> hours(String text, List<Word> words) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            Clock clock = clockAt(text, words, i);
            if (clock == null) {
                i++;
                continue;
            }
            Clock next = clock.half() != null || clock.isTold() ? null : follower(text, words, clock);
            LocalTime time = clock.isTold() ? clock.time(clock.half()) : next == null ? null : clock.before(next);
            if (time != null) {
                found.add(new ValueMention(
                        words.get(i).start(),
                        words.get(clock.next() - 1).end(),
                        new FactValue.TimeOfDay(time),
                        Hedge.EXACT));
            }
            i = clock.next();
        }
        return found.build();
    }

    /**
     * What looks like an hour.
     *
     * @param hour 0 to 24
     * @param minute 0 to 59, or -1 where none is written
     * @param half {@code am} or {@code pm}, where it is written
     * @param isCounted whether it is written as on a clock of 24 hours, « 15:00 » or « 15 h »
     * @param next the index of the word after it
     */
    private record Clock(int hour, int minute, @Nullable String half, boolean isCounted, int next) {

        boolean isTold() {
            return half != null || isCounted;
        }

        LocalTime time(@Nullable String wanted) {
            int counted = wanted == null ? hour % 24 : hour % 12 + (wanted.equals("pm") ? 12 : 0);
            return LocalTime.of(counted, Math.max(0, minute));
        }

        /** The hour of « 10 to 2 pm » is in the morning, of « 10 to 2 am » in the evening, of « 8 to 10 pm » as its end. */
        @Nullable LocalTime before(Clock end) {
            String ending = end.half();
            if (ending == null || hour > 12 || hour == 0) {
                return end.isCounted() && minute >= 0 ? time(null) : null;
            }
            LocalTime same = time(ending);
            return same.isBefore(end.time(ending)) ? same : time(ending.equals("pm") ? "am" : "pm");
        }
    }

    private static @Nullable Clock follower(String text, List<Word> words, Clock clock) {
        int at = clock.next();
        if (at >= words.size()) {
            return null;
        }
        boolean dash = Gaps.isDash(text, words.get(at - 1).end(), words.get(at).start());
        int next = dash ? at : LINKS.contains(words.get(at).folded()) ? at + 1 : -1;
        if (next < 0 || next >= words.size() || words.get(next).startsSentence()) {
            return null;
        }
        LocalTime named = NAMED.get(words.get(next).folded());
        return named == null
                ? clockAt(text, words, next)
                : new Clock(12, 0, named.equals(LocalTime.NOON) ? "pm" : "am", false, next + 1);
    }

    private static @Nullable Clock clockAt(String text, List<Word> words, int at) {
        String word = words.get(at).folded();
        LocalTime named = NAMED.get(word);
        if (named != null) {
            return new Clock(named.getHour(), 0, null, true, at + 1);
        }
        int hour = Words.twoDigits(word);
        if (hour < 0) {
            // « 8am », « 8h », « 8h30 »
            int letters = 0;
            while (letters < word.length() && Character.isDigit(word.charAt(letters))) {
                letters++;
            }
            hour = Words.twoDigits(word.substring(0, letters));
            String rest = word.substring(letters);
            if (hour < 0 || hour > 24) {
                return null;
            }
            if (rest.equals("am") || rest.equals("pm")) {
                return hour <= 12 ? new Clock(hour, -1, rest, false, at + 1) : null;
            }
            int minute = rest.startsWith("h") ? Words.twoDigits(rest.substring(1)) : -1;
            return rest.equals("h") || (minute >= 0 && minute < 60)
                    ? new Clock(hour, minute, null, true, at + 1)
                    : null;
        }
        if (hour > 24) {
            return null;
        }
        int next = at + 1;
        int minute = -1;
        boolean colon = false;
        if (next < words.size() && words.get(next).start() == words.get(at).end() + 1) {
            char between = text.charAt(words.get(at).end());
            String second = words.get(next).folded();
            int digits = Math.min(2, second.length());
            int written = digits == 2 ? Words.twoDigits(second.substring(0, 2)) : -1;
            String rest = second.substring(digits);
            boolean isHalf = rest.equals("am") || rest.equals("pm");
            if ((between == ':' || between == '.') && written >= 0 && written < 60 && (rest.isEmpty() || isHalf)) {
                if (isHalf) {
                    return hour <= 12 ? new Clock(hour, written, rest, false, next + 1) : null;
                }
                minute = written;
                colon = between == ':';
                next++;
            }
        }
        String after = Gaps.word(words, next);
        if (after.equals("am") || after.equals("pm")) {
            return hour <= 12 ? new Clock(hour, minute, after, false, next + 1) : null;
        }
        if ((after.equals("a") || after.equals("p"))
                && Gaps.word(words, next + 1).equals("m")
                && hour <= 12) {
            return new Clock(hour, minute, after + "m", false, next + 2);
        }
        if (after.equals("h") && minute < 0) {
            int minutes = Words.twoDigits(Gaps.word(words, next + 1));
            boolean hasMinutes =
                    minutes >= 0 && minutes < 60 && Gaps.word(words, next + 1).length() == 2;
            return new Clock(hour, hasMinutes ? minutes : -1, null, true, hasMinutes ? next + 2 : next + 1);
        }
        // « 1:30 to 3:30 pm »: only « 13:30 » and « 09:30 » are surely of a clock of 24 hours.
        boolean isCounted = colon && (hour > 12 || word.startsWith("0"));
        boolean isDotted = minute >= 0 && !colon;
        return isDotted ? null : new Clock(hour, minute, null, isCounted, next);
    }

    /**
     * Finds the amounts of money.
     *
     * @param text the text
     * @param words its words
     * @param local the currency that « francs » alone means
     * @return the amounts in order
     */
    public static ImmutableList<ValueMention> money(String text, List<Word> words, Currency local) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            int first = i++;
            if (!words.get(first).isNumber() || isJoined(text, words.get(first).start())) {
                continue;
            }
            StringBuilder digits = new StringBuilder(words.get(first).folded());
            boolean isGrouped = digits.length() <= 3 && !NUMBERED.contains(Gaps.word(words, first - 1));
            while (i < words.size() && isGrouped && isGroup(text, words, i, digits)) {
                digits.append(words.get(i++).folded());
            }
            if (i < words.size() && isDecimals(text, words, i)) {
                digits.append('.').append(words.get(i++).folded());
            }
            if (digits.length() > LONGEST_NUMBER) {
                continue;
            }
            int start = words.get(first).start();
            int end = words.get(i - 1).end();
            Currency before = currencyBefore(text, words, first);
            SpokenCurrency after = before != null ? null : SpokenCurrency.at(text, words, end, i, local);
            Currency currency = before != null ? before : after == null ? null : after.currency();
            if (currency != null) {
                found.add(new ValueMention(
                        start,
                        after == null ? end : after.end(),
                        new FactValue.Money(new BigDecimal(digits.toString()), currency),
                        Hedge.EXACT));
            }
        }
        return found.build();
    }

    /** « 2.000 » is not written so in English, and its end is no number. */
    private static boolean isJoined(String text, int start) {
        return start >= 2 && ".,".indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2));
    }

    /** « 1,500 », « 1 500 »: three digits after a mark. */
    private static boolean isGroup(String text, List<Word> words, int at, StringBuilder before) {
        Word word = words.get(at);
        if (!word.isNumber() || word.folded().length() != 3 || before.length() > LONGEST_NUMBER) {
            return false;
        }
        int mark = words.get(at - 1).end();
        return word.start() == mark + 1 && ", \u00A0\u202F".indexOf(text.charAt(mark)) >= 0;
    }

    private static boolean isDecimals(String text, List<Word> words, int at) {
        Word word = words.get(at);
        int mark = words.get(at - 1).end();
        return word.isNumber() && word.folded().length() <= 2 && word.start() == mark + 1 && text.charAt(mark) == '.';
    }

    /** « €12.50 », « XPF 1,500 » */
    private static @Nullable Currency currencyBefore(String text, List<Word> words, int at) {
        int sign = words.get(at).start() - 1;
        while (sign > 0 && Gaps.isBlank(text, sign, sign + 1)) {
            sign--;
        }
        if (sign >= 0 && text.charAt(sign) == '€') {
            return Currency.getInstance("EUR");
        }
        if (at == 0
                || words.get(at).startsSentence()
                || !Gaps.isBlank(text, words.get(at - 1).end(), words.get(at).start())) {
            return null;
        }
        String word = words.get(at - 1).folded();
        // « F » alone may belong to the amount before: « 400 F 200 F »
        boolean isPacific =
                PACIFIC.contains(word) && (at < 2 || !words.get(at - 2).isNumber());
        return word.equals("eur") ? Currency.getInstance("EUR") : isPacific ? Currency.getInstance("XPF") : null;
    }
}
