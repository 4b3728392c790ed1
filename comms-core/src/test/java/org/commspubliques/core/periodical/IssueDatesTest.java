package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class IssueDatesTest {

    private static final WorkingCalendar CALENDAR = Samples.NOUMEA;

    @Test
    void theDaysAreCountedBackwardsThroughWorkingDays() {
        IssueDates dates = IssueDates.backwards(LocalDate.of(2026, 8, 31), new IssueDates.Delays(5, 3, 3), CALENDAR);

        assertThat(dates)
                .isEqualTo(new IssueDates(
                        LocalDate.of(2026, 8, 14),
                        LocalDate.of(2026, 8, 21),
                        LocalDate.of(2026, 8, 26),
                        LocalDate.of(2026, 8, 31)));
    }

    @Test
    void theHolidayOfTheTerritoryIsNotWorked() {
        // 24 September is a holiday in New Caledonia alone.
        IssueDates dates = IssueDates.backwards(LocalDate.of(2026, 9, 25), new IssueDates.Delays(0, 0, 1), CALENDAR);

        assertThat(dates.print()).isEqualTo(LocalDate.of(2026, 9, 23));
    }

    @Test
    void aDistributionOnASundayIsBroughtBackToFriday() {
        IssueDates dates = IssueDates.backwards(LocalDate.of(2026, 8, 30), new IssueDates.Delays(0, 0, 0), CALENDAR);

        assertThat(dates.distribution()).isEqualTo(LocalDate.of(2026, 8, 28));
    }

    @Property
    void theDaysAreInOrderAndWorked(
            @ForAll @IntRange(max = 2_000) int day,
            @ForAll @IntRange(max = 30) int layout,
            @ForAll @IntRange(max = 30) int beforePrint,
            @ForAll @IntRange(max = 30) int delivery) {
        LocalDate wanted = LocalDate.of(2025, 1, 1).plusDays(day);
        IssueDates.Delays delays = new IssueDates.Delays(layout, beforePrint, delivery);
        IssueDates dates = IssueDates.backwards(wanted, delays, CALENDAR);

        assertThat(Stream.of(dates.copyDeadline(), dates.proof(), dates.print(), dates.distribution()))
                .isSorted()
                .allMatch(CALENDAR::isWorkingDay);
        assertThat(dates.distribution()).isBeforeOrEqualTo(wanted);
        assertThat(workedBetween(dates.copyDeadline(), dates.proof())).isEqualTo(layout);
        assertThat(workedBetween(dates.proof(), dates.print())).isEqualTo(beforePrint);
        assertThat(workedBetween(dates.print(), dates.distribution())).isEqualTo(delivery);
    }

    private static int workedBetween(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to).filter(CALENDAR::isWorkingDay).count();
    }

    @Test
    void daysThatAreNotInOrderAreRefused() {
        LocalDate day = LocalDate.of(2026, 8, 14);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssueDates(day, day, day, day.minusDays(1)))
                .withMessageContaining("distribution");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssueDates.Delays(1, -1, 1))
                .withMessageContaining("beforePrint");
    }
}
