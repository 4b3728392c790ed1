package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The days of a text, and the ranges they make. Takes time linear in the number of words. */
public final class SpokenDays {

    private static final ImmutableSet<String> WEEKDAYS =
            ImmutableSet.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private SpokenDays() {}

    /**
     * Finds each day, the « 3 » of « du 3 au 5 septembre » among them. The last of a list (« les 3 et 5 septembre ») is left
     * out: which of them is meant cannot be told.
     *
     * @param text the text
     * @param words its words
     * @param reference the day the text is published, by which a date without a year is understood
     * @return the days in order
     */
    public static ImmutableList<ValueMention> each(String text, List<Word> words, LocalDate reference) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        for (DateMention mention : dates(text, words)) {
            if (!isListed(words, mention)) {
                found.add(new ValueMention(
                        mention.start(),
                        mention.end(),
                        mention.resolve(reference).map(FactValue.Day::new).orElse(null),
                        Ranges.hedge(words, mention.start())));
            }
        }
        return found.build();
    }

    /**
     * Finds the ranges, and the days that are part of none.
     *
     * @param text the text
     * @param words its words
     * @param reference the day the text is published
     * @return the mentions in order
     */
    public static ImmutableList<ValueMention> ranges(String text, List<Word> words, LocalDate reference) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        List<DateMention> dates = dates(text, words);
        for (int i = 0; i < dates.size(); i++) {
            DateMention left = dates.get(i);
            DateMention right = i + 1 < dates.size() ? dates.get(i + 1) : null;
            if (right != null && Ranges.joins(text, words, left.start(), left.end(), right.start())) {
                found.add(new ValueMention(
                        Ranges.start(words, left.start()), right.end(), days(left, right, reference), Hedge.EXACT));
                i++;
            } else if (!isListed(words, left)) {
                found.add(new ValueMention(
                        left.start(),
                        left.end(),
                        left.resolve(reference).map(FactValue.Day::new).orElse(null),
                        Ranges.hedge(words, left.start())));
            }
        }
        return found.build();
    }

    private static FactValue.@Nullable Days days(DateMention left, DateMention right, LocalDate reference) {
        Optional<LocalDate> until = right.resolve(reference);
        if (until.isEmpty()) {
            return null;
        }
        Optional<LocalDate> from = left.year().isPresent() ? left.resolve(reference) : within(left, until.get());
        return from.isPresent() && from.get().isBefore(until.get())
                ? new FactValue.Days(from.get(), until.get())
                : null;
    }

    /** A first day without a year is of the year of the last, or of the one before: « du 28 décembre au 3 janvier 2026 ». */
    private static Optional<LocalDate> within(DateMention left, LocalDate until) {
        int year = left.month() > until.getMonthValue() ? until.getYear() - 1 : until.getYear();
        return new DateMention(left.start(), left.end(), left.weekday(), left.day(), left.month(), OptionalInt.of(year))
                .resolve(until);
    }

    /** The dates, with those whose month only the end of the range names. */
    private static List<DateMention> dates(String text, List<Word> words) {
        List<DateMention> dates = new ArrayList<>();
        int covered = 0;
        for (DateMention mention : Mentions.dates(text, words)) {
            int at = Gaps.indexAt(words, mention.start());
            DateMention start = shortStart(text, words, at, mention);
            if (start != null && start.start() >= covered) {
                dates.add(start);
            }
            if (mention.start() >= covered) {
                dates.add(mention);
            }
            covered = Math.max(covered, mention.end());
        }
        return dates;
    }

    private static @Nullable DateMention shortStart(String text, List<Word> words, int at, DateMention end) {
        int joint = at;
        while (joint > 0 && at - joint < 2 && isJoint(Gaps.word(words, joint - 1))) {
            joint--;
        }
        int number = joint - 1;
        if (number < 0) {
            return null;
        }
        Word word = words.get(number);
        int day = word.folded().equals("1er") ? 1 : word.folded().length() <= 2 ? word.number() : -1;
        boolean opened = Gaps.isDash(text, word.end(), end.start())
                ? !isPartOfNumber(text, word)
                : Ranges.start(words, opening(words, number)) < opening(words, number);
        if (day < 1
                || day >= end.day()
                || !opened
                || !Ranges.joins(text, words, opening(words, number), word.end(), end.start())) {
            return null;
        }
        return new DateMention(opening(words, number), word.end(), Optional.empty(), day, end.month(), end.year());
    }

    /** Where a day starts: at its day of the week, if it is written. */
    private static int opening(List<Word> words, int number) {
        boolean named = WEEKDAYS.contains(Gaps.word(words, number - 1))
                && !words.get(number).startsSentence();
        return words.get(named ? number - 1 : number).start();
    }

    private static boolean isJoint(String word) {
        return word.equals("au") || word.equals("a") || word.equals("jusqu") || word.equals("et") || word.equals("le");
    }

    private static boolean isPartOfNumber(String text, Word word) {
        return word.start() > 0 && "/.-,:".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    /** « les 3, 4 et 5 septembre », « les 3 et 5 septembre »: the number before has no month of its own. */
    private static boolean isListed(List<Word> words, DateMention mention) {
        int at = Gaps.indexAt(words, mention.start());
        String before = Gaps.word(words, at - 1);
        if (!before.equals("et") && !before.equals("ou")) {
            return false;
        }
        Word number = at >= 2 ? words.get(at - 2) : null;
        return number != null
                && (number.folded().equals("1er")
                        || (number.folded().length() <= 2 && number.number() >= 1 && number.number() <= 31));
    }
}
