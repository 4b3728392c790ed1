package org.commspubliques.examples.semainemary;

import com.google.common.base.Strings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarDay;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.ContentHold;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.SlotOccurrence;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;
import org.jspecify.annotations.Nullable;

/** Prints the week, in at most 45 lines. */
final class WeekReport {

    private static final int WIDTH = 126;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final SocialWeek week;
    private final Locale reader;
    private final Utf8Output out;

    WeekReport(SocialWeek week, Locale reader, Utf8Output out) {
        this.week = week;
        this.reader = reader;
        this.out = out;
    }

    void print() {
        ZonedDateTime now = week.now().atZone(zone());
        out.line(in("La semaine de Mary — réseaux de la ", "Mary’s week — the networks of ")
                + week.town().name()
                + in(", semaine ", ", week ")
                + week.week().number()
                + in("   (contenu d’exemple fictif)", "   (fictional content)"));
        out.line(DateWording.moment(now).in(reader) + " (" + zone() + ")"
                + in(" · canaux ajoutés par un fichier : ", " · channels added by a file: ")
                + week.added().all().stream()
                        .map(channel -> channel.label().in(reader))
                        .collect(Collectors.joining(", ")));
        out.line("");
        out.line(in("SEMAINE", "WEEK"));
        week.week().days().forEach(this::day);
        placed();
        lengths();
        conflicts();
        ageing();
    }

    private ZoneId zone() {
        return week.town().zone();
    }

    private void day(CalendarDay day) {
        day.events().forEach(event -> event(day, event));
        day.items().forEach(item -> item(day, item));
        if (!day.freeSlots().isEmpty()) {
            out.line(shortened("  " + pad(name(day.day()), 12) + pad("·", 7)
                    + in("libre : ", "free: ")
                    + day.freeSlots().stream().map(this::free).collect(Collectors.joining(" ; "))));
        }
    }

    private void event(CalendarDay day, InstitutionalEvent event) {
        String hold = event.hold() == ContentHold.NONE
                ? ""
                : " — " + event.hold().label().in(reader);
        out.line("  " + pad(name(day.day()), 12) + pad(event.wholeDays() ? "—" : hour(event.from()), 7)
                + pad("◆ " + event.kind().label().in(reader), 22) + event.title() + hold);
    }

    private void item(CalendarDay day, CalendarItem item) {
        ItemState state = week.states().stateOf(item);
        out.line("  " + pad(name(day.day()), 12) + pad(hour(item.at()), 7) + pad(channel(item.channel()), 22)
                + pad(item.title(), 40) + state.label().in(reader));
    }

    private String free(SlotOccurrence free) {
        return hour(free.at().toInstant()) + " " + channel(free.slot().channel()) + ", "
                + free.slot().rubric();
    }

    private void placed() {
        out.line("");
        out.line(in("PLACÉES au prochain créneau libre", "PLACED in the next free slot"));
        for (CalendarItem item : week.placed()) {
            out.line("  " + pad(item.title(), 40) + pad(channel(item.channel()), 22)
                    + item.plannedAt()
                            .map(at -> DateWording.moment(at.atZone(zone())).in(reader))
                            .orElse(in("aucun créneau : à dater", "no slot: to be dated")));
        }
    }

    private void lengths() {
        List<String> tooLong = week.calendar().items().stream()
                .filter(item ->
                        week.measure(item).filter(measure -> !measure.fits()).isPresent())
                .map(item -> item.title() + " · " + channel(item.channel()) + " · "
                        + words(week.measure(item).orElseThrow()))
                .toList();
        long measured = week.calendar().items().stream()
                .filter(item -> week.measure(item).isPresent())
                .count();
        out.line("");
        out.line(in("LONGUEURS   ", "LENGTHS    ")
                + measured
                + in(" textes mesurés comme chaque réseau compte, ", " texts measured as each network counts, ")
                + tooLong.size()
                + in(" trop long", " too long"));
        tooLong.forEach(line -> out.line(shortened("  ✖ " + line)));
    }

    private String words(Measure measure) {
        return measure.words().in(reader);
    }

    private void conflicts() {
        List<CalendarConflict> conflicts = week.conflicts();
        out.line("");
        out.line(in("CONFLITS    ", "CONFLICTS    ") + conflicts.size());
        for (CalendarConflict conflict : conflicts) {
            CalendarItem item = week.calendar().find(conflict.item()).orElseThrow();
            out.line(shortened(
                    "  " + mark(conflict.severity()) + " " + conflict.kind().id() + "  " + pad(item.id(), 13) + " "
                            + conflict.message().in(reader)));
        }
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case INFO -> "i";
            case WARNING -> "!";
            case BLOCKING -> "✖";
        };
    }

    private void ageing() {
        Instant now = week.now();
        out.line("");
        String stale = week.calendar().live(week.states()).stale(now).stream()
                .map(one -> one.item().title() + " (" + one.reason().label().in(reader) + ")")
                .collect(Collectors.joining(", "));
        out.line(in("À RETIRER OU À REVOIR   ", "TO TAKE BACK OR REVIEW   ") + (stale.isEmpty() ? "—" : stale));
        String reminders = week
                .calendar()
                .live(week.states())
                .remindersBetween(now, now.plus(Duration.ofDays(2)), Duration.ofHours(24))
                .stream()
                .map(reminder -> hour(reminder.at()) + " " + reminder.item().id())
                .distinct()
                .collect(Collectors.joining(", "));
        out.line(shortened(in("RAPPELS la veille, d’ici deux jours   ", "REMINDERS a day before, within two days   ")
                + reminders));
    }

    private String hour(@Nullable Instant instant) {
        return HOUR.format(Objects.requireNonNull(instant).atZone(zone()));
    }

    private String name(LocalDate day) {
        return DateWording.dayOfWeek(day.getDayOfWeek(), reader) + " " + day.getDayOfMonth();
    }

    private String channel(ChannelId channel) {
        return week.channels()
                .find(channel)
                .map(Channel::label)
                .map(label -> label.in(reader))
                .orElse(channel.value());
    }

    private static String shortened(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1).stripTrailing() + "…";
    }

    private static String pad(String text, int width) {
        return Strings.padEnd(text, width, ' ');
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
