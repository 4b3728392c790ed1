package org.commspubliques.core.icalendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Fichier d’agenda ({@code .ics}): entries as a file of iCalendar (RFC 5545), with the zones they need, in CRLF lines of
 * at most 75 bytes of UTF-8 that are never cut within a character. The same entries make the same file on every machine
 * whose JDK knows the same time zones. Immutable and thread-safe.
 */
public final class CalendarFile {

    private final String product;
    private final String name;
    private final ImmutableList<CalendarEntry> entries;

    private CalendarFile(String product, String name, ImmutableList<CalendarEntry> entries) {
        this.product = product;
        this.name = name;
        this.entries = entries;
    }

    /**
     * Returns a file.
     *
     * @param product what made it, such as {@code -//Ville du Mont-Dore//Agenda//FR}
     * @param name what agendas call it
     * @param entries the entries; no two may have the same identifier
     * @return the file
     * @throws IllegalArgumentException if two entries have the same identifier, or the product is empty
     */
    public static CalendarFile of(String product, String name, List<CalendarEntry> entries) {
        Set<String> uids = new HashSet<>();
        for (CalendarEntry entry : entries) {
            Preconditions.checkArgument(uids.add(entry.uid()), "two entries have uid '%s'", entry.uid());
        }
        String made = EnteredText.enter(product, "product");
        Preconditions.checkArgument(!made.isBlank(), "product is empty");
        return new CalendarFile(made, EnteredText.enter(name, "name"), ImmutableList.copyOf(entries));
    }

    /**
     * Returns the entries.
     *
     * @return the entries in order; unmodifiable
     */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /**
     * Returns the file.
     *
     * @return its text, to be written in UTF-8 with the media type {@code text/calendar}
     */
    public String text() {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.addText("PRODID", product);
        lines.add("CALSCALE", "GREGORIAN");
        if (!name.isEmpty()) {
            lines.addText("NAME", name);
            // Agendas knew this name long before RFC 7986 gave it the other.
            lines.addText("X-WR-CALNAME", name);
        }
        addZones(lines);
        entries.forEach(entry -> addEntry(lines, entry));
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private void addZones(ContentLines lines) {
        Map<String, ZoneSpan> spans = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            entry.start().ifPresent(start -> addTo(spans, start));
            entry.end().ifPresent(end -> addTo(spans, end));
        }
        spans.values().forEach(span -> span.addTo(lines));
    }

    private static void addTo(Map<String, ZoneSpan> spans, ZonedDateTime moment) {
        if (!isUniversal(moment.getZone())) {
            spans.merge(moment.getZone().getId(), ZoneSpan.of(moment), ZoneSpan::with);
        }
    }

    /** Whether a moment of a zone is written in universal time: a bare offset has no name that agendas know. */
    private static boolean isUniversal(ZoneId zone) {
        return zone instanceof ZoneOffset || zone.normalized().equals(ZoneOffset.UTC);
    }

    private static void addEntry(ContentLines lines, CalendarEntry entry) {
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", entry.uid());
        lines.add("DTSTAMP", utc(entry.stamp()));
        boolean universal = entry.start()
                        .filter(CalendarFile::isWrittenUniversally)
                        .isPresent()
                || entry.end().filter(CalendarFile::isWrittenUniversally).isPresent();
        entry.start().ifPresent(start -> addMoment(lines, "DTSTART", start, universal));
        entry.end().ifPresent(end -> addMoment(lines, "DTEND", end, universal));
        entry.firstDay().ifPresent(day -> lines.add("DTSTART;VALUE=DATE", date(day)));
        // The end of whole days is the day after, in iCalendar.
        entry.lastDay().ifPresent(day -> lines.add("DTEND;VALUE=DATE", date(day.plusDays(1))));
        lines.addText("SUMMARY", entry.summary());
        addUnlessEmpty(lines, "DESCRIPTION", entry.description());
        addUnlessEmpty(lines, "LOCATION", entry.location());
        entry.url().ifPresent(url -> lines.add("URL", url.toString()));
        if (!entry.categories().isEmpty()) {
            lines.add(
                    "CATEGORIES",
                    entry.categories().stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
        }
        lines.add("STATUS", entry.status().name());
        lines.add("SEQUENCE", Integer.toString(entry.sequence()));
        lines.add("END", "VEVENT");
    }

    private static void addUnlessEmpty(ContentLines lines, String property, String text) {
        if (!text.isEmpty()) {
            lines.addText(property, text);
        }
    }

    private static void addMoment(ContentLines lines, String property, ZonedDateTime moment, boolean universal) {
        if (universal) {
            lines.add(property, utc(moment.toInstant()));
        } else {
            lines.add(property + ";TZID=" + moment.getZone().getId(), local(moment.toLocalDateTime()));
        }
    }

    /**
     * An hour that comes twice is the first one in iCalendar: the second has no other form than universal time. Nor do
     * all readers find the right side in as much time after it.
     */
    private static boolean isWrittenUniversally(ZonedDateTime moment) {
        if (isUniversal(moment.getZone())) {
            return true;
        }
        ZoneOffsetTransition change = moment.getZone()
                .getRules()
                .previousTransition(moment.toInstant().plusNanos(1));
        return change != null
                && change.isOverlap()
                && moment.toInstant()
                        .isBefore(change.getInstant()
                                .plus(change.getDuration().abs().multipliedBy(2)));
    }

    private static String utc(Instant instant) {
        return local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    static String local(LocalDateTime moment) {
        return date(moment.toLocalDate())
                + "T"
                + two(moment.getHour())
                + two(moment.getMinute())
                + two(moment.getSecond());
    }

    private static String date(LocalDate day) {
        Preconditions.checkArgument(
                day.getYear() >= 0 && day.getYear() <= 9_999, "iCalendar knows the years 0 to 9999, not %s", day);
        return two(day.getYear() / 100)
                + two(day.getYear() % 100)
                + two(day.getMonthValue())
                + two(day.getDayOfMonth());
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
