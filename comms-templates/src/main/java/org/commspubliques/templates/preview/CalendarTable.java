package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.escape.CsvTable;
import org.jspecify.annotations.Nullable;

/**
 * Tableau du calendrier: an editorial calendar as a table, one row for each item, for spreadsheets. Dates are written as
 * 2025-09-02 and hours as 11:30, in the calendar’s zone: every spreadsheet takes these for dates and hours. Immutable, and
 * thread-safe as the port is.
 */
public final class CalendarTable {

    private static final ImmutableList<Wording> HEADER = ImmutableList.of(
            Wording.of("Identifiant", "Identifier"),
            Wording.of("Semaine", "Week"),
            Wording.of("Jour", "Day"),
            Wording.of("Date", "Date"),
            Wording.of("Heure", "Hour"),
            Wording.of("Canal", "Channel"),
            Wording.of("Titre", "Title"),
            Wording.of("État", "State"),
            Wording.of("Rubrique", "Rubric"),
            Wording.of("Sujet", "Subject"),
            Wording.of("Secteur", "Sector"),
            Wording.of("Action", "Communication"),
            Wording.of("Validation avant", "Approval due"),
            Wording.of("Bouclage", "Copy deadline"),
            Wording.of("Valable jusqu’au", "Valid until"),
            Wording.of("À revoir le", "Review on"),
            Wording.of("Révision", "Revision"),
            Wording.of("Conflits", "Conflicts"));

    private final ChannelCatalog channels;
    private final ItemStates states;
    private final Locale reader;

    /**
     * Creates the table.
     *
     * @param channels the channels, for their names; one that is not among them is called by its identifier
     * @param states where items stand
     * @param reader decides the language of the header, the days, the channels and the states
     */
    public CalendarTable(ChannelCatalog channels, ItemStates states, Locale reader) {
        this.channels = channels;
        this.states = states;
        this.reader = reader;
    }

    /**
     * Returns a calendar as a table.
     *
     * @param calendar the calendar
     * @param items which of its items, in order
     * @param conflicts the conflicts of the calendar
     * @return the table
     */
    public CsvTable of(EditorialCalendar calendar, List<CalendarItem> items, Collection<CalendarConflict> conflicts) {
        ImmutableMap<String, WeeklySlot> slots = Maps.uniqueIndex(calendar.slots(), WeeklySlot::id);
        ImmutableListMultimap<String, CalendarConflict> byItem = Multimaps.index(conflicts, CalendarConflict::item);
        return new CsvTable(
                HEADER.stream().map(name -> name.in(reader)).toList(),
                items.stream()
                        .map(item -> row(item, calendar.zone(), slots, byItem.get(item.id())))
                        .toList());
    }

    private List<String> row(
            CalendarItem item, ZoneId zone, ImmutableMap<String, WeeklySlot> slots, List<CalendarConflict> conflicts) {
        Optional<ZonedDateTime> at = item.plannedAt().map(instant -> instant.atZone(zone));
        return ImmutableList.of(
                item.id(),
                at.map(CalendarTable::week).orElse(""),
                at.map(moment -> DateWording.dayOfWeek(moment.getDayOfWeek(), reader))
                        .orElse(""),
                at.map(moment -> moment.toLocalDate().toString()).orElse(""),
                at.map(CalendarTable::hour).orElse(""),
                channels.find(item.channel())
                        .map(known -> known.label().in(reader))
                        .orElse(item.channel().value()),
                item.title(),
                states.stateOf(item).label().in(reader),
                Optional.ofNullable(item.slot())
                        .map(slots::get)
                        .map(WeeklySlot::rubric)
                        .orElse(""),
                item.topic(),
                item.sector(),
                item.ofCommunication()
                        .map(communication -> communication.value())
                        .orElse(""),
                moment(item.approvalDue(), zone),
                moment(item.copyDeadline(), zone),
                moment(item.validUntil(), zone),
                Optional.ofNullable(item.reviewOn()).map(LocalDate::toString).orElse(""),
                Integer.toString(item.revision()),
                conflicts.stream()
                        .map(conflict ->
                                conflict.kind().id() + " " + conflict.message().in(reader))
                        .collect(Collectors.joining("\n")));
    }

    private static String week(ZonedDateTime moment) {
        int week = moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return moment.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
    }

    private static String hour(ZonedDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String moment(@Nullable Instant instant, ZoneId zone) {
        return Optional.ofNullable(instant)
                .map(known -> known.atZone(zone))
                .map(moment -> moment.toLocalDate() + " " + hour(moment))
                .orElse("");
    }
}
