package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The words that French dates are made of, folded. */
public final class DateWords {

    private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = ImmutableMap.<String, DayOfWeek>builder()
            .put("lundi", DayOfWeek.MONDAY)
            .put("mardi", DayOfWeek.TUESDAY)
            .put("mercredi", DayOfWeek.WEDNESDAY)
            .put("jeudi", DayOfWeek.THURSDAY)
            .put("vendredi", DayOfWeek.FRIDAY)
            .put("samedi", DayOfWeek.SATURDAY)
            .put("dimanche", DayOfWeek.SUNDAY)
            .buildOrThrow();

    /** Read with their full stop only: « mer » and « jeu » are words too. */
    private static final ImmutableMap<String, DayOfWeek> SHORT_WEEKDAYS = ImmutableMap.<String, DayOfWeek>builder()
            .put("lun", DayOfWeek.MONDAY)
            .put("mar", DayOfWeek.TUESDAY)
            .put("mer", DayOfWeek.WEDNESDAY)
            .put("jeu", DayOfWeek.THURSDAY)
            .put("ven", DayOfWeek.FRIDAY)
            .put("sam", DayOfWeek.SATURDAY)
            .put("dim", DayOfWeek.SUNDAY)
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

    private DateWords() {}

    /**
     * Returns the month a word names.
     *
     * @param word the word
     * @return the month from 1, or 0 if it names none
     */
    public static int month(Word word) {
        return MONTHS.getOrDefault(word.folded(), 0);
    }

    static boolean isShortMonth(Word word) {
        return SHORT_MONTHS.contains(word.folded());
    }

    /** The day of the month a word writes, whatever number it is; -1 if it writes none. */
    static int day(Word word) {
        return switch (word.folded()) {
            case "1er", "premier" -> 1;
            default -> word.folded().length() <= 2 ? word.number() : -1;
        };
    }

    /** The day of the week written right before a word: « jeudi 3 », « jeudi, 3 », « jeu. 3 ». */
    static Optional<DayOfWeek> weekdayBefore(String text, List<Word> words, int at) {
        if (at == 0) {
            return Optional.empty();
        }
        Word before = words.get(at - 1);
        int from = before.end();
        int to = words.get(at).start();
        DayOfWeek whole = WEEKDAYS.get(before.folded());
        if (whole != null && (Words.isBlank(text, from, to) || isBlankAfter(',', text, from, to))) {
            return Optional.of(whole);
        }
        DayOfWeek abbreviated = SHORT_WEEKDAYS.get(before.folded());
        return Optional.ofNullable(abbreviated).filter(day -> isBlankAfter('.', text, from, to));
    }

    /**
     * Returns the day of the week a word names in full.
     *
     * @param word the word
     * @return the day, or nothing if it names none
     */
    public static Optional<DayOfWeek> wholeWeekday(Word word) {
        return Optional.ofNullable(WEEKDAYS.get(word.folded()));
    }

    private static boolean isBlankAfter(char mark, String text, int from, int to) {
        return from < to && text.charAt(from) == mark && Words.isBlank(text, from + 1, to);
    }
}
