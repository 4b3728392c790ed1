package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarDay;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.CalendarMonth;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.calendar.SlotOccurrence;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.preview.CalendarViews.BandCellView;
import org.commspubliques.templates.preview.CalendarViews.BandView;
import org.commspubliques.templates.preview.CalendarViews.ConflictNumber;
import org.commspubliques.templates.preview.CalendarViews.ConflictView;
import org.commspubliques.templates.preview.CalendarViews.DayView;
import org.commspubliques.templates.preview.CalendarViews.EventView;
import org.commspubliques.templates.preview.CalendarViews.FreeView;
import org.commspubliques.templates.preview.CalendarViews.ItemView;
import org.commspubliques.templates.preview.CalendarViews.RowView;
import org.commspubliques.templates.preview.CalendarViews.StateView;
import org.commspubliques.templates.preview.CalendarViews.WeekView;

/** Puts together what the templates of a calendar print. */
final class CalendarModel {

    private final EditorialCalendar calendar;
    private final ItemStates states;
    private final ChannelCatalog channels;
    private final List<CalendarConflict> conflicts;
    private final PreviewOptions options;
    private final Locale reader;
    private final ImmutableMap<String, WeeklySlot> slots;

    /** By item, the numbers of its conflicts on the page. */
    private ImmutableListMultimap<String, ConflictNumber> numbers = ImmutableListMultimap.of();

    CalendarModel(
            EditorialCalendar calendar,
            ItemStates states,
            ChannelCatalog channels,
            List<CalendarConflict> conflicts,
            PreviewOptions options) {
        this.calendar = calendar;
        this.states = states;
        this.channels = channels;
        this.conflicts = conflicts;
        this.options = options;
        this.reader = options.reader();
        this.slots = Maps.uniqueIndex(calendar.slots(), WeeklySlot::id);
    }

    Map<String, Object> week(CalendarWeek week) {
        LocalDate monday = week.days().get(0).day();
        LocalDate sunday = monday.plusDays(6);
        Wording first = monday.getYear() == sunday.getYear() ? dayAndDate(monday) : DateWording.inFull(monday);
        Wording last = DateWording.inFull(sunday);
        Map<String, Object> model = model(
                Wording.of(
                        "Semaine " + week.number() + " · du " + first.fr() + " au " + last.fr(),
                        "Week " + week.number() + " · " + first.en() + " to " + last.en()),
                week.items());
        CalendarEvents events = new CalendarEvents(week.days(), monday, sunday, calendar.zone(), reader);
        List<BandView> bands = bands(week, events);
        model.put("lasting", events.lasting());
        model.put("bands", bands);
        model.put("height", bands.size());
        model.put("days", week.days().stream().map(day -> listed(day, events)).toList());
        model.put(
                "rows",
                ordered(week.channels()).map(channel -> row(week, channel)).toList());
        return model;
    }

    Map<String, Object> month(CalendarMonth month) {
        List<CalendarItem> shown =
                month.weeks().stream().flatMap(week -> week.items().stream()).toList();
        Wording name = DateWording.month(month.month().getMonth());
        Map<String, Object> model = model(
                Wording.of(
                        Labels.capitalised(name.fr()) + " " + month.month().getYear(),
                        name.en() + " " + month.month().getYear()),
                shown);
        model.put(
                "weekdays",
                Stream.of(DayOfWeek.values())
                        .map(day -> Labels.capitalised(DateWording.dayOfWeek(day, reader)))
                        .toList());
        CalendarEvents events = new CalendarEvents(
                month.weeks().stream().flatMap(week -> week.days().stream()).toList(),
                month.month().atDay(1),
                month.month().atEndOfMonth(),
                calendar.zone(),
                reader);
        model.put("lasting", events.lasting());
        model.put(
                "weeks",
                month.weeks().stream()
                        .map(week -> view(week, month.month(), events))
                        .toList());
        model.put(
                "days",
                month.days().stream()
                        .map(day -> listed(day, events))
                        .filter(day -> !day.nothing())
                        .toList());
        return model;
    }

    /** The strips of a week, and under them what happens on single days. */
    private static List<BandView> bands(CalendarWeek week, CalendarEvents events) {
        List<BandCellView> days = week.days().stream()
                .map(day -> BandCellView.of(1, events.of(day.day())))
                .toList();
        ImmutableList.Builder<BandView> bands = ImmutableList.builder();
        bands.addAll(events.strips(week.days().get(0).day()));
        if (days.stream().anyMatch(day -> !day.events().isEmpty())) {
            bands.add(new BandView(days));
        }
        return bands.build();
    }

    private WeekView view(CalendarWeek week, YearMonth month, CalendarEvents events) {
        List<BandView> strips = events.strips(week.days().get(0).day());
        return new WeekView(
                week.number(),
                strips,
                strips.size() + 1,
                week.days().stream()
                        .map(day -> view(day, YearMonth.from(day.day()).equals(month), events.of(day.day())))
                        .toList());
    }

