package org.commspubliques.core.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * A zone and the time in which it is used. Where its clocks change by the same two rules every year in that time, as those
 * of Paris do, these rules are written; that is all that some agendas understand. Where they do not change, one offset is
 * written; and whatever else happens, each change.
 *
 * @param zone the zone
 * @param first the first moment
 * @param last the last moment
 */
record ZoneSpan(ZoneId zone, Instant first, Instant last) {

    private static final int WEEK = 7;

    static ZoneSpan of(ZonedDateTime moment) {
        return new ZoneSpan(moment.getZone(), moment.toInstant(), moment.toInstant());
    }

    /** Returns a span of the same zone that holds both. */
    ZoneSpan with(ZoneSpan other) {
        return new ZoneSpan(
                zone, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    void addTo(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        Instant begin = first.minus(Duration.ofDays(366));
        ZoneOffsetTransition change = rules.nextTransition(begin);
        if (change == null || change.getInstant().isAfter(last)) {
            addUnchanged(lines, first, rules.getOffset(first));
        } else if (isRegularSince(change, rules)) {
            int year = change.getDateTimeBefore().getYear();
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                add(lines, rule.createTransition(year), rules, Optional.of(recurrence(rule)));
            }
        } else {
            addUnchanged(lines, begin, rules.getOffset(begin));
            for (;
                    change != null && !change.getInstant().isAfter(last);
                    change = rules.nextTransition(change.getInstant())) {
                add(lines, change, rules, Optional.empty());
            }
        }
        lines.add("END", "VTIMEZONE");
    }

    /** Whether the clocks change by two yearly rules from a change on, each on a weekday of a certain week of its month. */
    private static boolean isRegularSince(ZoneOffsetTransition change, ZoneRules rules) {
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        return yearly.size() == 2
                && yearly.stream().allMatch(rule -> isOfAWeek(rule))
                && yearly.stream()
                        .anyMatch(rule -> rule.createTransition(
                                        change.getDateTimeBefore().getYear())
                                .equals(change));
    }

    private static boolean isOfAWeek(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return rule.getDayOfWeek() != null && (isOfLastWeek(rule) || (day > 0 && day % WEEK == 1));
    }

    /** « The last Sunday » comes from the JDK as « the first Sunday from the 25th on » where the month has 31 days. */
    private static boolean isOfLastWeek(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return day == -1
                || (rule.getMonth() != Month.FEBRUARY && day == rule.getMonth().maxLength() - WEEK + 1);
    }

    private static String recurrence(ZoneOffsetTransitionRule rule) {
        int week = isOfLastWeek(rule) ? -1 : (rule.getDayOfMonthIndicator() + WEEK - 1) / WEEK;
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week
                + rule.getDayOfWeek().name().substring(0, 2);
    }

    private static void addUnchanged(ContentLines lines, Instant begin, ZoneOffset offset) {
        lines.add("BEGIN", "STANDARD");
        // Most files then say the same of a zone whose clocks never change.
        LocalDateTime start = LocalDateTime.ofInstant(begin.isBefore(Instant.EPOCH) ? begin : Instant.EPOCH, offset);
        lines.add("DTSTART", CalendarFile.local(start));
        lines.add("TZOFFSETFROM", written(offset));
        lines.add("TZOFFSETTO", written(offset));
        lines.add("END", "STANDARD");
    }

    private static void add(
            ContentLines lines, ZoneOffsetTransition change, ZoneRules rules, Optional<String> recurrence) {
        String kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind);
        lines.add("DTSTART", CalendarFile.local(change.getDateTimeBefore()));
        recurrence.ifPresent(rule -> lines.add("RRULE", rule));
        lines.add("TZOFFSETFROM", written(change.getOffsetBefore()));
        lines.add("TZOFFSETTO", written(change.getOffsetAfter()));
        lines.add("END", kind);
    }

    private static String written(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        int rest = seconds % 60;
        return (offset.getTotalSeconds() < 0 ? "-" : "+")
                + CalendarFile.two(seconds / 3600)
                + CalendarFile.two(seconds / 60 % 60)
                + (rest == 0 ? "" : CalendarFile.two(rest));
    }
}
