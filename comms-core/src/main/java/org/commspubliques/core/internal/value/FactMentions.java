package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/**
 * Finds what a French text states for a fact: the values of its type that one of its cues announces, in the same sentence
 * and at most six words before. A cue announces the first value that follows it only, and closes the amount right before it:
 * « 400 F par adulte ». Thread-safe.
 */
public final class FactMentions {

    private static final int REACH_OF_A_CUE = 6;

    /** How many words may stand between the day and the hour of one moment: « le 3 septembre prochain, à partir de 8 h ». */
    private static final int DAY_TO_HOUR = 5;

    private final KnownPlaces places;

    /**
     * Creates a finder.
     *
     * @param places the places known by name
     */
    public FactMentions(KnownPlaces places) {
        this.places = places;
    }

    /**
     * Finds what a text states for a fact.
     *
     * @param fact the fact
     * @param text the text
     * @param words its words
     * @param day the day it is published, by which a date without a year is understood
     * @return the mentions in order
     */
    public List<ValueMention> of(Fact fact, String text, List<Word> words, LocalDate day) {
        if (words.isEmpty()) {
            return List.of();
        }
        FactValue value = fact.value();
        Cues cues = new Cues(fact.cues(), isTime(value) && !isDeadline(fact), text, words);
        if (value instanceof FactValue.TimeOfDay) {
            return cues.firstAnnounced(SpokenHours.each(text, words));
        }
        if (value instanceof FactValue.Hours) {
            return bounds(cues.firstAnnounced(SpokenHours.ranges(text, words)));
        }
        if (value instanceof FactValue.Day) {
            return cues.firstAnnounced(SpokenDays.each(text, words, day));
        }
        if (value instanceof FactValue.Days) {
            return bounds(cues.firstAnnounced(SpokenDays.ranges(text, words, day)));
        }
        if (value instanceof FactValue.Moment) {
            return moments(cues, text, words, day);
        }
        if (value instanceof FactValue.Quantity quantity) {
            return cues.announced(SpokenFigures.quantities(text, words, quantity.unit()));
        }
        if (value instanceof FactValue.Money money) {
            return cues.firstAnnounced(SpokenFigures.money(text, words, money.currency()));
        }
        if (value instanceof FactValue.Phone phone) {
            int digits = phone.digits().length();
            return digits < 6
                    ? cues.adjacent(SpokenPhones.each(text, words, 2))
                    : cues.firstAnnounced(SpokenPhones.each(text, words, 6));
        }
        if (value instanceof FactValue.Place) {
            return cues.firstAnnounced(places.in(words));
        }
        return cues.wordsAfter(REACH_OF_A_CUE + Words.folded(value.label().fr()).size());
    }

    /**
     * Finds the values of the type of a fact in a text, whatever announces them.
     *
     * @param fact the fact
     * @param text the text
     * @param words its words
     * @param day the day it is published
     * @return the mentions; none for a fact whose value is a word or a quantity
     */
    public List<ValueMention> anywhere(Fact fact, String text, List<Word> words, LocalDate day) {
        FactValue value = fact.value();
        if (value instanceof FactValue.TimeOfDay) {
            return SpokenHours.each(text, words);
        }
        if (value instanceof FactValue.Hours) {
            return SpokenHours.ranges(text, words);
        }
        if (value instanceof FactValue.Day) {
            return SpokenDays.each(text, words, day);
        }
        if (value instanceof FactValue.Days) {
            return SpokenDays.ranges(text, words, day);
        }
        if (value instanceof FactValue.Money money) {
            return SpokenFigures.money(text, words, money.currency());
        }
        return value instanceof FactValue.Phone ? SpokenPhones.each(text, words, 6) : List.of();
    }

    /** The end of inscriptions is told as that of other things is not. */
    private static boolean isDeadline(Fact fact) {
        return Stream.concat(Stream.of(fact.label().fr()), fact.cues().stream())
                .flatMap(text -> Words.folded(text).stream())
                .anyMatch(Cues::isOfDeadline);
    }

    private static boolean isTime(FactValue value) {
        return value instanceof FactValue.TimeOfDay
                || value instanceof FactValue.Hours
                || value instanceof FactValue.Day
                || value instanceof FactValue.Days
                || value instanceof FactValue.Moment;
    }

    /** A single hour or day states the start or the end of a range only where the words before say which. */
    private static List<ValueMention> bounds(List<ValueMention> announced) {
        return announced.stream()
                .filter(mention -> mention.value() == null
                        || mention.value() instanceof FactValue.Hours
                        || mention.value() instanceof FactValue.Days
                        || mention.hedge() != Hedge.EXACT)
                .collect(ImmutableList.toImmutableList());
    }

    /** A day with the hour that follows it, or either alone. */
    private static List<ValueMention> moments(Cues cues, String text, List<Word> words, LocalDate day) {
        List<ValueMention> days = SpokenDays.each(text, words, day);
        List<ValueMention> hours = SpokenHours.each(text, words);
        List<ValueMention> found = new ArrayList<>();
        Set<Integer> paired = new HashSet<>();
        int hour = 0;
        int next = 0;
        for (ValueMention mention : cues.firstAnnounced(days)) {
            while (hour < hours.size() && hours.get(hour).start() < mention.end()) {
                hour++;
            }
            while (next < days.size() && days.get(next).start() <= mention.start()) {
                next++;
            }
            int nextDay = next < days.size() ? days.get(next).start() : text.length();
            if (hour < hours.size()
                    && hours.get(hour).start() < nextDay
                    && cues.isNear(mention.end(), hours.get(hour).start(), DAY_TO_HOUR)
                    && mention.value() instanceof FactValue.Day date
                    && hours.get(hour).value() instanceof FactValue.TimeOfDay time) {
                paired.add(hours.get(hour).start());
                found.add(new ValueMention(
                        mention.start(),
                        hours.get(hour).end(),
                        new FactValue.Moment(LocalDateTime.of(date.date(), time.time())),
                        Hedge.EXACT));
            } else {
                found.add(mention);
            }
        }
        cues.firstAnnounced(hours).stream()
                .filter(mention -> !paired.contains(mention.start()))
                .forEach(found::add);
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(ValueMention::start), found);
    }
}
