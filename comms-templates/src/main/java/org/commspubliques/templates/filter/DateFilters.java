package org.commspubliques.templates.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.filter.FilterParameter.Kind;

/** Dates and times, whole or in part. */
final class DateFilters {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 4);

    private DateFilters() {}

    static List<Filter> all() {
        return List.of(
                dates(
                        "date_longue",
                        Wording.of(
                                "la date en toutes lettres, avec le jour de la semaine",
                                "the date in words with the day of the week"),
                        MomentText::inFull,
                        Wording.of("jeudi 4 septembre 2025", "Thursday 4 September 2025")),
                dates(
                        "date_sans_jour",
                        Wording.of(
                                "la date en toutes lettres, sans le jour de la semaine",
                                "the date in words without the day of the week"),
                        MomentText::withoutDayOfWeek,
                        Wording.of("4 septembre 2025", "4 September 2025")),
                dates(
                        "date_courte",
                        Wording.of("la date en chiffres", "the date in digits"),
                        DateFilters::digits,
                        Wording.same("04/09/2025")),
                dates(
                        "date_iso",
                        Wording.of(
                                "la date au format ISO 8601, pour une machine", "the date in ISO 8601, for a machine"),
                        (text, date) -> text.out().append(date.toString()),
                        Wording.same("2025-09-04")),
                parts(
                        "jour",
                        Wording.of("le jour de la semaine", "the day of the week"),
                        DateFilters::writeDayOfWeek,
                        Wording.of("jeudi", "Thursday")),
                parts(
                        "jour_et_mois",
                        Wording.of("le jour et le mois, sans l’année", "the day and the month without the year"),
                        DateFilters::writeDayAndMonth,
                        Wording.of("4 septembre", "4 September")),
                parts(
                        "mois",
                        Wording.of("le mois", "the month"),
                        DateFilters::writeMonth,
                        Wording.of("septembre", "September")),
                parts("annee", Wording.of("l’année", "the year"), DateFilters::writeYear, Wording.same("2025")),
                time(),
                dateAndTime());
    }

    private static Filter dates(
            String name, Wording purpose, BiConsumer<MomentText, LocalDate> words, Wording example) {
        return parts(
                name,
                purpose,
                (value, arguments, reader, out) -> {
                    LocalDate date = Moments.date(value);
                    if (date != null) {
                        words.accept(new MomentText(reader, out), date);
                    }
                    return date != null;
                },
                example);
    }

    private static Filter parts(String name, Wording purpose, FilterFunction function, Wording example) {
        return Filter.named(name)
                .purpose(purpose.fr(), purpose.en())
                .accepts(ValueType.DATE, ValueType.DATE_TIME, ValueType.TEXT)
                .textsOfAForm()
                .function(function)
                .example(new FilterExample(DAY, FilterArguments.none(), example))
                .build();
    }

    private static Filter time() {
        return Filter.named("heure")
                .purpose("l’heure : « 8 h 30 », « 8 h »", "the time: \"08:30\"")
                .accepts(ValueType.TIME, ValueType.DATE_TIME, ValueType.TEXT)
                .textsOfAForm()
                .parameter(words())
                .function(DateFilters::writeTime)
                .example(new FilterExample(
                        LocalTime.of(8, 30), FilterArguments.none(), Wording.of("8\u00A0h\u00A030", "08:30")))
                .build();
    }

    private static Filter dateAndTime() {
        return Filter.named("date_et_heure")
                .purpose("la date en toutes lettres et l’heure", "the date in words and the time")
                .accepts(ValueType.DATE_TIME, ValueType.TEXT)
                .textsOfAForm()
                .parameter(words())
                .function(DateFilters::writeDateAndTime)
                .example(new FilterExample(
                        DAY.atTime(8, 30),
                        FilterArguments.none(),
                        Wording.of("jeudi 4 septembre 2025 à 8\u00A0h\u00A030", "Thursday 4 September 2025 at 08:30")))
                .build();
    }

    static FilterParameter words() {
        return FilterParameter.optional(
                "mots",
                Kind.TEXT,
                Wording.of("la mention « mots » (midi, minuit)", "the mention \"mots\" (noon, midnight)"),
                "mots");
    }

    private static void digits(MomentText text, LocalDate date) {
        text.two(date.getDayOfMonth()).words("/", "/").two(date.getMonthValue()).words("/", "/");
        text.out().appendWhole(date.getYear());
    }

    private static boolean writeDayOfWeek(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        if (value instanceof DayOfWeek day) {
            out.append(DateWording.dayOfWeek(day, reader));
            return true;
        }
        LocalDate date = Moments.date(value);
        return date != null && writeDayOfWeek(date.getDayOfWeek(), arguments, reader, out);
    }

    private static boolean writeDayAndMonth(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        // Any leap year holds every day of a month.
        LocalDate date = value instanceof MonthDay day ? day.atYear(2024) : Moments.date(value);
        if (date != null) {
            new MomentText(reader, out).dayAndMonth(date);
        }
        return date != null;
    }

    private static boolean writeMonth(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        if (value instanceof Month month) {
            out.append(DateWording.month(month, reader));
            return true;
        }
        if (value instanceof YearMonth month) {
            return writeMonth(month.getMonth(), arguments, reader, out);
        }
        LocalDate date = Moments.date(value);
        return date != null && writeMonth(date.getMonth(), arguments, reader, out);
    }

    private static boolean writeYear(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        if (value instanceof Year year) {
            out.appendWhole(year.getValue());
            return true;
        }
        if (value instanceof YearMonth month) {
            out.appendWhole(month.getYear());
            return true;
        }
        LocalDate date = Moments.date(value);
        if (date != null) {
            out.appendWhole(date.getYear());
        }
        return date != null;
    }

    private static boolean writeTime(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        LocalTime time = Moments.time(value);
        if (time != null) {
            new MomentText(reader, out).time(time, arguments.has(0));
        }
        return time != null;
    }

    private static boolean writeDateAndTime(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        LocalDate date = Moments.date(value);
        LocalTime time = date == null ? null : Moments.time(value);
        if (date == null || time == null) {
            return false;
        }
        new MomentText(reader, out).inFull(date).words(" à ", " at ").time(time, arguments.has(0));
        return true;
    }
}
