package org.commspubliques.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.BackwardStep;
import org.commspubliques.core.time.Delay;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(
            SampleAuthorities.NOUMEA, HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private BackwardSchedule threeDaysBefore(String end) {
        return BackwardSchedule.of(
                at(end), List.of(BackwardStep.of("visa", Wording.of("visa", "visa"), Delay.workingDays(3))), calendar);
    }

    @Test
    void theDayByWhichARequestMustBeInIsSaidInTheZoneOfTheAuthority() {
        assertThat(Deadlines.label(threeDaysBefore("2025-09-04T09:00"), SampleAuthorities.NOUMEA))
                .isEqualTo(Wording.of(
                        "Pour paraître jeudi 4 septembre à 9 h, dépôt au plus tard lundi 1er septembre à 9 h",
                        "To appear on Thursday 4 September at 09:00, to be in by Monday 1 September at 09:00"));
    }

    @Test
    void theYearsAreSaidWhereTheyDiffer() {
        assertThat(Deadlines.label(threeDaysBefore("2026-01-05T09:00"), SampleAuthorities.NOUMEA)
                        .fr())
                .isEqualTo("Pour paraître lundi 5 janvier 2026 à 9 h, dépôt au plus tard mardi 30 décembre 2025 à 9 h");
    }

    @Test
    void aRequestThatIsInTimeHasNothingAgainstIt() {
        BackwardSchedule schedule = threeDaysBefore("2025-09-04T09:00");

        assertThat(Deadlines.check(schedule, schedule.latestStart(), calendar)).isEmpty();
        assertThat(Deadlines.check(schedule, at("2025-08-30T22:00"), calendar)).isEmpty();
    }

    @Test
    void aRequestThatIsTooLateLearnsHowMuchIsMissingAndWhenItCouldAppear() {
        assertThat(Deadlines.check(threeDaysBefore("2025-09-04T09:00"), at("2025-09-01T11:30"), calendar))
                .extracting(
                        Finding::ruleId,
                        finding -> finding.locus().pointer(),
                        finding -> finding.message().fr(),
                        finding -> finding.proposals().get(0).advice().fr())
                .containsExactly(tuple(
                        "DEM-04",
                        "/wantedFor",
                        "Pour paraître jeudi 4 septembre à 9 h, dépôt au plus tard lundi 1er septembre à 9 h :"
                                + " il manque 2\u00A0h\u00A030 de travail.",
                        "Reporter au plus tôt à jeudi 4 septembre à 11 h 30, ou demander la procédure d’urgence."));
    }

    @Test
    void whatIsMissingBetweenTwoWorkingDaysIsSaidInPlainTime() {
        assertThat(Deadlines.check(threeDaysBefore("2025-09-06T10:00"), at("2025-09-03T06:00"), calendar)
                        .get(0)
                        .message()
                        .fr())
                .endsWith("il manque 46\u00A0h.");
    }
}
