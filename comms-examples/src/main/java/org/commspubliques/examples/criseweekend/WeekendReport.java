package org.commspubliques.examples.criseweekend;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.crisis.CrisisLessons;
import org.commspubliques.core.crisis.CrisisTask;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;
import org.jspecify.annotations.Nullable;

/** Prints the weekend on one screen. */
final class WeekendReport {

    private final Weekend weekend;
    private final Locale reader;
    private final Utf8Output out;

    WeekendReport(Weekend weekend, Locale reader, Utf8Output out) {
        this.weekend = weekend;
        this.reader = reader;
        this.out = out;
    }

    void print() {
        out.line(in("Crise un week-end · ", "A weekend of crisis · ") + TownHall.AUTHORITY.name());
        out.line(in(
                "Contenu d’exemple fictif : le plan, les lieux, les chiffres et les textes sont inventés.",
                "Fictional content: the plan, the places, the figures and the texts are invented."));
        @Nullable LocalDate day = null;
        for (Weekend.Step step : weekend.steps()) {
            ZonedDateTime at = step.at().atZone(TownHall.ZONE);
            if (!at.toLocalDate().equals(day)) {
                day = at.toLocalDate();
                out.line("");
                out.line("== " + DateWording.inFull(day, reader));
            }
            out.line((step.grave() ? "! " : "  ") + padded(DateWording.hour(at.toLocalTime(), reader)) + "  "
                    + step.text().in(reader));
        }
        out.line("");
        out.line("== " + in("Message d’attente", "Holding statement"));
        for (Variant variant : weekend.statement().variants()) {
            String text = variant.text().replace('\n', ' ');
            String start = text.length() > 90 ? text.substring(0, 90).strip() + "…" : text;
            out.line("  " + String.format(Locale.ROOT, "%-9s", variant.channel().value()) + start);
        }
        lessons(CrisisLessons.of(weekend.crisis()));
        out.line("");
    }

    private void lessons(CrisisLessons lessons) {
        out.line("");
        out.line("== " + in("Bilan", "Lessons"));
        out.line("  " + in("Premier message après ", "First message after ")
                + duration(lessons.firstWord().orElse(Duration.ZERO), reader)
                + in(", plus long silence ", ", longest silence ") + duration(lessons.longestSilence(), reader)
                + in(", délai dépassé ", ", overdue ") + lessons.overdue() + in(" fois", " times"));
        out.line("  " + in("Tâches : ", "Tasks: ") + lessons.tasksInTime().size() + in(" à l’heure, ", " in time, ")
                + lessons.tasksLate().size() + in(" en retard", " late") + names(lessons));
    }

    private String names(CrisisLessons lessons) {
        String names = lessons.tasksLate().stream()
                .map(CrisisTask::label)
                .map(label -> label.in(reader))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    /** « 29 min », « 14 h 30 ». */
    static String duration(Duration time, Locale reader) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return hours + " h" + (minutes == 0 ? "" : " " + (minutes < 10 ? "0" : "") + minutes);
    }

    private static String padded(String hour) {
        return " ".repeat(Math.max(0, 9 - hour.length())) + hour;
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
