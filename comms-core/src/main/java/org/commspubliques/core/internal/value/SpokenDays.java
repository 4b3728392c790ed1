package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The days of a text, and the ranges they make. Takes time linear in the number of words. */
public final class SpokenDays {

    private SpokenDays() {}

    /**
     * Finds each day, the « 3 » of « du 3 au 5 septembre » among them. Days of a list (« les 3 et 5 septembre ») are left
     * out: which of them is meant cannot be told.
     *
     * @param text the text
     * @param words its words
     * @param reference the day the text is published, by which a date without a year is understood
     * @return the days in order
     */
    public static ImmutableList<ValueMention> each(String text, List<Word> words, LocalDate reference) {
        return read(text, words, reference, false);
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
        return read(text, words, reference, true);
    }

    private static ImmutableList<ValueMention> read(
            String text, List<Word> words, LocalDate reference, boolean asRanges) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        List<DateMention> dates = Mentions.dates(text, words);
        for (int i = 0; i < dates.size(); i++) {
            DateMention left = dates.get(i);
            DateMention right = i + 1 < dates.size() ? dates.get(i + 1) : null;
            if (right != null && isRange(text, words, left, right)) {
                if (asRanges) {
                    found.add(new ValueMention(
                            Ranges.start(words, left.start()), right.end(), days(left, right, reference), Hedge.EXACT));
                } else {
                    found.add(day(words, left, reference)).add(day(words, right, reference));
                }
                i++;
            } else if (left.sharesMonth()) {
                while (i + 1 < dates.size() && dates.get(i).sharesMonth()) {
                    i++;
                }
            } else {
                found.add(day(words, left, reference));
            }
        }
        return found.build();
    }

    private static boolean isRange(String text, List<Word> words, DateMention left, DateMention right) {
        return right.endsRange() || Ranges.joins(text, words, left.start(), left.end(), right.start());
    }

    private static ValueMention day(List<Word> words, DateMention mention, LocalDate reference) {
        return new ValueMention(
                mention.start(),
                mention.end(),
                mention.resolve(reference).map(FactValue.Day::new).orElse(null),
                Ranges.hedge(words, mention.start()));
    }

    private static FactValue.@Nullable Days days(DateMention left, DateMention right, LocalDate reference) {
        Optional<LocalDate> until = right.resolve(reference);
        if (until.isEmpty()) {
            return null;
        }
        // A first day without a year is of the year of the last, or of the one before: « du 28 décembre au 3 janvier ».
        int year = until.get().getYear();
        Optional<LocalDate> from = left.year().isPresent() && !left.sharesMonth()
                ? left.resolve(reference)
                : left.in(left.month() > right.month() ? year - 1 : year);
        return from.isPresent() && from.get().isBefore(until.get())
                ? new FactValue.Days(from.get(), until.get())
                : null;
    }
}
