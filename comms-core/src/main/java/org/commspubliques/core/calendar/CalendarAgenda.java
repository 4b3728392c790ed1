package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.icalendar.CalendarEntry;
import org.commspubliques.core.icalendar.CalendarFile;
import org.commspubliques.core.language.Wording;

/**
 * Agenda du calendrier éditorial: a calendar as iCalendar, for agendas that subscribe to it. Each item that has an hour is one
 * entry, always of the same identifier, with its revision as sequence; what is not approved is tentative, what was withdrawn is
 * cancelled. Immutable, and thread-safe as the port is.
 */
public final class CalendarAgenda {

    /** A publication takes no time; an agenda shows nothing that does not. */
    private static final Duration SHOWN = Duration.ofMinutes(15);

    private final String domain;
    private final ItemStates states;
    private final ChannelCatalog channels;
    private final Locale reader;

    /**
     * Creates the agenda.
     *
     * @param domain the internet domain of the authority, which makes identifiers the only ones, such as {@code montdore.nc}
     * @param states where items stand
     * @param channels the channels, for their names; one that is not among them is called by its identifier
     * @param reader decides the language of what is said of an item
     * @throws IllegalArgumentException if the domain is blank
     */
    public CalendarAgenda(String domain, ItemStates states, ChannelCatalog channels, Locale reader) {
        Preconditions.checkArgument(!domain.isBlank(), "domain is empty");
        this.domain = domain;
        this.states = Objects.requireNonNull(states, "states");
        this.channels = Objects.requireNonNull(channels, "channels");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * Returns the file of a calendar: its items, then the events of the institution.
     *
     * @param calendar the calendar
     * @param product what made it, such as {@code -//Ville du Mont-Dore//Calendrier//FR}
     * @param name what agendas call it
     * @param stamp when the file is written
     * @return the file
     */
    public CalendarFile file(EditorialCalendar calendar, String product, String name, Instant stamp) {
        ImmutableList.Builder<CalendarEntry> entries = ImmutableList.builder();
        entries.addAll(entries(calendar, stamp));
        calendar.events().forEach(event -> entries.add(entry(event, calendar.zone(), stamp)));
        return CalendarFile.of(product, name, entries.build());
    }

    /**
     * Returns the items of a calendar as entries.
     *
     * @param calendar the calendar
     * @param stamp when they are written
     * @return an entry for each item that has an hour, in order of time; it lasts a quarter of an hour; unmodifiable
     */
    public List<CalendarEntry> entries(EditorialCalendar calendar, Instant stamp) {
        ImmutableMap<String, WeeklySlot> slots = Maps.uniqueIndex(calendar.slots(), WeeklySlot::id);
        return calendar.items().stream()
                .filter(item -> item.at() != null)
                .map(item -> entry(item, calendar.zone(), rubric(item, slots), stamp))
                .collect(ImmutableList.toImmutableList());
    }

    private static String rubric(CalendarItem item, Map<String, WeeklySlot> slots) {
        return Optional.ofNullable(item.slot())
                .map(slots::get)
                .map(WeeklySlot::rubric)
                .orElse("");
    }

    private CalendarEntry entry(CalendarItem item, ZoneId zone, String rubric, Instant stamp) {
        ZonedDateTime at = Objects.requireNonNull(item.at()).atZone(zone);
        ItemState state = states.stateOf(item);
        return CalendarEntry.builder("publication." + item.id() + "@" + domain, stamp, item.title())
                .at(at, at.plus(SHOWN))
                .category(name(item.channel()))
                .description(description(item, state, rubric))
                .status(state.entryStatus())
                .sequence(item.revision())
                .build();
    }

    private String description(CalendarItem item, ItemState state, String rubric) {
        return ImmutableList.of(
                        line(Wording.of("Canal", "Channel"), name(item.channel())),
                        line(Wording.of("État", "State"), state.label().in(reader)),
                        line(Wording.of("Rubrique", "Rubric"), rubric),
                        line(Wording.of("Sujet", "Subject"), item.topic()),
                        line(Wording.of("Secteur", "Sector"), item.sector()))
                .stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Wording what, String value) {
        return value.isEmpty()
                ? ""
                : Wording.of(what.fr() + " : " + value, what.en() + ": " + value)
                        .in(reader);
    }

    private String name(ChannelId channel) {
        return channels.find(channel).map(known -> known.label().in(reader)).orElse(channel.value());
    }

    private CalendarEntry entry(InstitutionalEvent event, ZoneId zone, Instant stamp) {
        CalendarEntry.Builder entry = CalendarEntry.builder(
                        "evenement." + event.id() + "@" + domain, stamp, event.title())
                .category(event.kind().label().in(reader));
        if (event.hold() != ContentHold.NONE) {
            entry.description(event.hold().label().in(reader));
        }
        return event.wholeDays()
                ? entry.on(
                                LocalDate.ofInstant(event.from(), zone),
                                // The end is exclusive: the last moment before it is on the last day.
                                LocalDate.ofInstant(event.until().minusNanos(1), zone))
                        .build()
                : entry.at(event.from().atZone(zone), event.until().atZone(zone))
                        .build();
    }
}
