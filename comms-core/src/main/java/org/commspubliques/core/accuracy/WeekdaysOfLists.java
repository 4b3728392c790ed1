package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code ACC-02} where the day of the week does not stand right before its date: « les mercredis 3, 10 et 17 juin », « le 14
 * juillet (mardi) », and the lines of a poster, « VENDREDI » above « 5 JUIN ».
 */
final class WeekdaysOfLists {

    private static final ImmutableMap<String, DayOfWeek> NAMES = names();

    private final Passage passage;
    private final List<DateMention> dates;
    private final Set<Integer> years;
    private final LocalDate reference;
    private final List<Finding> findings = new ArrayList<>();

    private WeekdaysOfLists(Passage passage, List<DateMention> dates, Set<Integer> years, LocalDate reference) {
        this.passage = passage;
        this.dates = dates;
        this.years = years;
        this.reference = reference;
    }

    private static ImmutableMap<String, DayOfWeek> names() {
        ImmutableMap.Builder<String, DayOfWeek> names = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(DateWording.dayOfWeek(day).fr(), day);
        }
        return names.buildOrThrow();
    }

    static List<Finding> judge(Passage passage, List<DateMention> dates, Set<Integer> years, LocalDate reference) {
        WeekdaysOfLists lists = new WeekdaysOfLists(passage, dates, years, reference);
        int next;
        for (int first = 0; first < dates.size(); first = next) {
            next = lists.endOfList(first);
            lists.judgeList(first, next);
        }
        return lists.findings;
    }

    /** The index after the last date that is listed with one: « 3, 10 et 17 juin ». */
    private int endOfList(int first) {
        int next = first + 1;
        while (next < dates.size() && !dates.get(next).endsRange() && isListed(next)) {
            next++;
        }
        return next;
    }

    private boolean isListed(int next) {
        String between = passage.text()
                .substring(dates.get(next - 1).end(), dates.get(next).start())
                .strip();
        return between.equals(",") || between.equals("et") || between.equals("ou") || between.equals(", et");
    }

    private void judgeList(int first, int next) {
        for (int i = first; i < next; i++) {
            if (dates.get(i).weekday().isPresent()) {
                return;
            }
        }
        boolean isRange = dates.get(first).endsRange()
                || (next < dates.size() && dates.get(next).endsRange());
        if (isRange) {
            return;
        }
        int at = passage.indexAt(dates.get(first).start());
        DayOfWeek ofAll = pluralBefore(at);
        List<DayOfWeek> inBrackets = ofAll == null ? namedInBrackets(dates.get(next - 1)) : List.of();
        DayOfWeek above = next == first + 1 && inBrackets.isEmpty() ? lineAbove(at) : null;
        for (int i = first; i < next; i++) {
            DayOfWeek written =
                    ofAll != null ? ofAll : inBrackets.size() == next - first ? inBrackets.get(i - first) : above;
            if (written != null) {
                Weekdays.judge(passage, dates.get(i), written, years, reference).ifPresent(findings::add);
            }
        }
    }

    /** « les mercredis 3, 10 et 17 juin » */
    private @Nullable DayOfWeek pluralBefore(int at) {
        String word = passage.word(at - 1);
        boolean isAdjacent = word.endsWith("s")
                && Words.isBlank(
                        passage.text(),
                        passage.words().get(at - 1).end(),
                        passage.words().get(at).start());
        return isAdjacent ? NAMES.get(word.substring(0, word.length() - 1)) : null;
    }

    /** « 3 et 4 octobre (samedi et dimanche) » ; nothing where the brackets say more than days of the week. */
    private List<DayOfWeek> namedInBrackets(DateMention date) {
        String text = passage.text();
        int open = date.end();
        while (open < text.length() && Words.isBlank(text, open, open + 1)) {
            open++;
        }
        if (open >= text.length() || text.charAt(open) != '(') {
            return List.of();
        }
        List<DayOfWeek> named = new ArrayList<>();
        for (int i = passage.indexAt(open); i < passage.words().size(); i++) {
            String word = passage.word(i);
            DayOfWeek day = NAMES.get(word);
            int end = passage.words().get(i).end();
            if (day == null && !word.equals("et")) {
                return List.of();
            }
            if (day != null) {
                named.add(day);
            }
            if (end < text.length() && text.charAt(end) == ')') {
                return named;
            }
        }
        return List.of();
    }

    /** A line with nothing but a day of the week, above one that begins with the date. */
    private @Nullable DayOfWeek lineAbove(int at) {
        DayOfWeek day = NAMES.get(passage.word(at - 1));
        if (day == null) {
            return null;
        }
        String text = passage.text();
        int end = passage.words().get(at - 1).end();
        String between = text.substring(end, passage.words().get(at).start());
        int lineEnd = between.indexOf('\n');
        boolean isAbove = lineEnd >= 0
                && isBlankOrComma(between.substring(0, lineEnd))
                && between.substring(lineEnd).isBlank()
                && between.indexOf('\n', lineEnd + 1) < 0;
        int start = passage.words().get(at - 1).start();
        while (start > 0 && Words.isBlank(text, start - 1, start)) {
            start--;
        }
        return isAbove && (start == 0 || text.charAt(start - 1) == '\n') ? day : null;
    }

    private static boolean isBlankOrComma(String between) {
        return between.isBlank() || between.strip().equals(",");
    }
}
