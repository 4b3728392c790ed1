package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Échéance de dépôt: until when a request must be in, so that what is made of it appears in time, as people say it.
 * Thread-safe.
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Says until when a request must be in.
     *
     * @param schedule the steps that lead up to the publication
     * @param zone where the authority is
     * @return such as « Pour paraître jeudi 4 septembre à 9 h, dépôt au plus tard lundi 1er septembre à 9 h », with the years
     *     where they differ
     */
    public static Wording label(BackwardSchedule schedule, ZoneId zone) {
        boolean years = LocalDate.ofInstant(schedule.end(), zone).getYear()
                != LocalDate.ofInstant(schedule.latestStart(), zone).getYear();
        Wording end = moment(schedule.end(), zone, years);
        Wording start = moment(schedule.latestStart(), zone, years);
        return Wording.of(
                "Pour paraître " + end.fr() + ", dépôt au plus tard " + start.fr(),
                "To appear on " + end.en() + ", to be in by " + start.en());
    }

    /**
     * Tells whether there is still time.
     *
     * @param schedule the steps that lead up to the publication
     * @param now when the request comes in
     * @param calendar the working days and hours of the authority
     * @return a finding ({@code DEM-04}) that says how much is missing and when it could appear; empty where there is time;
     *     unmodifiable
     */
    public static List<Finding> check(BackwardSchedule schedule, Instant now, WorkingCalendar calendar) {
        Instant possible = schedule.endFrom(now, calendar);
        if (!possible.isAfter(schedule.end())) {
            return ImmutableList.of();
        }
        ZoneId zone = calendar.zone();
        Wording label = label(schedule, zone);
        Wording missing = missing(schedule.end(), possible, calendar);
        Wording earliest = moment(possible, zone, false);
        return ImmutableList.of(Finding.builder(
                        "DEM-04",
                        Severity.WARNING,
                        RequestField.WANTED_FOR.locus(),
                        Wording.of(
                                label.fr() + " : il manque " + missing.fr() + ".",
                                label.en() + ": " + missing.en() + " missing."))
                .proposal(Proposal.advice(Wording.of(
                        "Reporter au plus tôt à " + earliest.fr() + ", ou demander la procédure d’urgence.",
                        "Put it off to " + earliest.en() + " at the earliest, or ask for the urgent procedure.")))
                .build());
    }

    private static Wording missing(Instant end, Instant possible, WorkingCalendar calendar) {
        Duration worked = calendar.workingTimeBetween(end, possible);
        boolean working = !worked.isZero();
        // What was to appear outside working time may be late by no working time at all.
        long minutes = (working ? worked : Duration.between(end, possible))
                .plusSeconds(59)
                .toMinutes();
        String rest = minutes % 60 == 0 ? "" : (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        String fr = minutes < 60
                ? minutes + "\u00A0min"
                : minutes / 60 + "\u00A0h" + (rest.isEmpty() ? "" : "\u00A0" + rest);
        String en =
                minutes < 60 ? minutes + "\u00A0min" : minutes / 60 + "\u00A0h" + (rest.isEmpty() ? "" : " " + rest);
        return working ? Wording.of(fr + " de travail", en + " of working time") : Wording.of(fr, en);
    }

    private static Wording moment(Instant instant, ZoneId zone, boolean year) {
        ZonedDateTime at = instant.atZone(zone);
        Wording weekday = DateWording.dayOfWeek(at.getDayOfWeek());
        Wording date = year ? DateWording.dayMonthAndYear(at.toLocalDate()) : DateWording.dayAndMonth(at.toLocalDate());
        Wording hour = DateWording.hour(at.toLocalTime());
        return Wording.of(
                weekday.fr() + " " + date.fr() + " à " + hour.fr(),
                weekday.en() + " " + date.en() + " at " + hour.en());
    }
}
