package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/** Reads hours as they are written, those that no clock shows too: « 8h30 », « 8 h 75 », « 25 heures ». */
final class ClockReader {

    private ClockReader() {}

    /**
     * What looks like an hour.
     *
     * @param first its first word
     * @param last its last word
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param hour 0 to 99
     * @param minute 0 to 99
     */
    record Clock(int first, int last, int start, int end, int hour, int minute) {

        int minutes() {
            return hour * 60 + minute;
        }

        boolean isOnAClock() {
            return minute < 60 && minutes() <= 24 * 60;
        }
    }

    static List<Clock> read(Passage passage) {
        ImmutableList.Builder<Clock> found = ImmutableList.builder();
        for (int i = 0; i < passage.words().size(); i++) {
            Optional<Clock> clock = at(passage, i);
            if (clock.isPresent()) {
                found.add(clock.get());
                i = clock.get().last();
            }
        }
        return found.build();
    }

    private static Optional<Clock> at(Passage passage, int at) {
        String word = passage.word(at);
        int h = word.indexOf('h');
        if ((h == 1 || h == 2) && word.length() <= h + 3) {
            int hour = Words.twoDigits(word.substring(0, h));
            String rest = word.substring(h + 1);
            if (hour >= 0 && rest.length() == 2 && Words.twoDigits(rest) >= 0) {
                return Optional.of(clock(passage, at, at, hour, Words.twoDigits(rest)));
            }
            return hour >= 0 && rest.isEmpty() ? Optional.of(withMinutes(passage, at, at, hour)) : Optional.empty();
        }
        int hour = Words.twoDigits(word);
        boolean isHour = hour >= 0
                && switch (passage.word(at + 1)) {
                    case "h", "heure", "heures" -> isBlankBefore(passage, at + 1);
                    default -> false;
                };
        return isHour ? Optional.of(withMinutes(passage, at, at + 1, hour)) : Optional.empty();
    }

    private static Clock withMinutes(Passage passage, int first, int closing, int hour) {
        String next = passage.word(closing + 1);
        int minute = next.length() == 2 ? Words.twoDigits(next) : -1;
        boolean isMinute =
                minute >= 0 && isBlankBefore(passage, closing + 1) && (minute < 60 || endsClause(passage, closing + 1));
        return isMinute ? clock(passage, first, closing + 1, hour, minute) : clock(passage, first, closing, hour, 0);
    }

    private static Clock clock(Passage passage, int first, int last, int hour, int minute) {
        return new Clock(
                first,
                last,
                passage.words().get(first).start(),
                passage.words().get(last).end(),
                hour,
                minute);
    }

    private static boolean isBlankBefore(Passage passage, int at) {
        return Words.isBlank(
                passage.text(),
                passage.words().get(at - 1).end(),
                passage.words().get(at).start());
    }

    /** « 8 h 75. » says minutes, « 8 h 75 personnes » does not. */
    private static boolean endsClause(Passage passage, int at) {
        Word word = passage.words().get(at);
        return word.end() == passage.text().length()
                || (".;!?\n)".indexOf(passage.text().charAt(word.end())) >= 0
                        && (word.end() + 1 == passage.text().length()
                                || !Character.isDigit(passage.text().charAt(word.end() + 1))));
    }
}
