package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.neutrality.HabitFact.Figure;
import org.commspubliques.core.neutrality.HabitFact.Trait;
import org.commspubliques.core.time.DateWording;

/**
 * Communication habituelle: an issue beside those before it, as a table of facts on antériorité, régularité and identité, by
 * which the judge tells the usual bulletin from a campaign. It compares and does not conclude. Immutable and thread-safe.
 */
public final class HabitComparison {

    /** So many of the latest issues make the habit: two years of a monthly, six of a quarterly. Our own choice. */
    public static final int MOST_ISSUES = 24;

    /** A support that has not come out for longer has been revived. Our own choice: CE, n° 382824, speaks of years. */
    public static final int DAYS_OF_SILENCE = 365;

    private final PastIssue planned;
    private final ImmutableList<PastIssue> earlier;
    private final ImmutableList<Integer> intervals;
    private final ImmutableList<HabitFact> facts;

    private HabitComparison(PastIssue planned, ImmutableList<PastIssue> earlier) {
        this.planned = planned;
        this.earlier = earlier;
        this.intervals = intervals(earlier);
        this.facts = earlier.isEmpty() ? ImmutableList.of() : compared();
    }

    /**
     * Compares an issue with those of the same support before it.
     *
     * @param planned the issue, by what can be counted of it
     * @param history the earlier issues; of more than {@link #MOST_ISSUES} the latest count
     * @return the comparison
     */
    public static HabitComparison of(PastIssue planned, PublicationHistory history) {
        List<PastIssue> all = history.issuesBefore(planned.support(), planned.day());
        return new HabitComparison(
                planned, ImmutableList.copyOf(all.subList(Math.max(0, all.size() - MOST_ISSUES), all.size())));
    }

    private static ImmutableList<Integer> intervals(List<PastIssue> earlier) {
        ImmutableList.Builder<Integer> days = ImmutableList.builder();
        for (int i = 1; i < earlier.size(); i++) {
            days.add(days(earlier.get(i - 1).day(), earlier.get(i).day()));
        }
        return days.build();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private ImmutableList<HabitFact> compared() {
        ImmutableList.Builder<HabitFact> all = ImmutableList.builder();
        daysSinceLast()
                .ifPresent(days ->
                        figure(HabitMeasure.PERIODICITY, days, intervals).ifPresent(all::add));
        figure(HabitMeasure.PAGES, PastIssue::pages).ifPresent(all::add);
        figure(HabitMeasure.PRINT_RUN, PastIssue::printRun).ifPresent(all::add);
        trait(HabitMeasure.FORMAT, issue -> Wording.same(issue.format()))
                .filter(fact ->
                        !fact.now().fr().isEmpty() && !fact.mostFrequent().fr().isEmpty())
                .ifPresent(all::add);
        figure(HabitMeasure.PHOTOGRAPHS_OF_EXECUTIVE, PastIssue::photographsOfExecutive)
                .ifPresent(all::add);
        trait(HabitMeasure.SIGNED_EDITORIAL, HabitComparison::signed).ifPresent(all::add);
        return all.build();
    }

    private static Wording signed(PastIssue issue) {
        return issue.signedEditorial() ? Wording.of("oui", "yes") : Wording.of("non", "no");
    }

    private Optional<Figure> figure(HabitMeasure measure, ToIntFunction<PastIssue> counted) {
        return figure(
                measure,
                counted.applyAsInt(planned),
                earlier.stream().map(counted::applyAsInt).collect(ImmutableList.toImmutableList()));
    }

    /** What neither this issue nor the usual one has is no fact. */
    private Optional<Figure> figure(HabitMeasure measure, int value, List<Integer> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double median = median(figures);
        return value == 0 && median == 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        measure, value, median, figures.size(), earlier.get(0).day()));
    }

    private static double median(List<Integer> figures) {
        List<Integer> sorted = ImmutableList.sortedCopyOf(figures);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : ((double) sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private Optional<Trait> trait(HabitMeasure measure, Function<PastIssue, Wording> of) {
        Map<Wording, Integer> counts = new LinkedHashMap<>();
        // The latest first, so that of two as frequent the latest is found first.
        earlier.reverse().forEach(issue -> counts.merge(of.apply(issue), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(most -> new Trait(
                        measure,
                        of.apply(planned),
                        most.getKey(),
                        most.getValue(),
                        earlier.size(),
                        earlier.get(0).day()));
    }

    /**
     * Returns the issue compared.
     *
     * @return the issue
     */
    public PastIssue planned() {
        return planned;
    }

    /**
     * Returns how many earlier issues make the habit.
     *
     * @return from 0 to {@link #MOST_ISSUES}
     */
    public int issues() {
        return earlier.size();
    }

    /**
     * Returns since when the habit is known (antériorité).
     *
     * @return the day of the oldest issue counted, or nothing where there is none
     */
    public Optional<LocalDate> since() {
        return earlier.stream().findFirst().map(PastIssue::day);
    }

    /**
     * Returns how long ago the issue before came out.
     *
     * @return the days, or nothing where there was none
     */
    public OptionalInt daysSinceLast() {
        return earlier.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(days(earlier.get(earlier.size() - 1).day(), planned.day()));
    }

    /**
     * Returns whether no earlier issue is known.
     *
     * @return true where there is nothing to compare with
     */
    public boolean isFirst() {
        return earlier.isEmpty();
    }

    /**
     * Returns whether the support comes out again after a silence that is not in its habits.
     *
     * @return true after more than {@link #DAYS_OF_SILENCE} days, unless its issues usually stand two thirds as far apart
     */
    public boolean isRevived() {
        int days = daysSinceLast().orElse(0);
        return days > DAYS_OF_SILENCE && (intervals.isEmpty() || days > 1.5 * median(intervals));
    }

    /**
     * Returns the facts.
     *
     * @return the facts in the order of the measures, without those on which neither this issue nor the earlier ones have
     *     anything; unmodifiable, empty where no earlier issue is known
     */
    public List<HabitFact> facts() {
        return facts;
    }

    /**
     * Returns a fact.
     *
     * @param measure what is compared
     * @return the fact, or nothing
     */
    public Optional<HabitFact> fact(HabitMeasure measure) {
        return facts.stream().filter(fact -> fact.measure() == measure).findFirst();
    }

    /**
     * Returns on what the comparison rests: « comparé à 8 parutions depuis le 3 mars 2023 ».
     *
     * @return the label, in one line
     */
    public Wording label() {
        if (isFirst()) {
            return Wording.of("aucune parution antérieure connue", "no earlier issue is known");
        }
        Wording day = DateWording.dayMonthAndYear(earlier.get(0).day());
        boolean one = earlier.size() == 1;
        return Wording.of(
                "comparé à " + earlier.size() + (one ? " parution" : " parutions") + " depuis le " + day.fr(),
                "compared with " + earlier.size() + (one ? " issue" : " issues") + " since " + day.en());
    }

    @Override
    public String toString() {
        return "HabitComparison[" + planned.title() + ", " + facts + "]";
    }
}
