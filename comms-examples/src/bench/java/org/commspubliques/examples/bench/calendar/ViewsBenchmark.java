package org.commspubliques.examples.bench.calendar;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.SlotOccurrence;
import org.commspubliques.core.channel.ChannelId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Asks a calendar of 10,000 items for a week, and for a free slot. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ViewsBenchmark {

    private static final ChannelId FACEBOOK = ChannelId.of("facebook");

    private EditorialCalendar calendar;

    /** Makes the calendar. */
    @Setup
    public void prepare() {
        calendar = SampleYear.of(10_000, Density.YEAR);
    }

    /**
     * Asks for a week.
     *
     * @return the week
     */
    @Benchmark
    public CalendarWeek week() {
        return calendar.week(2025, 36);
    }

    /**
     * Asks for a free slot.
     *
     * @return the slot
     */
    @Benchmark
    public Optional<SlotOccurrence> nextFreeSlot() {
        return calendar.nextFreeSlot(FACEBOOK, SampleYear.NOW);
    }
}
