package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Rétroplanning: the tasks that lead up to a day, with the day each is due, computed backwards through the working days
 * of the authority. A task never falls on a day that is not worked: it is due the working day before. Immutable and
 * thread-safe.
 */
public final class RetroPlanning {

    private final LocalDate day;
    private final ImmutableList<Due> tasks;
    private final ImmutableSet<String> done;

    private RetroPlanning(LocalDate day, ImmutableList<Due> tasks, ImmutableSet<String> done) {
        this.day = day;
        this.tasks = tasks;
        this.done = done;
    }

    /**
     * A task and when it is due.
     *
     * @param task the task
     * @param day the day, at the end of which it must be done
     */
    public record Due(BackwardTask task, LocalDate day) {

        /** Refuses missing parts. */
        public Due {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Computes when tasks are due.
     *
     * @param day the day of the event
     * @param calendar the working days of the authority
     * @param tasks the tasks
     * @return the plan, nothing of which is done
     * @throws IllegalArgumentException if two tasks have one identifier
     */
    public static RetroPlanning of(LocalDate day, WorkingCalendar calendar, List<BackwardTask> tasks) {
        Set<String> ids = new LinkedHashSet<>();
        for (BackwardTask task : tasks) {
            Preconditions.checkArgument(ids.add(task.id()), "two tasks have id '%s'", task.id());
        }
        return new RetroPlanning(
                day,
                tasks.stream()
                        .map(task -> new Due(task, due(day, calendar, task)))
                        .sorted(Comparator.comparing(Due::day))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableSet.of());
    }

    /**
     * Returns a plan as it was kept.
     *
     * @param day the day it all leads up to
     * @param tasks the tasks and the days they are due
     * @param done the identifiers of those that are done
     * @return the plan
     * @throws IllegalArgumentException if two tasks have one identifier, or one that is done is not in the plan
     */
    public static RetroPlanning of(LocalDate day, List<Due> tasks, Set<String> done) {
        Set<String> ids = new LinkedHashSet<>();
        for (Due due : tasks) {
            Preconditions.checkArgument(
                    ids.add(due.task().id()),
                    "two tasks have id '%s'",
                    due.task().id());
        }
        for (String task : done) {
            Preconditions.checkArgument(ids.contains(task), "no task '%s' in this plan", task);
        }
        return new RetroPlanning(
                Objects.requireNonNull(day, "day"),
                ImmutableList.sortedCopyOf(Comparator.comparing(Due::day), tasks),
                ImmutableSet.copyOf(done));
    }

    private static LocalDate due(LocalDate day, WorkingCalendar calendar, BackwardTask task) {
        if (task.working()) {
            return calendar.plusWorkingDays(day, -task.before());
        }
        LocalDate due = day.minusDays(task.before());
        return task.before() > 0 ? calendar.workingDayUpTo(due) : due;
    }

    /**
     * Returns this plan with a task done.
     *
     * @param task the identifier of the task
     * @return the plan
     * @throws IllegalArgumentException if there is no such task
     */
    public RetroPlanning done(String task) {
        Preconditions.checkArgument(
                tasks.stream().anyMatch(due -> due.task().id().equals(task)), "no task '%s' in this plan", task);
        return new RetroPlanning(
                day,
                tasks,
                ImmutableSet.<String>builder().addAll(done).add(task).build());
    }

    /**
     * Returns the day it all leads up to.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the tasks.
     *
     * @return the tasks and the days they are due, the first due first; unmodifiable
     */
    public List<Due> tasks() {
        return tasks;
    }

    /**
     * Returns whether a task is done.
     *
     * @param task the identifier of the task
     * @return true if it was said to be
     */
    public boolean isDone(String task) {
        return done.contains(task);
    }

    /**
     * Returns which tasks are done.
     *
     * @return their identifiers, in the order they were said to be; unmodifiable
     */
    public Set<String> done() {
        return done;
    }

    /**
     * Returns what should have been done.
     *
     * @param today the day
     * @return the tasks due before that day which are not done, the first due first; unmodifiable
     */
    public List<Due> late(LocalDate today) {
        return tasks.stream()
                .filter(due -> due.day().isBefore(today) && !isDone(due.task().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what there was no time for from the start.
     *
     * @param today the day on which the event was decided
     * @return the tasks that would have been due before it; unmodifiable
     */
    public List<Due> impossibleFrom(LocalDate today) {
        return tasks.stream().filter(due -> due.day().isBefore(today)).collect(ImmutableList.toImmutableList());
    }
}
