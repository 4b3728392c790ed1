package org.commspubliques.core.time;

import com.google.common.base.Preconditions;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Reads a working calendar backwards, so that what starts at the answer is over in time. */
final class BackwardTime {

    private static final int MAX_DAYS = 10_000;

    private final WorkingCalendar calendar;

    BackwardTime(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDate workingDayUpTo(LocalDate to) {
        for (LocalDate day = to; day.isAfter(to.minusDays(367)); day = day.minusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no working day in the year up to " + to + ": check " + calendar.holidays());
    }

    Instant lastWorkingInstant(Instant to) {
        LocalDate today = LocalDate.ofInstant(to, calendar.zone());
        for (WorkingHours span : Lists.reverse(calendar.hoursOn(today))) {
            if (!to.isBefore(calendar.at(today, span.opens()))) {
                return WorkingCalendar.earliest(to, calendar.at(today, span.closes()));
            }
        }
        return closing(workingDayUpTo(today.minusDays(1)));
    }

    private Instant closing(LocalDate workingDay) {
        List<WorkingHours> spans = calendar.hoursOn(workingDay);
        return calendar.at(workingDay, spans.get(spans.size() - 1).closes());
    }

    Instant minusDays(Instant due, int days) {
        Preconditions.checkArgument(days >= 0 && days <= MAX_DAYS, "days must be from 0 to %s, was %s", MAX_DAYS, days);
        Instant end = lastWorkingInstant(due);
        LocalDate day = calendar.plusWorkingDays(LocalDate.ofInstant(end, calendar.zone()), -days);
        Instant start = lastWorkingInstant(calendar.at(day, LocalTime.ofInstant(end, calendar.zone())));
        // Where the clocks change on one of the two days, the same local time may come out later than it should.
        for (Instant over = calendar.plusWorkingDays(start, days);
                over.isAfter(due);
                over = calendar.plusWorkingDays(start, days)) {
            start = lastWorkingInstant(start.minus(Duration.between(due, over)));
        }
        return start;
    }

    Instant minusHours(Instant due, Duration time) {
        Duration left = time;
        for (LocalDate day = workingDayUpTo(LocalDate.ofInstant(due, calendar.zone()));
                ;
                day = workingDayUpTo(day.minusDays(1))) {
            for (WorkingHours span : Lists.reverse(calendar.hoursOn(day))) {
                Instant end = WorkingCalendar.earliest(due, calendar.at(day, span.closes()));
                Duration available = Duration.between(calendar.at(day, span.opens()), end);
                if (!available.isNegative() && left.compareTo(available) <= 0) {
                    return end.minus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
        }
    }

    Duration between(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, calendar.zone());
        Duration sum = Duration.ZERO;
        for (LocalDate day = LocalDate.ofInstant(from, calendar.zone()); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingHours span : calendar.hoursOn(day)) {
                Duration worked = Duration.between(
                        WorkingCalendar.latest(from, calendar.at(day, span.opens())),
                        WorkingCalendar.earliest(to, calendar.at(day, span.closes())));
                sum = worked.isNegative() ? sum : sum.plus(worked);
            }
        }
        return sum;
    }
}
