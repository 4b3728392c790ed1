package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Calendrier éditorial: what goes out where and when, the slots of the rubrics, what happens in the institution, and when
 * content is held back. Every change makes a new calendar. Immutable and thread-safe.
 *
 * @param zone the zone of the authority, in which days, weeks and slots are meant
 * @param items what goes out, withdrawn items too; kept in order of time, those without an hour last, then by identifier;
 *     unmodifiable
 * @param slots the recurring slots; unmodifiable
 * @param events what happens in the institution; unmodifiable
 * @param blackouts when content is held back; unmodifiable
 */
public record EditorialCalendar(
        ZoneId zone,
        List<CalendarItem> items,
        List<WeeklySlot> slots,
        List<InstitutionalEvent> events,
        List<BlackoutPeriod> blackouts) {

    /** In order of time, what has no hour last, then by identifier: the order of all lists of items. */
    static final Comparator<CalendarItem> BY_TIME = Comparator.comparing(
                    CalendarItem::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(CalendarItem::id);

    /** How far a free slot is looked for. */
    private static final int HORIZON_DAYS = 400;

    /** Sorts the items; refuses two things of one identifier, and an item whose slot is unknown or on another channel. */
    public EditorialCalendar {
        Objects.requireNonNull(zone, "zone");
        items = ImmutableList.sortedCopyOf(BY_TIME, items);
        slots = ImmutableList.copyOf(slots);
        events = ImmutableList.copyOf(events);
        blackouts = ImmutableList.copyOf(blackouts);
        requireDistinct(items.stream().map(CalendarItem::id).toList(), "items");
        requireDistinct(events.stream().map(InstitutionalEvent::id).toList(), "events");
        requireDistinct(blackouts.stream().map(BlackoutPeriod::id).toList(), "blackouts");
        requireDistinct(slots.stream().map(WeeklySlot::id).toList(), "slots");
        ImmutableMap<String, WeeklySlot> byId = Maps.uniqueIndex(slots, WeeklySlot::id);
        for (CalendarItem item : items) {
            if (item.slot() != null) {
                WeeklySlot slot = byId.get(item.slot());
                Preconditions.checkArgument(
                        slot != null, "item %s takes slot '%s', which the calendar has not", item.id(), item.slot());
                Preconditions.checkArgument(
                        slot.channel().equals(item.channel()),
                        "item %s is on %s, its slot %s on %s",
                        item.id(),
                        item.channel(),
                        slot.id(),
                        slot.channel());
            }
        }
    }

    private static void requireDistinct(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> Preconditions.checkArgument(seen.add(id), "two %s have id '%s'", what, id));
    }

    /**
     * Returns an empty calendar of an authority.
     *
     * @param authority the authority, for its zone
     * @return the calendar
     */
    public static EditorialCalendar of(LocalAuthority authority) {
        return new EditorialCalendar(authority.zone(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Returns this calendar with an item, in the place of the one of the same identifier if there is one.
     *
     * @param item the item
     * @return the calendar
     */
    public EditorialCalendar with(CalendarItem item) {
        List<CalendarItem> changed = new ArrayList<>(items);
        changed.removeIf(other -> other.id().equals(item.id()));
        changed.add(item);
        return withItems(changed);
    }

    /**
     * Returns this calendar with other items.
     *
     * @param values the items, in place of all
     * @return the calendar
     */
    public EditorialCalendar withItems(List<CalendarItem> values) {
        return new EditorialCalendar(zone, values, slots, events, blackouts);
    }

    /**
     * Returns this calendar with other slots.
     *
     * @param values the slots, in place of all
     * @return the calendar
     */
    public EditorialCalendar withSlots(List<WeeklySlot> values) {
        return new EditorialCalendar(zone, items, values, events, blackouts);
    }

    /**
     * Returns this calendar with other events of the institution.
     *
     * @param values the events, in place of all
     * @return the calendar
     */
    public EditorialCalendar withEvents(List<InstitutionalEvent> values) {
        return new EditorialCalendar(zone, items, slots, values, blackouts);
    }

    /**
     * Returns this calendar with other blackouts.
     *
     * @param values the periods, in place of all
     * @return the calendar
     */
    public EditorialCalendar withBlackouts(List<BlackoutPeriod> values) {
        return new EditorialCalendar(zone, items, slots, events, values);
    }

    /**
     * Returns this calendar without what was withdrawn, whose hours and slots are free again.
     *
     * @param states where items stand
     * @return the calendar
     */
    public EditorialCalendar live(ItemStates states) {
        return withItems(items.stream()
                .filter(item -> states.stateOf(item) != ItemState.WITHDRAWN)
                .toList());
    }

    /**
     * Returns an item.
     *
     * @param id its identifier
     * @return the item, or nothing
     */
    public Optional<CalendarItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Returns what has no hour yet.
     *
     * @return the items, by their identifiers; unmodifiable
     */
    public List<CalendarItem> unplanned() {
        return items.subList(firstFrom(null), items.size());
    }

    /**
     * Returns what goes out in a span of time.
     *
     * @param from the first instant
     * @param until the end, exclusive
     * @return the items in order of time; unmodifiable
     */
    public List<CalendarItem> between(Instant from, Instant until) {
        int start = firstFrom(from);
        return items.subList(start, Math.max(start, firstFrom(until)));
    }

    /** The index of the first item that does not go out before an instant; of the first without an hour for null. */
    private int firstFrom(@Nullable Instant instant) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Instant at = items.get(middle).at();
            if (at != null && (instant == null || at.isBefore(instant))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns a day.
     *
     * @param day the day
     * @return what goes out and happens from midnight to midnight in the calendar’s zone
     */
    public CalendarDay day(LocalDate day) {
        return day(day, Occupancy.of(items, zone));
    }

    private CalendarDay day(LocalDate day, Occupancy taken) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new CalendarDay(
                day,
                between(from, until),
                slots.stream()
                        .filter(slot -> slot.isOn(day))
                        .map(slot -> SlotOccurrence.of(slot, day, zone))
                        .filter(occurrence -> !taken.isTaken(occurrence))
                        .sorted(Comparator.comparing(SlotOccurrence::at)
                                .thenComparing(occurrence -> occurrence.slot().id()))
                        .toList(),
                events.stream()
                        .filter(event ->
                                event.from().isBefore(until) && event.until().isAfter(from))
                        .toList(),
                blackouts.stream()
                        .filter(blackout -> blackout.from().isBefore(until)
                                && blackout.until().isAfter(from))
                        .toList());
    }

    /**
     * Returns a week of ISO 8601, such as the 36th of 2025.
     *
     * @param year the week-based year
     * @param number the number of the week, from 1 to 52 or 53
     * @return the week
     * @throws IllegalArgumentException if the year has no such week
     */
    public CalendarWeek week(int year, int number) {
        return week(year, number, Occupancy.of(items, zone));
    }

    private CalendarWeek week(int year, int number, Occupancy taken) {
        LocalDate monday = CalendarWeek.firstDay(year, number);
        return new CalendarWeek(
                year,
                number,
                monday.datesUntil(monday.plusDays(7))
                        .map(day -> day(day, taken))
                        .toList());
    }

    /**
     * Returns the week that holds a day.
     *
     * @param day the day
     * @return the week
     */
    public CalendarWeek weekOf(LocalDate day) {
        return weekOf(day, Occupancy.of(items, zone));
    }

    private CalendarWeek weekOf(LocalDate day, Occupancy taken) {
        return week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), taken);
    }

    /**
     * Returns a month.
     *
     * @param month the month
     * @return the month, in whole weeks
     */
    public CalendarMonth month(YearMonth month) {
        Occupancy taken = Occupancy.of(items, zone);
        ImmutableList.Builder<CalendarWeek> weeks = ImmutableList.builder();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate first = monday; !first.isAfter(month.atEndOfMonth()); first = first.plusWeeks(1)) {
            weeks.add(weekOf(first, taken));
        }
        return new CalendarMonth(month, weeks.build());
    }

    /**
     * Returns the next free slot of a channel. A slot is taken by an item that says so on that day, and by any item that goes
     * out on the channel at its very moment; it is not offered while all is held back on the channel. Of several at one moment,
     * the one of the first identifier. Call it on the {@linkplain #live live} calendar where withdrawn items shall not count.
     *
     * @param channel the channel
     * @param from the first moment that would do
     * @return the earliest free slot from that moment on; nothing where there is none within 400 days
     */
    public Optional<SlotOccurrence> nextFreeSlot(ChannelId channel, Instant from) {
        Occupancy taken = Occupancy.of(items, zone);
        // A slot whose hour is skipped comes out later than its local time says, so that one of the day before may do.
        LocalDate first = LocalDate.ofInstant(from, zone).minusDays(1);
        List<WeeklySlot> own =
                slots.stream().filter(slot -> slot.channel().equals(channel)).toList();
        for (LocalDate monday = first; monday.isBefore(first.plusDays(HORIZON_DAYS)); monday = monday.plusWeeks(1)) {
            LocalDate week = monday;
            Optional<SlotOccurrence> free = own.stream()
                    .flatMap(slot -> slot.occurrences(week, week.plusDays(6), zone).stream())
                    .filter(occurrence -> !occurrence.at().toInstant().isBefore(from))
                    .filter(occurrence -> !taken.isTaken(occurrence) && !isClosed(occurrence))
                    .min(Comparator.comparing((SlotOccurrence occurrence) ->
                                    occurrence.at().toInstant())
                            .thenComparing(occurrence -> occurrence.slot().id()));
            if (free.isPresent()) {
                return free;
            }
        }
        return Optional.empty();
    }

    private boolean isClosed(SlotOccurrence occurrence) {
        Instant at = occurrence.at().toInstant();
        return blackouts.stream()
                        .anyMatch(blackout -> blackout.hold() == ContentHold.ALL
                                && blackout.covers(occurrence.slot().channel(), at))
                || events.stream().anyMatch(event -> event.hold() == ContentHold.ALL && event.isAt(at));
    }

    /**
     * Returns what a blackout would hold back, such as the freeze of a crisis that has just been declared.
     *
     * @param blackout the period, of this calendar or not
     * @return the items it holds, in order of time; unmodifiable
     */
    public List<CalendarItem> heldBackBy(BlackoutPeriod blackout) {
        return between(blackout.from(), blackout.until()).stream()
                .filter(blackout::holds)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is out of date: what is of no more use (an event that is over, an alert that has ended), and what was to be
     * reviewed by now. Something that is of no more use has not to be reviewed. Call it on the {@linkplain #live live} calendar:
     * what was taken back is settled.
     *
     * @param now the instant
     * @return the items, those out of date for the longest time first, then by identifier; unmodifiable
     */
    public List<StaleItem> stale(Instant now) {
        List<StaleItem> stale = new ArrayList<>();
        for (CalendarItem item : items) {
            if (item.validUntil() != null && !now.isBefore(item.validUntil())) {
                stale.add(new StaleItem(item, StaleItem.Reason.EXPIRED, item.validUntil()));
            } else if (item.reviewOn() != null && !now.isBefore(startOf(item.reviewOn()))) {
                stale.add(new StaleItem(item, StaleItem.Reason.REVIEW_DUE, startOf(item.reviewOn())));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(StaleItem::since)
                        .thenComparing(one -> one.item().id()),
                stale);
    }

    /**
     * Returns the reminders to be given in a span of time: of copy deadlines, publications, reviews and ends of validity.
     * Asked span after span, each is given once. Approvals give notice of their own deadlines.
     *
     * @param from the first instant
     * @param until the end, exclusive
     * @param lead how long before a thing is due people are told, from zero
     * @return the reminders, the first to be given first, then by identifier and kind; unmodifiable
     * @throws IllegalArgumentException if the lead is below zero
     */
    public List<CalendarReminder> remindersBetween(Instant from, Instant until, Duration lead) {
        Preconditions.checkArgument(!lead.isNegative(), "lead must be 0 or more, was %s", lead);
        List<CalendarReminder> reminders = new ArrayList<>();
        for (CalendarItem item : items) {
            Maps.filterValues(dues(item), due -> {
                        Instant at = due.minus(lead);
                        return !at.isBefore(from) && at.isBefore(until);
                    })
                    .forEach((kind, due) -> reminders.add(new CalendarReminder(item, kind, due, due.minus(lead))));
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(CalendarReminder::at)
                        .thenComparing(one -> one.item().id())
                        .thenComparing(CalendarReminder::kind),
                reminders);
    }

    private ImmutableMap<CalendarReminder.Kind, Instant> dues(CalendarItem item) {
        ImmutableMap.Builder<CalendarReminder.Kind, Instant> dues = ImmutableMap.builder();
        item.plannedAt().ifPresent(at -> dues.put(CalendarReminder.Kind.PUBLICATION, at));
        if (item.copyDeadline() != null) {
            dues.put(CalendarReminder.Kind.COPY_DEADLINE, item.copyDeadline());
        }
        if (item.reviewOn() != null) {
            dues.put(CalendarReminder.Kind.REVIEW, startOf(item.reviewOn()));
        }
        if (item.validUntil() != null) {
            dues.put(CalendarReminder.Kind.EXPIRY, item.validUntil());
        }
        return dues.buildOrThrow();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
