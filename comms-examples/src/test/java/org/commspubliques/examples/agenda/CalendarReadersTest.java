package org.commspubliques.examples.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
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

    private final Random random = new Random(36);

    @Test
    void nothingIsLostOnTheWay() throws IOException, ParserException {
        for (int i = 0; i < CALENDARS; i++) {
            CalendarFile file = file();
            assertThat(byBiweekly(file.text())).as("biweekly").containsExactlyElementsOf(expected(file));
            assertThat(byIcal4j(file.text())).as("ical4j").containsExactlyElementsOf(expected(file));
        }
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
