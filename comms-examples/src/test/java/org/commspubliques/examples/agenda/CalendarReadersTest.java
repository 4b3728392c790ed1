package org.commspubliques.examples.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.commspubliques.core.calendar.CalendarAgenda;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.icalendar.CalendarEntry;
import org.commspubliques.core.icalendar.CalendarFile;
import org.commspubliques.core.icalendar.EntryStatus;
import org.junit.jupiter.api.Test;

/** Random agendas, read again by two libraries of two makers that know nothing of ours. */
class CalendarReadersTest {

    private static final int CALENDARS = 300;

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Pacific/Noumea"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/Miquelon"),
            ZoneId.of("Pacific/Tahiti"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("UTC"));

    private static final List<String> WORDS = List.of(
            "conseil",
            "« Fête de la ville »",
            "point-virgule ; virgule, barre \\",
            "ligne\nsuivante",
            "été 🎉🎉🎉",
            "x:y=z",
            "l’eau",
            "n\\n",
            "ÀÉÎÕÜ",
            "   ");

    private static final Instant STAMP = Instant.parse("2025-08-31T20:30:00Z");

    private final Random random = new Random(36);

    @Test
    void nothingIsLostOnTheWay() throws IOException, ParserException {
        for (int i = 0; i < CALENDARS; i++) {
            CalendarFile file = file();
            assertThat(byBiweekly(file.text())).as("biweekly").containsExactlyElementsOf(expected(file));
            assertThat(byIcal4j(file.text())).as("ical4j").containsExactlyElementsOf(expected(file));
        }
    }

    @Test
    void nothingOfAnEditorialCalendarIsLostOnTheWay() throws IOException, ParserException {
        for (ZoneId zone : List.of(ZoneId.of("Europe/Paris"), ZoneId.of("Pacific/Noumea"))) {
            for (int i = 0; i < CALENDARS / 3; i++) {
                EditorialCalendar calendar = editorial(zone);
                CalendarFile file = new CalendarAgenda(
                                "montdore.example",
                                CalendarReadersTest::stateOf,
                                ChannelCatalog.standard(),
                                Locale.FRENCH)
                        .file(calendar, "-//Ville du Mont-Dore//Calendrier//FR", "Calendrier", STAMP);
                assertThat(byBiweekly(file.text())).as("biweekly").containsExactlyElementsOf(expected(file));
                assertThat(byIcal4j(file.text())).as("ical4j").containsExactlyElementsOf(expected(file));
                assertThat(byBiweekly(file.text()).stream()
                                .filter(found -> found.uid().startsWith("publication."))
                                .map(found -> List.of(found.uid(), found.start(), found.status())))
                        .containsExactlyElementsOf(calendar.items().stream()
                                .filter(item -> item.plannedAt().isPresent())
                                .map(item -> List.<Object>of(
                                        "publication." + item.id() + "@montdore.example",
                                        item.plannedAt().orElseThrow(),
                                        stateOf(item).entryStatus().name()))
                                .toList());
                assertThat(sequences(file.text()))
                        .containsAllEntriesOf(calendar.items().stream()
                                .filter(item -> item.plannedAt().isPresent())
                                .collect(Collectors.toMap(
                                        item -> "publication." + item.id() + "@montdore.example",
                                        CalendarItem::revision)));
            }
        }
    }

    private static ItemState stateOf(CalendarItem item) {
        List<ItemState> all = List.of(ItemState.values());
        return all.get(Math.floorMod(item.id().hashCode(), all.size()));
    }

    private static Map<String, Integer> sequences(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue(),
                        event -> event.getSequence().getValue()));
    }

    private EditorialCalendar editorial(ZoneId zone) {
        WeeklySlot night = WeeklySlot.of(
                "nuit", "Rubrique ; de nuit", ChannelId.of("facebook"), DayOfWeek.SUNDAY, LocalTime.of(2, 30));
        List<CalendarItem> items = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            CalendarItem.Builder item = CalendarItem.builder(
                            "p-" + i + "-" + random.nextInt(1_000),
                            ("titre " + words()).strip(),
                            ChannelId.of("facebook"))
                    .topic(random.nextBoolean() ? "sujet" : "")
                    .revision(random.nextInt(5));
            switch (random.nextInt(4)) {
                case 0 -> item.unplanned();
                // The Sundays on which the clocks of Paris change are among these.
                case 1 ->
                    item.in(night.occurrences(
                                    random.nextBoolean() ? LocalDate.of(2025, 3, 30) : LocalDate.of(2025, 10, 26),
                                    LocalDate.of(2026, 1, 1),
                                    zone)
                            .get(0));
                default -> item.at(Instant.ofEpochSecond(1_756_000_000L + random.nextInt(50_000_000)));
            }
            items.add(item.build());
        }
        LocalDate day = LocalDate.of(2025, 3, 29).plusDays(random.nextInt(3));
        return new EditorialCalendar(
                zone,
                items,
                List.of(night),
                List.of(InstitutionalEvent.on(
                        "e",
                        ("fait " + words()).strip(),
                        InstitutionalEvent.Kind.COMMEMORATION,
                        day,
                        day.plusDays(random.nextInt(3)),
                        zone)),
                List.of());
    }

    /** What both libraries must find again. */
    private record Found(
            String uid, String summary, String description, String location, Object start, Object end, String status) {}

    private static List<Found> expected(CalendarFile file) {
        return file.entries().stream()
                .map(entry -> new Found(
                        entry.uid(),
                        entry.summary(),
                        entry.description(),
                        entry.location(),
                        entry.firstDay()
                                .<Object>map(day -> day)
                                .orElseGet(() -> entry.start().orElseThrow().toInstant()),
                        entry.lastDay()
                                .<Object>map(day -> day.plusDays(1))
                                .orElseGet(() -> entry.end().orElseThrow().toInstant()),
                        entry.status().name()))
                .toList();
    }

    private static List<Found> byBiweekly(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().stream()
                .map(event -> new Found(
                        event.getUid().getValue(),
                        event.getSummary().getValue(),
                        event.getDescription() == null
                                ? ""
                                : event.getDescription().getValue(),
                        event.getLocation() == null ? "" : event.getLocation().getValue(),
                        moment(event.getDateStart()),
                        moment(event.getDateEnd()),
                        event.getStatus().getValue()))
                .toList();
    }

    private static Object moment(DateOrDateTimeProperty property) {
        return property.getValue().hasTime()
                ? property.getValue().toInstant()
                : LocalDate.of(
                        property.getValue().getRawComponents().getYear(),
                        property.getValue().getRawComponents().getMonth(),
                        property.getValue().getRawComponents().getDate());
    }

    private static List<Found> byIcal4j(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<Found> found = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            found.add(new Found(
                    event.getRequiredProperty(Property.UID).getValue(),
                    event.getRequiredProperty(Property.SUMMARY).getValue(),
                    event.getProperty(Property.DESCRIPTION)
                            .map(Property::getValue)
                            .orElse(""),
                    event.getProperty(Property.LOCATION).map(Property::getValue).orElse(""),
                    moment(event.getDateTimeStart().getDate()),
                    moment(event.getDateTimeEnd().getDate()),
                    event.getRequiredProperty(Property.STATUS).getValue()));
        }
        return found;
    }

    private static Object moment(Temporal temporal) {
        if (temporal instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        return temporal instanceof OffsetDateTime offset ? offset.toInstant() : temporal;
    }

    private CalendarFile file() {
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            entries.add(entry(i));
        }
        return CalendarFile.of("-//Ville du Mont-Dore//Agenda//FR", "Agenda ; d’essai", entries);
    }

    private CalendarEntry entry(int number) {
        CalendarEntry.Builder entry = CalendarEntry.builder(
                        number + "-" + random.nextInt(1_000) + "@montdore.example",
                        Instant.ofEpochSecond(1_756_000_000L + random.nextInt(50_000_000)),
                        ("titre " + words()).strip())
                .description(random.nextBoolean() ? words().strip() : "")
                .location(random.nextBoolean() ? ("salle " + words()).strip() : "")
                .status(List.of(EntryStatus.values()).get(random.nextInt(3)))
                .sequence(random.nextInt(5))
                .category("Facebook")
                .url(URI.create("https://montdore.example/agenda?n=" + number));
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
        if (random.nextInt(4) == 0) {
            return entry.on(day, day.plusDays(random.nextInt(3))).build();
        }
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        // Half of the moments lie around the hours at which the clocks of Paris change.
        LocalDateTime local = random.nextBoolean()
                ? LocalDateTime.of(2025, 3, 30, 0, 30).plusMinutes(10L * random.nextInt(20))
                : random.nextBoolean()
                        ? LocalDateTime.of(2025, 10, 26, 0, 30).plusMinutes(10L * random.nextInt(20))
                        : day.atTime(random.nextInt(24), random.nextInt(60));
        ZonedDateTime start = ZonedDateTime.of(local, zone);
        ZonedDateTime chosen = random.nextBoolean() ? start.withLaterOffsetAtOverlap() : start;
        return entry.at(chosen, chosen.plusMinutes(random.nextInt(300))).build();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString();
    }
}
