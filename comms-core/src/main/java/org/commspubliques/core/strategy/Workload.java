package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;

/**
 * Charge de la semaine: how many tasks of the team are due in a week, and how many of them are late. A count to share work
 * out by, not a measure of persons. Immutable and thread-safe.
 *
 * @param monday the first day of the week, a Monday, as ISO 8601 counts weeks
 * @param tasks how many tasks are due in the week, done or not
 * @param late how many of them are late
 * @param byPerson how many of those tasks each person has, in the order of the first task of each; unmodifiable
 */
public record Workload(LocalDate monday, int tasks, int late, Map<PersonId, Integer> byPerson) {

    /** Refuses a week that starts on another day, and counts that do not agree. */
    public Workload {
        Objects.requireNonNull(monday, "monday");
        Preconditions.checkArgument(
                monday.getDayOfWeek() == DayOfWeek.MONDAY, "a week starts on a Monday, %s is none", monday);
        byPerson = ImmutableMap.copyOf(byPerson);
        Preconditions.checkArgument(
                tasks == byPerson.values().stream().mapToInt(Integer::intValue).sum(),
                "tasks must be the sum of those of each person, was %s",
                tasks);
        Preconditions.checkArgument(late >= 0 && late <= tasks, "late must be 0 to %s, was %s", tasks, late);
    }

    /**
     * Returns the workload of a week.
     *
     * @param assignments the tasks of the team, of any week
     * @param day any day of the week
     * @param today the day from which one looks, by which a task is late
     * @return the workload
     */
    public static Workload of(Collection<Assignment> assignments, LocalDate day, LocalDate today) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<PersonId, Integer> byPerson = new LinkedHashMap<>();
        int tasks = 0;
        int late = 0;
        for (Assignment assignment : assignments) {
            if (!assignment.due().isBefore(monday) && assignment.due().isBefore(monday.plusWeeks(1))) {
                tasks++;
                late += assignment.isLateOn(today) ? 1 : 0;
                byPerson.merge(assignment.person(), 1, Integer::sum);
            }
        }
        return new Workload(monday, tasks, late, byPerson);
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « semaine 36 : 7 tâches, 2 en retard »
     */
    public Wording label() {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return Wording.of(
                "semaine " + week + " : " + tasks + (tasks > 1 ? " tâches" : " tâche")
                        + (late > 0 ? ", " + late + " en retard" : ""),
                "week " + week + ": " + tasks + (tasks == 1 ? " task" : " tasks")
                        + (late > 0 ? ", " + late + " late" : ""));
    }
}
