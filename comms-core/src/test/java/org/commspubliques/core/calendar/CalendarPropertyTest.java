package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.testkit.SampleAuthorities;

/** Views, slots and reminders of random calendars, against definitions that look at everything. */
class CalendarPropertyTest {

    @Provide
    Arbitrary<EditorialCalendar> calendars() {
        return Calendars.random();
    }

    @Provide
    Arbitrary<ChannelId> channels() {
        return Arbitraries.of(Calendars.CHANNELS);
    }

    @Property
    void theWeeksOfAYearHaveEveryPlannedItemOnce(@ForAll("calendars") EditorialCalendar calendar) {
        List<CalendarItem> seen = new ArrayList<>();
        for (int week = 1; week <= 52; week++) {
            seen.addAll(calendar.week(2025, week).items());
        }
        assertThat(Iterables.concat(seen, calendar.unplanned())).containsExactlyElementsOf(calendar.items());
    }

    @Property
    void theMonthsHaveEveryPlannedItemOnce(@ForAll("calendars") EditorialCalendar calendar) {
        List<CalendarItem> seen = new ArrayList<>();
        for (int month = 9; month <= 12; month++) {
            calendar.month(YearMonth.of(2025, month)).days().forEach(day -> seen.addAll(day.items()));
        }
        assertThat(Iterables.concat(seen, calendar.unplanned())).containsExactlyElementsOf(calendar.items());
    }

    @Property
    void theChannelsOfAWeekHaveEachItemOnceInOrderOfTime(@ForAll("calendars") EditorialCalendar calendar) {
        CalendarWeek week = calendar.weekOf(Calendars.MONDAY);
        assertThat(Iterables.concat(week.byChannel().values())).containsExactlyInAnyOrderElementsOf(week.items());
        week.byChannel()
                .forEach((channel, items) -> assertThat(items)
                        .isSortedAccordingTo(EditorialCalendar.BY_TIME)
                        .allMatch(item -> item.channel().equals(channel)));
        assertThat(week.channels()).containsAll(week.byChannel().keySet());
    }

    @Property
    void theNextFreeSlotIsTheFirstThatNothingTakesOrCloses(
            @ForAll("calendars") EditorialCalendar calendar,
            @ForAll("channels") ChannelId channel,
            @ForAll @IntRange(max = 16 * 48) int halfHours) {
        Instant from = Calendars.MONDAY
                .minusDays(1)
                .atStartOfDay(calendar.zone())
                .toInstant()
                .plus(Duration.ofMinutes(30L * halfHours));
        assertThat(calendar.nextFreeSlot(channel, from)).isEqualTo(firstFree(calendar, channel, from));
    }

    @Property
    void whatIsPutIntoTheNextFreeSlotTakesItAndMeetsNothingThere(
            @ForAll("calendars") EditorialCalendar calendar, @ForAll("channels") ChannelId channel) {
        Instant from = Calendars.MONDAY.atStartOfDay(calendar.zone()).toInstant();
        calendar.nextFreeSlot(channel, from).ifPresent(slot -> {
            EditorialCalendar changed = calendar.with(CalendarItem.builder("nouvelle", "Nouvelle", channel)
                    .in(slot)
                    .build());
            assertThat(changed.nextFreeSlot(channel, from)).isNotEqualTo(Optional.of(slot));
            assertThat(CalendarConflicts.builder(SampleAuthorities.metropolitanTown(), item -> ItemState.SCHEDULED)
                            .build()
                            .in(changed, from))
                    .filteredOn(conflict -> conflict.kind() == ConflictKind.SLOT_TAKEN)
                    .noneMatch(conflict -> conflict.item().equals("nouvelle"))
                    .noneMatch(conflict -> "nouvelle".equals(conflict.other()));
        });
    }

    /** Goes through all days and all slots. */
    private static Optional<SlotOccurrence> firstFree(EditorialCalendar calendar, ChannelId channel, Instant from) {
        List<SlotOccurrence> all = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(from, calendar.zone()).minusDays(2);
        for (LocalDate day = first; day.isBefore(first.plusDays(402)); day = day.plusDays(1)) {
            for (WeeklySlot slot : calendar.slots()) {
                if (slot.isOn(day) && slot.channel().equals(channel)) {
                    all.add(SlotOccurrence.of(slot, day, calendar.zone()));
                }
            }
        }
        return all.stream()
                .filter(slot -> !slot.at().toInstant().isBefore(from))
                .filter(slot -> calendar.items().stream().noneMatch(item -> takes(item, slot, calendar)))
                .filter(slot -> calendar.blackouts().stream()
                        .noneMatch(blackout -> blackout.hold() == ContentHold.ALL
                                && blackout.covers(channel, slot.at().toInstant())))
                .min(Comparator.comparing((SlotOccurrence slot) -> slot.at().toInstant())
                        .thenComparing(slot -> slot.slot().id()));
    }

    private static boolean takes(CalendarItem item, SlotOccurrence slot, EditorialCalendar calendar) {
        if (item.at() == null) {
            return false;
        }
        boolean sameMoment = item.channel().equals(slot.slot().channel())
                && item.at().equals(slot.at().toInstant());
        boolean sameSlot = slot.slot().id().equals(item.slot())
                && LocalDate.ofInstant(item.at(), calendar.zone()).equals(slot.day());
        return sameMoment || sameSlot;
    }

    @Property
    void theFreeSlotsOfADayAreThoseThatNothingTakes(@ForAll("calendars") EditorialCalendar calendar) {
        for (CalendarDay day : calendar.week(2025, 43).days()) {
            assertThat(day.freeSlots())
                    .allMatch(slot -> slot.day().equals(day.day()))
                    .allMatch(slot -> calendar.items().stream().noneMatch(item -> takes(item, slot, calendar)));
        }
    }

    @Property
    void remindersOfSpansThatFollowEachOtherAreThoseOfTheWhole(
            @ForAll("calendars") EditorialCalendar calendar, @ForAll @IntRange(max = 72) int leadHours) {
        ZonedDateTime start = Calendars.MONDAY.minusDays(4).atStartOfDay(calendar.zone());
        List<CalendarReminder> byDay = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            byDay.addAll(calendar.remindersBetween(
                    start.plusDays(day).toInstant(), start.plusDays(day + 1).toInstant(), Duration.ofHours(leadHours)));
        }
        assertThat(byDay)
                .containsExactlyElementsOf(calendar.remindersBetween(
                        start.toInstant(), start.plusDays(20).toInstant(), Duration.ofHours(leadHours)))
                .doesNotHaveDuplicates();
    }
}