    private DayView listed(CalendarDay day, CalendarEvents events) {
        return view(day, true, events.inList(day.day()));
    }

    private Map<String, Object> model(Wording heading, List<CalendarItem> shown) {
        List<CalendarItem> ideas = calendar.unplanned();
        Map<String, CalendarItem> byId = Maps.uniqueIndex(shown, CalendarItem::id);
        ImmutableList.Builder<ConflictView> views = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, ConflictNumber> found = ImmutableListMultimap.builder();
        int number = 0;
        for (CalendarConflict conflict : conflicts) {
            CalendarItem item = byId.get(conflict.item());
            if (item != null) {
                number++;
                views.add(view(number, conflict, item));
                found.put(item.id(), new ConflictNumber(number));
            }
        }
        numbers = found.build();
        Map<String, Object> model = PageFrame.calendar(options, heading.in(reader));
        model.put("conflicts", views.build());
        model.put("states", counts(shown));
        model.put("ideas", ideas.stream().map(item -> view(item, true)).toList());
        return model;
    }

    private List<StateView> counts(List<CalendarItem> shown) {
        Map<ItemState, Long> counts = shown.stream()
                .map(states::stateOf)
                .collect(Collectors.groupingBy(
                        state -> state, () -> new EnumMap<>(ItemState.class), Collectors.counting()));
        List<StateView> views = new ArrayList<>();
        counts.forEach((state, count) ->
                views.add(StateView.of(state, state.label().in(reader) + Labels.of("colon", reader) + count)));
        return views;
    }

    private ConflictView view(int number, CalendarConflict conflict, CalendarItem item) {
        return new ConflictView(
                number,
                FindingView.Grade.of(conflict.severity(), reader),
                conflict.kind().id(),
                conflict.kind().label().in(reader),
                Labels.title(item.title()) + " · " + name(item.channel()) + " · "
                        + Labels.dateAndHour(Objects.requireNonNull(item.at()), calendar.zone(), reader),
                Labels.bound(conflict.message(), reader),
                Labels.bound(conflict.advice(), reader));
    }

    /** The channels of a catalogue in its order, then the others by name. */
    private Stream<ChannelId> ordered(Set<ChannelId> shown) {
        List<ChannelId> known = channels.all().stream().map(Channel::id).toList();
        return shown.stream()
                .sorted(Comparator.comparingInt(
                                (ChannelId channel) -> known.contains(channel) ? known.indexOf(channel) : known.size())
                        .thenComparing(ChannelId::value));
    }

    private RowView row(CalendarWeek week, ChannelId channel) {
        return new RowView(
                name(channel),
                week.days().stream()
                        .map(day -> DayView.of(
                                DateWording.inFull(day.day(), reader),
                                "",
                                false,
                                List.of(),
                                day.items().stream()
                                        .filter(item -> item.channel().equals(channel))
                                        .map(item -> view(item, false))
                                        .toList(),
                                day.freeSlots().stream()
                                        .filter(free -> free.slot().channel().equals(channel))
                                        .map(free -> view(free, false))
                                        .toList()))
                        .toList());
    }

    private DayView view(CalendarDay day, boolean inside, List<EventView> events) {
        return DayView.of(
                Labels.capitalised(dayAndDate(day.day()).in(reader)),
                inside
                        ? Integer.toString(day.day().getDayOfMonth())
                        : DateWording.dayAndMonth(day.day()).in(reader),
                !inside,
                events,
                day.items().stream().map(item -> view(item, true)).toList(),
                day.freeSlots().stream().map(free -> view(free, true)).toList());
    }

    private static Wording dayAndDate(LocalDate day) {
        Wording name = DateWording.dayOfWeek(day.getDayOfWeek());
        Wording date = DateWording.dayAndMonth(day);
        return Wording.of(name.fr() + " " + date.fr(), name.en() + " " + date.en());
    }

    private ItemView view(CalendarItem item, boolean withChannel) {
        ItemState state = states.stateOf(item);
        return new ItemView(
                item.plannedAt().map(this::hour).orElse(null),
                withChannel ? name(item.channel()) : null,
                Labels.title(item.title()),
                StateView.of(state, state.label().in(reader)),
                state == ItemState.WITHDRAWN,
                Optional.ofNullable(item.slot())
                        .map(slots::get)
                        .map(WeeklySlot::rubric)
                        .orElse(null),
                numbers.get(item.id()));
    }

    private FreeView view(SlotOccurrence free, boolean withChannel) {
        return new FreeView(
                hour(free.at().toInstant()),
                free.slot().rubric(),
                withChannel ? name(free.slot().channel()) : null,
                free.clock() == SlotOccurrence.Clock.USUAL
                        ? null
                        : free.clock().label().in(reader));
    }

    private String hour(Instant instant) {
        return DateWording.hour(instant.atZone(calendar.zone()).toLocalTime(), reader)
                .replace(' ', '\u00A0');
    }

    private String name(ChannelId channel) {
        return channels.find(channel).map(known -> known.label().in(reader)).orElse(channel.value());
    }
}
