package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarDay;
import org.commspubliques.core.calendar.ContentHold;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.preview.CalendarViews.BandCellView;
import org.commspubliques.templates.preview.CalendarViews.BandView;
import org.commspubliques.templates.preview.CalendarViews.EventView;
import org.jspecify.annotations.Nullable;

/**
 * Where events and blackouts stand on a page: one that lasts all the time shown once above it, one of several days as a strip
 * over them, one of a single day in that day.
 */
final class CalendarEvents {

    private final ImmutableList<Span> spans;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private final Locale reader;

    /**
     * Something that lasts.
     *
     * @param wholeDays whether its hours say nothing
     * @param first its first day
     * @param last its last day
     */
    private record Span(
            String title,
            ContentHold hold,
            boolean closed,
            ZonedDateTime from,
            ZonedDateTime until,
            boolean wholeDays,
            LocalDate first,
            LocalDate last) {

        static Span of(
                String title,
                ContentHold hold,
                boolean closed,
                Instant from,
                Instant until,
                boolean wholeDays,
                ZoneId zone) {
            return new Span(
                    title,
                    hold,
                    closed,
                    from.atZone(zone),
                    until.atZone(zone),
                    wholeDays,
                    LocalDate.ofInstant(from, zone),
                    LocalDate.ofInstant(until.minusNanos(1), zone));
        }

        boolean isOfOneDay() {
            return first.equals(last);
        }

        boolean isOn(LocalDate day) {
            return meets(day, day);
        }

        boolean meets(LocalDate one, LocalDate other) {
            return !first.isAfter(other) && !last.isBefore(one);
        }

        boolean beginsAtHour() {
            return !wholeDays && from.isAfter(first.atStartOfDay(from.getZone()));
        }

        boolean endsAtHour() {
            return !wholeDays && until.isBefore(last.plusDays(1).atStartOfDay(until.getZone()));
        }
    }

    /**
     * Sorts out what happens on the days of a page.
     *
     * @param shown the days, in order, with those around the period
     * @param first the first day of the period
     * @param last the last day of the period
     */
    CalendarEvents(List<CalendarDay> shown, LocalDate first, LocalDate last, ZoneId zone, Locale reader) {
        Stream<Span> blackouts = shown.stream()
                .flatMap(day -> day.blackouts().stream())
                .distinct()
                .map(blackout -> span(blackout, zone));
        Stream<Span> events =
                shown.stream().flatMap(day -> day.events().stream()).distinct().map(event -> span(event, zone));
        this.spans = Stream.concat(blackouts, events).collect(ImmutableList.toImmutableList());
        this.first = first;
        this.last = last;
        this.zone = zone;
        this.reader = reader;
    }

    private static Span span(BlackoutPeriod blackout, ZoneId zone) {
        return Span.of(blackout.reason(), blackout.hold(), true, blackout.from(), blackout.until(), false, zone);
    }

    private static Span span(InstitutionalEvent event, ZoneId zone) {
        return Span.of(event.title(), event.hold(), false, event.from(), event.until(), event.wholeDays(), zone);
    }

    /** What lasts all the time shown, with its end. */
    List<EventView> lasting() {
        return spans.stream()
                .filter(this::isLasting)
                .map(span -> view(span, null, until(span)))
                .toList();
    }

    /** What begins and ends on a day. */
    List<EventView> of(LocalDate day) {
        return spans.stream()
                .filter(span -> span.isOfOneDay() && span.isOn(day))
                .map(span -> view(span, startOf(span), null))
                .toList();
    }

    /** The same in a list of days, with what lasts several days on the first of them and on the last. */
    List<EventView> inList(LocalDate day) {
        ImmutableList.Builder<EventView> views = ImmutableList.builder();
        for (Span span : spans) {
            if (!isStrip(span) || !span.isOn(day)) {
                continue;
            }
            if (day.equals(span.first().isBefore(first) ? first : span.first())) {
                views.add(view(span, null, fromTo(span)));
            } else if (day.equals(span.last())) {
                views.add(view(span, null, lastDay(span)));
            }
        }
        return views.addAll(of(day)).build();
    }

