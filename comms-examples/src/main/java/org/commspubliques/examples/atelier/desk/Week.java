package org.commspubliques.examples.atelier.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.approval.waiting.Obstacle;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.CalendarDay;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.atelier.draft.Draft;
import org.commspubliques.examples.atelier.view.Typeset;
import org.commspubliques.examples.atelier.view.WeekView;
import org.commspubliques.examples.atelier.view.WeekView.DayView;
import org.commspubliques.examples.atelier.view.WeekView.ItemView;
import org.commspubliques.examples.atelier.view.WeekView.ObstacleView;

/** The week as texts and register have it at one instant. */
final class Week {

    private final Workshop workshop;
    private final Locale reader;
    private final Instant now;
    private final EditorialCalendar calendar;
    private final ItemStates states;

    Week(Workshop workshop, Locale reader) {
        this.workshop = workshop;
        this.reader = reader;
        this.now = workshop.clock.instant();
        Map<String, Instant> sent = new HashMap<>();
        for (Publication publication : workshop.publications.publications()) {
            sent.put(key(publication.communication(), publication.variant()), publication.at());
        }
        List<CalendarItem> items = new ArrayList<>();
        Set<String> out = new LinkedHashSet<>();
        for (Draft draft : workshop.drafts.all()) {
            Communication communication = workshop.communication(draft);
            for (VariantId variant : communication.seals().keySet()) {
                CalendarItem.Builder item = CalendarItem.of(communication, variant);
                Instant at = sent.get(key(communication.id(), variant));
                if (at != null) {
                    item.at(at);
                }
                CalendarItem made = item.build();
                items.add(made);
                if (at != null) {
                    out.add(made.id());
                }
            }
        }
        this.calendar = EditorialCalendar.of(workshop.authority).withItems(items);
        ItemStates derived = ItemStates.of(workshop.approvals);
        this.states = item -> out.contains(item.id()) ? ItemState.PUBLISHED : derived.stateOf(item);
    }

    private static String key(CommunicationId communication, VariantId variant) {
        return communication + " " + variant;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, workshop.authority.zone());
    }

    WeekView around(LocalDate day) {
        CalendarWeek week = calendar.weekOf(day);
        LocalDate monday = CalendarWeek.firstDay(week.year(), week.number());
        Wording from = DateWording.dayMonthAndYear(monday);
        return new WeekView(
                Wording.of(
                                "Semaine " + week.number() + ", à partir du " + from.fr(),
                                "Week " + week.number() + ", from " + from.en())
                        .in(reader),
                monday.minusWeeks(1).toString(),
                monday.plusWeeks(1).toString(),
                week.days().stream().map(this::day).toList(),
                calendar.unplanned().stream().map(this::item).toList(),
                obstacles(week));
    }

    private DayView day(CalendarDay day) {
        return new DayView(
                DateWording.dayOfWeek(day.day().getDayOfWeek(), reader) + " "
                        + DateWording.dayAndMonth(day.day(), reader),
                day.day().equals(today()),
                day.items().stream().map(this::item).toList());
    }

    private ItemView item(CalendarItem item) {
        ItemState state = states.stateOf(item);
        return new ItemView(
                item.ofCommunication().map(CommunicationId::value).orElse(""),
                item.title(),
                workshop.names.channel(item.channel()).in(reader),
                item.plannedAt()
                        .map(at -> DateWording.hour(
                                at.atZone(workshop.authority.zone()).toLocalTime(), reader))
                        .orElse(""),
                state.label().in(reader),
                tone(state));
    }

    private static String tone(ItemState state) {
        return switch (state) {
            case PUBLISHED, SCHEDULED, VALIDATED -> "ok";
            case TO_VALIDATE -> "info";
            case IDEA, DRAFT, WITHDRAWN -> "void";
        };
    }

    /** What approvals wait for, then what does not go together in the calendar. */
    private List<ObstacleView> obstacles(CalendarWeek week) {
        Set<ObstacleView> obstacles = new LinkedHashSet<>();
        for (CalendarItem item : week.items()) {
            item.ofCommunication()
                    .filter(id -> workshop.approvals.stateOf(id) == CommunicationState.IN_APPROVAL
                            || workshop.approvals.stateOf(id) == CommunicationState.REFUSED)
                    .ifPresent(id -> workshop.approvals.state(id).seals().keySet().stream()
                            .flatMap(variant -> workshop.approvals.waiting(id).obstacles(variant).stream())
                            .filter(obstacle -> obstacle.kind() != Obstacle.Kind.STAGE_NOT_REACHED)
                            .forEach(obstacle -> obstacles.add(view(item, obstacle))));
        }
        for (CalendarConflict conflict :
                CalendarConflicts.builder(workshop.authority, states).build().in(calendar, now)) {
            week.items().stream()
                    .filter(item -> item.id().equals(conflict.item()))
                    .forEach(item -> obstacles.add(view(item, conflict)));
        }
        return List.copyOf(obstacles);
    }

    private ObstacleView view(CalendarItem item, Obstacle obstacle) {
        String due = obstacle.deadline()
                .map(at -> Wording.of("Avant le ", "Before ").in(reader) + workshop.names.moment(at, reader) + ".")
                .orElse("");
        boolean stands = obstacle.kind() != Obstacle.Kind.STAGE_WAITS;
        return new ObstacleView(
                item.ofCommunication().map(CommunicationId::value).orElse(""),
                item.title(),
                stands ? "warning" : "info",
                Typeset.in(workshop.names.spelled(obstacle.message()), reader),
                due);
    }

    private ObstacleView view(CalendarItem item, CalendarConflict conflict) {
        return new ObstacleView(
                item.ofCommunication().map(CommunicationId::value).orElse(""),
                item.title(),
                JsonContract.nameOf(conflict.severity()),
                Typeset.in(conflict.message(), reader),
                Typeset.in(conflict.advice(), reader));
    }
}
