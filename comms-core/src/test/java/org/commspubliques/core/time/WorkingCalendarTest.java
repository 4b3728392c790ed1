package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final HolidayCalendar HOLIDAYS = HolidayCalendar.standard();
    private static final List<WorkingHours> MORNING_AND_AFTERNOON = List.of(
            WorkingHours.of(LocalTime.of(7, 30), LocalTime.of(11, 30)),
            WorkingHours.of(LocalTime.of(12, 30), LocalTime.of(16, 0)));

    private final WorkingCalendar noumea = WorkingCalendar.of(NOUMEA, HOLIDAYS.forTerritory(Territory.NEW_CALEDONIA));
    private final WorkingCalendar paris = WorkingCalendar.of(PARIS, HOLIDAYS.forTerritory(Territory.METROPOLE));
    private final WorkingCalendar mairie = noumea.withHours(MORNING_AND_AFTERNOON);

    private static Instant noumea(String local) {
        return LocalDateTime.parse(local).atZone(NOUMEA).toInstant();
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @Nested
    class Days {

        @Test
        void theDefaultWeekIsMondayToFridayWithoutHolidays() {
            assertThat(noumea.isWorkingDay(LocalDate.of(2025, 9, 23))).isTrue();
            assertThat(noumea.isWorkingDay(LocalDate.of(2025, 9, 24))).isFalse();
            assertThat(noumea.isWorkingDay(LocalDate.of(2025, 9, 27))).isFalse();
            assertThat(paris.isWorkingDay(LocalDate.of(2025, 9, 24))).isTrue();
            assertThat(paris.hoursOn(LocalDate.of(2025, 9, 24)))
                    .containsExactly(WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0)));
        }

        @Test
        void aDeadlineKeepsItsLocalTimeAndSkipsWeekEndsAndHolidays() {
            assertThat(noumea.plusWorkingDays(noumea("2025-09-19T15:00"), 1)).isEqualTo(noumea("2025-09-22T15:00"));
            assertThat(noumea.plusWorkingDays(noumea("2025-09-23T15:00"), 2)).isEqualTo(noumea("2025-09-26T15:00"));
            assertThat(noumea.plusWorkingDays(noumea("2025-09-19T20:00"), 1)).isEqualTo(noumea("2025-09-22T20:00"));
        }

        @Test
        void aStartOnADayOffOrBeforeTheDayOpensCountsFromTheOpening() {
            Instant saturday = noumea("2025-09-20T15:00");

            assertThat(noumea.plusWorkingDays(saturday, 0)).isEqualTo(noumea("2025-09-22T08:00"));
            assertThat(noumea.plusWorkingDays(saturday, 1)).isEqualTo(noumea("2025-09-23T08:00"));
            assertThat(noumea.plusWorkingDays(noumea("2025-09-22T06:00"), 1)).isEqualTo(noumea("2025-09-23T08:00"));
        }

        @Test
        void aDeadlineAcrossTheChangeOfClocksKeepsItsLocalTime() {
            assertThat(paris.plusWorkingDays(paris("2025-03-28T15:00"), 1))
                    .isEqualTo(Instant.parse("2025-03-31T13:00:00Z"));
            assertThat(paris.plusWorkingDays(paris("2025-10-24T15:00"), 1))
                    .isEqualTo(Instant.parse("2025-10-27T14:00:00Z"));
        }

        @Test
        void aLocalTimeThatTheClocksSkipIsTheMomentTheySkipIt() {
            WorkingCalendar nights = paris.withHours(
                            DayOfWeek.FRIDAY, List.of(WorkingHours.of(LocalTime.MIDNIGHT, LocalTime.of(6, 0))))
                    .withHours(DayOfWeek.SUNDAY, MORNING_AND_AFTERNOON);

            assertThat(nights.plusWorkingDays(paris("2025-03-28T02:30"), 1)).isEqualTo(paris("2025-03-30T03:00"));
        }

        @Test
        void theSameMomentIsAnotherDayInParisThanInNoumea() {
            Instant sundayEveningInParis = Instant.parse("2025-09-21T21:00:00Z");

            assertThat(noumea.isWorkingTime(sundayEveningInParis)).isTrue();
            assertThat(paris.isWorkingTime(sundayEveningInParis)).isFalse();
        }

        @Test
        void daysAreCountedBackwardsFromTheLastDayWorked() {
            LocalDate sunday = LocalDate.of(2025, 9, 28);

            assertThat(noumea.workingDayUpTo(sunday)).isEqualTo(LocalDate.of(2025, 9, 26));
            assertThat(noumea.plusWorkingDays(sunday, -2)).isEqualTo(LocalDate.of(2025, 9, 25));
            assertThat(noumea.plusWorkingDays(sunday, -3)).isEqualTo(LocalDate.of(2025, 9, 23));
            assertThat(paris.plusWorkingDays(sunday, -3)).isEqualTo(LocalDate.of(2025, 9, 24));
            assertThatIllegalArgumentException().isThrownBy(() -> noumea.plusWorkingDays(sunday, -10_001));
            assertThatIllegalStateException()
                    .isThrownBy(() -> WorkingCalendar.of(NOUMEA, everyDayOff()).workingDayUpTo(sunday))
                    .withMessageContaining("Holidays[XX]");
        }

        @Test
        void aNegativeOrEndlessDelayIsRefused() {
            Instant start = noumea("2025-09-22T08:00");

            assertThatIllegalArgumentException().isThrownBy(() -> noumea.plusWorkingDays(start, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> noumea.plusWorkingDays(start, 10_001));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> noumea.plusWorkingHours(start, Duration.ofMinutes(-1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> noumea.plusWorkingHours(start, Duration.ofHours(100_001)));
        }
    }

    @Nested
    class Hours {

        @Test
        void timePassesOnlyDuringWorkingHours() {
            assertThat(noumea.plusWorkingHours(noumea("2025-09-19T16:00"), Duration.ofHours(2)))
                    .isEqualTo(noumea("2025-09-22T09:00"));
            assertThat(mairie.plusWorkingHours(noumea("2025-09-22T11:00"), Duration.ofHours(1)))
                    .isEqualTo(noumea("2025-09-22T13:00"));
            assertThat(mairie.plusWorkingHours(noumea("2025-09-22T13:00"), Duration.ofMinutes(30)))
                    .isEqualTo(noumea("2025-09-22T13:30"));
        }

        @Test
        void aDelayThatEndsWithTheDayEndsThen() {
            assertThat(noumea.plusWorkingHours(noumea("2025-09-19T16:00"), Duration.ofHours(1)))
                    .isEqualTo(noumea("2025-09-19T17:00"));
        }

        @Test
        void noDelayIsTheNextWorkingMoment() {
            assertThat(mairie.plusWorkingHours(noumea("2025-09-22T12:00"), Duration.ZERO))
                    .isEqualTo(noumea("2025-09-22T12:30"));
        }

        @Test
        void theClosingIsNoLongerWorkingTime() {
            assertThat(mairie.isWorkingTime(noumea("2025-09-22T07:30"))).isTrue();
            assertThat(mairie.isWorkingTime(noumea("2025-09-22T11:30"))).isFalse();
            assertThat(mairie.nextWorkingInstant(noumea("2025-09-22T11:30"))).isEqualTo(noumea("2025-09-22T12:30"));
            assertThat(mairie.nextWorkingInstant(noumea("2025-09-23T16:00"))).isEqualTo(noumea("2025-09-25T07:30"));
            assertThat(mairie.nextWorkingInstant(noumea("2025-09-22T05:00"))).isEqualTo(noumea("2025-09-22T07:30"));
        }

        @Test
        void eachDayOfTheWeekMayHaveItsOwnHours() {
            WorkingCalendar shortFriday = mairie.withHours(DayOfWeek.FRIDAY, MORNING_AND_AFTERNOON.subList(0, 1));

            assertThat(shortFriday.plusWorkingHours(noumea("2025-09-19T11:00"), Duration.ofHours(1)))
                    .isEqualTo(noumea("2025-09-22T08:00"));
        }

        @Test
        void aSpanThatTheClocksSkipTakesNoTime() {
            WorkingCalendar night = paris.withHours(
                    DayOfWeek.SUNDAY,
                    List.of(
                            WorkingHours.of(LocalTime.of(2, 10), LocalTime.of(2, 50)),
                            WorkingHours.of(LocalTime.of(10, 0), LocalTime.of(12, 0))));

            assertThat(night.plusWorkingHours(paris("2025-03-30T00:00"), Duration.ofHours(1)))
                    .isEqualTo(paris("2025-03-30T11:00"));
        }

        @Test
        void hoursThatOverlapOrLeaveNoWorkingDayAreRefused() {
            WorkingHours day = WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(12, 0));
            WorkingHours late = WorkingHours.of(LocalTime.of(12, 0), LocalTime.of(17, 0));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> noumea.withHours(DayOfWeek.MONDAY, List.of(day, late)))
                    .withMessageContaining("apart");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> noumea.withHours(List.of()))
                    .withMessageContaining("at least one working day");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkingHours.of(LocalTime.NOON, LocalTime.NOON))
                    .withMessageContaining("closes must be after opens");
        }

        @Test
        void aTerritoryAlwaysOnHolidayIsAnErrorAndNotALoop() {
            WorkingCalendar never = WorkingCalendar.of(NOUMEA, everyDayOff());

            assertThatIllegalStateException()
                    .isThrownBy(() -> never.nextWorkingInstant(noumea("2025-03-01T08:00")))
                    .withMessageContaining("Holidays[XX]");
            assertThat(never.zone()).isEqualTo(NOUMEA);
            assertThat(never.holidays().territory()).isEqualTo(Territory.of("XX"));
        }
    }

    private static Holidays everyDayOff() {
        String days = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .map(day -> "{\"id\":\"" + day + "\",\"fr\":\"f\",\"en\":\"e\",\"rule\":{\"month\":"
                        + day.getMonthValue() + ",\"day\":" + day.getDayOfMonth()
                        + "},\"territories\":[\"XX\"],\"source\":{\"title\":\"t\",\"confidence\":\"toVerify\"}}")
                .collect(Collectors.joining(","));
        return HolidayCalendar.parse(
                        "x",
                        ("{\"territories\":[{\"codes\":[\"XX\"]}],\"holidays\":[" + days + "]}")
                                .getBytes(StandardCharsets.UTF_8))
                .forTerritory(Territory.of("XX"));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2027-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<WorkingCalendar> bases = Arbitraries.of(noumea, paris, mairie);
        return Combinators.combine(bases, Arbitraries.of(true, false))
                .as((base, saturday) ->
                        saturday ? base.withHours(DayOfWeek.SATURDAY, MORNING_AND_AFTERNOON.subList(0, 1)) : base);
    }

    @Property
    void aDeadlineInDaysIsOnAWorkingDayThatManyWorkingDaysLater(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 60) int days) {
        Instant start = calendar.plusWorkingDays(from, 0);
        Instant end = calendar.plusWorkingDays(from, days);
        LocalDate first = LocalDate.ofInstant(start, calendar.zone());
        LocalDate last = LocalDate.ofInstant(end, calendar.zone());

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(start).isAfterOrEqualTo(from);
        assertThat(first.datesUntil(last).filter(calendar::isWorkingDay).count())
                .isEqualTo(days);
    }

    @Property
    void aLaterStartNeverHasAnEarlierDeadline(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 200_000) int secondsLater,
            @ForAll @IntRange(max = 20) int amount) {
        Instant later = from.plusSeconds(secondsLater);
        Duration time = Duration.ofMinutes(amount * 47L);

        assertThat(calendar.plusWorkingDays(later, amount)).isAfterOrEqualTo(calendar.plusWorkingDays(from, amount));
        assertThat(calendar.plusWorkingHours(later, time)).isAfterOrEqualTo(calendar.plusWorkingHours(from, time));
    }

    @Property
    void workingTimeAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 3_000) int first,
            @ForAll @IntRange(min = 1, max = 3_000) int second) {
        Instant inTwoSteps = calendar.plusWorkingHours(
                calendar.plusWorkingHours(from, Duration.ofMinutes(first)), Duration.ofMinutes(second));

        assertThat(inTwoSteps).isEqualTo(calendar.plusWorkingHours(from, Duration.ofMinutes(first + second)));
    }

    @Property
    void theWorkingTimeUpToADeadlineIsThatOfTheDelay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 3_000) int minutes) {
        Instant end = calendar.plusWorkingHours(from, Duration.ofMinutes(minutes));

        assertThat(calendar.workingTimeBetween(from, end)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.workingTimeBetween(from, calendar.nextWorkingInstant(end)))
                .isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.workingTimeBetween(end.plusSeconds(1), from)).isZero();
    }

    /** The oracle counts working minutes one by one. */
    @Property(tries = 60)
    void aDeadlineInHoursLeavesExactlyThatMuchWorkingTime(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 1_500) int minutes) {
        Instant wholeMinute = from.minusSeconds(Math.floorMod(from.getEpochSecond(), 60));
        Instant end = calendar.plusWorkingHours(wholeMinute, Duration.ofMinutes(minutes));
        int worked = 0;
        for (Instant at = wholeMinute; at.isBefore(end); at = at.plusSeconds(60)) {
            LocalDate day = LocalDate.ofInstant(at, calendar.zone());
            LocalTime time = LocalTime.ofInstant(at, calendar.zone());
            boolean working = calendar.hoursOn(day).stream()
                    .anyMatch(span -> !time.isBefore(span.opens()) && time.isBefore(span.closes()));
            worked += working ? 1 : 0;
        }

        assertThat(worked).isEqualTo(minutes);
        assertThat(calendar.isWorkingTime(end.minusSeconds(1))).isTrue();
    }
}