    /** The strips over the days of a week, in as few rows as they need. */
    List<BandView> strips(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        List<List<Span>> lanes = new ArrayList<>();
        spans.stream()
                .filter(span -> isStrip(span) && span.meets(monday, sunday))
                .sorted(Comparator.comparing(Span::first).thenComparing(Span::last, Comparator.reverseOrder()))
                .forEach(span -> laneFor(span, lanes).add(span));
        return lanes.stream().map(lane -> band(lane, monday)).toList();
    }

    private static List<Span> laneFor(Span span, List<List<Span>> lanes) {
        return lanes.stream()
                .filter(lane -> lane.get(lane.size() - 1).last().isBefore(span.first()))
                .findFirst()
                .orElseGet(() -> {
                    List<Span> lane = new ArrayList<>();
                    lanes.add(lane);
                    return lane;
                });
    }

    private BandView band(List<Span> lane, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        ImmutableList.Builder<BandCellView> cells = ImmutableList.builder();
        LocalDate day = monday;
        for (Span span : lane) {
            for (; day.isBefore(span.first()); day = day.plusDays(1)) {
                cells.add(BandCellView.of(1, List.of()));
            }
            LocalDate end = span.last().isAfter(sunday) ? sunday : span.last();
            int days = (int) (end.toEpochDay() - day.toEpochDay()) + 1;
            cells.add(BandCellView.of(days, List.of(view(span, null, fromTo(span)))));
            day = end.plusDays(1);
        }
        for (; !day.isAfter(sunday); day = day.plusDays(1)) {
            cells.add(BandCellView.of(1, List.of()));
        }
        return new BandView(cells.build());
    }

    private boolean isLasting(Span span) {
        return !span.from().isAfter(first.atStartOfDay(zone))
                && !span.until().isBefore(last.plusDays(1).atStartOfDay(zone));
    }

    private boolean isStrip(Span span) {
        return !span.isOfOneDay() && !isLasting(span);
    }

    private EventView view(Span span, @Nullable String hour, @Nullable String when) {
        return new EventView(
                hour,
                Labels.title(span.title()),
                when,
                span.hold() == ContentHold.NONE ? null : span.hold().label().in(reader),
                span.closed());
    }

    private @Nullable String startOf(Span span) {
        return span.beginsAtHour() ? hour(span.from()).in(reader) : null;
    }

    private String until(Span span) {
        Wording end = end(span, true);
        return Wording.of("jusqu’au " + end.fr(), "until " + end.en()).in(reader);
    }

    private String fromTo(Span span) {
        boolean withYear =
                span.first().getYear() != span.last().getYear() || span.first().getYear() != first.getYear();
        Wording begin = moment(span.first(), span.beginsAtHour() ? span.from() : null, withYear);
        Wording end = end(span, withYear);
        boolean inOneMonth = YearMonth.from(span.first()).equals(YearMonth.from(span.last()));
        if (inOneMonth && !span.beginsAtHour() && !span.endsAtHour()) {
            begin = Wording.of(number(begin.fr()), number(begin.en()));
        }
        return Wording.of("du " + begin.fr() + " au " + end.fr(), begin.en() + " to " + end.en())
                .in(reader);
    }

    /** The number of a day, which its date begins with. */
    private static String number(String date) {
        return date.substring(0, date.indexOf(' '));
    }

    private String lastDay(Span span) {
        Wording hour = hour(span.until());
        Wording words = span.endsAtHour()
                ? Wording.of("jusqu’à " + hour.fr(), "until " + hour.en())
                : Wording.of("dernier jour", "last day");
        return words.in(reader);
    }

    private static Wording end(Span span, boolean withYear) {
        return moment(span.last(), span.endsAtHour() ? span.until() : null, withYear);
    }

    private static Wording moment(LocalDate day, @Nullable ZonedDateTime hour, boolean withYear) {
        Wording date = withYear ? DateWording.dayMonthAndYear(day) : DateWording.dayAndMonth(day);
        if (hour == null) {
            return date;
        }
        Wording at = hour(hour);
        return Wording.of(date.fr() + " à\u00A0" + at.fr(), date.en() + ", " + at.en());
    }

    private static Wording hour(ZonedDateTime moment) {
        Wording hour = DateWording.hour(moment.toLocalTime());
        return Wording.of(hour.fr().replace(' ', '\u00A0'), hour.en());
    }
}
