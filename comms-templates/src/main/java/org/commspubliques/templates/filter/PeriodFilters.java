package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.jspecify.annotations.Nullable;

/** Periods between two dates, and hours of opening. */
final class PeriodFilters {

    /** A day has no more openings than a sentence can say. */
    private static final int MOST_TIMES = 8;

    private static final String DAYS = "jours";
    private static final String HOURS = "heures";

    private PeriodFilters() {}

    static List<Filter> all() {
        return List.of(period(), hours());
    }

    private static Filter period() {
        return Filter.named("periode")
                .purpose(
                        "la période entre deux dates, qui sont les deux d’une liste, ou les champs « debut » et « fin »",
                        "the period between two dates, which are the two of a list, or the fields \"debut\" and \"fin\"")
                .accepts(ValueType.LIST, ValueType.GROUP)
                .parameter(FilterParameter.optional(
                        "mention",
                        Kind.TEXT,
                        Wording.of(
                                "la mention « jours » (de la semaine), ou « heures » (avec ces jours)",
                                "the mention \"jours\" (days of the week), or \"heures\" (hours, with these days)"),
                        DAYS,
                        HOURS))
                .function(PeriodFilters::writePeriod)
                .example(new FilterExample(
                        ImmutableList.of(LocalDate.of(2025, 8, 30), LocalDate.of(2025, 9, 2)),
                        FilterArguments.none(),
                        Wording.of("du 30 août au 2 septembre 2025", "from 30 August to 2 September 2025")))
                .build();
    }

    private static Filter hours() {
        return Filter.named("horaires")
                .purpose(
                        "les heures d’ouverture et de fermeture, deux par deux dans une liste, ou les champs « debut » et"
                                + " « fin »",
                        "the hours of opening and closing, two by two in a list, or the fields \"debut\" and \"fin\"")
                .accepts(ValueType.LIST, ValueType.GROUP)
                .parameter(DateFilters.words())
                .function(PeriodFilters::writeHours)
                .example(new FilterExample(
                        ImmutableList.of(LocalTime.of(8, 0), LocalTime.of(14, 30)),
                        FilterArguments.none(),
                        Wording.of("de 8\u00A0h à 14\u00A0h\u00A030", "from 08:00 to 14:30")))
                .build();
    }

    private static boolean writePeriod(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        List<Object> bounds = Bounds.of(value, 2);
        LocalDate from = date(bounds.get(0));
        LocalDate to = date(bounds.get(1));
        if (to.isBefore(from)) {
            throw FilterRefusal.of("la période finit avant de commencer", "the period ends before it begins");
        }
        MomentText text = new MomentText(reader, out);
        String mention = arguments.text(0, "");
        if (mention.equals(HOURS)) {
            writeWithHours(text, from.atTime(time(bounds.get(0))), to.atTime(time(bounds.get(1))));
            return true;
        }
        boolean withDays = mention.equals(DAYS);
        if (from.equals(to)) {
            writeEnd(text.words("le ", "on "), to, withDays);
            return true;
        }
        writeBeginning(text.words("du ", "from "), from, to, withDays);
        writeEnd(text.words(" au ", " to "), to, withDays);
        return true;
    }

    private static void writeWithHours(MomentText text, LocalDateTime from, LocalDateTime to) {
        if (!from.isBefore(to)) {
            throw FilterRefusal.of(
                    "la période finit avant de commencer, ou aussitôt", "the period ends before it begins, or at once");
        }
        if (from.toLocalDate().equals(to.toLocalDate())) {
            text.words("le ", "on ").inFull(to.toLocalDate()).words(", ", ", ");
            writeHours(text, from.toLocalTime(), to.toLocalTime(), false);
            return;
        }
        text.words("du ", "from ").dayOfWeek(from.toLocalDate()).words(" ", " ");
        if (from.getYear() == to.getYear()) {
            text.dayAndMonth(from.toLocalDate());
        } else {
            text.withoutDayOfWeek(from.toLocalDate());
        }
        text.words(" à ", " at ").time(from.toLocalTime(), false);
        text.words(" au ", " to ").inFull(to.toLocalDate());
        text.words(" à ", " at ").time(to.toLocalTime(), false);
    }

    /** Leaves out what the end of the period says again. */
    private static void writeBeginning(MomentText text, LocalDate from, LocalDate to, boolean withDay) {
        if (withDay) {
            text.dayOfWeek(from).words(" ", " ");
        }
        if (from.getYear() != to.getYear()) {
            text.withoutDayOfWeek(from);
        } else if (from.getMonth() != to.getMonth()) {
            text.dayAndMonth(from);
        } else {
            text.day(from.getDayOfMonth());
        }
    }

    private static void writeEnd(MomentText text, LocalDate date, boolean withDay) {
        if (withDay) {
            text.inFull(date);
        } else {
            text.withoutDayOfWeek(date);
        }
    }

    private static boolean writeHours(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        List<LocalTime> times = new ArrayList<>();
        for (Object time : Bounds.of(value, MOST_TIMES)) {
            times.add(time(time));
        }
        MomentText text = new MomentText(reader, out);
        boolean inWords = arguments.has(0);
        for (int i = 0; i < times.size(); i += 2) {
            if (i > 0) {
                text.words(i + 2 < times.size() ? ", " : " et ", i + 2 < times.size() ? ", " : " and ");
            }
            writeHours(text, times.get(i), times.get(i + 1), inWords);
        }
        return true;
    }

    /** The end may be on the day after, but not the beginning itself. */
    private static void writeHours(MomentText text, LocalTime from, LocalTime to, boolean inWords) {
        if (from.equals(to)) {
            throw FilterRefusal.of(
                    "l’heure de fin est aussi celle du début", "the hour of the end is that of the beginning");
        }
        text.words("de ", "from ").time(from, inWords);
        text.words(" à ", " to ").time(to, inWords);
    }

    private static LocalDate date(Object value) {
        return found(Moments.date(value), "il faut deux dates", "it takes two dates");
    }

    private static LocalTime time(Object value) {
        return found(Moments.time(value), "il faut des heures", "it takes times");
    }

    private static <T> T found(@Nullable T part, String fr, String en) {
        if (part == null) {
            throw FilterRefusal.of(fr, en);
        }
        return part;
    }
}
