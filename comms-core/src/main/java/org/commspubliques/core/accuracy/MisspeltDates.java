package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.name.EditDistance;
import org.commspubliques.core.internal.text.DateWords;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.EnglishValues;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Rule {@code ACC-06} for names that are none: « mercerdi 9 décembre », « mercredi 9 décmbre ». */
final class MisspeltDates {

    /** By the folded name, the name as it is written. */
    private static final ImmutableMap<String, String> WEEKDAYS;

    private static final ImmutableMap<String, String> MONTHS;

    /** Shorter names look like too many other words. */
    private static final int FEWEST_LETTERS = 5;

    private static final int LONG = 7;

    /** « lundi 25 férié » */
    private static final String HOLIDAY = "ferie";

    static {
        ImmutableMap.Builder<String, String> weekdays = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            put(weekdays, DateWording.dayOfWeek(day).fr());
        }
        WEEKDAYS = weekdays.buildOrThrow();
        ImmutableMap.Builder<String, String> months = ImmutableMap.builder();
        for (Month month : Month.values()) {
            put(months, DateWording.month(month).fr());
        }
        MONTHS = months.buildOrThrow();
    }

    private MisspeltDates() {}

    private static void put(ImmutableMap.Builder<String, String> names, String name) {
        if (name.length() >= FEWEST_LETTERS) {
            names.put(Words.of(name).get(0).folded(), name);
        }
    }

    static List<Finding> in(Passage passage) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < passage.words().size(); i++) {
            String meant = isBeforeDayAndMonth(passage, i)
                    ? meant(passage.word(i), WEEKDAYS)
                    : isAfterWeekdayAndDay(passage, i) || isBetweenDayAndYear(passage, i)
                            ? meant(passage.word(i), MONTHS)
                            : null;
            if (meant != null) {
                findings.add(finding(passage, passage.words().get(i), meant));
            }
        }
        return findings.build();
    }

    /** « mercerdi 9 décembre » */
    private static boolean isBeforeDayAndMonth(Passage passage, int at) {
        return at + 2 < passage.words().size()
                && isDay(passage, at + 1)
                && DateWords.month(passage.words().get(at + 2)) > 0
                && isNextTo(passage, at);
    }

    /** « mercredi 9 décmbre » */
    private static boolean isAfterWeekdayAndDay(Passage passage, int at) {
        return at >= 2
                && isDay(passage, at - 1)
                && WEEKDAYS.containsKey(passage.word(at - 2))
                && isNextTo(passage, at - 1);
    }

    /** « le 9 décmbre 2026 » */
    private static boolean isBetweenDayAndYear(Passage passage, int at) {
        return at >= 1
                && at + 1 < passage.words().size()
                && isDay(passage, at - 1)
                && passage.words().get(at + 1).number() >= 1900
                && isNextTo(passage, at - 1);
    }

    /** Whether a word and the next one have nothing but spaces between: « lundi 25 (férié) » has more. */
    private static boolean isNextTo(Passage passage, int at) {
        Word next = passage.words().get(at + 1);
        return !next.startsSentence()
                && Words.isBlank(passage.text(), passage.words().get(at).end(), next.start());
    }

    private static boolean isDay(Passage passage, int at) {
        int number = passage.words().get(at).number();
        return passage.word(at).equals("1er") || (number >= 1 && number <= 31);
    }

    private static @Nullable String meant(String word, Map<String, String> names) {
        boolean isPlural = word.endsWith("s") && names.containsKey(word.substring(0, word.length() - 1));
        boolean isAnotherWord =
                names.containsKey(word) || isPlural || word.startsWith(HOLIDAY) || EnglishValues.isMonth(word);
        if (word.length() < FEWEST_LETTERS - 1 || isAnotherWord) {
            return null;
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            int allowed = name.getKey().length() >= LONG ? 2 : 1;
            boolean isNear = name.getKey().charAt(0) == word.charAt(0)
                    && Math.abs(name.getKey().length() - word.length()) <= allowed
                    && EditDistance.between(word, name.getKey()) <= allowed;
            if (isNear) {
                return name.getValue();
            }
        }
        return null;
    }

    private static Finding finding(Passage passage, Word word, String meant) {
        String written = passage.text().substring(word.start(), word.end());
        return passage.finding(
                        "ACC-06",
                        Severity.WARNING,
                        word.start(),
                        word.end(),
                        Wording.of(
                                "« " + written + " » n’est ni un jour ni un mois : « " + meant + " » ?",
                                "'" + written + "' is neither a day nor a month: '" + meant + "'?"))
                .proposal(Proposal.reword(
                        Wording.of(
                                "Corriger : la date n’est pas lue sans cela.", "Correct it: the date cannot be read."),
                        Weekdays.inTheCaseOf(written, meant)))
                .build();
    }
}
