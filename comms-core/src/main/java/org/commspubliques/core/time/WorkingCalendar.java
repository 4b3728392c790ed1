package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Jours et heures ouvrés: the days and hours an authority works, in its own zone and with its territory's holidays.
 *
 * <p>By default Monday to Friday, 8 h to 17 h: a neutral starting point that the host replaces by its own hours with
 * {@link #withHours(DayOfWeek, List)}. Where a time does not exist because the clocks go forward, the moment they do
 * counts for it. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private static final WorkingHours DEFAULT_HOURS = WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0));
    private static final int MAX_DAYS = 10_000;
    private static final Duration MAX_HOURS = Duration.ofHours(100_000);

    private final ZoneId zone;
    private final Holidays holidays;

    /** The spans of each day worked, in order; a day that is not there is not worked. */
    private final ImmutableMap<DayOfWeek, ImmutableList<WorkingHours>> hours;

    private WorkingCalendar(
            ZoneId zone, Holidays holidays, ImmutableMap<DayOfWeek, ImmutableList<WorkingHours>> hours) {
        Preconditions.checkArgument(!hours.isEmpty(), "hours must leave at least one working day in the week");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.hours = hours;
    }

    /**
     * Returns a calendar with the default hours.
     *
     * @param zone where the authority is
     * @param holidays the public holidays of its territory, none of which is worked
     * @return the calendar: Monday to Friday, 8 h to 17 h
     */
    public static WorkingCalendar of(ZoneId zone, Holidays holidays) {
        EnumMap<DayOfWeek, ImmutableList<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, ImmutableList.of(DEFAULT_HOURS));
            }
        }
        return new WorkingCalendar(zone, holidays, Maps.immutableEnumMap(week));
    }

    /**
     * Returns this calendar with other hours on one day of the week.
     *
     * @param day the day of the week
     * @param spans the hours worked, in order and apart from each other; empty for a day that is not worked
     * @return the new calendar
     * @throws IllegalArgumentException if the spans overlap or are out of order, or no working day is left
     */
    public WorkingCalendar withHours(DayOfWeek day, List<WorkingHours> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Preconditions.checkArgument(
                    spans.get(i - 1).closes().isBefore(spans.get(i).opens()),
                    "spans must be in order and apart from each other, were %s",
                    spans);
        }
        Map<DayOfWeek, ImmutableList<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(hours);
        week.put(day, ImmutableList.copyOf(spans));
        return new WorkingCalendar(
                zone, holidays, Maps.immutableEnumMap(Maps.filterValues(week, worked -> !worked.isEmpty())));
    }

    /**
     * Returns this calendar with other hours on all the days it works.
     *
     * @param spans the hours worked, in order and apart from each other
     * @return the new calendar
     * @throws IllegalArgumentException if there is no span, or the spans overlap or are out of order
     */
    public WorkingCalendar withHours(List<WorkingHours> spans) {
        WorkingCalendar changed = this;
        for (DayOfWeek day : hours.keySet()) {
            changed = changed.withHours(day, spans);
        }
        return changed;
    }

    /**
     * Returns where the authority is.
     *
     * @return the zone of every date and hour of this calendar
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns the public holidays this calendar knows.
     *
     * @return the holidays
     */
    public Holidays holidays() {
        return holidays;
    }

    /**
     * Returns the hours worked on a date.
     *
     * @param date the date
     * @return the spans in order, empty on a day that is not worked; unmodifiable
     */
    public List<WorkingHours> hoursOn(LocalDate date) {
        ImmutableList<WorkingHours> spans = hours.get(date.getDayOfWeek());
        return spans == null || holidays.isHoliday(date) ? ImmutableList.of() : spans;
    }

    /**
     * Returns whether a day is worked.
     *
     * @param date the day
     * @return true unless it is a day of the week without hours, or a public holiday
     */
    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    /**
     * Returns whether a moment is working time.
     *
     * @param instant the moment
     * @return true from the opening of a span to just before its closing
     */
    public boolean isWorkingTime(Instant instant) {
        return nextWorkingInstant(instant).equals(instant);
    }

    /**
     * Returns the first moment of working time from a moment on.
     *
     * @param from the moment
     * @return the moment itself if it is working time, otherwise the next opening
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant nextWorkingInstant(Instant from) {
        LocalDate today = localDate(from);
        for (WorkingHours span : hoursOn(today)) {
            if (from.isBefore(at(today, span.closes()))) {
                return latest(from, at(today, span.opens()));
            }
        }
        return opening(nextWorkingDay(today.plusDays(1)));
    }

    /**
     * Returns the deadline some working days later: the same local time, that many working days further on.
     *
     * <p>Friday 15 h plus one day is Monday 15 h. A moment on a day that is not worked, or before a working day opens,
     * counts from the next opening: Saturday 15 h and Monday 6 h plus one day are both Tuesday 8 h. Hours do not matter
     * otherwise: Friday 20 h plus one day is Monday 20 h. A later start never has an earlier deadline, save in the hour
     * that comes twice when the clocks go back on a working day.
     *
     * @param from the moment the delay starts
     * @param days the working days, from 0 to 10,000
     * @return the deadline, always on a working day; with 0 days, the moment itself or the opening it counts from
     * @throws IllegalArgumentException if the days are out of bounds
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant plusWorkingDays(Instant from, int days) {
        Preconditions.checkArgument(days >= 0 && days <= MAX_DAYS, "days must be from 0 to %s, was %s", MAX_DAYS, days);
        LocalDate today = localDate(from);
        Instant start = latest(from, opening(nextWorkingDay(today)));
        if (days == 0) {
            return start;
        }
        LocalDate end = localDate(start);
        for (int i = 0; i < days; i++) {
            end = nextWorkingDay(end.plusDays(1));
        }
        return at(end, LocalTime.ofInstant(start, zone));
    }

    /**
     * Returns the deadline some working time later: time passes only during working hours.
     *
     * <p>Friday 16 h plus two hours is Monday 9 h where work ends at 17 h and starts at 8 h. A delay that ends exactly
     * when work does ends then, not at the next opening.
     *
     * @param from the moment the delay starts; outside working hours, it counts from the next opening
     * @param time the working time, from nothing to 100,000 hours
     * @return the deadline
     * @throws IllegalArgumentException if the time is out of bounds
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant plusWorkingHours(Instant from, Duration time) {
        Preconditions.checkArgument(
                !time.isNegative() && time.compareTo(MAX_HOURS) <= 0,
                "time must be from 0 to %s, was %s",
                MAX_HOURS,
                time);
        Instant start = nextWorkingInstant(from);
        Duration left = time;
        for (LocalDate day = localDate(start); ; day = nextWorkingDay(day.plusDays(1))) {
            for (WorkingHours span : hoursOn(day)) {
                Instant begin = latest(start, at(day, span.opens()));
                Duration available = Duration.between(begin, at(day, span.closes()));
                if (!available.isNegative() && left.compareTo(available) <= 0) {
                    return begin.plus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
        }
    }

    /**
     * Returns the last moment of working time up to a moment.
     *
     * @param to the moment
     * @return the moment itself where it is working time or its end, otherwise the last closing before it
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant lastWorkingInstant(Instant to) {
        return new BackwardTime(this).lastWorkingInstant(to);
    }

    /**
     * Returns the last working day up to a day.
     *
     * @param to the day
     * @return the day itself where it is worked, otherwise the last worked before it
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public LocalDate workingDayUpTo(LocalDate to) {
        return new BackwardTime(this).workingDayUpTo(to);
    }

    /**
     * Returns the working day some working days away from a day.
     *
     * @param from the day, which is not counted
     * @param days the working days, from -10,000 to 10,000; below 0 for a day before
     * @return the working day, or the day itself, worked or not, for 0
     * @throws IllegalArgumentException if the days are out of bounds
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        Preconditions.checkArgument(
                days >= -MAX_DAYS && days <= MAX_DAYS, "days must be from -%s to %s, was %s", MAX_DAYS, MAX_DAYS, days);
        LocalDate day = from;
        for (int i = 0; i < Math.abs(days); i++) {
            day = days < 0 ? workingDayUpTo(day.minusDays(1)) : nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /**
     * Returns the last moment of working time from which a delay of working days is over in time.
     *
     * <p>What must be over on Thursday 9 h and takes three days starts on Monday 9 h; what must be over on Thursday 20 h
     * starts on Monday when work ends. {@link #plusWorkingDays(Instant, int)} from there is never later than the end.
     *
     * @param due when it must be over
     * @param days the working days, from 0 to 10,000
     * @return the latest start: working time, or the end of it
     * @throws IllegalArgumentException if the days are out of bounds
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant minusWorkingDays(Instant due, int days) {
        return new BackwardTime(this).minusDays(due, days);
    }

    /**
     * Returns the last moment from which a delay of working time is over in time. {@link #plusWorkingHours} from there is
     * never later than the end.
     *
     * @param due when it must be over
     * @param time the working time, from more than nothing to 100,000 hours
     * @return the latest start, which is working time
     * @throws IllegalArgumentException if the time is out of bounds
     * @throws IllegalStateException if the holidays leave no working day for a year
     */
    public Instant minusWorkingHours(Instant due, Duration time) {
        Preconditions.checkArgument(
                time.compareTo(Duration.ZERO) > 0 && time.compareTo(MAX_HOURS) <= 0,
                "time must be more than 0 and at most %s, was %s",
                MAX_HOURS,
                time);
        return new BackwardTime(this).minusHours(due, time);
    }

    /**
     * Returns how much working time lies between two moments.
     *
     * @param from the first moment
     * @param to the last, at most 10,000 days later
     * @return the working time; nothing where there is none, or the moments are not in order
     * @throws IllegalArgumentException if the moments are further apart
     */
    public Duration workingTimeBetween(Instant from, Instant to) {
        Preconditions.checkArgument(
                Duration.between(from, to).toDays() <= MAX_DAYS, "%s and %s are too far apart", from, to);
        return new BackwardTime(this).between(from, to);
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        for (LocalDate day = from; day.isBefore(from.plusDays(367)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no working day in the year from " + from + ": check " + holidays);
    }

    private Instant opening(LocalDate workingDay) {
        return at(workingDay, hoursOn(workingDay).get(0).opens());
    }

    /** A time that the clocks skip is the moment they skip it, so that later times never come out earlier. */
    Instant at(LocalDate date, LocalTime time) {
        var local = date.atTime(time);
        var skipped = zone.getRules().getTransition(local);
        return skipped != null && skipped.isGap()
                ? skipped.getInstant()
                : local.atZone(zone).toInstant();
    }

    private LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
