package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.CalendarAgenda;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.preview.CalendarPages;
import org.commspubliques.templates.preview.CalendarTable;
import org.commspubliques.templates.preview.PreviewOptions;

/** The week’s publications as a calendar: each variant where it was planned, or where it went out if it did at another hour. */
final class WeekCalendar {

    private final LocalAuthority town;
    private final EditorialCalendar calendar;
    private final ItemStates states;
    private final Instant start;
    private final List<CalendarConflict> conflicts;

    WeekCalendar(Week week, List<Deliveries.Sent> deliveries) {
        this.town = week.town().authority();
        this.start = week.start().toInstant();
        Map<String, Instant> sent = new HashMap<>();
        for (Deliveries.Sent one : deliveries) {
            sent.put(id(one.dossier(), one.variant()), one.at());
        }
        List<CalendarItem> items = new ArrayList<>();
        for (Dossier dossier : week.dossiers()) {
            for (Variant variant : dossier.current().variants()) {
                items.add(item(dossier, variant, Optional.ofNullable(sent.get(id(dossier, variant.id())))));
            }
        }
        this.calendar = EditorialCalendar.of(town).withItems(items);
        ItemStates ofCommunications = ItemStates.of(week.approvals());
        this.states = item -> sent.containsKey(item.id()) ? ItemState.PUBLISHED : ofCommunications.stateOf(item);
        this.conflicts = CalendarConflicts.builder(town, states)
                .build()
                .in(calendar, week.start().plusWeeks(1).toInstant());
    }

    private static String id(Dossier dossier, VariantId variant) {
        return dossier.id() + "-" + variant.channel().value();
    }

    private static CalendarItem item(Dossier dossier, Variant variant, Optional<Instant> sent) {
        CalendarItem.Builder item = CalendarItem.builder(
                        id(dossier, variant.id()), dossier.request().subject(), variant.channel())
                .communication(dossier.request().id())
                .purpose(dossier.request().purpose())
                .topic(dossier.id());
        sent.or(() -> dossier.current().plannedAt(variant.id())).ifPresent(item::at);
        return item.build();
    }

    CalendarWeek week() {
        return calendar.weekOf(start.atZone(town.zone()).toLocalDate());
    }

    List<CalendarConflict> conflicts() {
        return conflicts;
    }

    /** How many of the week’s publications went out, and how many stand in it. */
    int published() {
        return (int) calendar.items().stream()
                .filter(item -> states.stateOf(item) == ItemState.PUBLISHED)
                .count();
    }

    int items() {
        return calendar.items().size();
    }

    void write(OutputFolder folder, Locale reader, PreviewOptions options) throws IOException {
        ChannelCatalog channels = ChannelCatalog.standard();
        CalendarWeek shown = week();
        folder.write(
                "calendrier-s" + shown.number() + ".html",
                CalendarPages.of(channels, states).week(calendar, shown.year(), shown.number(), conflicts, options));
        folder.write(
                "calendrier.ics",
                new CalendarAgenda("montdore.example", states, channels, reader)
                        .file(
                                calendar,
                                "-//Comms publiques//Une semaine//FR",
                                Wording.of("Publications de la ville", "The town’s publications")
                                        .in(reader),
                                start)
                        .text());
        folder.write(
                "calendrier-s" + shown.number() + ".csv",
                new CalendarTable(channels, states, reader)
                        .of(calendar, calendar.items(), conflicts)
                        .bytes());
    }
}
