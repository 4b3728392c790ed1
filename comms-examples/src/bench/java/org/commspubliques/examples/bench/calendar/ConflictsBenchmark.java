package org.commspubliques.examples.bench.calendar;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds all conflicts of a calendar. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ConflictsBenchmark {

    /** How many items it has. */
    @Param({"1000", "10000", "20000"})
    public int items;

    /** How close they are. */
    @Param({"YEAR", "DAY"})
    public Density density;

    private EditorialCalendar calendar;
    private CalendarConflicts conflicts;

    /** Makes the calendar. */
    @Setup
    public void prepare() {
        calendar = SampleYear.of(items, density);
        conflicts = pass();
    }

    static CalendarConflicts pass() {
        return CalendarConflicts.builder(SampleYear.town(), SampleYear.states()).build();
    }

    /**
     * Finds them.
     *
     * @return the conflicts
     */
    @Benchmark
    public List<CalendarConflict> conflicts() {
        return conflicts.in(calendar, SampleYear.NOW);
    }
}
