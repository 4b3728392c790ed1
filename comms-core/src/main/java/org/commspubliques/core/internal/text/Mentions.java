package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates and hours that a French text mentions. Takes time linear in the number of words. */
public final class Mentions {

    private Mentions() {}

    /**
     * Finds the dates.
     *
     * @param text the text
     * @param words its words
     * @return the dates in order
     */
    public static ImmutableList<DateMention> dates(String text, List<Word> words) {
        return DateReader.read(text, words);
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
            TimeMention written = timeAt(text, words, i);
            if (written != null) {
                TimeMention mention = inTheEvening(words, i, written);
                found.add(mention);
                while (i + 1 < words.size() && words.get(i + 1).start() < mention.end()) {
                    i++;
                }
            }
        }
        return found.build();
    }

    /** « 6 h du soir », « 3 heures de l’après-midi » */
    private static TimeMention inTheEvening(List<Word> words, int first, TimeMention written) {
        int hour = written.time().getHour();
        if (hour == 0 || hour >= 12) {
            return written;
        }
        int at = first;
        while (at < words.size() && words.get(at).start() < written.end()) {
            at++;
        }
        int end = isFollowedBy(words, at, "du", "soir")
                ? at + 1
                : isFollowedBy(words, at, "de", "l", "apres", "midi") ? at + 3 : -1;
        return end < 0
                ? written
                : new TimeMention(
                        written.start(), words.get(end).end(), written.time().plusHours(12));
    }

    private static boolean isFollowedBy(List<Word> words, int at, String... expected) {
        if (at + expected.length > words.size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!words.get(at + i).folded().equals(expected[i])) {
                return false;
            }
        }
        return true;
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
        if (isHourWord(next.folded()) && Words.isBlank(text, word.end(), next.start())) {
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
        int hour = Words.twoDigits(word.folded().substring(0, h));
        String rest = word.folded().substring(h + 1);
        if (hour < 0) {
            return null;
        }
        if (rest.isEmpty()) {
            return withMinutes(text, words, at, word.start(), hour);
        }
        return rest.length() == 2 ? time(word.start(), word.end(), hour, Words.twoDigits(rest)) : null;
    }

    /** The word at the place given closes the hour; minutes may follow it. */
    private static @Nullable TimeMention withMinutes(String text, List<Word> words, int at, int start, int hour) {
        Word closing = words.get(at);
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            if (next.folded().length() == 2
                    && next.number() >= 0
                    && next.number() < 60
                    && Words.isBlank(text, closing.end(), next.start())) {
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
}
