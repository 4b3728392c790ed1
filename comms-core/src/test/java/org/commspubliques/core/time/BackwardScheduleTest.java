package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class BackwardScheduleTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final HolidayCalendar HOLIDAYS = HolidayCalendar.standard();

    private final WorkingCalendar noumea = WorkingCalendar.of(NOUMEA, HOLIDAYS.forTerritory(Territory.NEW_CALEDONIA));
    private final WorkingCalendar paris =
            WorkingCalendar.of(ZoneId.of("Europe/Paris"), HOLIDAYS.forTerritory(Territory.METROPOLE));
    private final WorkingCalendar mairie = noumea.withHours(List.of(
                    WorkingHours.of(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                    WorkingHours.of(LocalTime.of(12, 30), LocalTime.of(16, 0))))
            .withHours(DayOfWeek.SATURDAY, List.of(WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(11, 0))));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NOUMEA).toInstant();
    }

    private static BackwardStep step(String id, Delay... delays) {
        return new BackwardStep(id, Wording.same(id), List.of(delays));
    }

    @Test
    void threeWorkingDaysBeforeThursdayMorningIsMondayMorning() {
        assertThat(noumea.minusWorkingDays(at("2025-09-04T09:00"), 3)).isEqualTo(at("2025-09-01T09:00"));
        assertThat(noumea.minusWorkingDays(at("2025-09-01T09:00"), 1)).isEqualTo(at("2025-08-29T09:00"));
    }

    @Test
    void nothingStartsOutsideWorkingTime() {
        assertThat(noumea.minusWorkingDays(at("2025-09-04T20:00"), 3)).isEqualTo(at("2025-09-01T17:00"));
        assertThat(noumea.minusWorkingDays(at("2025-09-06T10:00"), 1)).isEqualTo(at("2025-09-04T17:00"));
        assertThat(noumea.minusWorkingDays(at("2025-09-04T06:00"), 0)).isEqualTo(at("2025-09-03T17:00"));
    }

    @Test
    void aHolidayIsJumpedOver() {
        assertThat(noumea.minusWorkingDays(at("2025-09-25T10:00"), 1)).isEqualTo(at("2025-09-23T10:00"));
        assertThat(noumea.minusWorkingHours(at("2025-09-25T09:00"), Duration.ofHours(2)))
                .isEqualTo(at("2025-09-23T16:00"));
    }

    @Test
    void workingHoursAreCountedBackThroughTheBreak() {
        assertThat(mairie.minusWorkingHours(at("2025-09-04T13:00"), Duration.ofMinutes(90)))
                .isEqualTo(at("2025-09-04T10:30"));
        assertThat(mairie.minusWorkingHours(at("2025-09-04T12:00"), Duration.ofHours(4)))
                .isEqualTo(at("2025-09-04T07:30"));
    }

    @Test
    void theWorkingTimeBetweenTwoMomentsLeavesOutTheRest() {
        assertThat(mairie.workingTimeBetween(at("2025-09-05T15:00"), at("2025-09-08T09:00")))
                .isEqualTo(Duration.ofMinutes(60 + 180 + 90));
        assertThat(mairie.workingTimeBetween(at("2025-09-08T09:00"), at("2025-09-05T15:00")))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mairie.workingTimeBetween(Instant.EPOCH, at("2025-09-05T15:00")));
    }

    @Test
    void stepsFollowEachOtherAndTheLongestOfThoseSideBySideCounts() {
        BackwardSchedule schedule = BackwardSchedule.of(
                at("2025-09-04T12:00"),
                List.of(
                        step("redaction", Delay.workingDays(1)),
                        step("visas", Delay.workingHours(4), Delay.workingDays(1)),
                        step("signature", Delay.workingHours(3))),
                noumea);

        assertThat(schedule.windows())
                .extracting(window -> window.step().id(), BackwardSchedule.Window::from, BackwardSchedule.Window::until)
                .containsExactly(
                        tuple("redaction", at("2025-09-02T09:00"), at("2025-09-03T09:00")),
                        tuple("visas", at("2025-09-03T09:00"), at("2025-09-04T09:00")),
                        tuple("signature", at("2025-09-04T09:00"), at("2025-09-04T12:00")));
        assertThat(schedule.latestStart()).isEqualTo(at("2025-09-02T09:00"));
        assertThat(schedule.endFrom(at("2025-09-02T09:00"), noumea)).isEqualTo(at("2025-09-04T12:00"));
        assertThat(schedule.endFrom(at("2025-09-02T10:00"), noumea)).isEqualTo(at("2025-09-04T13:00"));
    }

    @Test
    void withoutAStepTheEndIsTheStart() {
        assertThat(BackwardSchedule.of(at("2025-09-06T12:00"), List.of(), noumea)
                        .latestStart())
                .isEqualTo(at("2025-09-06T12:00"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackwardSchedule.of(
                        at("2025-09-04T12:00"),
                        List.of(step("a", Delay.workingDays(1)), step("a", Delay.workingDays(1))),
                        noumea))
                .withMessageContaining("'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> step("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noumea.minusWorkingHours(at("2025-09-04T12:00"), Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> noumea.minusWorkingDays(at("2025-09-04T12:00"), -1));
    }

    @Test
    void aDaySomeWorkingDaysAwayIsAWorkingDay() {
        assertThat(noumea.plusWorkingDays(LocalDate.of(2025, 9, 25), -2)).isEqualTo(LocalDate.of(2025, 9, 22));
        assertThat(noumea.plusWorkingDays(LocalDate.of(2025, 9, 27), 1)).isEqualTo(LocalDate.of(2025, 9, 29));
        assertThat(noumea.plusWorkingDays(LocalDate.of(2025, 9, 27), 0)).isEqualTo(LocalDate.of(2025, 9, 27));
        assertThat(noumea.workingDayUpTo(LocalDate.of(2025, 9, 28))).isEqualTo(LocalDate.of(2025, 9, 26));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(noumea, paris, mairie);
    }

    @Provide
    Arbitrary<WorkingCalendar> nightCalendars() {
        WorkingCalendar night = paris.withHours(DayOfWeek.SUNDAY, List.of())
                .withHours(List.of(WorkingHours.of(LocalTime.of(1, 0), LocalTime.of(4, 0))));
        return Arbitraries.of(
                night,
                night.withHours(DayOfWeek.SUNDAY, List.of(WorkingHours.of(LocalTime.of(2, 15), LocalTime.of(3, 30)))));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2027-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static List<BackwardStep> steps(List<Integer> amounts) {
        List<BackwardStep> steps = new ArrayList<>();
        for (int amount : amounts) {
            Delay first = amount % 2 == 0 ? Delay.workingDays(1 + amount / 2) : Delay.workingHours(amount);
            steps.add(
                    amount % 3 == 0
                            ? step("s" + steps.size(), first, Delay.workingHours(9))
                            : step("s" + steps.size(), first));
        }
        return steps;
    }

    @Property
    void backwardsThenForwardsIsNeverLaterThanTheEnd(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant end,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 20) Integer> amounts) {
        BackwardSchedule schedule = BackwardSchedule.of(end, steps(amounts), calendar);

        assertThat(schedule.endFrom(schedule.latestStart(), calendar)).isBeforeOrEqualTo(end);
        assertThat(schedule.latestStart()).isBeforeOrEqualTo(end);
    }

    @Property
    void aSingleDelayComesOutInTimeEvenAtNightWhenTheClocksChange(
            @ForAll("nightCalendars") WorkingCalendar calendar,
            @ForAll("moments") Instant end,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll Delay.Unit unit) {
        Delay delay = new Delay(amount, unit);

        assertThat(delay.after(delay.before(end, calendar), calendar)).isBeforeOrEqualTo(end);
    }

    @Property
    void aStartInWorkingTimeThatIsOneMinuteLaterIsTooLate(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant end,
            @ForAll @IntRange(min = 1, max = 60) int hours) {
        Delay delay = Delay.workingHours(hours);
        Instant later = calendar.nextWorkingInstant(delay.before(end, calendar)).plusSeconds(60);

        assertThat(delay.after(later, calendar)).isAfter(calendar.lastWorkingInstant(end));
    }

    @Property
    void theLastWorkingMomentIsWorkingTimeOrItsEnd(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("moments") Instant moment) {
        Instant last = calendar.lastWorkingInstant(moment);

        assertThat(last).isBeforeOrEqualTo(moment);
        assertThat(calendar.isWorkingTime(last.minusNanos(1)) || calendar.isWorkingTime(last))
                .isTrue();
        assertThat(calendar.workingTimeBetween(last, moment)).isZero();
    }
}
